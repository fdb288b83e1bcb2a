import { Feedback } from './model.ts'

export type ReleasedFeedback = {
  challengeId: string
  releasedAt: Date
  proposals: number
  /** How many suppliers said that it was of use to them, and how many that it was not. */
  useful: number
  useless: number
}

type Grouped = Omit<ReleasedFeedback, 'challengeId' | 'releasedAt'> & { _id: { challengeId: string; releasedAt: Date } }

/** When the feedback of these challenges was released, to how many, and how they found it: for figures that name nobody. */
export async function releasedFeedback(challengeIds: readonly string[]): Promise<ReleasedFeedback[]> {
  const released = await Feedback.aggregate<Grouped>([
    { $match: { challengeId: { $in: challengeIds }, releasedAt: { $ne: null } } },
    {
      $group: {
        _id: { challengeId: '$challengeId', releasedAt: '$releasedAt' },
        proposals: { $sum: 1 },
        useful: { $sum: { $cond: [{ $eq: ['$useful', true] }, 1, 0] } },
        useless: { $sum: { $cond: [{ $eq: ['$useful', false] }, 1, 0] } },
      },
    },
  ])
  return released.map(({ _id, ...counts }) => ({ ..._id, ...counts }))
}
