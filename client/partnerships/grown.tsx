import { useViewer } from '../frame/viewer.tsx'
import type { PartnershipLineFragment } from '../gql/graphql.ts'
import { FormPartnership } from './form-partnership.tsx'
import { PartnershipRow } from './partnership-row.tsx'

type Accepted = { proposalId: string; supplier: { id: string; name: string } }

/** What grew from a challenge; to who may write for a party, a way to begin with each supplier that has none yet. */
export function Grown({
  partnerships,
  accepted = [],
}: {
  partnerships: readonly PartnershipLineFragment[]
  accepted?: readonly Accepted[]
}) {
  const { organisation } = useViewer()
  const mayForm = organisation?.role === 'admin' || organisation?.role === 'editor'
  const isIn = ({ id }: { id: string }) =>
    partnerships.some(({ parties }) => parties.some((party) => party.organisation.id === id))
  const isSupplier = ({ id }: { id: string }) => organisation?.id === id
  return (
    <>
      {partnerships.length > 0 ? (
        <ul className="cb-rows" aria-label="Partnerships">
          {partnerships.map((row) => (
            <li key={row.id} className="cb-rows__row">
              <PartnershipRow row={row} />
            </li>
          ))}
        </ul>
      ) : null}
      {accepted
        .filter(({ supplier }) => mayForm && !isIn(supplier))
        .map(({ proposalId, supplier }) => (
          <FormPartnership
            key={proposalId}
            proposal={proposalId}
            who={isSupplier(supplier) ? 'the force' : supplier.name}
          />
        ))}
    </>
  )
}
