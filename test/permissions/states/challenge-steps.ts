import { judgedOf } from '../../../schema/challenges.ts'
import {
  addSameProblem,
  amendChallenge,
  askPublication,
  openChallenge,
  setPanel,
  withdrawChallenge,
} from '../../../server/challenges/commands.ts'
import { Challenge, type ChallengeFields } from '../../../server/challenges/model.ts'
import { placesOf } from '../../../server/challenges/queries.ts'
import {
  acceptPart,
  agreeScore,
  confirmOpening,
  declareConflicts,
  releaseDecision,
  saveScore,
  scoreWorkedExample,
  writeWorkedExample,
} from '../../../server/evaluations/commands.ts'
import { linkNotice } from '../../../server/notices/commands.ts'
import { newId } from '../../../server/platform/ids.ts'
import { askPartner, attachFile, reconfirmProposal } from '../../../server/proposals/commands.ts'
import { Proposal, type ProposalFields } from '../../../server/proposals/model.ts'
import { answerQuestion, askQuestion } from '../../../server/questions/commands.ts'
import { attachToRelease, writeRelease } from '../../../server/releases/commands.ts'
import { draftedChallenge } from '../../support/challenges.ts'
import {
  panelOf,
  partnershipWith,
  proposeAward,
  signAll,
  workedExampleOf,
  writeFeedback,
} from '../../support/evaluations.ts'
import { submittedProposal } from '../../support/proposals.ts'
import { roomOf, say } from '../../support/rooms.ts'
import type { Scene, Step } from './life.ts'

/** The challenge as it is now, and what belongs to it, in every place of the scene that the rows ask about. */
export async function asItIs(scene: Scene, challengeId: string): Promise<Partial<Scene>> {
  const challenge = await Challenge.findById(challengeId).lean<ChallengeFields>()
  if (!challenge) throw new Error('The challenge is gone.')
  const proposals = await Proposal.find({ challengeId }).lean<ProposalFields[]>()
  proposals.sort((one) => (one.supplierId === scene.world.kettles.id ? -1 : 1))
  const criteria = challenge.content.choosing.criteria
  const unsealed = { challenge, challengeId, criteria, proposals }
  const [own = scene.sealed] = proposals
  if (proposals.length === 0) proposals.push(own, { ...own, _id: newId() })
  return {
    ...{ draft: challenge, open: challenge, sealed: own, accepted: own },
    ...{ evaluated: { ...scene.evaluated, ...unsealed }, decided: { ...scene.decided, ...unsealed } },
  }
}

/** What is not there yet is asked about by an id of nothing. */
function withNothing(scene: Scene): Partial<Scene> {
  const none = <Thing extends { _id: string }>(thing: Thing): Thing => ({ ...thing, _id: newId() })
  return {
    ...{ waiting: newId(), asked: newId(), sealed: none(scene.sealed), sameProblem: none(scene.sameProblem) },
    ...{ message: none(scene.message), discussion: none(scene.discussion), held: none(scene.held) },
    ...{ releases: { ...scene.releases, written: none(scene.releases.written) } },
    decided: { ...scene.decided, caseId: newId() },
  }
}

/** A competition with everything in it, whose panel is asked: two have accepted as evaluators and one as moderator. */
export async function drafted(scene: Scene): Promise<Partial<Scene>> {
  const { world } = scene
  const { editor, admin } = world.northmere
  const { _id: id } = await draftedChallenge(world, { mode: 'competition' })
  const { first, second, moderator } = panelOf(world)
  const evaluators = [first, second, editor].map(({ personId }) => ({ personId, part: 'evaluator' as const }))
  const panel = [...evaluators, { personId: moderator.personId, part: 'moderator' as const }]
  await setPanel(await admin.act(), { id, panel })
  for (const person of [first, second, moderator]) await acceptPart(await person.act(), { challengeId: id })
  const nothing = withNothing(scene)
  const places = await placesOf(await admin.act(), id)
  const leftPlace = places.find(({ personId }) => personId === editor.personId)?._id ?? ''
  return { ...nothing, ...(await asItIs({ ...scene, ...nothing }, id)), leftPlace }
}

export async function asked(scene: Scene): Promise<Partial<Scene>> {
  await askPublication(await scene.world.northmere.editor.act(), { id: scene.open._id })
  return {}
}

/** Open, with all that people do while it is: two proposals, questions, a release, a room. */
export async function opened(scene: Scene): Promise<Partial<Scene>> {
  const { world, open } = scene
  const { northmere, kettles, brindle, lanternfish } = world
  const { _id: challengeId } = open
  const challenge = await openChallenge(await northmere.second.act(), { id: challengeId })
  const supplier = await kettles.editor.act()
  const confidential = { challengeId, text: 'May our phones be used for the trial?', confidential: true }
  const waiting = await askQuestion(supplier, confidential)
  const askedOne = await askQuestion(supplier, { challengeId, text: 'How many phones are seized in one week?' })
  const editor = await northmere.editor.act()
  await answerQuestion(editor, { id: askedOne, answer: 'About forty.' })
  const { _id: id } = await submittedProposal(kettles.editor, challenge)
  await submittedProposal(brindle.admin, challenge)
  await attachFile(supplier, { id, name: 'plan.txt', bytes: new TextEncoder().encode('The plan') })
  await askPartner(supplier, { id, organisationId: lanternfish.id, part: 'Support at night' })
  const { _id: releaseId } = await writeRelease(editor, { challengeId, title: 'The test data', text: 'On Friday.' })
  const file = { id: releaseId, name: 'data.csv', bytes: new TextEncoder().encode('field,meaning') }
  const written = await attachToRelease(editor, file)
  await linkNotice(editor, { noticeId: scene.notice._id, challengeId, relation: 'grew_from' })
  await writeWorkedExample(
    await northmere.second.act(),
    workedExampleOf(challengeId, challenge.content.choosing.criteria),
  )
  const discussion = await roomOf(world, 'challenge_discussion', challengeId)
  const message = await say(northmere.editor, discussion._id, 'Who takes the questions?')
  return { waiting, asked: askedOne, releases: { ...scene.releases, written }, discussion, message }
}

/** A material change: what was sent before it has to be confirmed. */
export async function amended(scene: Scene): Promise<Partial<Scene>> {
  const {
    open: { _id: id, content, edition },
    world,
  } = scene
  const essentials = [...content.good.essentials, 'It works without a network.']
  const sections = { good: { ...content.good, essentials } }
  await amendChallenge(await world.northmere.editor.act(), { id, edition, sections, note: 'Without a network too.' })
  const sameProblem = await addSameProblem(await world.saltmarch.editor.act(), {
    challengeId: id,
    level: 'would_pilot',
  })
  return { sameProblem }
}

const until = (scene: Scene, hours: number) => {
  const { proposalsCloseAt } = scene.open
  if (!proposalsCloseAt) throw new Error('It never closes.')
  scene.world.clock.set(new Date(proposalsCloseAt.getTime() + hours * 3_600_000))
}
export async function lastDay(scene: Scene): Promise<Partial<Scene>> {
  const { evaluated, world, open } = scene
  for (const { _id: id, supplierId } of evaluated.proposals) {
    const supplier = supplierId === world.kettles.id ? world.kettles.admin : world.brindle.admin
    await reconfirmProposal(await supplier.act(), { id, edition: open.edition })
  }
  until(scene, -12)
  return {}
}
export async function closed(scene: Scene): Promise<Partial<Scene>> {
  until(scene, 1)
  return {}
}
const confirmed =
  (part: 'first' | 'second') =>
  async (scene: Scene): Promise<Partial<Scene>> => {
    const act = await panelOf(scene.world)[part].act()
    await confirmOpening(act, { challengeId: scene.open._id, declared: true })
    return {}
  }
export const halfOpened = confirmed('first')
export const unsealed = confirmed('second')

const cellsOf = ({ evaluated: { proposals, criteria } }: Scene) =>
  proposals.flatMap(({ _id: proposalId }, place) =>
    judgedOf(criteria).map(({ id: criterionId }) => ({
      proposalId,
      criterionId,
      version: 0,
      score: place === 0 ? 4 : 3,
    })),
  )

/** Two evaluators have scored everything, and none has locked. */
export async function scored(scene: Scene): Promise<Partial<Scene>> {
  const { challengeId, proposals } = scene.evaluated
  const { first, second, moderator } = panelOf(scene.world)
  const declarations = proposals.map(({ _id }) => ({ proposalId: _id, kind: 'none' as const }))
  for (const person of [first, second, moderator])
    await declareConflicts(await person.act(), { challengeId, declarations })
  for (const person of [first, second]) {
    const act = await person.act()
    await scoreWorkedExample(act, { challengeId, edition: 1, score: 2, reason: 'It names nobody.' })
    for (const cell of cellsOf(scene)) await saveScore(act, { challengeId, ...cell, reason: 'As we read it.' })
  }
  return {}
}
export async function agreed(scene: Scene): Promise<Partial<Scene>> {
  const act = await panelOf(scene.world).moderator.act()
  for (const cell of cellsOf(scene)) await agreeScore(act, { challengeId: scene.evaluated.challengeId, ...cell })
  return {}
}
export async function written(scene: Scene): Promise<Partial<Scene>> {
  for (const { _id } of scene.evaluated.proposals)
    await writeFeedback(panelOf(scene.world).moderator, scene.evaluated, _id)
  const [best] = partnershipWith(scene.evaluated).acceptedIds
  if (best) await proposeAward(panelOf(scene.world).moderator, scene.evaluated, [best])
  return {}
}
export async function signed(scene: Scene): Promise<Partial<Scene>> {
  await signAll(panelOf(scene.world).first, scene.evaluated)
  return {}
}
export async function decided(scene: Scene): Promise<Partial<Scene>> {
  await releaseDecision(await scene.world.northmere.admin.act(), partnershipWith(scene.evaluated))
  return {}
}
export const because = { code: 'no_budget', reason: 'The budget is gone.' } as const
export const withdrawn: Step = async ({ open, world }) => {
  await withdrawChallenge(await world.northmere.admin.act(), { id: open._id, ...because })
  return {}
}

/** Another one like it, as far as these steps go, and then withdrawn. */
export const withdrawnAfter =
  (...steps: Step[]): Step =>
  async (scene) => {
    let other = scene
    for (const step of steps) {
      other = { ...other, ...(await step(other)) }
      other = { ...other, ...(await asItIs(other, other.open._id)) }
    }
    return { ...other, ...(await withdrawn(other)) }
  }
