import { z } from 'zod'
import { id } from '../../../schema/people.ts'
import { challengesById } from '../../challenges/queries.ts'
import { systemAct } from '../../platform/act.ts'
import type { Clock } from '../../platform/clock.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { leaveReader } from '../../proposals/commands.ts'
import { Evaluation, evaluationFacts, Seat } from '../model.ts'
import { waitedOn } from '../rulings.ts'
import { chainOfChallenge } from '../seats.ts'
import { holdBack } from './hold-back.ts'

const waitingInput = z.object({ challengeId: id, personId: id, proposalId: id })

/** Does nothing of somebody who does not read it any more, as nobody does who declared in this version. */
const takeOff = command(waitingInput, async (act, of): Promise<void> => {
  if (!(await leaveReader(act, of))) return
  const { challengeId, personId, proposalId } = of
  const [challenge] = await challengesById(act, [challengeId])
  const evaluation = await Evaluation.findOne({ challengeId })
  if (challenge?.state === 'evaluating' && evaluation) {
    if (!evaluation.closedAt) await Seat.updateOne({ challengeId, personId }, { lockedAt: null, $inc: { version: 1 } })
    await holdBack(act, challenge, evaluation, of)
  }
  // The room of the panel follows.
  const said = { personId, proposalId }
  await record(act, evaluationFacts, 'heldBack', challengeId, said, chainOfChallenge(challengeId))
})

/**
 * Takes the readers off whose possible conflict waits for a ruling and was stored when such readers stayed, and opens a
 * ranking again that stands on them. Done before anybody is answered; done twice it changes nothing.
 */
export async function holdBackOlderConflicts({ now }: Clock): Promise<void> {
  for await (const seat of Seat.find({ 'declarations.kind': 'possible' }).sort({ _id: 1 }).lean().cursor()) {
    const { challengeId, personId } = seat
    for (const proposalId of waitedOn(seat)) await takeOff(systemAct(now()), { challengeId, personId, proposalId })
  }
}
