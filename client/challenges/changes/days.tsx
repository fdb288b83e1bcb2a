import { longDate } from '../../time.ts'
import { Tag } from '../../ui/tag.tsx'
import { Time } from '../../ui/time.tsx'
import { ComparedEdition } from './compared-edition.tsx'
import type { ChangedChallenge } from './query.ts'

type Row = ChangedChallenge['log'][number]
type Means = { rows: readonly Row[]; editions: ChangedChallenge['editions'] }

/** The log day by day, the last first. */
export const Days = ({ rows, editions }: Means) =>
  byDay(rows).map(([day, ofDay]) => (
    <section key={day} className="cb-day" aria-label={day}>
      <h2 className="govuk-heading-s">{day}</h2>
      <ol className="cb-rows">
        {ofDay.map((row) => (
          <li key={row.number} className="cb-rows__row">
            <p className="govuk-body govuk-!-margin-bottom-1">
              <span className="cb-muted">
                <Time at={row.at} form="clock" />
              </span>{' '}
              <strong>{row.by?.name ?? 'The board'}</strong> {row.text}.{' '}
              {row.isPrivate ? <Tag colour="violet">Private</Tag> : null}
            </p>
            <ComparedEdition row={row} editions={editions} />
          </li>
        ))}
      </ol>
    </section>
  ))

function byDay(rows: readonly Row[]): [day: string, rows: Row[]][] {
  const days = new Map<string, Row[]>()
  for (const row of rows) {
    const day = longDate(row.at)
    days.set(day, [...(days.get(day) ?? []), row])
  }
  return [...days]
}
