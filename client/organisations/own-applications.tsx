import { Link } from 'react-router'
import { graphql } from '../gql/gql.ts'
import { usePageQuery } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Status } from '../ui/tag.tsx'
import { InsetText } from '../ui/text-blocks.tsx'

const ownApplicationsQuery = graphql(`
  query OwnApplications {
    viewer {
      applications {
        id
        name
        slug
        state
      }
    }
  }
`)

/** What the viewer applied for and how it stands; nothing where they applied for nothing. */
export function OwnApplications() {
  const applications = usePageQuery(ownApplicationsQuery).data?.viewer.applications ?? []
  if (applications.length === 0) return null
  return (
    <InsetText>
      <p className="govuk-body">You applied for:</p>
      <ul className="govuk-list">
        {applications.map(({ id, name, slug, state }) => (
          <li key={id}>
            <Link className="govuk-link" to={paths.organisation(slug)}>
              {name}
            </Link>{' '}
            <Status of="organisation" is={state} />
          </li>
        ))}
      </ul>
    </InsetText>
  )
}
