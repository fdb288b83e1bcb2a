import { Link } from 'react-router'
import type { TeamQuery } from '../gql/graphql.ts'
import { paths, withQuery } from '../paths.ts'
import { Table } from '../ui/table.tsx'
import { Time } from '../ui/time.tsx'

type Requests = NonNullable<TeamQuery['team']>['requests']

/** Who asks to join, the oldest first. */
export function JoinRequests({ slug, requests }: { slug: string; requests: Requests }) {
  return (
    <Table
      caption="Who asks to join"
      rows={requests}
      keyOf={({ id }) => id}
      columns={[
        { head: 'Name', names: true, cell: ({ person }) => person.name },
        { head: 'Address', cell: ({ address }) => address },
        { head: 'Asked', cell: ({ askedAt }) => <Time at={askedAt} /> },
        {
          head: 'Answer',
          cell: ({ id, person }) => (
            <Link className="govuk-link" to={withQuery(paths.organisationMembers(slug), { answer: id })}>
              Answer<span className="govuk-visually-hidden"> {person.name}</span>
            </Link>
          ),
        },
      ]}
    />
  )
}
