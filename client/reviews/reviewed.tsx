import { type ReviewOutcome, reviewOutcomeLabels } from '../../schema/reviews.ts'
import type { FoundReviewFragment, ReviewStanding } from '../gql/graphql.ts'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { Tag, type TagColour } from '../ui/tag.tsx'
import { InsetText } from '../ui/text-blocks.tsx'
import { Time } from '../ui/time.tsx'

const colours: Record<ReviewOutcome, TagColour> = { no_concern: 'green', conditions: 'amber', stop: 'red' }

type ReviewedChallenge = { reviewStanding: ReviewStanding | null; reviews: readonly FoundReviewFragment[] }

/** What everybody reads of how a challenge was reviewed: what was found, when, and the post of who found it. */
export function Reviewed({ challenge: { reviewStanding, reviews } }: { challenge: ReviewedChallenge }) {
  const isOutdated = reviewStanding === 'needed' || reviewStanding === 'waiting'
  return (
    <>
      <p className="govuk-body">
        Somebody of the force who had no hand in the challenge looked at this before it opened. A partnership grows from
        it only while that holds.
      </p>
      {isOutdated ? (
        <InsetText>
          What was reviewed has changed since, or was never reviewed. Nobody is accepted before a new review is signed.
        </InsetText>
      ) : null}
      <Found reviews={reviews} />
    </>
  )
}

/** What was found, the last first: the outcome, the post of who found it, the day, and the conditions. */
export const Found = ({ reviews }: { reviews: readonly FoundReviewFragment[] }) =>
  reviews.map((review) =>
    review.outcome && review.signedAt ? (
      <div key={review.id} className="cb-part">
        <p className="govuk-body">
          <Tag colour={colours[review.outcome]}>{reviewOutcomeLabels[review.outcome]}</Tag> {review.post},{' '}
          <Time at={review.signedAt} form="day" />
        </p>
        {review.conditions ? <Paragraphs text={review.conditions} /> : null}
      </div>
    ) : null,
  )
