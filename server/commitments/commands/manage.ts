import { agreeCommitmentInput, giveBackCommitmentInput, reviewCommitmentInput } from '../../../schema/commitments.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { demand } from '../../platform/refusal.ts'
import { demandNotTwice } from '../../platform/sent-lately.ts'
import { type CommitmentFields, commitmentFacts } from '../model.ts'
import { demandRead, stepOn } from './step.ts'

/** A Charter manager agrees that this is worth pledging and can be measured. From now on it is public. */
export const agreeCommitment = command(
  agreeCommitmentInput,
  async (act, { id, madeFrom }): Promise<CommitmentFields> => {
    const commitment = await stepOn(act, id, 'agree')
    demandRead(commitment, madeFrom)
    demand(commitment.dueAt > act.now, 'PAST', 'The day it is due has passed. Give it back with another day.')

    await commitment.set({ agreedAt: act.now, returnedBecause: null, returnedAt: null }).save()
    await record(act, commitmentFacts, 'agreed', id, {})
    return commitment.toObject()
  },
)

/** A Charter manager asks for another wording, and says what has to change. */
export const giveBackCommitment = command(
  giveBackCommitmentInput,
  async (act, { id, reason }): Promise<CommitmentFields> => {
    const commitment = await stepOn(act, id, 'giveBack')
    await commitment.set({ returnedBecause: reason, returnedAt: act.now }).save()
    await record(act, commitmentFacts, 'returned', id, { reason })
    return commitment.toObject()
  },
)

/** A Charter manager has looked at how it goes, says what was found and when to look again. */
export const reviewCommitment = command(
  reviewCommitmentInput,
  async (act, { id, note, nextReviewAt }): Promise<CommitmentFields> => {
    const commitment = await stepOn(act, id, 'review')
    demand(nextReviewAt > act.now, 'PAST', 'Choose a day that is still to come.', 'nextReviewAt')

    await demandNotTwice(act, 'reviewCommitment', { id, note, nextReviewAt })
    await commitment.set({ reviewAt: nextReviewAt, reviewedAt: act.now }).save()
    await record(act, commitmentFacts, 'reviewed', id, { note, to: nextReviewAt.toISOString() })
    return commitment.toObject()
  },
)
