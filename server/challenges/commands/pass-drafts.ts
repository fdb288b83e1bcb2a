import type { Act } from '../../platform/act.ts'
import { record } from '../../platform/events.ts'
import { filter } from '../../platform/rule.ts'
import { canEdit } from '../access.ts'
import { Challenge, challengeFacts } from '../model.ts'
import { reviewCopies } from './review.ts'

/**
 * The viewer becomes the author of the drafts that a colleague wrote, where they may write them: joins the transaction of
 * a handover. Who wrote before stays a writer, and nobody becomes the author of what they are asked to review.
 */
export async function passDrafts(
  act: Act,
  { forceId, fromId }: { forceId: string; fromId: string },
): Promise<string[]> {
  const { personId: authorId } = act.viewer
  if (!authorId) return []
  const theirs = { forceId, state: 'draft' as const, authorId: fromId }
  const drafts = await Challenge.find({ $and: [theirs, filter(canEdit, act)] })
    .sort({ _id: -1 })
    .limit(200)
  const passed = drafts.filter(({ awaitedReview }) => awaitedReview?.reviewerId !== authorId)
  for (const draft of passed) {
    const writerIds = [...new Set([...(draft.writerIds ?? []), fromId])]
    const copies = await reviewCopies({ ...draft.toObject(), authorId, writerIds })
    await draft.set({ authorId, writerIds, ...copies }).save()
    await record(act, challengeFacts, 'handedOn', draft._id, { fromId, toId: authorId })
  }
  return passed.map(({ _id }) => _id)
}
