import { useState } from 'react'
import { Link } from 'react-router'
import { useTitle } from '../frame/title.ts'
import { useViewer } from '../frame/viewer.tsx'
import { usePageQuery } from '../graphql.ts'
import { useNotified } from '../live.ts'
import { paths, withQuery } from '../paths.ts'
import { many } from '../time.ts'
import { ChangeLine } from '../ui/change-line.tsx'
import { EmptyState, RowList } from '../ui/list.tsx'
import { Unready } from '../ui/trouble.tsx'
import { LatelyList } from './lately.tsx'
import { type DeskRow, deskQuery, type ShownDesk } from './query.ts'
import { Queues } from './queues.tsx'
import { Ahead, ToDo, Waits } from './rows.tsx'

/** What waits for the viewer, by whom they act for. */
export default function Desk() {
  useTitle('Desk')
  const { person, organisation } = useViewer()
  const query = usePageQuery(deskQuery)
  const [arrived, setArrived] = useState(0)
  useNotified(person?.id, () => setArrived((count) => count + 1))
  const show = () => {
    setArrived(0)
    query.reload()
  }

  if (!query.data?.desk) return <Unready query={query} what="your desk" />
  const { desk, notifications, homeCounts } = query.data
  return (
    <div className="cb-reading">
      <ChangeLine count={arrived} show={show} />
      {organisation ? <span className="govuk-caption-l">{organisation.name}</span> : null}
      <h1 className="govuk-heading-l">Desk</h1>
      <NeedsYou desk={desk} closing={homeCounts.closingThisWeek} />
      <Queues queues={desk.queues} />
      <Section title="Coming up in 14 days" rows={desk.comingUp}>
        {(row) => <Ahead row={row} />}
      </Section>
      <Section title="Waiting on others" rows={desk.waitingOnOthers}>
        {(row) => <Waits row={row} />}
      </Section>
      <LatelyList rows={notifications.edges.map(({ node }) => node)} />
    </div>
  )
}

const keyOf = (row: DeskRow) => row.key

/** The one list to work through. A Charter manager whose queues wait is not told that nothing does. */
function NeedsYou({ desk, closing }: { desk: ShownDesk; closing: number }) {
  const isEmpty = desk.needsYou.length === 0
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
        <RowList label="Needs you" rows={desk.needsYou} keyOf={keyOf}>
          {(row) => <ToDo row={row} />}
        </RowList>
      )}
    </section>
  )
}

function Section({
  title,
  rows,
  children,
}: {
  title: string
  rows: readonly DeskRow[]
  children(row: DeskRow): React.ReactNode
}) {
  if (rows.length === 0) return null
  return (
    <section>
      <h2 className="govuk-heading-m govuk-!-margin-top-6">{title}</h2>
      <RowList label={title} rows={rows} keyOf={keyOf}>
        {children}
      </RowList>
    </section>
  )
}
