import { addDays } from 'date-fns/addDays'
import { addSameProblem, inviteCoOwner, setPanel } from '../../server/challenges/commands.ts'
import { Challenge, type ChallengeFields } from '../../server/challenges/model.ts'
import { placesOf } from '../../server/challenges/queries.ts'
import { writeWorkedExample } from '../../server/evaluations/commands.ts'
import { linkNotice } from '../../server/notices/commands.ts'
import { importNotices } from '../../server/notices/import.ts'
import { noticeByOcid } from '../../server/notices/queries.ts'
import { countInterest } from '../../server/notifications/interest.ts'
import { askForce } from '../../server/overdue/commands.ts'
import { recordReading } from '../../server/partnerships/commands.ts'
import { systemAct } from '../../server/platform/act.ts'
import { newId } from '../../server/platform/ids.ts'
import { askPartner } from '../../server/proposals/commands.ts'
import { answerQuestion, askQuestion } from '../../server/questions/commands.ts'
import { answerPrivately } from '../../server/questions/to-the-asker.ts'
import { holdMessage } from '../../server/threads/commands.ts'
import { heldIn } from '../../server/threads/queries.ts'
import { fileOf } from '../notices/file.ts'
import { packageOf, release } from '../notices/releases.ts'
import { draftedChallenge, openedChallenge } from '../support/challenges.ts'
import { workedExampleOf } from '../support/evaluations.ts'
import { seatPanel } from '../support/panel.ts'
import { submittedProposal, writtenProposal } from '../support/proposals.ts'
import { roomOf, say } from '../support/rooms.ts'
import { sharedByFiles } from '../support/shared-stage.ts'
import { theWorld, type World } from '../support/world.ts'
import { adoptionStage } from './adoption-stage.ts'
import { callStage } from './call-stage.ts'
import { charterStage } from './charter-stage.ts'
import { commitmentStage } from './commitment-stage.ts'
import { concernStage } from './concern-stage.ts'
import { curationStage } from './curation-stage.ts'
import { disclosureStage } from './disclosure-stage.ts'
import { theEvaluated } from './evaluated.ts'
import { foiStage } from './foi-stage.ts'
import { handoverStage } from './handover-stage.ts'
import { incidentOfThePast, incidentsThatWait } from './incident-stage.ts'
import { partnershipStage } from './partnership-stage.ts'
import { releaseStage } from './release-stage.ts'
import { reviewStage } from './review-stage.ts'
import { standingStage } from './standing-stage.ts'
import { toldStage } from './told-stage.ts'

export type Stage = Awaited<ReturnType<typeof theStage>>

/** One of everything that somebody may or may not see, made by real commands. */
export async function theStage() {
  const world = await theWorld()
  return { ...(await furnished(world)), world }
}

/** The same, for a file in which nothing listens for what happens: made once in a run. */
export const theSharedStage = sharedByFiles('stage', furnished)

async function furnished(world: World) {
  const { northmere, saltmarch, kettles, lanternfish, charter } = world
  const past = await incidentOfThePast(world)
  const ledger = await disclosureStage(world)
  const reviews = await reviewStage(world)
  const { evaluated, decided } = await theEvaluated(world)
  const adoptions = await adoptionStage(world, decided)
  const places = await placesOf(await northmere.admin.act(), evaluated.challengeId)
  const leftPlace = places.find(({ state }) => state === 'stepped_down')?._id ?? ''
  const signatories = await charterStage(world)
  const commitments = await commitmentStage(world)
  const draft = await draftedChallenge(world)
  await setPanel(await northmere.editor.act(), {
    id: draft._id,
    panel: [{ personId: northmere.evaluator.personId, part: 'evaluator' }],
  })
  const asking = await askingSaltmarch(world)
  const open = await openedChallenge(world)
  await withPanel(world, open._id)
  const example = workedExampleOf(open._id, open.content.choosing.criteria)
  await writeWorkedExample(await northmere.editor.act(), example)
  const waiting = await askQuestion(await kettles.editor.act(), {
    challengeId: open._id,
    text: 'May our phones be used for the trial at all?',
    confidential: true,
  })
  const asked = await askQuestion(await kettles.editor.act(), {
    challengeId: open._id,
    text: 'How many phones are seized in one week?',
  })
  const inConfidence = await askQuestion(await kettles.editor.act(), {
    challengeId: open._id,
    text: 'Does our patent stand in the way of a trial?',
    confidential: true,
  })
  await answerPrivately(await northmere.editor.act(), {
    id: inConfidence,
    answer: 'No, it does not.',
    reason: 'It would tell of an invention.',
  })
  await answerQuestion(await northmere.editor.act(), { id: asked, answer: 'About forty.' })
  await importNotices(systemAct(world.clock.now()), [fileOf('walk.json', packageOf(release()))], () => {})
  const notice = await noticeByOcid(await world.visitor.act(), release().ocid)
  if (!notice) throw new Error('The notice was not imported.')
  const sameProblem = await addSameProblem(await saltmarch.editor.act(), {
    challengeId: open._id,
    level: 'would_pilot',
    contact: 'Digital lead, Saltmarch',
  })
  await linkNotice(await northmere.editor.act(), { noticeId: notice._id, challengeId: open._id, relation: 'grew_from' })
  await toldStage(world, open)
  const standing = await standingStage(world)
  const handovers = await handoverStage(world)
  const written = await writtenProposal(kettles.editor, open)
  await askPartner(await kettles.editor.act(), {
    id: written._id,
    organisationId: lanternfish.id,
    part: 'Support at night',
  })
  const sealed = await submittedProposal(kettles.editor, open)
  const discussion = await roomOf(world, 'challenge_discussion', open._id)
  const message = await say(northmere.editor, discussion._id, 'Who takes the questions?')
  const foi = await foiStage(world, decided.challengeId)
  const releases = await releaseStage(world, open)
  const calls = await callStage(world)
  await submittedProposal(kettles.editor, calls.engagement)
  const evaluator = await northmere.evaluator.act()
  await holdMessage(evaluator, { threadId: discussion._id, clientId: newId(), text: 'It lay in BD51 SMR.' })
  const [held] = await heldIn(evaluator, discussion._id)
  if (!held) throw new Error('Nothing was kept back.')
  const curations = await curationStage(world, open)
  const incidents = { ...past, ...(await incidentsThatWait(world)) }
  const partnerships = await partnershipStage(world)
  const concerns = await concernStage(world, partnerships.going)
  await askForce(await charter.second.act(), { kind: 'decision', subjectId: evaluated.challengeId })
  await countInterest(addDays(world.clock.now(), 1))
  // Last, so that something of each kind is among the latest changes.
  const { _id: id, terms } = partnerships.going
  const reading = { id, objectiveId: terms.objectives[0]?.id ?? '', value: 9, on: world.clock.now() }
  await recordReading(await northmere.editor.act(), reading)
  return {
    ...partnerships,
    ...curations,
    adoptions,
    handovers,
    calls,
    concerns,
    incidents,
    ledger,
    reviews,
    foi,
    releases,
    signatories,
    standing,
    commitments,
    evaluated,
    leftPlace,
    decided,
    draft,
    asking,
    open,
    waiting,
    asked,
    inConfidence,
    notice,
    sameProblem,
    discussion,
    message,
    held,
    sealed,
  }
}

/** A draft of which the other force was asked to be co-owner, and has not answered. */
async function askingSaltmarch(world: World): Promise<ChallengeFields> {
  const { _id: challengeId } = await draftedChallenge(world)
  const why = 'You seize as many phones.'
  await inviteCoOwner(await world.northmere.admin.act(), { challengeId, forceId: world.saltmarch.id, why })
  const asking = await Challenge.findById(challengeId).lean<ChallengeFields>()
  if (!asking) throw new Error('The draft is gone.')
  return asking
}

async function withPanel({ northmere }: World, id: string) {
  await seatPanel(await northmere.editor.act(), {
    id,
    panel: [
      { personId: northmere.evaluator.personId, part: 'evaluator' },
      { personId: northmere.second.personId, part: 'moderator' },
    ],
  })
}
