import { useState } from 'react'
import { graphql } from '../gql/gql.ts'
import { useCommand } from '../graphql.ts'
import { Button, ButtonGroup } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import type { Outcome, Refusal } from '../ui/forms/outcome.ts'
import type { ShownProposal } from './query.ts'

const confirmMutation = graphql(`
  mutation ConfirmPartner($id: ID!) {
    confirmPartner(id: $id) {
      __typename
      ... on Proposal {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)
const declineMutation = graphql(`
  mutation DeclinePartner($id: ID!) {
    declinePartner(id: $id) {
      __typename
      ... on Proposal {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

/** For an organisation that is asked to be a partner: it may know by whom, for what, and answer. */
export function PartnerAnswer({ proposal, after }: { proposal: ShownProposal; after(): void }) {
  const [confirm, confirming] = useCommand(confirmMutation)
  const [decline, declining] = useCommand(declineMutation)
  const [refusal, setRefusal] = useState<Refusal>()
  const told = (outcome: Outcome<unknown>) => {
    setRefusal(outcome.refusal)
    after()
  }
  return (
    <div className="cb-reading">
      <ErrorSummary refusal={refusal} />
      <p className="govuk-body">
        {proposal.supplier.name} asks your organisation to be a partner in its proposal to{' '}
        {proposal.challenge.force.name}. Your part would be: {proposal.ourPart ?? 'not said'}.
      </p>
      <p className="govuk-body">
        If you confirm, you read the proposal as it is written, and it is submitted with your name.
      </p>
      <ButtonGroup>
        <Button busy={confirming} onClick={async () => told(await confirm({ id: proposal.id }))}>
          Confirm our part
        </Button>
        <Button look="secondary" busy={declining} onClick={async () => told(await decline({ id: proposal.id }))}>
          Decline
        </Button>
      </ButtonGroup>
    </div>
  )
}
