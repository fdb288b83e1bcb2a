import { judgedOf, modeRules } from '../../schema/challenges.ts'
import { type EvaluationStage, tellsAdvantages } from '../../schema/evaluations.ts'
import { type ChallengeFields, challengesOfPanel } from '../challenges/queries.ts'
import { stepsNow } from '../challenges/transitions.ts'
import type { Act } from '../platform/act.ts'
import { filter, passes } from '../platform/rule.ts'
import {
  answersForIt,
  canSeeAdvantages,
  canSeeEvaluation,
  canSeeFeedbackDraft,
  canSeeSeats,
  isAsked,
  isOfThePanel,
  isOwnScore,
} from './access.ts'
import { isExampleOfTheForce } from './access-example.ts'
import { isEligible, toScoreOf } from './eligible.ts'
import { waitsFor } from './example.ts'
import {
  Evaluation,
  type EvaluationFields,
  Feedback,
  type FeedbackFields,
  Score,
  Seat,
  type SeatFields,
} from './model.ts'
import { Advantages, type AdvantagesFields } from './model-advantages.ts'
import { WorkedExample, type WorkedExampleFields } from './model-example.ts'
import { standingConfirmations } from './opening-confirmations.ts'
import { stageOf } from './queries.ts'
import { waitsForRuling } from './rulings.ts'
import { waitingForViewer } from './rulings-shown.ts'
import { partOf, readableTo } from './seats.ts'

/** A challenge whose panel one is on or is asked to be on, with as much as says what to do next. */
export type OwnEvaluation = {
  challenge: ChallengeFields
  stage: EvaluationStage
  part: 'evaluator' | 'moderator' | null
  /** What the viewer is asked to be and has not answered. */
  askedAs: 'evaluator' | 'moderator' | null
  decides: boolean
  hasConfirmed: boolean
  mayConfirm: boolean
  received: number
  declared: number
  /** How many possible conflicts of the viewer wait for a ruling, and how many of others for theirs. */
  waits: number
  toRule: number
  scored: number
  toScore: number
  /** Whether the viewer has a worked example to score before anything else: said from the first step of the opening on. */
  exampleWaits: boolean
  isLocked: boolean
  /** How many other evaluators have not locked. */
  waiting: number
  /** How many feedbacks wait for a second person, who may be the viewer. */
  toSign: number
}

/** Every challenge whose panel the viewer is on, last begun first: a fixed number of round trips, however many. */
export async function ownEvaluations(act: Act): Promise<OwnEvaluation[]> {
  const challenges = await challengesOfPanel(act)
  const ofThese = { challengeId: { $in: challenges.map(({ _id }) => _id) } }
  const [evaluations, seats, counts] = await Promise.all([
    // What waits for a signature and the worked example come along: the desk asks for this too, and has no round trip to spare.
    Evaluation.aggregate<EvaluationFields & ToSign & { examples: WorkedExampleFields[] }>([
      { $match: { $and: [ofThese, filter(canSeeEvaluation, act)] } },
      { $limit: 100 },
      { $lookup: { ...feedbackOfEach, pipeline: [{ $match: waitsForAnother(act) }, { $project: { proposalId: 1 } }] } },
      { $lookup: { ...advantagesOfEach, pipeline: [{ $match: awardWaitsForAnother(act) }] } },
      { $lookup: { ...exampleOfEach, pipeline: [{ $match: filter(isExampleOfTheForce, act) }] } },
    ]),
    Seat.find({ $and: [ofThese, filter(canSeeSeats, act)] })
      .limit(2_000)
      .lean<SeatFields[]>(),
    Score.aggregate<{ _id: { challengeId: string; proposalId: string }; count: number }>([
      { $match: { $and: [ofThese, { score: { $ne: null }, reason: { $ne: '' } }, filter(isOwnScore, act)] } },
      { $group: { _id: { challengeId: '$challengeId', proposalId: '$proposalId' }, count: { $sum: 1 } } },
    ]),
  ])
  return challenges.map((challenge) => {
    const found = evaluations.find(({ challengeId }) => challengeId === challenge._id)
    const panel = seats.filter(({ challengeId }) => challengeId === challenge._id)
    const scored = counts.filter(({ _id }) => _id.challengeId === challenge._id)
    const written = found?.frozenAt ? found : { unsigned: [], awards: [] }
    const exampleWaits = waitsFor(challenge, found?.examples[0], found, act.viewer.personId)
    return { ...standingOf(act, challenge, found, panel, scored, written), exampleWaits }
  })
}

/** What is written and waits for a second person: feedback, and what the accepted of an award did better. */
type ToSign = { unsigned: Pick<FeedbackFields, 'proposalId'>[]; awards: AdvantagesFields[] }

const feedbackOfEach = {
  from: Feedback.collection.name,
  localField: 'challengeId',
  foreignField: 'challengeId',
  as: 'unsigned',
}

const advantagesOfEach = {
  from: Advantages.collection.name,
  localField: 'challengeId',
  foreignField: 'challengeId',
  as: 'awards',
}

const exampleOfEach = {
  from: WorkedExample.collection.name,
  localField: 'challengeId',
  foreignField: 'challengeId',
  as: 'examples',
}

const isUnsigned = ({ viewer }: Act) => ({
  signedById: null,
  releasedAt: null,
  writtenById: { $nin: [null, viewer.personId] },
})
const waitsForAnother = (act: Act) => ({ $and: [isUnsigned(act), filter(canSeeFeedbackDraft, act)] })
const awardWaitsForAnother = (act: Act) => ({ $and: [isUnsigned(act), filter(canSeeAdvantages, act)] })

/** Where the evaluation of a challenge is, and how many possible conflicts wait in it for the viewer to rule on. */
export type EvaluationUnderWay = { stage: EvaluationStage; toRule: number }

/** Of each challenge that the viewer is on the panel of or answers for; null for others. One round trip, however many. */
export async function evaluationsUnderWay(
  act: Act,
  challenges: readonly ChallengeFields[],
): Promise<(EvaluationUnderWay | null)[]> {
  const theirs = challenges.filter(
    (challenge) => passes(answersForIt, act, challenge) || passes(isOfThePanel, act, challenge),
  )
  const ofTheirs = { challengeId: { $in: theirs.map(({ _id }) => _id) } }
  const found = await Evaluation.aggregate<EvaluationFields & { seats: SeatFields[] }>([
    { $match: { $and: [ofTheirs, filter(canSeeEvaluation, act)] } },
    { $limit: 200 },
    { $lookup: { ...seatsOfEach, pipeline: [{ $match: filter(canSeeSeats, act) }, { $limit: 50 }] } },
  ])
  return challenges.map((challenge) => {
    const evaluation = found.find(({ challengeId }) => challengeId === challenge._id)
    if (!evaluation) return null
    return {
      stage: stageOf(evaluation),
      toRule: evaluation.openedAt ? waitingForViewer(act, challenge, evaluation.seats) : 0,
    }
  })
}

const seatsOfEach = {
  from: Seat.collection.name,
  localField: 'challengeId',
  foreignField: 'challengeId',
  as: 'seats',
}

function standingOf(
  act: Act,
  challenge: ChallengeFields,
  evaluation: EvaluationFields | undefined,
  seats: readonly SeatFields[],
  scoredOf: readonly { _id: { proposalId: string }; count: number }[],
  { unsigned, awards }: ToSign,
): Omit<OwnEvaluation, 'exampleWaits'> {
  const { personId } = act.viewer
  const own = seats.find((seat) => seat.personId === personId)
  const declarations = own?.declarations ?? []
  const readable = new Set(own ? readableTo(own) : [])
  // What the round is about that runs, or ran last.
  const toScore = toScoreOf(
    evaluation ?? {},
    [...readable].map((_id) => ({ _id })),
  ).map(({ _id }) => _id)
  const judged = (evaluation?.received ?? 0) - (evaluation?.ineligibleIds?.length ?? 0)
  // What was accepted is compared with all the others, so who may not read one of them has none of it to sign.
  const readsAll = [...readable].filter((id) => isEligible(evaluation ?? {}, { _id: id })).length === judged
  const scored = scoredOf
    .filter(({ _id }) => toScore.includes(_id.proposalId))
    .reduce((sum, { count }) => sum + count, 0)
  const hasConfirmed = standingConfirmations(challenge, evaluation?.confirmations ?? []).some(
    (one) => one.personId === personId,
  )
  const locked = new Set(seats.filter(({ lockedAt }) => lockedAt).map((seat) => seat.personId))
  const others = challenge.panel.filter((member) => member.part === 'evaluator' && member.personId !== personId)
  return {
    challenge,
    stage: evaluation ? stageOf(evaluation) : 'opening',
    part: partOf(challenge, personId),
    askedAs: passes(isAsked, act, challenge) ? askedPartOf(challenge, personId) : null,
    decides: passes(answersForIt, act, challenge),
    hasConfirmed,
    mayConfirm: modeRules[challenge.mode].sealed && !hasConfirmed && stepsNow(act, challenge).includes('unseal'),
    received: evaluation?.received ?? 0,
    declared: declarations.length,
    waits: declarations.filter(waitsForRuling).length,
    toRule: evaluation?.openedAt ? waitingForViewer(act, challenge, seats) : 0,
    scored,
    toScore: toScore.length * judgedOf(challenge.content.choosing.criteria).length,
    isLocked: locked.has(personId ?? ''),
    waiting: others.filter((member) => !locked.has(member.personId)).length,
    toSign:
      unsigned.filter(({ proposalId }) => readable.has(proposalId)).length +
      awards.filter(({ accepted }) => readsAll && tellsAdvantages(accepted.length, judged)).length,
  }
}

const isOver = ({ state }: ChallengeFields) => state === 'decided' || state === 'withdrawn'

const askedPartOf = (challenge: ChallengeFields, personId: string | null) =>
  isOver(challenge) ? null : (challenge.panel.find((member) => member.personId === personId)?.part ?? null)
