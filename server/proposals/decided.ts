import { Proposal } from './model.ts'

export type DecidedProposals = {
  /** How many counted, by challenge. */
  byChallenge: Map<string, number>
  bySupplier: { supplierId: string; decided: number; accepted: number }[]
}

/**
 * How many proposals were decided, for figures that name nobody. Only what was accepted or declined is counted: before
 * a decision the number of proposals is nobody's business. Two round trips.
 */
export async function decidedProposals(challengeIds: readonly string[]): Promise<DecidedProposals> {
  const decided = { $match: { challengeId: { $in: challengeIds }, state: { $in: ['accepted', 'declined'] } } }
  const byChallenge = await Proposal.aggregate<{ _id: string; count: number }>([
    decided,
    { $group: { _id: '$challengeId', count: { $sum: 1 } } },
  ])
  const bySupplier = await Proposal.aggregate<{ _id: string; decided: number; accepted: number }>([
    decided,
    {
      $group: {
        _id: '$supplierId',
        decided: { $sum: 1 },
        accepted: { $sum: { $cond: [{ $eq: ['$state', 'accepted'] }, 1, 0] } },
      },
    },
  ])
  return {
    byChallenge: new Map(byChallenge.map(({ _id, count }) => [_id, count])),
    bySupplier: bySupplier.map(({ _id, ...counts }) => ({ supplierId: _id, ...counts })),
  }
}
