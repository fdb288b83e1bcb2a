import { Link } from 'react-router'
import { paths, withQuery } from '../paths.ts'
import { many } from '../time.ts'
import { EmptyState, RowList } from '../ui/list.tsx'
import type { ShownDesk } from './query.ts'
import { OffDesk, ToDo } from './rows.tsx'
import { useStruck } from './struck.ts'

/** The one list to work through. A Charter manager whose queues wait is not told that nothing does. */
export function NeedsYou({ desk, closing }: { desk: ShownDesk; closing: number }) {
  const rows = useStruck(desk.needsYou)
  const isEmpty = rows.length === 0
  if (isEmpty && desk.queues.some(({ count }) => count > 0)) return null
  return (
    <section>
      <h2 className="govuk-heading-m">Needs you</h2>
      {isEmpty ? (
        <EmptyState title="Nothing waits for you.">
          <Link className="govuk-link" to={withQuery(paths.challenges(), { closing: closing > 0 ? 7 : null })}>
            {closing > 0 ? `${many(closing, 'challenge closes', 'challenges close')} this week` : 'See the challenges'}
          </Link>
        </EmptyState>
      ) : (
        <RowList label="Needs you" rows={rows} keyOf={({ row }) => row.key}>
          {({ row, isOff }) => (isOff ? <OffDesk row={row} /> : <ToDo row={row} />)}
        </RowList>
      )}
    </section>
  )
}
