import { Link } from 'react-router'
import { graphql } from '../gql/gql.ts'
import { usePageQuery } from '../graphql.ts'
import { JoinByDomain } from '../organisations/join-by-domain.tsx'
import { paths, withQuery } from '../paths.ts'
import { Unready } from '../ui/trouble.tsx'

const waysInQuery = graphql(`
  query OwnWaysIn {
    viewer {
      ...WaysIn
    }
  }
`)

/** For whoever signed in and acts for nobody yet: how to begin. */
export function NoOrganisation({ after }: { after(): void }) {
  const query = usePageQuery(waysInQuery)
  if (!query.data) return <Unready query={query} what="your invitations" />
  const { invitations, joinsByDomain, askedToJoin } = query.data.viewer
  return (
    <section>
      <h2 className="govuk-heading-m">Whom you act for</h2>
      <p className="govuk-body">
        You act for no organisation yet. To ask, propose or write a challenge, you act for a supplier or a force.
      </p>
      {joinsByDomain ? <JoinByDomain organisation={joinsByDomain} after={after} /> : null}
      <ul className="govuk-list govuk-list--bullet">
        {invitations.map(({ token, organisation }) => (
          <li key={token}>
            <Link className="govuk-link govuk-!-font-weight-bold" to={paths.invitation(token)}>
              Answer the invitation of {organisation.name}
            </Link>
          </li>
        ))}
        {askedToJoin.map(({ id, name }) => (
          <li key={id}>You asked to join {name}. Its admins have been told; nobody has answered yet.</li>
        ))}
        <li>
          <Link className="govuk-link" to={withQuery(paths.organisations(), { kind: 'force' })}>
            Find your force, and ask to join it
          </Link>
        </li>
        <li>
          <Link className="govuk-link" to={withQuery(paths.organisations(), { kind: 'supplier' })}>
            Find your company, and ask to join it
          </Link>
        </li>
        <li>
          <Link className="govuk-link" to={paths.registerOrganisation()}>
            Register a company that is not here yet
          </Link>
          : it takes its number and two minutes
        </li>
      </ul>
    </section>
  )
}
