import { createHash } from 'node:crypto'
import { modeRules } from '../../schema/challenges.ts'
import type { EvaluationStage } from '../../schema/evaluations.ts'
import type { ChallengeFields } from '../challenges/queries.ts'
import { stepsNow } from '../challenges/transitions.ts'
import { peopleByIds, shownName } from '../people/queries.ts'
import type { Act } from '../platform/act.ts'
import { firstOf, listOf } from '../platform/database.ts'
import { filter, passes } from '../platform/rule.ts'
import { openedProposals, type ProposalFields } from '../proposals/queries.ts'
import {
  answersForIt,
  canSeeAgreed,
  canSeeEvaluation,
  canSeeSeats,
  isOfThePanel,
  isOpened,
  isOwnScore,
  isSharedScore,
} from './access.ts'
import { isEligible } from './eligible.ts'
import {
  AgreedScore,
  type AgreedScoreFields,
  type Declaration,
  type EarlierDeclaration,
  Evaluation,
  type EvaluationFields,
  Score,
  type ScoreFields,
  Seat,
  type SeatFields,
} from './model.ts'
import { standingConfirmations } from './opening-confirmations.ts'
import { saidPossible } from './rulings.ts'
import { openTo, partOf, readableTo } from './seats.ts'

export type { Declaration, EvaluationFields, ScoreFields } from './model.ts'

/** The opening of one challenge, as who asks may know it. */
export type OpeningShown = Pick<EvaluationFields, 'openedAt' | 'received' | 'receipts' | 'seed'> & {
  /** How many of what came were judged: said with the decision. */
  eligible: number | null
  confirmations: { name: string; at: Date }[]
  hasConfirmed: boolean
  mayConfirm: boolean
}

/** The public record of the opening; before it, to the panel alone, who has confirmed so far. */
export async function openingOf(act: Act, challenge: ChallengeFields): Promise<OpeningShown> {
  const ofThePanel = passes(isOfThePanel, act, challenge)
  const rule = ofThePanel ? canSeeEvaluation : isOpened
  const found = await firstOf(Evaluation, act, rule, { challengeId: challenge._id })
  const given = found?.confirmations ?? []
  // Once it is opened who opened it stays on record; before, only what still counts does.
  const confirmations = found?.openedAt ? given : standingConfirmations(challenge, given)
  const people = await peopleByIds(confirmations.map(({ personId }) => personId))
  const hasConfirmed = confirmations.some(({ personId }) => personId === act.viewer.personId)
  return {
    openedAt: found?.openedAt ?? null,
    received: found?.received ?? 0,
    eligible: found?.decidedAt ? (found.eligible ?? null) : null,
    receipts: found?.receipts ?? [],
    seed: found?.seed ?? null,
    confirmations: confirmations.map(({ at }, place) => ({ at, name: shownName(people[place]) })),
    hasConfirmed,
    mayConfirm: modeRules[challenge.mode].sealed && !hasConfirmed && stepsNow(act, challenge).includes('unseal'),
  }
}

/** An opened proposal as the panel knows it: by letter and name, with what oneself declared. */
export type Candidate = {
  proposal: ProposalFields
  declared: Declaration | null
  /** What changed since they had declared, where they have to do it again. */
  changed: EarlierDeclaration['changed'] | null
  /** Whether they declared a possible conflict before. */
  saidPossible: boolean
  /** Whether nothing of what they declared keeps them from reading and judging it. */
  isFree: boolean
  /** In which order this person scores: another one for each, so that no proposal is always first. */
  place: number
  /** Whether it is judged; null where the viewer may not know. */
  isEligible: boolean | null
}

/** Everything a page of the evaluation may show this viewer, read in a fixed number of round trips. */
export type EvaluationShown = {
  challenge: ChallengeFields
  evaluation: EvaluationFields
  stage: EvaluationStage
  part: 'evaluator' | 'moderator' | null
  /** Of the panel, or who answers for the decision. */
  decides: boolean
  candidates: Candidate[]
  seats: SeatFields[]
  ownScores: ScoreFields[]
  sharedScores: SharedScore[]
  /** The proposals whose scores and reasons the viewer may read; of no other is anything below. */
  open: string[]
  /** A price is scored by the lowest, which may be that of a proposal not open to the viewer: so no sum of it is shown. */
  hidesPrices: boolean
  agreed: AgreedScoreFields[]
  ranking: EvaluationFields['ranking']
}
export type SharedScore = Omit<ScoreFields, 'privateNote'>

/** Null for everybody but the panel and who answers for the decision, and until the proposals are opened. */
export async function evaluationOfChallenge(act: Act, challenge: ChallengeFields): Promise<EvaluationShown | null> {
  const decides = passes(answersForIt, act, challenge)
  if (!decides && !passes(isOfThePanel, act, challenge)) return null
  const challengeId = challenge._id
  const [evaluation, proposals, seats] = await Promise.all([
    firstOf(Evaluation, act, canSeeEvaluation, { challengeId, openedAt: { $ne: null } }),
    openedProposals(act, challengeId),
    listOf(Seat, act, canSeeSeats, { challengeId }, { sort: { _id: 1 }, limit: 50 }),
  ])
  if (!evaluation) return null
  const seat = seats.find(({ personId }) => personId === act.viewer.personId)
  const said: Said = seat ?? { declarations: [] }
  const part = partOf(challenge, act.viewer.personId)
  const readable = readableTo(said)
  const open = openTo(said, part !== null, proposals)
  const [ownScores, sharedScores, agreed] = await Promise.all([
    listOf(Score, act, isOwnScore, { challengeId, proposalId: { $in: readable } }, scoresOrder),
    part ? sharedScoresOf(act, challengeId, readable) : [],
    listOf(AgreedScore, act, canSeeAgreed, { challengeId, proposalId: { $in: open } }, scoresOrder),
  ])
  const candidates = candidatesOf(act, proposals, said).map((candidate) => ({
    ...candidate,
    isFree: readable.includes(candidate.proposal._id),
    isEligible: open.includes(candidate.proposal._id) ? isEligible(evaluation, candidate.proposal) : null,
  }))
  const stage = stageOf(evaluation)
  const price = challenge.content.choosing.criteria.find((criterion) => criterion.price)
  const hidesPrices = price !== undefined && open.length < proposals.length
  const ranking = hidesPrices ? [] : evaluation.ranking.filter(({ proposalId }) => open.includes(proposalId))
  const shownAgreed = hidesPrices ? agreed.filter(({ criterionId }) => criterionId !== price.id) : agreed
  const scores = { ownScores, sharedScores, agreed: shownAgreed, ranking }
  return { challenge, evaluation, stage, part, decides, candidates, seats, open, hidesPrices, ...scores }
}

const scoresOrder = { sort: { _id: 1 }, limit: 500 } as const

/** What others scored, once it is shared: never what they noted for themselves. */
const sharedScoresOf = (act: Act, challengeId: string, proposalIds: readonly string[]): Promise<SharedScore[]> =>
  Score.find({ $and: [{ challengeId, proposalId: { $in: proposalIds } }, filter(isSharedScore, act)] })
    .select({ privateNote: 0 })
    .sort({ _id: 1 })
    .limit(500)
    .lean<SharedScore[]>()

type Said = Pick<SeatFields, 'declarations' | 'earlier' | 'leftWithConflictAt'>

function candidatesOf(
  act: Act,
  proposals: readonly ProposalFields[],
  said: Said,
): Omit<Candidate, 'isEligible' | 'isFree'>[] {
  const { declarations, earlier = [] } = said
  const lots = proposals
    .map(({ _id }) => ({ _id, lot: createHash('sha256').update(`${act.viewer.personId}:${_id}`).digest('hex') }))
    .sort((one, other) => (one.lot < other.lot ? -1 : 1))
  return proposals.map((proposal) => {
    const declared = declarations.find(({ proposalId }) => proposalId === proposal._id) ?? null
    const last = earlier.findLast(({ proposalId }) => proposalId === proposal._id)
    const place = lots.findIndex(({ _id }) => _id === proposal._id)
    const changed = declared ? null : (last?.changed ?? null)
    return { proposal, declared, place, changed, saidPossible: saidPossible(said, proposal._id) }
  })
}

/** Where an evaluation is, read from what was done so far. */
export function stageOf({ openedAt, closedAt, frozenAt, decidedAt }: EvaluationFields): EvaluationStage {
  if (decidedAt) return 'decided'
  if (frozenAt) return 'ranked'
  if (closedAt) return 'moderation'
  return openedAt ? 'scoring' : 'opening'
}
