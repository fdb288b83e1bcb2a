import { judgedOf } from '../../schema/challenges.ts'
import type { ChallengeFields } from '../challenges/queries.ts'
import type { RefusedField } from '../platform/refusal.ts'
import { AgreedScore, Score, Seat, type SeatFields } from './model.ts'
import { waitsOn } from './rulings.ts'

/** Whether what the panel agrees of a proposal rests on somebody: they scored it, for all of it to see, or agreed a score. */
export async function hadAHand(
  { _id: challengeId, content }: Pick<ChallengeFields, '_id' | 'content'>,
  { personId, proposalId }: { personId: string; proposalId: string },
): Promise<boolean> {
  if (await Score.exists({ challengeId, personId, proposalId, sharedAt: { $ne: null } })) return true
  const criterionId = { $in: judgedOf(content.choosing.criteria).map(({ id }) => id) }
  return (await AgreedScore.exists({ challengeId, proposalId, criterionId, agreedById: personId })) !== null
}

/** The proposals of which something rests on somebody whose possible conflict waits for a ruling. */
export async function restingOnWhoWaits(
  challenge: Pick<ChallengeFields, '_id' | 'content'>,
  proposals: readonly { _id: string; letter: string | null }[],
): Promise<RefusedField[]> {
  const seats = await Seat.find({ challengeId: challenge._id }).sort({ _id: 1 }).limit(50).lean<SeatFields[]>()
  const found: RefusedField[] = []
  for (const { _id: path, letter } of proposals)
    for (const seat of seats.filter((one) => waitsOn(one, path)))
      if (await hadAHand(challenge, { personId: seat.personId, proposalId: path }))
        found.push({ path, code: 'RULING_FIRST', message: `Proposal ${letter ?? ''}: ${whoWaits}` })
  return found
}

const whoWaits = 'somebody who scored or agreed it declared a possible conflict since. Have it ruled on first.'
