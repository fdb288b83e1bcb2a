import type { HydratedDocument } from 'mongoose'
import { modeRules } from '../../schema/challenges.ts'
import type { PanelPart } from '../../schema/panel.ts'
import { type ChallengeFields, challengesById } from '../challenges/queries.ts'
import type { Act } from '../platform/act.ts'
import { chainOf } from '../platform/events.ts'
import { newId } from '../platform/ids.ts'
import { demand, notFound } from '../platform/refusal.ts'
import { filter, passes } from '../platform/rule.ts'
import { answersForIt, canSeeEvaluation, isAsked, isOfThePanel, isOwnSeat } from './access.ts'
import { Evaluation, type EvaluationFields, Seat, type SeatFields } from './model.ts'
import { isConflict, waitsOn } from './rulings.ts'

/** The challenge, to somebody of its panel; to everybody else of the same force there is nothing here. */
export async function challengeOfPanel(act: Act, challengeId: string): Promise<ChallengeFields> {
  const [challenge] = await challengesById(act, [challengeId])
  if (!challenge) throw notFound()
  demand(!passes(isAsked, act, challenge), 'NOT_ACCEPTED', 'Accept your part on the panel first.')
  if (!passes(isOfThePanel, act, challenge)) throw notFound()
  return challenge
}

/** The challenge, to its panel and to whoever answers for the decision. */
export async function challengeOfDeciders(act: Act, challengeId: string): Promise<ChallengeFields> {
  const [challenge] = await challengesById(act, [challengeId])
  if (!challenge || !(passes(isOfThePanel, act, challenge) || passes(answersForIt, act, challenge))) throw notFound()
  return challenge
}

/** The part that somebody accepted: who was only asked has none. */
export const partOf = (
  { panel, panelIds }: Pick<ChallengeFields, 'panel' | 'panelIds'>,
  personId: string | null,
): PanelPart | null =>
  panel.find((member) => member.personId === personId && panelIds.includes(member.personId))?.part ?? null

/** The evaluation of a challenge that was opened, to be changed. */
export async function evaluationOf(act: Act, challenge: ChallengeFields): Promise<HydratedDocument<EvaluationFields>> {
  const found = await Evaluation.findOne({ $and: [{ challengeId: challenge._id }, filter(canSeeEvaluation, act)] })
  demand(
    found?.openedAt && challenge.state === 'evaluating' && modeRules[challenge.mode].scored,
    'NOT_EVALUATING',
    challenge.state === 'open' ? 'The proposals have not been opened.' : 'Nothing is evaluated here now.',
  )
  return found
}

/** The same to a supplier that answers in it: what it answers to was found through its own rule before. */
export async function evaluationAnsweredIn(act: Act, challengeId: string): Promise<HydratedDocument<EvaluationFields>> {
  const [challenge] = await challengesById(act, [challengeId])
  const found = await Evaluation.findOne({ challengeId })
  demand(found && challenge?.state === 'evaluating', 'NOT_EVALUATING', 'Nothing is evaluated here now.')
  return found
}

/** One's own place in the evaluation, as it stands or new. */
export async function ownSeat(act: Act, challenge: ChallengeFields): Promise<HydratedDocument<SeatFields>> {
  const { personId } = act.viewer
  if (!personId) throw notFound()
  const found = await Seat.findOne({ $and: [{ challengeId: challenge._id }, filter(isOwnSeat, act)] })
  return found ?? new Seat({ _id: newId(), challengeId: challenge._id, forceId: challenge.forceId, personId })
}

/** What somebody said that keeps them from judging. */
type Declared = Pick<SeatFields, 'declarations' | 'leftWithConflictAt'>

/**
 * Whoever has not declared for a proposal reads nothing about it, nor whoever waits for a ruling on what they declared;
 * whoever has a conflict never will.
 */
export function demandDeclared(seat: Declared, proposalId: string): void {
  demandFree(seat, proposalId)
  const declared = seat.declarations.some((one) => one.proposalId === proposalId)
  demand(declared, 'DECLARE_FIRST', 'Declare first whether anything keeps you from judging this proposal.')
}

/** The same for those who also write, sign and decide: who is of the panel declares first, and nobody has a conflict. */
export async function demandReadable(
  act: Act,
  challenge: ChallengeFields,
  proposals: readonly { _id: string }[],
): Promise<void> {
  const seat = await ownSeat(act, challenge)
  for (const { _id } of proposals) {
    demandFree(seat, _id)
    if (partOf(challenge, act.viewer.personId)) demandDeclared(seat, _id)
  }
}

function demandFree(seat: Declared, proposalId: string): void {
  if (hasConflict(seat, proposalId)) throw notFound()
  demand(
    !waitsOn(seat, proposalId),
    'RULING_FIRST',
    'You declared a possible conflict with this proposal. It waits until somebody else rules whether you judge it.',
  )
}

export const hasConflict = ({ declarations, leftWithConflictAt }: Declared, proposalId: string): boolean =>
  Boolean(leftWithConflictAt) || declarations.some((one) => one.proposalId === proposalId && isConflict(one))

/** Nothing that they said keeps them from a proposal: no conflict, nor one that waits for a ruling. */
export const isFree = (seat: Declared, proposalId: string): boolean =>
  !hasConflict(seat, proposalId) && !waitsOn(seat, proposalId)

/** The proposals that somebody declared for and is kept from by nothing. */
export const readableTo = (seat: Declared): string[] =>
  seat.declarations.flatMap(({ proposalId }) => (isFree(seat, proposalId) ? [proposalId] : []))

/** The proposals whose scores and reasons somebody may read: of the panel what they declared for, else what nothing keeps them from. */
export const openTo = (seat: Declared, isOfPanel: boolean, proposals: { _id: string }[]) =>
  proposals.flatMap(({ _id }) => ((isOfPanel ? readableTo(seat).includes(_id) : isFree(seat, _id)) ? [_id] : []))

/** Where the facts of an evaluation stand. */
export const chainOfChallenge = (challengeId: string) => ({ chain: chainOf('challenge', challengeId) })
