import { Link, useNavigate, useParams, useSearchParams } from 'react-router'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import type { OrganisationStandingQuery } from '../gql/graphql.ts'
import { useCommand, usePageQuery } from '../graphql.ts'
import { paths, withQuery } from '../paths.ts'
import { LinkButton } from '../ui/button.tsx'
import { EmptyState } from '../ui/list.tsx'
import { Breadcrumbs } from '../ui/navigation.tsx'
import { Table } from '../ui/table.tsx'
import { Status, Tag } from '../ui/tag.tsx'
import { InsetText } from '../ui/text-blocks.tsx'
import { Time } from '../ui/time.tsx'
import { Unready } from '../ui/trouble.tsx'
import { roleWords } from './role-choice.ts'
import { StandingDomains } from './standing-domains.tsx'
import {
  restoreOrganisationMutation,
  restorePersonMutation,
  standingQuery,
  suspendOrganisationMutation,
  suspendPersonMutation,
} from './standing-query.ts'
import { StandingStep } from './standing-step.tsx'

type Standing = NonNullable<OrganisationStandingQuery['organisationStanding']>

/** Whether an organisation and its people may act: a Charter manager suspends and restores them here. */
export default function StandingPage() {
  const { slug = '' } = useParams()
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const query = usePageQuery(standingQuery, { slug })
  const [suspend] = useCommand(suspendOrganisationMutation)
  const [restore] = useCommand(restoreOrganisationMutation)
  const [suspendPerson] = useCommand(suspendPersonMutation)
  const [restorePerson] = useCommand(restorePersonMutation)
  const standing = query.data?.organisationStanding
  useTitle(standing ? `Standing of ${standing.organisation.name}` : undefined)
  if (!query.data) return <Unready query={query} what="the organisation" />
  if (!standing) return <NotFound />
  const { organisation, people, isOwn } = standing
  const back = paths.organisationStanding(slug)
  const after = () => {
    query.reload()
    void navigate(back)
  }
  const asked = search.get('decide')
  const one = people.find(({ person }) => person.id === asked)
  if (one && !isOwn)
    return (
      <StandingStep
        who={one.person.name}
        isSuspended={one.stopped !== null}
        back={back}
        suspend={(reason) => suspendPerson({ id: one.person.id, reason })}
        restore={() => restorePerson({ id: one.person.id })}
        after={after}
        suspending="From now on they act for nobody, in no organisation, and every room they have open closes. What they wrote stays. They read your reason; so do Charter managers, and nobody else."
        restoring="They act again with the posts they still hold, and are told."
      />
    )
  if (asked === 'organisation' && !isOwn && isDecided(organisation.state))
    return (
      <StandingStep
        who={organisation.name}
        isSuspended={organisation.state === 'suspended'}
        back={back}
        suspend={(reason) => suspend({ id: organisation.id, reason })}
        restore={() => restore({ id: organisation.id })}
        after={after}
        suspending="From now on nobody acts for it. What it published stays. Its admins are told, and everybody can read your reason among the changes."
        restoring="Its people act for it again, with the posts they had. Its admins are told."
      />
    )
  return <Overview standing={standing} reload={query.reload} />
}

const isDecided = (state: string) => state === 'approved' || state === 'suspended'

function Overview({ standing, reload }: { standing: Standing; reload(): void }) {
  const { organisation, stopped, people, mailDomains, isOwn } = standing
  const { name, slug, state } = organisation
  const step = (decide: string) => withQuery(paths.organisationStanding(slug), { decide })
  return (
    <>
      <Breadcrumbs
        trail={[
          { to: paths.organisations(), words: 'Organisations' },
          { to: paths.organisation(slug), words: name },
        ]}
      />
      <h1 className="govuk-heading-l">Standing of {name}</h1>
      <p className="govuk-body">
        <Status of="organisation" is={state} />
        {stopped ? (
          <>
            {' '}
            since <Time at={stopped.at} form="day" />: {stopped.reason}
          </>
        ) : null}
      </p>
      {isOwn ? (
        <InsetText>You belong to it, so a manager of another Charter body decides here.</InsetText>
      ) : isDecided(state) ? (
        <LinkButton look="secondary" to={step('organisation')}>
          {state === 'suspended' ? `Restore ${name}` : `Suspend ${name}`}
        </LinkButton>
      ) : null}
      {people.length === 0 ? (
        <EmptyState title="Nobody holds a post here.">Whoever joins it is listed here.</EmptyState>
      ) : (
        <Table
          caption="People who hold a post"
          rows={people}
          keyOf={({ person }) => person.id}
          columns={[
            { head: 'Name', names: true, cell: ({ person }) => person.name },
            { head: 'Role', cell: ({ role }) => roleWords[role] },
            { head: 'Account', cell: ({ stopped: of }) => <Account stopped={of} /> },
            ...(isOwn
              ? []
              : [
                  {
                    head: 'Decide',
                    cell: ({ person, stopped: of }: Standing['people'][number]) => (
                      <Link className="govuk-link" to={step(person.id)}>
                        {of ? 'Restore' : 'Suspend'}
                        <span className="govuk-visually-hidden"> {person.name}</span>
                      </Link>
                    ),
                  },
                ]),
          ]}
        />
      )}
      {isOwn || state !== 'approved' ? null : (
        <StandingDomains organisation={organisation} domains={mailDomains} reload={reload} />
      )}
    </>
  )
}

const Account = ({ stopped }: { stopped: Standing['stopped'] }) =>
  stopped ? (
    <>
      <Tag colour="red">Suspended</Tag> since <Time at={stopped.at} form="day" />
      {stopped.reason ? `: ${stopped.reason}` : null}
    </>
  ) : (
    'May act'
  )
