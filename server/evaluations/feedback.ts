import { judgedOf } from '../../schema/challenges.ts'
import type { CriterionFeedback } from '../../schema/evaluations.ts'
import type { ChallengeFields } from '../challenges/queries.ts'
import { peopleByIds, shownName } from '../people/queries.ts'
import type { Act } from '../platform/act.ts'
import { listOf } from '../platform/database.ts'
import type { RefusedField } from '../platform/refusal.ts'
import { filter, passes } from '../platform/rule.ts'
import { answersForIt, canSeeFeedbackDraft, isAccepted, isNamed, isReleasedToUs } from './access.ts'
import { clarificationsThatWait } from './clarifications.ts'
import { isSigned, missingFeedback, unagreedCells, unsignedFeedback } from './completeness.ts'
import { eligibleOf, isEligible } from './eligible.ts'
import { findingsThatWait } from './findings.ts'
import { Feedback, type FeedbackFields } from './model.ts'
import type { EvaluationShown } from './queries.ts'
import { waitsForRuling } from './rulings.ts'

export type { FeedbackFields } from './model.ts'

/** What is written for one proposal so far; where nothing is, the agreed reasons as a draft to begin from. */
export type FeedbackDraft = {
  proposalId: string
  version: number
  isWritten: boolean
  criteria: CriterionFeedback[]
  writtenById: string | null
  signedById: string | null
  signedBy: string | null
  signedAt: Date | null
  /** Whether the viewer may sign it now. */
  maySign: boolean
}

/** The moderator, and whoever answers for the decision. */
export const writes = (act: Act, { part, challenge }: EvaluationShown) =>
  part === 'moderator' || passes(answersForIt, act, challenge)

/**
 * For those who write feedback, once the ranking is frozen. The others of the panel, who may sign it, see what is
 * written. Nobody sees any of a proposal they have a conflict with, or, of the panel, have not declared for.
 */
export async function feedbackDraftsOf(act: Act, shown: EvaluationShown): Promise<FeedbackDraft[]> {
  const { evaluation, candidates, agreed, open, part } = shown
  const isWriter = writes(act, shown)
  if (!(isWriter || part) || !evaluation.frozenAt) return []
  const written = await listOf(
    Feedback,
    act,
    canSeeFeedbackDraft,
    { challengeId: evaluation.challengeId },
    { sort: { _id: 1 }, limit: 500 },
  )
  const signers = await signersOf(written)
  return candidates.flatMap(({ proposal }) => {
    if (!open.includes(proposal._id) || !isEligible(evaluation, proposal)) return []
    const kept = written.find(({ proposalId }) => proposalId === proposal._id)
    if (!isWriter && !kept) return []
    const criteria = criteriaOf(shown).map(({ id, price }) => {
      const cell = agreed.find((one) => one.proposalId === proposal._id && one.criterionId === id)
      const said = kept?.criteria.find(({ criterionId }) => criterionId === id)
      // The sum of a price is told as it stands at the release: copied in here it would stay when prices change.
      const reason = price ? '' : (cell?.rationale ?? '')
      return said ?? { criterionId: id, reason, strength: '', change: '' }
    })
    const { writtenById = null, signedById = null, signedAt = null } = kept ?? {}
    const signed = isSigned({ writtenById, signedById })
    const isAnothers = writtenById !== null && writtenById !== act.viewer.personId
    return {
      ...{ proposalId: proposal._id, version: kept ? kept.version + 1 : 0, isWritten: kept !== undefined, criteria },
      ...{ writtenById, signedById, signedAt, signedBy: signedById ? (signers.get(signedById) ?? null) : null },
      maySign: isAnothers && !signed && !evaluation.decidedAt,
    }
  })
}

/** Those of which the viewer may read what was agreed. */
const criteriaOf = ({ challenge, hidesPrices }: EvaluationShown) => {
  const { criteria } = challenge.content.choosing
  return hidesPrices ? judgedOf(criteria) : criteria
}

async function signersOf(written: readonly FeedbackFields[]): Promise<Map<string, string>> {
  const ids = [...new Set(written.flatMap(({ signedById }) => signedById ?? []))]
  const people = await peopleByIds(ids)
  return new Map(ids.map((id, place) => [id, shownName(people[place])]))
}

/** Everything that keeps the decision from being released, named at once. */
export async function missingToDecide(act: Act, shown: EvaluationShown): Promise<RefusedField[]> {
  const { challenge, evaluation, candidates, agreed, open } = shown
  if (!writes(act, shown)) return []
  const criteria = criteriaOf(shown)
  if (candidates.length === 0) return []
  const readable = candidates.flatMap(({ proposal }) => (open.includes(proposal._id) ? [proposal] : []))
  const proposals = eligibleOf(evaluation, readable)
  const shut = [...unreadBy(shown), ...(await waitingFor(act, challenge._id, readable))]
  if (!candidates.some(({ proposal }) => isEligible(evaluation, proposal))) return shut
  if (!evaluation.frozenAt)
    return [
      ...shut,
      ...unagreedCells(criteria, proposals, agreed),
      { path: 'ranking', code: 'NOT_FROZEN', message: 'The ranking is not frozen.' },
    ]
  const written = (await feedbackDraftsOf(act, shown)).filter(({ isWritten }) => isWritten)
  return [...shut, ...missingFeedback(criteria, proposals, written), ...unsignedFeedback(proposals, written)]
}

/** What is asked of suppliers, and not answered or looked at yet. */
const waitingFor = async (
  act: Act,
  challengeId: string,
  proposals: readonly { _id: string; letter: string | null }[],
) => [
  ...(await findingsThatWait(act, challengeId, proposals)),
  ...(await clarificationsThatWait(act, challengeId, proposals)),
]

/** Of what the viewer may not read nothing is named but why: they have yet to declare, or another admin decides. */
const unreadBy = ({ candidates, open, decides }: EvaluationShown): RefusedField[] =>
  candidates.flatMap(({ proposal: { _id: path, letter }, declared }) => {
    if (open.includes(path)) return []
    if (!declared) return [{ path, code: 'DECLARE_FIRST', message: `Proposal ${letter ?? ''}: declare first.` }]
    if (waitsForRuling(declared))
      return [
        { path, code: 'RULING_FIRST', message: `Proposal ${letter ?? ''}: your possible conflict waits for a ruling.` },
      ]
    return decides ? [{ path, code: 'CONFLICT', message: `Proposal ${letter ?? ''}: another admin decides.` }] : []
  })

/** Released feedback by proposal, to the side it is for: null for everybody else, the force's own other suppliers first of all. */
export async function feedbackToUs(act: Act, proposalIds: readonly string[]): Promise<(FeedbackFields | null)[]> {
  const found = await Feedback.find({ $and: [{ proposalId: { $in: proposalIds } }, filter(isReleasedToUs, act)] }).lean<
    FeedbackFields[]
  >()
  const byProposal = new Map(found.map((feedback) => [feedback.proposalId, feedback]))
  return proposalIds.map((id) => byProposal.get(id) ?? null)
}

/** What every supplier was told of its proposal, from its release on: for who answers for the decision alone. */
export async function feedbackGiven(act: Act, challenge: ChallengeFields): Promise<FeedbackFields[]> {
  if (!passes(answersForIt, act, challenge)) return []
  const where = { challengeId: challenge._id, releasedAt: { $lte: act.now } }
  return listOf(Feedback, act, canSeeFeedbackDraft, where, { sort: { _id: 1 }, limit: 500 })
}

export type Accepted = { supplierIds: string[]; unnamed: number }

/** Whom the decision of each challenge names, and how many it accepted without a name. Of what they were told nothing is fetched. */
export async function acceptedOf(act: Act, challengeIds: readonly string[]): Promise<Accepted[]> {
  const found = await Feedback.find({ $and: [{ challengeId: { $in: challengeIds } }, filter(isAccepted, act)] })
    .select('challengeId supplierId outcome releasedAt named')
    .sort({ challengeId: 1, _id: 1 })
    .limit(500)
    .lean<FeedbackFields[]>()
  return challengeIds.map((id) => {
    const accepted = found.filter(({ challengeId }) => challengeId === id)
    const named = accepted.filter((feedback) => passes(isNamed, act, feedback))
    return {
      supplierIds: named.flatMap(({ supplierId }) => supplierId ?? []),
      unnamed: accepted.length - named.length,
    }
  })
}
