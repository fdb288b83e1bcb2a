import { Link, useNavigate, useParams, useSearchParams } from 'react-router'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { usePageQuery } from '../graphql.ts'
import { paths, withQuery } from '../paths.ts'
import { Breadcrumbs } from '../ui/navigation.tsx'
import { Table } from '../ui/table.tsx'
import { Time } from '../ui/time.tsx'
import { Unready } from '../ui/trouble.tsx'
import { AnswerRequest } from './answer-request.tsx'
import { Invitations } from './invitations.tsx'
import { JoinRequests } from './join-requests.tsx'
import { Leave } from './leave.tsx'
import { MailDomains } from './mail-domains.tsx'
import { MemberChange } from './member-change.tsx'
import { roleWords } from './role-choice.ts'
import { teamQuery } from './team-query.ts'

/** Who acts for the organisation. Its admins invite, answer, change roles and hand over here. */
export default function Members() {
  const { slug = '' } = useParams()
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const query = usePageQuery(teamQuery, { slug })
  const team = query.data?.team
  useTitle(team ? `Team of ${team.organisation.name}` : undefined)
  if (!query.data) return <Unready query={query} what="the team" />
  if (!team) return <NotFound />
  const { organisation, isAdmin, members, requests } = team
  const here = paths.organisationMembers(slug)
  const back = () => {
    query.reload()
    void navigate(here)
  }
  // One form at a time, and its address can be sent to another admin.
  const member = isAdmin ? members.find(({ person }) => person.id === search.get('change')) : undefined
  const request = requests.find(({ id }) => id === search.get('answer'))
  const trail = [
    { to: paths.organisations(), words: 'Organisations' },
    { to: paths.organisation(slug), words: organisation.name },
  ]
  if (member || request)
    return (
      <>
        <Breadcrumbs trail={[...trail, { to: here, words: 'Team' }]} />
        {member ? <MemberChange organisationId={organisation.id} member={member} back={back} /> : null}
        {request ? <AnswerRequest organisationId={organisation.id} request={request} back={back} /> : null}
      </>
    )
  return (
    <>
      <Breadcrumbs trail={trail} />
      <h1 className="govuk-heading-l">Team of {organisation.name}</h1>
      {requests.length > 0 ? <JoinRequests slug={slug} requests={requests} /> : null}
      <Table
        caption="Members"
        rows={members}
        keyOf={({ person }) => person.id}
        columns={[
          { head: 'Name', names: true, cell: ({ person, isYou }) => `${person.name}${isYou ? ' (you)' : ''}` },
          { head: 'Role', cell: ({ role }) => roleWords[role] },
          { head: 'Since', cell: ({ since }) => <Time at={since} form="day" /> },
          ...(isAdmin
            ? [
                {
                  head: 'Change',
                  cell: ({ person, isYou }: (typeof members)[number]) =>
                    isYou ? null : (
                      <Link className="govuk-link" to={withQuery(here, { change: person.id })}>
                        Change<span className="govuk-visually-hidden"> {person.name}</span>
                      </Link>
                    ),
                },
              ]
            : []),
        ]}
      />
      {isAdmin ? (
        <Invitations organisationId={organisation.id} invitations={team.invitations} reload={query.reload} />
      ) : null}
      {isAdmin ? <MailDomains organisation={organisation} domains={team.mailDomains} reload={query.reload} /> : null}
      <h2 className="govuk-heading-m">Moving on</h2>
      <p className="govuk-body">
        Somebody changes their posting?{' '}
        <Link className="govuk-link" to={paths.organisationHandovers(slug)}>
          Hand over a post
        </Link>{' '}
        to a colleague, with a note and a last day.
      </p>
      <Leave organisationId={organisation.id} name={organisation.name} />
    </>
  )
}
