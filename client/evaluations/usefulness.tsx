import { fewestCases } from '../../schema/figures.ts'
import { graphql } from '../gql/gql.ts'
import { useCommand } from '../graphql.ts'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'

const judgeFeedback = graphql(`
  mutation JudgeFeedback($proposal: ID!, $isUseful: Boolean!) {
    judgeFeedback(proposal: $proposal, isUseful: $isUseful) {
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

type Given = {
  proposal: string
  feedback: { useful?: boolean | null; mayJudge: boolean }
  force: string
  reload(): void
}

/** Asks a supplier in one press whether the feedback was of use to it. */
export function Usefulness({ proposal, feedback: { useful, mayJudge }, force, reload }: Given) {
  const [judge, judging, refusal] = useCommand(judgeFeedback)
  if (!mayJudge) return null
  const isJudged = typeof useful === 'boolean'
  const say = async (isUseful: boolean) => {
    const outcome = await judge({ proposal, isUseful })
    if (!outcome.refusal) reload()
  }
  return (
    <section>
      <ErrorSummary refusal={refusal} />
      <h2 className="govuk-heading-m">Was this useful?</h2>
      <p className="govuk-body" role="status">
        {isJudged ? `You said ${useful ? 'yes' : 'no'}. You may change that. ` : ''}
        {force} does not see what you say: it is counted on its page once {fewestCases} suppliers have answered.
      </p>
      <div className="govuk-button-group">
        {useful === true ? null : (
          <Button look="secondary" busy={judging} onClick={() => say(true)}>
            Yes, it was useful
          </Button>
        )}
        {useful === false ? null : (
          <Button look="secondary" busy={judging} onClick={() => say(false)}>
            No, it was not
          </Button>
        )}
      </div>
    </section>
  )
}
