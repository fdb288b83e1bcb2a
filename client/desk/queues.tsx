import { AskForce } from '../overdue/ask-force.tsx'
import { date, many } from '../time.ts'
import { RowList } from '../ui/list.tsx'
import type { Queue } from './query.ts'
import { ToDo } from './rows.tsx'

/** What a Charter manager works through: how much is in each, and how long the oldest has waited. */
export function Queues({ queues, after }: { queues: readonly Queue[]; after(words: string): void }) {
  const empty = queues.filter(({ count }) => count === 0).map(({ name }) => name)
  return (
    <>
      {queues
        .filter(({ count }) => count > 0)
        .map((queue) => (
          <section key={queue.name}>
            <h2 className="govuk-heading-m govuk-!-margin-bottom-1">{queue.name}</h2>
            <p className="govuk-body-s cb-muted">{howMany(queue)}</p>
            <RowList label={queue.name} rows={queue.items} keyOf={({ key }) => key}>
              {(row) => (
                <>
                  <ToDo row={row} />
                  {row.ask ? (
                    <AskForce ask={row.ask} words={row.words} reference={row.reference ?? ''} after={after} />
                  ) : null}
                </>
              )}
            </RowList>
          </section>
        ))}
      {empty.length > 0 ? (
        <section>
          <h2 className="govuk-heading-m govuk-!-margin-bottom-1">Queues with nothing in them</h2>
          <ul className="govuk-list">
            {empty.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}

function howMany({ count, oldest, items }: Queue): string {
  const since = oldest ? `, the oldest since ${date(oldest)}` : ''
  const shown = count > items.length ? ` The ${items.length} oldest:` : ''
  return `${many(count, 'case')}${since}.${shown}`
}
