import { useState } from 'react'
import { useNavigate } from 'react-router'
import { graphql } from '../gql/gql.ts'
import { command } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import type { Refusal } from '../ui/forms/outcome.ts'

const formIt = graphql(`
  mutation FormPartnershipFromOutcome($proposal: ID!) {
    formPartnership(proposal: $proposal) {
      __typename
      ... on Partnership {
        reference
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

type Accepted = { proposalId: string; supplier: { name: string } }

/** For the force that decided: the next step after a decision, with each that was accepted. */
export function FormPartnership({ candidates }: { candidates: readonly Accepted[] }) {
  const navigate = useNavigate()
  const [refusal, setRefusal] = useState<Refusal>()
  const [sending, setSending] = useState(false)
  const form = async (proposal: string) => {
    setSending(true)
    const outcome = await command(formIt, { proposal })
    setSending(false)
    setRefusal(outcome.refusal)
    if (outcome.ok) navigate(paths.partnership(outcome.ok.reference))
  }
  return (
    <>
      <ErrorSummary refusal={refusal} />
      {candidates.map(({ proposalId, supplier }) => (
        <Button key={proposalId} busy={sending} onClick={() => void form(proposalId)}>
          Form a partnership with {supplier.name}
        </Button>
      ))}
    </>
  )
}
