import type { CriterionFeedback } from '../../schema/evaluations.ts'
import type { Act } from '../platform/act.ts'
import { listOf } from '../platform/database.ts'
import type { RefusedField } from '../platform/refusal.ts'
import { filter, passes } from '../platform/rule.ts'
import { answersForIt, canSeeFeedbackDraft, isAccepted, isReleasedToUs } from './access.ts'
import { missingFeedback, unagreedCells } from './completeness.ts'
import { Feedback, type FeedbackFields } from './model.ts'
import type { EvaluationShown } from './queries.ts'
import { hasConflict } from './seats.ts'

export type { FeedbackFields } from './model.ts'

/** What is written for one proposal so far; where nothing is, the agreed reasons as a draft to begin from. */
export type FeedbackDraft = { proposalId: string; version: number; isWritten: boolean; criteria: CriterionFeedback[] }

const writes = (act: Act, { part, challenge }: EvaluationShown) =>
  part === 'moderator' || passes(answersForIt, act, challenge)

/** For those who write feedback, once the ranking is frozen; nothing of a proposal they have a conflict with. */
export async function feedbackDraftsOf(act: Act, shown: EvaluationShown): Promise<FeedbackDraft[]> {
  const { challenge, evaluation, candidates, agreed, seats } = shown
  if (!writes(act, shown) || !evaluation.frozenAt) return []
  const own = seats.find(({ personId }) => personId === act.viewer.personId)
  const open = candidates.filter(({ proposal }) => !own || !hasConflict(own, proposal._id))
  const written = await listOf(
    Feedback,
    act,
    canSeeFeedbackDraft,
    { challengeId: challenge._id },
    { sort: { _id: 1 }, limit: 500 },
  )
  return open.map(({ proposal }) => {
    const kept = written.find(({ proposalId }) => proposalId === proposal._id)
    const criteria = challenge.content.choosing.criteria.map(({ id }) => {
      const cell = agreed.find((one) => one.proposalId === proposal._id && one.criterionId === id)
      const said = kept?.criteria.find(({ criterionId }) => criterionId === id)
      return said ?? { criterionId: id, reason: cell?.rationale ?? '', strength: '', change: '' }
    })
    return { proposalId: proposal._id, version: kept ? kept.version + 1 : 0, isWritten: kept !== undefined, criteria }
  })
}

/** Everything that keeps the decision from being released, named at once. */
export async function missingToDecide(act: Act, shown: EvaluationShown): Promise<RefusedField[]> {
  const { challenge, evaluation, candidates, agreed } = shown
  if (!writes(act, shown)) return []
  const { criteria } = challenge.content.choosing
  const proposals = candidates.map(({ proposal }) => proposal)
  if (proposals.length === 0) return []
  if (!evaluation.frozenAt)
    return [
      ...unagreedCells(criteria, proposals, agreed),
      { path: 'ranking', code: 'NOT_FROZEN', message: 'The ranking is not frozen.' },
    ]
  const written = (await feedbackDraftsOf(act, shown)).filter(({ isWritten }) => isWritten)
  return missingFeedback(criteria, proposals, written)
}

/** Released feedback by proposal, to the side it is for: null for everybody else, the force's own other suppliers first of all. */
export async function feedbackToUs(act: Act, proposalIds: readonly string[]): Promise<(FeedbackFields | null)[]> {
  const found = await Feedback.find({ $and: [{ proposalId: { $in: proposalIds } }, filter(isReleasedToUs, act)] }).lean<
    FeedbackFields[]
  >()
  const byProposal = new Map(found.map((feedback) => [feedback.proposalId, feedback]))
  return proposalIds.map((id) => byProposal.get(id) ?? null)
}

/** The suppliers that the decision of each challenge names. Of what they were told nothing is fetched. */
export async function acceptedSuppliersOf(act: Act, challengeIds: readonly string[]): Promise<string[][]> {
  const found = await Feedback.find({ $and: [{ challengeId: { $in: challengeIds } }, filter(isAccepted, act)] })
    .select('challengeId supplierId')
    .sort({ challengeId: 1, _id: 1 })
    .limit(500)
    .lean<Pick<FeedbackFields, 'challengeId' | 'supplierId'>[]>()
  return challengeIds.map((id) =>
    found.filter(({ challengeId }) => challengeId === id).flatMap(({ supplierId }) => supplierId ?? []),
  )
}
