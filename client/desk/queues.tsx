import { date, many } from '../time.ts'
import { RowList } from '../ui/list.tsx'
import type { Queue } from './query.ts'
import { ToDo } from './rows.tsx'

/** What a Charter manager works through: how much is in each, and how long the oldest has waited. */
export const Queues = ({ queues }: { queues: readonly Queue[] }) =>
  queues.map((queue) => (
    <section key={queue.name}>
      <h2 className="govuk-heading-m govuk-!-margin-top-6 govuk-!-margin-bottom-1">{queue.name}</h2>
      <p className="govuk-body-s cb-muted">{howMany(queue)}</p>
      {queue.items.length > 0 ? (
        <RowList label={queue.name} rows={queue.items} keyOf={({ key }) => key}>
          {(row) => <ToDo row={row} />}
        </RowList>
      ) : null}
    </section>
  ))

function howMany({ count, oldest, items }: Queue): string {
  if (count === 0) return 'None.'
  const shown = count > items.length ? ` The ${items.length} oldest:` : ''
  return oldest
    ? `${many(count, 'case')}, the oldest since ${date(oldest)}.${shown}`
    : `${many(count, 'case')}.${shown}`
}
