import { Link } from 'react-router'
import type { HomeQuery } from '../gql/graphql.ts'
import { paths } from '../paths.ts'
import { Time } from '../ui/time.tsx'

/** Who signed last. Before anybody has, there is nothing to show. */
export function LatestSignatories({ home: { signatories } }: { home: Pick<HomeQuery, 'signatories'> }) {
  if (signatories.edges.length === 0) return null
  return (
    <>
      <h3 className="govuk-heading-s">Signed last</h3>
      <ul className="govuk-list">
        {signatories.edges.map(({ node: { id, signedAt, organisation } }) => (
          <li key={id}>
            <Link className="govuk-link" to={paths.organisation(organisation.slug)}>
              {organisation.name}
            </Link>
            {signedAt ? (
              <span className="cb-muted">
                {' '}
                on <Time at={signedAt} form="day" />
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        <Link className="govuk-link" to={paths.signatories()}>
          All signatories
        </Link>
      </p>
    </>
  )
}
