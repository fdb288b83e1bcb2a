import { askReviewInput, signReviewInput } from '../../../schema/reviews.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demand, demandCurrent } from '../../platform/refusal.ts'
import { requestReview, reviewCopiesOf, signRequestedReview } from '../../reviews/commands.ts'
import { canSee } from '../access.ts'
import { Partnership, type PartnershipFields, partnershipFacts } from '../model.ts'
import { toReview } from '../review-of.ts'
import { demandStep } from '../transitions.ts'

/** Asks somebody of the force, who neither wrote the terms nor confirmed them, to review their ethics, data and AI. */
export const askPartnershipReview = command(
  askReviewInput,
  async (act, { reviewerId, ...input }): Promise<PartnershipFields> => {
    const partnership = await find(Partnership, input.id, act, canSee)
    demandStep(act, partnership, 'askReview')
    const { subjectId, of, writerIds } = toReview(partnership.toObject())
    const others = [...writerIds, ...partnership.confirmations.map(({ personId }) => personId)]
    const [forceId = ''] = act.viewer.organisationsAs('admin', 'editor')
    await requestReview(act, { subjectId, forceId, of, writerIds: others, reviewerId })
    await record(act, partnershipFacts, 'reviewAsked', subjectId, { reviewerId })
    await partnership.set({ ...(await reviewCopiesOf(toReview(partnership.toObject()))), movedAt: act.now }).save()
    return partnership.toObject()
  },
)

/** The reviewer signs what they found in one exact revision of the terms. The parties read it before they confirm. */
export const signPartnershipReview = command(signReviewInput, async (act, found): Promise<PartnershipFields> => {
  const partnership = await find(Partnership, found.id, act, canSee)
  demand(partnership.state === 'forming', 'ENDED', 'It no longer forms: nothing is reviewed any more.')
  const { subjectId, of, writerIds } = toReview(partnership.toObject())
  const message = 'The terms were changed while you read them. Read them again.'
  demandCurrent({ version: partnership.revision }, found.wording, partnership.terms, message)
  const review = await signRequestedReview(act, { subjectId, of, writerIds, isPublic: false, found })
  await recordFound(act, subjectId, review, 'reviewSigned')
  await partnership.set({ ...(await reviewCopiesOf(toReview(partnership.toObject()))), movedAt: act.now }).save()
  return partnership.toObject()
})

type Found = Awaited<ReturnType<typeof signRequestedReview>>

/** What the parties, or everybody, read of a review: never why, and the post instead of the name. */
export async function recordFound(
  act: Act,
  partnershipId: string,
  { outcome, conditions, post }: Found,
  fact: 'reviewSigned' | 'reviewPublished',
): Promise<void> {
  demand(outcome, 'REVIEW_NEEDED', 'The review is not signed.')
  await record(act, partnershipFacts, fact, partnershipId, { outcome, conditions, post })
}
