import type { HydratedDocument } from 'mongoose'
import {
  caseWorkingDays,
  closeCaseInput,
  mostCasesOfASupplier,
  raiseCaseInput,
  takeCaseInput,
} from '../../../schema/standstill.ts'
import { challengesById } from '../../challenges/queries.ts'
import { organisationsById } from '../../organisations/queries.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { demandAdminLooked, demandLooked } from '../../platform/guarded.ts'
import { newId } from '../../platform/ids.ts'
import { demand, demandYours, notFound } from '../../platform/refusal.ts'
import { filter, passes } from '../../platform/rule.ts'
import { demandNotTwice } from '../../platform/sent-lately.ts'
import { addWorkingDays, asNation } from '../../platform/working-days.ts'
import { answersForCase, canSeeCase, mayAskAboutIt } from '../access.ts'
import { firstOwner, isForAnother } from '../another-admin.ts'
import { conflictedIn } from '../conflicted.ts'
import { Evaluation, Feedback } from '../model.ts'
import { StandstillCase, type StandstillCaseFields, standstillFacts } from '../model-cases.ts'
import { chainOfChallenge } from '../seats.ts'
import { standstillTimeOf } from '../standstill.ts'
import { turn } from '../turn.ts'

/** A supplier that was told of a decision asks about it or challenges it, while the contract waits. It stops the clock. */
export const raiseCase = command(raiseCaseInput, async (act, { looked, ...input }): Promise<StandstillCaseFields> => {
  const { challengeId } = input
  const [challenge] = await challengesById(act, [challengeId])
  const told = await Feedback.findOne({ $and: [{ challengeId }, filter(mayAskAboutIt, act)] }).lean()
  const { personId } = act.viewer
  if (!challenge || !told?.supplierId || !personId) throw notFound()
  demandLooked({ words: input.words }, looked)
  const time = await standstillTimeOf(act, challenge)
  demand(time, 'NO_STANDSTILL', 'No contract waits on this decision.')
  demand(time.state !== 'over' && time.state !== 'upheld', 'STANDSTILL_OVER', 'The standstill is over.')
  const { supplierId } = told
  demand(
    (await StandstillCase.countDocuments({ challengeId, supplierId })) < mostCasesOfASupplier,
    'TOO_MANY',
    `Your organisation has raised ${mostCasesOfASupplier} cases here. Go on in one of them with the force.`,
  )
  await demandNotTwice(act, 'raiseCase', input)
  // Written too, so that of a case and a release, or two cases, at the same moment one is tried again.
  const evaluation = await Evaluation.findOne({ challengeId })
  if (!evaluation) throw notFound()
  await turn(evaluation)

  const { forceId } = challenge
  const [force] = await organisationsById(act, [forceId])
  const raised = new StandstillCase({
    ...{ _id: newId(), ...input, forceId, supplierId, raisedById: personId, raisedAt: act.now },
    conflictedIds: await conflictedIn(challengeId),
    ownerId: await firstOwner({ kind: input.kind, challengeId, forceId }, evaluation.decidedById),
    dueAt: addWorkingDays(act.now, caseWorkingDays, asNation(force?.nation)),
  })
  await raised.save()
  const said = { caseId: raised._id, kind: input.kind }
  await record(act, standstillFacts, 'caseRaised', challengeId, said, chainOfChallenge(challengeId))
  return raised.toObject()
})

/** An admin of the force answers for a case from here on. A challenge to a decision is not for who released it. */
export const takeCase = command(takeCaseInput, async (act, { challengeId, caseId }): Promise<StandstillCaseFields> => {
  const taken = await openCase(act, challengeId, caseId)
  const { personId: ownerId } = act.viewer
  if (!ownerId) throw notFound()
  demand(taken.ownerId !== ownerId, 'YOURS_ALREADY', 'You answer for it already.')

  await taken.set({ ownerId }).save()
  await record(act, standstillFacts, 'caseTaken', challengeId, { caseId, ownerId }, chainOfChallenge(challengeId))
  return taken.toObject()
})

/** Ends a case with an answer that its supplier reads. From the day after, the clock runs on. */
export const closeCase = command(
  closeCaseInput,
  async (act, { challengeId, caseId, outcome, answer, looked }): Promise<StandstillCaseFields> => {
    const closed = await openCase(act, challengeId, caseId)
    demandAdminLooked(act, { answer }, looked)
    const { personId } = act.viewer
    demand(closed.ownerId === personId, 'NOT_OWNER', 'Take the case first: whoever owns it answers.')

    await closed.set({ outcome, answer, closedById: personId, closedAt: act.now }).save()
    await record(act, standstillFacts, 'caseClosed', challengeId, { caseId, outcome }, chainOfChallenge(challengeId))
    return closed.toObject()
  },
)

async function openCase(
  act: Act,
  challengeId: string,
  caseId: string,
): Promise<HydratedDocument<StandstillCaseFields>> {
  const found = await StandstillCase.findOne({ $and: [{ _id: caseId, challengeId }, filter(canSeeCase, act)] })
  if (!found) throw notFound()
  demandYours(passes(answersForCase, act, found.toObject()))
  demand(!found.closedAt, 'CLOSED', 'It is closed, and its answer stands.')
  demand(
    found.kind !== 'challenge' || !(await isForAnother(act, challengeId, found.forceId)),
    'SECOND_PERSON',
    'You released this decision, so another admin of your force looks into a challenge to it.',
  )
  return found
}
