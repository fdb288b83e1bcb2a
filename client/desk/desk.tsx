import { type ReactNode, useEffect } from 'react'
import { useTitle } from '../frame/title.ts'
import { useViewer } from '../frame/viewer.tsx'
import { usePageQuery } from '../graphql.ts'
import { useArrived, useLive } from '../live.ts'
import { ChangeLine } from '../ui/change-line.tsx'
import { useDone } from '../ui/done.tsx'
import { RowList } from '../ui/list.tsx'
import { Unready } from '../ui/trouble.tsx'
import { FittingChallenges } from './fitting.tsx'
import { LatelyList } from './lately.tsx'
import { NeedsYou } from './needs-you.tsx'
import { NoOrganisation } from './no-organisation.tsx'
import { type DeskRow, deskQuery } from './query.ts'
import { Queues } from './queues.tsx'
import { Ahead, Waits } from './rows.tsx'

/** What waits for the viewer, by whom they act for. */
export default function Desk() {
  useTitle('Desk')
  const { person, organisation } = useViewer()
  const query = usePageQuery(deskQuery)
  const arrived = useArrived(person?.id, query.reload)
  useComingBack(query.reload)
  // Managers share their queues: what another one asks stands here at once.
  useLive('board', query.data?.desk?.queues.length ? 'overdue' : null, query.reload)
  const done = useDone()
  const after = (words: string) => {
    done.say(words)
    query.reload()
  }

  if (!query.data?.desk) return <Unready query={query} what="your desk" />
  const { desk, notifications, homeCounts } = query.data
  return (
    <div className="cb-reading">
      <ChangeLine {...arrived} />
      {organisation ? <span className="govuk-caption-l">{organisation.name}</span> : null}
      <h1 className="govuk-heading-l">Desk</h1>
      {done.banner}
      {organisation ? null : <NoOrganisation after={query.reload} />}
      {organisation || desk.needsYou.length > 0 ? <NeedsYou desk={desk} closing={homeCounts.closingThisWeek} /> : null}
      <Queues queues={desk.queues} after={after} />
      <Section title="Coming up in 14 days" rows={desk.comingUp}>
        {(row) => <Ahead row={row} />}
      </Section>
      <Section title="Waiting on others" rows={desk.waitingOnOthers}>
        {(row) => <Waits row={row} />}
      </Section>
      {desk.fitting ? <FittingChallenges fitting={desk.fitting} /> : null}
      <LatelyList rows={notifications.edges.map(({ node }) => node)} />
    </div>
  )
}

/** Whoever comes back to this tab, after doing something in another, sees what is left. */
function useComingBack(reload: () => void) {
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && reload()
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  })
}

const keyOf = (row: DeskRow) => row.key

function Section({
  title,
  rows,
  children,
}: {
  title: string
  rows: readonly DeskRow[]
  children(row: DeskRow): ReactNode
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
