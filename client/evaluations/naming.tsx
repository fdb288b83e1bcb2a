import { graphql } from '../gql/gql.ts'
import { useCommand } from '../graphql.ts'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'

const chooseNaming = graphql(`
  mutation ChooseNaming($proposal: ID!, $isNamed: Boolean!) {
    chooseNaming(proposal: $proposal, isNamed: $isNamed) {
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
  feedback: { named?: string | null; mayChooseNaming: boolean }
  reload(): void
}

/** Whether the public outcome names an accepted supplier: by law for an award, else as it says itself. */
export function Naming({ proposal, feedback: { named, mayChooseNaming }, reload }: Given) {
  const [choose, choosing, refusal] = useCommand(chooseNaming)
  const say = async (isNamed: boolean) => {
    const outcome = await choose({ proposal, isNamed })
    if (!outcome.refusal) reload()
  }
  return (
    <section>
      <ErrorSummary refusal={refusal} />
      <h2 className="govuk-heading-m">Your name in public</h2>
      <p className="govuk-body" role="status">
        {sentenceOf(named)}
      </p>
      {mayChooseNaming ? (
        <Button
          look={named === 'by_consent' ? 'secondary' : 'primary'}
          busy={choosing}
          onClick={() => say(named !== 'by_consent')}
        >
          {named === 'by_consent' ? 'Do not name us any more' : 'Name us with the outcome'}
        </Button>
      ) : null}
    </section>
  )
}

function sentenceOf(named: string | null | undefined): string {
  if (named === 'by_law') return 'The public outcome names you: whom an award goes to is published by law.'
  if (named === 'by_consent')
    return 'The public outcome names you, because you agreed. You may change that at any time.'
  return 'The public outcome says that a proposal was accepted, and not that it is yours. You may agree to be named.'
}
