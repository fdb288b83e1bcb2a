import { Link } from 'react-router'
import type { ReviewStanding } from '../gql/graphql.ts'
import { paths } from '../paths.ts'
import { fieldId } from '../ui/forms/outcome.ts'
import { InsetText, WarningText } from '../ui/text-blocks.tsx'

/** Which step a standing leads to, where one is left. */
const stepOf: Partial<Record<ReviewStanding, string>> = {
  needed: 'Before it opens, somebody of your force who had no hand in it reviews its ethics, data and AI.',
  waiting: 'It opens once the review of ethics, data and AI is signed. The reviewer has been told.',
  stop: 'The review says that it may not go on as it is. Change what was reviewed, then ask for a new review.',
}
const found: Partial<Record<ReviewStanding, string>> = {
  no_concern: 'Reviewed for ethics, data and AI, without concern. Whoever reviewed it does not publish it.',
  conditions:
    'Reviewed for ethics, data and AI. Its conditions are published with it; whoever reviewed it does not publish it.',
}

/** On a draft: that its ethics, data and AI are reviewed before it opens, and where. */
export function ReviewFirst({
  challenge: { reference, reviewStanding },
}: {
  challenge: { reference: string; reviewStanding: ReviewStanding | null }
}) {
  const step = stepOf[reviewStanding ?? 'not_needed']
  const done = found[reviewStanding ?? 'not_needed']
  if (!step && !done) return null
  const link = (
    <Link className="govuk-link" to={paths.challengeReview(reference)}>
      {reviewStanding === 'needed' ? 'Ask for the review' : 'Read the review'}
    </Link>
  )
  return (
    <div id={fieldId('rules.triggers')} tabIndex={-1}>
      {step ? (
        <WarningText>
          {step} {link}.
        </WarningText>
      ) : (
        <InsetText>
          {done} {link}.
        </InsetText>
      )}
    </div>
  )
}
