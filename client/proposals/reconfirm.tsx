import { Link } from 'react-router'
import { modeRules } from '../../schema/modes.ts'
import { modeOf } from '../challenges/reading/stage.ts'
import { graphql } from '../gql/gql.ts'
import { useCommand } from '../graphql.ts'
import { paths, withQuery } from '../paths.ts'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import { NotificationBanner } from '../ui/text-blocks.tsx'
import { Time } from '../ui/time.tsx'

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

type Means = {
  proposal: { id: string; actions: readonly string[] }
  challenge: { reference: string; mode: string; edition: number; closesAt?: string | null }
  after(): void
}

/** To a supplier whose proposal was sent before what is asked changed: it counts only when it is confirmed or sent anew. */
export function Reconfirm({ proposal, challenge: { reference, mode, edition, closesAt }, after }: Means) {
  const [reconfirm, sending, refusal] = useCommand(reconfirmMutation)
  const press = async () => {
    const outcome = await reconfirm({ id: proposal.id, edition })
    if (!outcome.refusal) after()
  }
  return (
    <NotificationBanner title="What is asked has changed">
      <ErrorSummary refusal={refusal} />
      <p className="govuk-notification-banner__heading">
        Your {modeRules[modeOf(mode)].response} counts only if you confirm it or send it anew
        {closesAt ? (
          <>
            {' '}
            before <Time at={closesAt} />
          </>
        ) : null}
        .
      </p>
      <p className="govuk-body">
        <Link className="govuk-link" to={withQuery(paths.challengeChanges(reference), { topic: 'text' })}>
          Read what changed, word by word
        </Link>
      </p>
      {proposal.actions.includes('reconfirm') ? (
        <Button busy={sending} onClick={() => void press()}>
          We read edition {String(edition)}: confirm as it stands
        </Button>
      ) : null}
    </NotificationBanner>
  )
}
