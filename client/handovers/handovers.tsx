import { Link, useParams } from 'react-router'
import { handoverStandingLabels } from '../../schema/handovers.ts'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { usePageQuery } from '../graphql.ts'
import { paths } from '../paths.ts'
import { EmptyState } from '../ui/list.tsx'
import { Breadcrumbs } from '../ui/navigation.tsx'
import { Table } from '../ui/table.tsx'
import { Time } from '../ui/time.tsx'
import { Unready } from '../ui/trouble.tsx'
import { handoversQuery } from './query.ts'
import { StartForm } from './start-form.tsx'
import { lastMoment } from './words.ts'

/** The posts of a team that are handed over: one’s own, and for admins all. Another is begun here. */
export default function Handovers() {
  const { slug = '' } = useParams()
  const query = usePageQuery(handoversQuery, { slug })
  const team = query.data?.team
  useTitle(team ? `Handovers at ${team.organisation.name}` : undefined)
  if (!query.data) return <Unready query={query} what="the handovers" />
  if (!team) return <NotFound />
  const { handovers } = query.data
  return (
    <>
      <Breadcrumbs
        trail={[
          { to: paths.organisations(), words: 'Organisations' },
          { to: paths.organisation(slug), words: team.organisation.name },
          { to: paths.organisationMembers(slug), words: 'Team' },
        ]}
      />
      <h1 className="govuk-heading-l">Hand over a post</h1>
      <p className="govuk-body cb-reading">
        Whoever moves on hands their post to a colleague in the team, with a note. The colleague says yes or no. With a
        yes, drafts and cases pass to them where the rules let them; after the last day the giver’s access ends. The two
        and the administrators alone see it.
      </p>
      {handovers.length > 0 ? (
        <Table
          caption={team.isAdmin ? 'Handovers' : 'Handovers that concern you'}
          rows={handovers}
          keyOf={({ key }) => key}
          columns={[
            {
              head: 'From and to',
              names: true,
              cell: ({ key, giver, receiver }) => (
                <Link className="govuk-link" to={paths.handover(key)}>
                  {giver.name} to {receiver.name}
                </Link>
              ),
            },
            { head: 'How it stands', cell: ({ standing }) => handoverStandingLabels[standing] },
            { head: 'Last day', cell: ({ accessEndsAt }) => <Time at={lastMoment(accessEndsAt)} form="day" /> },
          ]}
        />
      ) : (
        <EmptyState title="No post is being handed over.">What you begin below stands here.</EmptyState>
      )}
      <StartForm team={team} />
    </>
  )
}
