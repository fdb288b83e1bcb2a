import { profileIsOldFrom } from '../../schema/organisations.ts'
import { graphql } from '../gql/gql.ts'
import { useCommand } from '../graphql.ts'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import { useNow } from '../ui/now.ts'
import { InsetText } from '../ui/text-blocks.tsx'
import { Time } from '../ui/time.tsx'

const renewMutation = graphql(`
  mutation RenewProfile($id: ID!, $madeFrom: Int!) {
    renewProfile(organisationId: $id, madeFrom: $madeFrom) {
      __typename
      ... on Organisation {
        id
        version
        profileSaidAt
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

/** When the profile was last said to be true; once that is old, one button says it again. */
export function StillTrue({
  organisation: { id, version, profileSaidAt },
  after,
}: {
  organisation: { id: string; version: number; profileSaidAt: string }
  after(): void
}) {
  const now = useNow()
  const [renew, renewing, refusal] = useCommand(renewMutation)
  const press = async () => {
    const outcome = await renew({ id, madeFrom: version })
    if (!outcome.refusal) after()
  }
  if (profileIsOldFrom(new Date(profileSaidAt)) > now)
    return (
      <p className="govuk-body">
        You last said on <Time at={profileSaidAt} form="day" /> that this is true.
      </p>
    )
  return (
    <>
      {refusal ? <ErrorSummary refusal={refusal} /> : null}
      <InsetText>
        <p className="govuk-body">
          You told us this on <Time at={profileSaidAt} form="day" />. Is it still true?
        </p>
        <Button busy={renewing} onClick={press}>
          Still true
        </Button>
      </InsetText>
    </>
  )
}
