import { Feedback } from './model.ts'

export type ReleasedFeedback = { challengeId: string; releasedAt: Date; proposals: number }

/** When the feedback of these challenges was released, and to how many: for figures that name nobody. */
export async function releasedFeedback(challengeIds: readonly string[]): Promise<ReleasedFeedback[]> {
  const released = await Feedback.aggregate<{ _id: { challengeId: string; releasedAt: Date }; proposals: number }>([
    { $match: { challengeId: { $in: challengeIds }, releasedAt: { $ne: null } } },
    { $group: { _id: { challengeId: '$challengeId', releasedAt: '$releasedAt' }, proposals: { $sum: 1 } } },
  ])
  return released.map(({ _id, proposals }) => ({ ..._id, proposals }))
}
