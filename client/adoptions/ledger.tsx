import { Link } from 'react-router'
import type { Viewer } from '../frame/viewer.tsx'
import { useViewer } from '../frame/viewer.tsx'
import type { AdoptionLedgerQuery } from '../gql/graphql.ts'
import { usePageQuery } from '../graphql.ts'
import { useChanges } from '../live.ts'
import { paths } from '../paths.ts'
import { Unready } from '../ui/trouble.tsx'
import { AdoptionRow } from './adoption-row.tsx'
import { ledgerQuery } from './query.ts'

type Outcome = NonNullable<AdoptionLedgerQuery['challenge']>

/** An admin or editor of a force says how far it is. */
export const writesForAForce = ({ organisation }: Viewer): boolean =>
  organisation?.kind === 'force' && ['admin', 'editor'].includes(organisation.role)

/** Which forces do what with what came of a challenge; for a force the ways to join them. */
export function Ledger({ reference }: { reference: string }) {
  const viewer = useViewer()
  const query = usePageQuery(ledgerQuery, { reference })
  const outcome = query.data?.challenge
  useChanges('challenge', outcome?.key, query.reload)
  if (!query.data) return <Unready query={query} what="who adopted it" />
  if (!outcome) return null
  const { adoptions } = outcome
  const writes = writesForAForce(viewer)
  if (adoptions.length === 0 && !writes) return null
  return (
    <>
      <h2 className="govuk-heading-m">Who adopted it</h2>
      {adoptions.length > 0 ? (
        <ul className="cb-rows" aria-label="Who adopted it">
          {adoptions.map((row) => (
            <li key={row.id} className="cb-rows__row">
              <AdoptionRow row={row} of="outcome" />
            </li>
          ))}
        </ul>
      ) : (
        <p className="govuk-body cb-muted">No force has written here yet.</p>
      )}
      {writes ? <Ways outcome={outcome} own={viewer.organisation?.slug ?? ''} /> : null}
    </>
  )
}

function Ways({ outcome: { reference, force, adoptions, adoptingIn }, own }: { outcome: Outcome; own: string }) {
  const isThere = adoptions.some((row) => row.force.slug === own)
  return (
    <ul className="govuk-list">
      <li>
        <Link className="govuk-link" to={paths.challengeAdoption(reference)}>
          {isThere ? 'Say how far your force is now' : 'Say how far your force is with it'}
        </Link>
      </li>
      {own === force.slug ? null : (
        <li>
          {adoptingIn ? (
            <Link className="govuk-link" to={paths.curation(adoptingIn.reference)}>
              Go to {adoptingIn.reference}, with {force.name}
            </Link>
          ) : (
            <Link className="govuk-link" to={paths.challengeAdoptWith(reference)}>
              Adopt with {force.name}
            </Link>
          )}
        </li>
      )}
    </ul>
  )
}
