import type { ClarificationState } from '../../schema/clarifications.ts'
import { peopleByIds, shownName } from '../people/queries.ts'
import type { Act } from '../platform/act.ts'
import { listOf } from '../platform/database.ts'
import { Refusal, type RefusedField } from '../platform/refusal.ts'
import { filter, passes } from '../platform/rule.ts'
import { answersForIt } from './access.ts'
import { isAskedOfUs, isClarificationOfTheForce, mayAnswerClarification } from './access-clarifications.ts'
import { Clarification, type ClarificationFields, clarificationStateOf } from './model-clarifications.ts'
import type { EvaluationShown } from './queries.ts'
import { stillEvaluated } from './still-evaluated.ts'

export type { ClarificationFields } from './model-clarifications.ts'

/** A question and its answer as this viewer may read them. */
export type ClarificationShown = ClarificationFields & {
  state: ClarificationState
  /** Who of the force asked: told to the force alone. */
  askedBy: string | null
  mayAnswer: boolean
}

/** What proposers were asked about what the viewer may read, first to last: to the panel and who answers for the decision. */
export async function clarificationsOf(
  act: Act,
  { challenge, open, part }: EvaluationShown,
): Promise<ClarificationShown[]> {
  if (!(part || passes(answersForIt, act, challenge))) return []
  const where = { challengeId: challenge._id, proposalId: { $in: open } }
  const found = await listOf(Clarification, act, isClarificationOfTheForce, where, { sort: { _id: 1 }, limit: 500 })
  const ids = [...new Set(found.map(({ askedById }) => askedById))]
  const people = await peopleByIds(ids)
  return found.map((one) => ({
    ...one,
    ...{ state: clarificationStateOf(one, act.now), askedBy: shownName(people[ids.indexOf(one.askedById)]) },
    mayAnswer: false,
  }))
}

/** What one's own side was asked about its proposals: a list for each, by number. */
export async function clarificationsToUs(act: Act, proposalIds: readonly string[]): Promise<ClarificationShown[][]> {
  const found = await Clarification.find({ $and: [{ proposalId: { $in: proposalIds } }, filter(isAskedOfUs, act)] })
    .sort({ proposalId: 1, number: 1 })
    .limit(500)
    .lean<ClarificationFields[]>()
  const running = await stillEvaluated(
    act,
    found.map(({ challengeId }) => challengeId),
  )
  const shown = found.map((one): ClarificationShown => {
    const state = clarificationStateOf(one, act.now)
    const mayAnswer = state === 'open' && running.has(one.challengeId) && passes(mayAnswerClarification, act, one)
    return { ...one, state, askedBy: null, mayAnswer }
  })
  return proposalIds.map((id) => shown.filter(({ proposalId }) => proposalId === id))
}

/** The decision waits while a proposer may still answer: a question that is asked is heard out. */
export async function clarificationsThatWait(
  act: Act,
  challengeId: string,
  proposals: readonly { _id: string; letter: string | null }[],
): Promise<RefusedField[]> {
  const where = { challengeId, answeredAt: null }
  const found = await listOf(Clarification, act, isClarificationOfTheForce, where, { sort: { _id: 1 }, limit: 500 })
  return found.flatMap((one) => {
    const proposal = proposals.find(({ _id }) => _id === one.proposalId)
    return proposal && clarificationStateOf(one, act.now) === 'open'
      ? [
          {
            ...{ path: proposal._id, code: 'CLARIFICATION' },
            message: `Proposal ${proposal.letter ?? ''}: question ${one.number} waits for an answer.`,
          },
        ]
      : []
  })
}

/** A proposer that was asked is heard out. */
export function demandHeard(waiting: RefusedField[]): void {
  if (waiting.length > 0)
    throw new Refusal('CLARIFICATION', 'A proposer may still answer a question. The decision waits for it.', waiting)
}
