import type { SetAsideReason } from '../../../schema/evaluations.ts'
import { acceptPartInput, askInPlaceInput, leavePartInput } from '../../../schema/panel.ts'
import { askInPlace, markAccepted, markDeclined, markSteppedDown } from '../../challenges/commands.ts'
import { type ChallengeFields, challengesById, placeOf } from '../../challenges/queries.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { demandLooked } from '../../platform/guarded.ts'
import { demand, notFound } from '../../platform/refusal.ts'
import { barReaders, leaveReader } from '../../proposals/commands.ts'
import { setAgreedAside } from '../agreed-aside.ts'
import { type Declaration, Evaluation, Seat } from '../model.ts'
import { isConflict, waitsForRuling } from '../rulings.ts'
import { challengeOfPanel, ownSeat, partOf } from '../seats.ts'
import { setScoresAside } from '../set-aside.ts'
import { takeSignaturesBack, takeWritingBack } from '../signatures.ts'
import { turn } from '../turn.ts'
import { setFindingsAside } from './findings-aside.ts'
import { closeIfAllLocked } from './round.ts'

/** Somebody who was asked to evaluate or moderate says yes. From here on they are of the panel, and not before. */
export const acceptPart = command(acceptPartInput, async (act, { challengeId }): Promise<ChallengeFields> => {
  const [challenge] = await challengesById(act, [challengeId])
  const asked = challenge?.panel.find(({ personId }) => personId === act.viewer.personId)
  if (asked?.part === 'evaluator') await demandRoundOpen(challengeId)
  return markAccepted(act, { challengeId })
})

/** Says no, with a coded reason. Who chose the panel is told, and asks somebody else. */
export const declinePart = command(leavePartInput, async (act, { looked, ...input }): Promise<ChallengeFields> => {
  demandLooked({ words: input.words }, looked)
  const challenge = await markDeclined(act, input)
  if (input.reason === 'conflict') await keepFromAll(act, challenge)
  await closeWhereAllLocked(act, challenge)
  return challenge
})

/**
 * Gives a part back that one had accepted: an evaluator until they have locked their scores, a moderator until the
 * decision. What they scored so far is set aside, and they read no proposal any more.
 */
export const stepDown = command(leavePartInput, async (act, { looked, ...input }): Promise<ChallengeFields> => {
  const { challengeId } = input
  const challenge = await challengeOfPanel(act, challengeId)
  demandLooked({ words: input.words }, looked)
  const personId = act.viewer.personId ?? ''
  if (partOf(challenge, personId) === 'evaluator') {
    const seat = await Seat.findOne({ challengeId, personId }).lean()
    demand(!seat?.lockedAt, 'LOCKED', 'Your scores are locked. Recall them first, with a reason.')
    await demandRoundOpen(challengeId)
  }
  const left = await markSteppedDown(act, input)
  const isConflict = input.reason === 'conflict'
  if (isConflict) await takeBackAll(act, left, personId)
  await leaveEverything(act, challengeId, personId, isConflict ? 'conflict' : 'stepped_down')
  if (isConflict) await keepFromAll(act, left)
  await closeWhereAllLocked(act, left)
  return left
})

/**
 * Somebody who chooses the panel asks another person in the place of one who left, has not answered, or is taken off by
 * it. Once the round is closed nobody can be taken off for what they scored.
 */
export const replaceOnPanel = command(askInPlaceInput, async (act, input): Promise<ChallengeFields> => {
  const { challengeId, placeId } = input
  const place = await placeOf(act, challengeId, placeId)
  if (!place) throw notFound()
  if (place.part === 'evaluator') await demandRoundOpen(challengeId)
  const challenge = await askInPlace(act, input)
  if (place.state === 'accepted') await leaveEverything(act, challengeId, place.personId, 'taken_off')
  return challenge
})

/** Written too, so that of this and a lock at the same moment one is tried again. */
async function demandRoundOpen(challengeId: string): Promise<void> {
  const evaluation = await Evaluation.findOne({ challengeId })
  demand(!evaluation?.closedAt, 'ROUND_CLOSED', 'The round is closed. What was scored stands.')
  if (evaluation) await turn(evaluation)
}

/** Their scores are set aside, they read nothing, and whatever they declared they declare again should they come back. */
async function leaveEverything(act: Act, challengeId: string, personId: string, because: SetAsideReason) {
  // What the panel has seen stands: it was agreed on. Only a conflict undoes that.
  await setScoresAside(act, { challengeId, personId, ...(because === 'conflict' ? {} : { sharedAt: null }) }, because)
  await leaveReader(act, { challengeId, personId })
  const seat = await Seat.findOne({ challengeId, personId })
  if (!seat) return
  // A conflict stays, and one that nobody ruled on goes on waiting: they may be an admin, who decides.
  const stays = (one: Declaration) => isConflict(one) || waitsForRuling(one)
  const earlier = [...(seat.earlier ?? []), ...seat.declarations.filter((one) => !stays(one))]
  await seat.set({ declarations: seat.declarations.filter(stays), earlier, lockedAt: null }).save()
}

/** What they had a hand in is done anew without them. */
async function takeBackAll(act: Act, challenge: ChallengeFields, personId: string): Promise<void> {
  const evaluation = await Evaluation.findOne({ challengeId: challenge._id, openedAt: { $ne: null } })
  if (!evaluation) return
  await setFindingsAside(act, challenge, evaluation, { personId })
  await setAgreedAside(act, challenge, evaluation, { personId })
  await takeSignaturesBack({ challengeId: challenge._id, signedById: personId })
  await takeWritingBack({ challengeId: challenge._id, writtenById: personId })
}

/** With whom the conflict is they have not said: so they judge, sign and decide nothing of this challenge, ever. */
async function keepFromAll(act: Act, challenge: ChallengeFields): Promise<void> {
  const seat = await ownSeat(act, challenge)
  await seat.set({ leftWithConflictAt: act.now }).save()
  await barReaders(act, { challengeId: challenge._id, personIds: [seat.personId] })
}

async function closeWhereAllLocked(act: Act, challenge: ChallengeFields): Promise<void> {
  const evaluation = await Evaluation.findOne({ challengeId: challenge._id, openedAt: { $ne: null }, closedAt: null })
  if (evaluation) await closeIfAllLocked(act, challenge, evaluation)
}
