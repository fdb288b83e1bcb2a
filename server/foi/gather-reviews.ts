import { reviewOutcomeLabels, reviewTriggerLabel } from '../../schema/reviews.ts'
import type { ChallengeFields } from '../challenges/queries.ts'
import type { Act } from '../platform/act.ts'
import { type ReviewFields, reviewsOf } from '../reviews/queries.ts'
import { cutAt, item } from './item.ts'
import type { FoiItem } from './model.ts'
import { keepingBack, lineOf, passagesOf } from './own-words.ts'

/** As many of one subject as the queries of reviews give at once. */
export const mostReviews = 50

/** The reviews of its ethics, data and AI: what wanted them, what was found, by which post, and apart from that why. */
export async function ofReviews(act: Act, { _id }: ChallengeFields): Promise<FoiItem[]> {
  const [reviews = []] = await reviewsOf(act, [_id])
  return [
    ...reviews.toReversed().flatMap((review) => {
      const title = `Review ${review.number} of ethics, data and AI`
      return [
        item(`review:${review._id}`, title, review.signedAt, linesOf(review)),
        ...ofReason(review, title, 'review-reason'),
      ]
    }),
    ...cutAt(mostReviews, reviews.length, 'reviews of ethics, data and AI'),
  ]
}

/** What was reviewed and found. Whom it was asked of is said by post, as everybody reads it, and never by name. */
export function linesOf({ of, state, askedAt, outcome, conditions, post, signedAt }: ReviewFields): string[] {
  const { triggers, safeguards, data, ai } = of
  const found = outcome ? [`Found: ${reviewOutcomeLabels[outcome]}`] : []
  return [
    ...triggers.map((trigger) => `What wanted it: ${reviewTriggerLabel(trigger)}`),
    ...(safeguards ? [`What is done about it: ${safeguards}`] : []),
    ...(data ? [`Data: ${data}`] : []),
    ...(ai ? [`AI: ${ai}`] : []),
    `Asked of somebody of the force who had no hand in it, ${askedAt.toISOString()}`,
    ...(state === 'waiting' || !signedAt ? ['It is not signed.'] : [`Signed ${signedAt.toISOString()}, by: ${post}`]),
    ...found,
    ...(conditions ? [`Conditions: ${conditions}`] : []),
  ]
}

/** What one person of the force wrote for it: who has that post is soon found, so it is theirs. */
export function ofReason(
  { _id, reason, signedAt }: ReviewFields,
  title: string,
  kind: 'review-reason' | 'terms-review-reason',
): FoiItem[] {
  if (!reason) return []
  const because = { label: 'Reason', words: reason }
  const lines = [lineOf(because), 'Known to the force alone.']
  return [keepingBack(item(`${kind}:${_id}`, `${title}: the reason`, signedAt, lines), passagesOf(because), 's40')]
}
