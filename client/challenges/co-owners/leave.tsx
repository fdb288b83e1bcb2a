import { Link } from 'react-router'
import type { CoOwnershipFieldsFragment } from '../../gql/graphql.ts'
import { useCommand } from '../../graphql.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/forms/error-summary.tsx'
import { endMutation } from './commands.ts'

/** Of a co-owner: the way to the challenge, and out of it again until the close. */
export function Leave({ one, after }: { one: CoOwnershipFieldsFragment; after(): void }) {
  const [end, ending, refusal] = useCommand(endMutation)
  const leave = async () => {
    const outcome = await end({ challenge: one.challenge, force: one.force.id })
    if (!outcome.refusal) after()
  }
  return (
    <>
      <ErrorSummary refusal={refusal} />
      <p className="govuk-body">
        <Link className="govuk-link" to={paths.challenge(one.reference)}>
          Read the challenge
        </Link>
      </p>
      {one.mayEnd ? (
        <Button look="secondary" busy={ending} onClick={() => void leave()}>
          Leave as co-owner
        </Button>
      ) : (
        <p className="govuk-body">
          An admin of either force can end it until the challenge closes. Afterwards it stands.
        </p>
      )}
    </>
  )
}
