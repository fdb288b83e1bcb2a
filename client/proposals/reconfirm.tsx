import { useState } from 'react'
import { Link } from 'react-router'
import { graphql } from '../gql/gql.ts'
import { useCommand } from '../graphql.ts'
import { paths, withQuery } from '../paths.ts'
import { Button } from '../ui/button.tsx'
import { WarningText } from '../ui/text-blocks.tsx'
import type { ShownProposal } from './query.ts'

const reconfirmMutation = graphql(`
  mutation ReconfirmProposal($id: ID!, $edition: Int!) {
    reconfirmProposal(id: $id, edition: $edition) {
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

/** After a material change: what changed first, then one button. Unanswered at the close, the proposal does not count. */
export function Reconfirm({ proposal, after }: { proposal: ShownProposal; after(): void }) {
  const [reconfirm, sending] = useCommand(reconfirmMutation)
  const [trouble, setTrouble] = useState('')
  const { challenge } = proposal
  return (
    <div className="cb-reading">
      <WarningText>
        The force changed the challenge. Confirm that your proposal stands, or send it anew, before the close.
      </WarningText>
      <p className="govuk-body">
        <Link className="govuk-link" to={withQuery(paths.challengeChanges(challenge.reference), { show: 'addenda' })}>
          Read what changed
        </Link>
      </p>
      {trouble ? (
        <p className="govuk-error-message" role="alert">
          {trouble}
        </p>
      ) : null}
      <Button
        busy={sending}
        onClick={async () => {
          const { refusal } = await reconfirm({ id: proposal.id, edition: challenge.edition })
          setTrouble(refusal?.message ?? '')
          after()
        }}
      >
        I have read it: our proposal stands
      </Button>
    </div>
  )
}
