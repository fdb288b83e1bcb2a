import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { usePageQuery } from '../graphql.ts'
import { useChanges, useLive } from '../live.ts'
import { Now } from '../organisations/now.tsx'
import { paths } from '../paths.ts'
import { ChangeLine } from '../ui/change-line.tsx'
import { Docket } from '../ui/docket.tsx'
import { Breadcrumbs, Tabs } from '../ui/navigation.tsx'
import { DemoTag, Status, Tag } from '../ui/tag.tsx'
import { Time } from '../ui/time.tsx'
import { Unready } from '../ui/trouble.tsx'
import { whoActs } from './next-things.ts'
import { type Inside, type Partnership, workspaceQuery } from './workspace-query.ts'

export type Open = { partnership: Partnership; inside: Inside; reload(): void }

type Tab = 'Overview' | 'Objectives' | 'Milestones' | 'Decisions' | 'Measures' | 'Commitments' | 'Close-out' | 'Leads'

const waitedFor = ['partnership.confirmed', 'partnership.activated', 'partnership.completed']

/** Every page of a partnership: the same docket and tabs around its own part. Who takes no part reads the public summary only. */
export function Workspace({
  tab,
  children,
  outside,
}: {
  tab: Tab
  children(open: Open): ReactNode
  /** What all may read; left out where the page is for those who take part. */
  outside?(partnership: Partnership): ReactNode
}) {
  const { reference = '' } = useParams()
  const query = usePageQuery(workspaceQuery, { reference })
  const partnership = query.data?.partnership
  const changes = useChanges('partnership', partnership?.key, query.reload)
  // A confirmation is waited for: it shows at once, and moves nothing but what it confirms.
  useLive('partnership', partnership?.key, (message) => {
    if (message && waitedFor.includes(message.fact)) changes.show()
  })
  useTitle(partnership ? (tab === 'Overview' ? partnership.title : `${tab}: ${partnership.title}`) : undefined)
  if (!query.data) return <Unready query={query} what="the partnership" />
  if (!partnership || !(partnership.inside || outside)) return <NotFound />

  const { inside } = partnership
  return (
    <>
      <Breadcrumbs trail={[{ to: paths.partnerships(), words: 'Partnerships' }]} />
      <ChangeLine {...changes} />
      <h1 className="govuk-heading-l">{partnership.title}</h1>
      <TopDocket partnership={partnership} />
      {inside ? <WorkspaceTabs partnership={partnership} inside={inside} tab={tab} /> : null}
      {inside ? children({ partnership, inside, reload: query.reload }) : outside?.(partnership)}
    </>
  )
}

function TopDocket({ partnership }: { partnership: Partnership }) {
  const { state, parties, inside, startsOn, endsOn } = partnership
  const due = state === 'active' ? inside?.milestones.find((one) => one.state !== 'met' && one.dueOn) : null
  return (
    <Docket
      reference={partnership.reference}
      tag={
        <>
          <Status of="partnership" is={state} />
          {partnership.isDemo ? <DemoTag /> : null}
        </>
      }
      who={
        <ul className="cb-plain-list">
          {parties.map(({ key, organisation, confirmed }) => (
            <li key={key}>
              <Link className="govuk-link" to={paths.organisation(organisation.slug)}>
                {organisation.name}
              </Link>
              <Now successor={organisation.successor} />{' '}
              {state === 'forming' ? (
                <Tag colour={confirmed ? 'green' : 'amber'}>{confirmed ? 'Confirmed' : 'Waiting'}</Tag>
              ) : null}
            </li>
          ))}
        </ul>
      }
      next={due?.dueOn ? <DueNext title={due.title} at={due.dueOn} /> : undefined}
      acts={inside && (state === 'forming' || state === 'active') ? whoActs(partnership, inside) : undefined}
      facts={
        startsOn && endsOn
          ? [
              {
                label: state === 'active' ? 'Runs' : 'Planned',
                value: (
                  <>
                    <Time at={startsOn} form="day" /> to <Time at={endsOn} form="day" />
                  </>
                ),
              },
            ]
          : []
      }
    />
  )
}

const DueNext = ({ title, at }: { title: string; at: string }) => (
  <>
    {title}, <Time at={at} form="day" />
  </>
)

function WorkspaceTabs({ partnership, inside, tab }: { partnership: Partnership; inside: Inside; tab: Tab }) {
  const { reference, state, objectives, milestonesPlanned } = partnership
  const tabs = [
    { words: 'Overview', to: paths.partnership(reference) },
    { words: 'Objectives', to: paths.partnershipObjectives(reference), count: objectives.length },
    { words: 'Milestones', to: paths.partnershipMilestones(reference), count: milestonesPlanned },
    { words: 'Decisions', to: paths.partnershipDecisions(reference), count: inside.decisions.length },
    ...(state === 'forming' ? [] : [{ words: 'Measures', to: paths.partnershipMeasures(reference) }]),
    { words: 'Commitments', to: paths.partnershipCommitments(reference) },
    ...(inside.thread
      ? [{ words: 'Thread', to: paths.thread(inside.thread.reference), count: inside.thread.unread }]
      : []),
    ...(state === 'active' || state === 'completed'
      ? [{ words: 'Close-out', to: paths.partnershipCloseOut(reference) }]
      : []),
  ]
  return <Tabs label="Parts of the partnership" tabs={tabs.map((one) => ({ ...one, current: one.words === tab }))} />
}
