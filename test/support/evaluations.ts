import { type ChallengeContent, type EngagementMode, judgedOf, modeRules } from '../../schema/challenges.ts'
import { emptyProposal } from '../../schema/proposals.ts'
import type { ChallengeFields } from '../../server/challenges/model.ts'
import {
  agreeScore,
  confirmOpening,
  declareConflicts,
  freezeRanking,
  lockScores,
  saveFeedback,
  saveScore,
  signFeedback,
  writeAdvantages,
} from '../../server/evaluations/commands.ts'
import { Feedback, type FeedbackFields } from '../../server/evaluations/model.ts'
import { Advantages } from '../../server/evaluations/model-advantages.ts'
import { newId } from '../../server/platform/ids.ts'
import { sha256Of } from '../../server/platform/salted.ts'
import { Proposal, type ProposalFields, ProposalVersion } from '../../server/proposals/model.ts'
import { sealedText } from '../../server/proposals/sealing.ts'
import { openedChallenge } from './challenges.ts'
import { seatPanel } from './panel.ts'
import { remembered } from './remembered.ts'
import { storedProposal } from './stored-proposals.ts'
import type { World } from './world.ts'

type Person = World['northmere']['editor']
type Supplier = 'kettles' | 'lanternfish' | 'brindle'
type Wanted = {
  mode?: EngagementMode
  suppliers?: Supplier[]
  content?: Partial<ChallengeContent>
  /** Total prices in pence, where the challenge asks for one. */
  prices?: Partial<Record<Supplier, number>>
  /** What the panel does before the proposals are opened. */
  beforehand?(challenge: ChallengeFields): Promise<unknown>
}

/** Two evaluators and a moderator of Northmere Police. */
export const panelOf = ({ northmere }: World) => ({
  first: northmere.evaluator,
  second: northmere.other,
  moderator: northmere.second,
  all: [northmere.evaluator, northmere.other, northmere.second],
})

/** A challenge that has closed, with its panel, and with what suppliers sent in still sealed. */
export const closedChallenge = remembered(async (world: World, wanted: Wanted = {}) => {
  const { mode = 'open_challenge', suppliers = [], content = {}, prices = {} } = wanted
  const { _id: id } = await openedChallenge(world, { mode, content })
  const { first, second, moderator } = panelOf(world)
  const challenge = await seatPanel(await world.northmere.editor.act(), {
    id,
    panel: [
      { personId: first.personId, part: 'evaluator' },
      { personId: second.personId, part: 'evaluator' },
      { personId: moderator.personId, part: 'moderator' },
    ],
  })
  for (const supplier of suppliers) await submitted(challenge, world[supplier].id, prices[supplier])
  world.clock.advance({ days: 22 })
  await wanted.beforehand?.(challenge)
  return challenge
})

async function submitted(challenge: ChallengeFields, supplierId: string, pricePence?: number): Promise<void> {
  const proposal = await storedProposal(challenge, supplierId)
  const empty = emptyProposal()
  const content = pricePence ? { ...empty, approach: { ...empty.approach, pricePence } } : empty
  const said = { number: 1, edition: 1, content, files: [], partners: [], salt: 'salt' }
  const version = { ...said, submittedAt: challenge.createdAt }
  const sha256 = sha256Of(sealedText(proposal, version))
  await ProposalVersion.create([
    { _id: newId(), proposalId: proposal._id, ...version, submittedById: supplierId, sha256 },
  ])
}

/** The same, opened by two of the panel: with its proposals by letter. */
export const unsealedChallenge = remembered(async (world: World, wanted: Wanted = {}) => {
  const challenge = await closedChallenge(world, { suppliers: ['kettles', 'lanternfish'], ...wanted })
  const { first, moderator } = panelOf(world)
  for (const person of [first, moderator])
    await confirmOpening(await person.act(), { challengeId: challenge._id, declared: true })
  const proposals = await Proposal.find({ challengeId: challenge._id }).sort({ letter: 1 }).lean<ProposalFields[]>()
  return { challenge, challengeId: challenge._id, criteria: challenge.content.choosing.criteria, proposals }
})

export type Unsealed = Awaited<ReturnType<typeof unsealedChallenge>>

/** Somebody of the panel declares that nothing keeps them from judging any of it. */
export const declareNone = async (person: Person, { challengeId, proposals }: Unsealed) =>
  declareConflicts(await person.act(), {
    challengeId,
    declarations: proposals.map(({ _id }) => ({ proposalId: _id, kind: 'none' as const })),
  })

/** An evaluator scores everything, each with a reason, and locks. `scoreOf` says what, by place of the proposal. */
export async function scoreAll(person: Person, unsealed: Unsealed, scoreOf: (place: number) => number) {
  const { challengeId, proposals, criteria } = unsealed
  await declareNone(person, unsealed)
  for (const [place, { _id: proposalId }] of proposals.entries())
    for (const { id: criterionId, name } of judgedOf(criteria))
      await saveScore(await person.act(), {
        ...{ challengeId, proposalId, criterionId, version: 0 },
        ...{ score: scoreOf(place), reason: `What we read about ${name}`, privateNote: `Mine: ${place}` },
      })
  return lockScores(await person.act(), { challengeId })
}

/** The round is over: both evaluators gave the first proposal 4 and the others 3, and the moderator has declared. */
export const scoredChallenge = remembered(async (world: World, wanted: Wanted = {}): Promise<Unsealed> => {
  const unsealed = await unsealedChallenge(world, wanted)
  const { first, second, moderator } = panelOf(world)
  await declareNone(moderator, unsealed)
  for (const person of [first, second]) await scoreAll(person, unsealed, (place) => (place === 0 ? 4 : 3))
  return unsealed
})

/** Every cell is agreed and the ranking frozen. */
export const rankedChallenge = remembered(async (world: World, wanted: Wanted = {}): Promise<Unsealed> => {
  const scored = await scoredChallenge(world, wanted)
  const { challengeId } = scored
  const { moderator } = panelOf(world)
  for (const [place, { _id: proposalId }] of scored.proposals.entries())
    for (const { id: criterionId } of judgedOf(scored.criteria))
      await agreeScore(await moderator.act(), {
        ...{ challengeId, proposalId, criterionId, version: 0 },
        score: place === 0 ? 4 : 3,
      })
  await freezeRanking(await moderator.act(), { challengeId })
  return scored
})

/** What was agreed of one proposal was taken back: the moderator agrees it anew, as it was, and freezes the ranking. */
export async function rankAnew(world: World, { challengeId, proposals, criteria }: Unsealed, place: number) {
  const moderator = await panelOf(world).moderator.act()
  for (const { id: criterionId } of judgedOf(criteria))
    await agreeScore(moderator, {
      ...{ challengeId, proposalId: proposals[place]?._id ?? '', criterionId, version: 0 },
      score: place === 0 ? 4 : 3,
    })
  return freezeRanking(moderator, { challengeId })
}

/** Feedback for one proposal, all of it. */
export const writeFeedback = async (person: Person, { challengeId, criteria }: Unsealed, proposalId: string) =>
  saveFeedback(await person.act(), {
    ...{ challengeId, proposalId, version: 0 },
    criteria: judgedOf(criteria).map(({ id, name }) => ({
      ...{ criterionId: id, reason: `Why: ${name}`, strength: 'Clear evidence', change: 'Name the dates' },
    })),
  })

/** Proposes to accept these, and says what each did better. */
export async function proposeAward(person: Person, { challengeId }: Unsealed, acceptedIds: readonly string[]) {
  const standing = await Advantages.findOne({ challengeId }).lean()
  return writeAdvantages(await person.act(), {
    ...{ challengeId, version: standing ? standing.version + 1 : 0 },
    accepted: acceptedIds.map((proposalId) => ({ proposalId, advantages: 'It named every date.' })),
  })
}

/** A second person signs all that is written, as it stands. */
export async function signAll(person: Person, { challengeId }: Unsealed) {
  const written = await Feedback.find({ challengeId }).lean<FeedbackFields[]>()
  const proposals = written.map(({ proposalId, version }) => ({ proposalId, version: version + 1 }))
  const award = await Advantages.findOne({ challengeId }).lean()
  return signFeedback(await person.act(), { challengeId, proposals, advantages: award && award.version + 1 })
}

/** Everything is ready but the decision itself. */
export const decidableChallenge = remembered(async (world: World, wanted: Wanted = {}): Promise<Unsealed> => {
  const ranked = await rankedChallenge(world, wanted)
  for (const { _id } of ranked.proposals) await writeFeedback(panelOf(world).moderator, ranked, _id)
  const [best] = ranked.proposals
  if (best && ranked.proposals.length > 1 && modeRules[ranked.challenge.mode].mayAward)
    await proposeAward(panelOf(world).moderator, ranked, [best._id])
  await signAll(panelOf(world).first, ranked)
  return ranked
})

export const partnershipWith = ({ challengeId, proposals }: Unsealed) => ({
  ...{ challengeId, outcome: 'partnership' as const, code: 'fits_best', acceptedIds: [proposals[0]?._id ?? ''] },
  ...{ reason: 'It answers the problem best.', lessons: 'Ask for test data sooner.' },
})

/** An example of the first criterion, as the first wording of it. */
export const workedExampleOf = (challengeId: string, criteria: readonly { id: string }[]) => ({
  ...{ challengeId, edition: 0, criterionId: criteria[0]?.id ?? '', expected: 3 },
  ...{ answer: 'We will train somebody in each station.', why: 'It says where, and not when.' },
})
