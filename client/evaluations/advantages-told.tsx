import { Link } from 'react-router'
import { tellsAdvantages } from '../../schema/evaluations.ts'
import { InsetText } from '../ui/text-blocks.tsx'
import { AdvantagesText } from './advantages-text.tsx'
import { advantagesPath, type EvaluatedChallenge, eligible, type ShownEvaluation } from './query.ts'

type Shown = { challenge: EvaluatedChallenge; evaluation: ShownEvaluation; acceptedIds: readonly string[] }

/** What those who are declined are told of what is accepted, as it is signed; or what is to be done before it is. */
export function AdvantagesTold({ challenge, evaluation, acceptedIds }: Shown) {
  const { advantages } = evaluation
  if (!advantages || !tellsAdvantages(acceptedIds.length, eligible(evaluation).length)) return null
  const waits = whatWaits(advantages, acceptedIds)
  return (
    <section>
      <h3 className="govuk-heading-s">What was done better, told to those who are declined</h3>
      {waits ? (
        <InsetText>
          <p className="govuk-body" role="status">
            {waits}{' '}
            <Link className="govuk-link" to={advantagesPath(challenge.reference)}>
              Write what was done better
            </Link>
          </p>
        </InsetText>
      ) : (
        <>
          <AdvantagesText evaluation={evaluation} draft={advantages} />
          <p className="govuk-body cb-muted">Signed by {advantages.signedBy}.</p>
        </>
      )}
    </section>
  )
}

function whatWaits(
  { isWritten, accepted, signedBy }: NonNullable<ShownEvaluation['advantages']>,
  acceptedIds: readonly string[],
): string | undefined {
  if (!isWritten) return 'It is not written. The decision can be released once somebody else has signed it.'
  const isForThese =
    accepted.length === acceptedIds.length && accepted.every(({ proposalId }) => acceptedIds.includes(proposalId))
  if (!isForThese) return 'It is written for other proposals than these.'
  if (accepted.some(({ advantages }) => !advantages)) return 'It is not written for each of these.'
  return signedBy ? undefined : 'It waits for a second person, who signs it on this page.'
}
