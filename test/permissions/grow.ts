import { addSameProblem } from '../../server/challenges/commands.ts'
import { Challenge } from '../../server/challenges/model.ts'
import { publishDisclosure } from '../../server/disclosures/commands.ts'
import { Incident } from '../../server/incidents/model.ts'
import { linkNotice } from '../../server/notices/commands.ts'
import { importNotices } from '../../server/notices/import.ts'
import { addMilestone, proposeDecision, recordReading } from '../../server/partnerships/commands.ts'
import { Partnership } from '../../server/partnerships/model.ts'
import { systemAct } from '../../server/platform/act.ts'
import { newId } from '../../server/platform/ids.ts'
import { answerQuestion, askQuestion } from '../../server/questions/commands.ts'
import { fileOf } from '../notices/file.ts'
import { packageOf, release } from '../notices/releases.ts'
import { openedChallenge } from '../support/challenges.ts'
import { byTheBoard, commitmentsOf } from '../support/commitments.ts'
import { toldByHand } from '../support/disclosures.ts'
import { submittedProposal } from '../support/proposals.ts'
import { roomOf, say } from '../support/rooms.ts'
import type { Stage } from './stage.ts'

/** Three times as much of everything that a list may show. */
export async function grow({ world, open, discussion, notice, going, calls, ledger, incidents }: Stage): Promise<void> {
  const { northmere, saltmarch, kettles, lanternfish, brindle } = world
  await moreTold({ world, ledger })
  await moreIncidents({ incidents })
  for (const n of [1, 2, 3]) {
    const { _id: challengeId } = await openedChallenge(world)
    await addSameProblem(await saltmarch.editor.act(), { challengeId, level: 'would_pilot' })
    const asked = await askQuestion(await lanternfish.editor.act(), {
      challengeId: open._id,
      text: `How many phones are seized in week ${n}?`,
    })
    await answerQuestion(await northmere.editor.act(), { id: asked, answer: 'About forty.' })
    await askQuestion(await kettles.editor.act(), { challengeId: open._id, text: `Which makers come in week ${n}?` })
    await say(northmere.editor, discussion._id, `A thought, number ${n}.`)
    const room = await roomOf(world, 'challenge_discussion', challengeId)
    await say(northmere.second, room._id, 'Shall we answer today?')
    await linkNotice(await northmere.editor.act(), { noticeId: notice._id, challengeId, relation: 'led_to' })
  }
  for (const who of [lanternfish.editor, brindle.admin]) await submittedProposal(who, calls.engagement)
  await morePartnerships({ world, going })
  const { proposed, accepted, disputed } = commitmentsOf(world)
  const measured = () => proposed(byTheBoard)
  for (const more of [proposed, accepted, disputed, measured]) await more()
  const more = [1, 2, 3, 4].map((n) => release({ ocid: `ocds-b5fd17-more-${n}`, id: `more-${n}` }))
  await importNotices(systemAct(world.clock.now()), [fileOf('more.json', packageOf(...more))], () => {})
}

async function moreIncidents({ incidents: { declared, closing } }: Pick<Stage, 'incidents'>) {
  for (const n of [1, 2, 3]) {
    await Incident.create([{ ...declared, _id: newId(), reference: `IN-2020-000${n}`, state: 'confirmed' }])
    await Challenge.create([{ ...closing, _id: newId(), reference: `CH-2020-000${n}` }])
  }
}

async function moreTold({ world, ledger }: Pick<Stage, 'world' | 'ledger'>) {
  const { _id: challengeId } = ledger.engagement
  for (const n of [1, 2, 3]) {
    const id = await toldByHand(world, challengeId, `What was said in week ${n}.`)
    await publishDisclosure(await world.northmere.editor.act(), { id, words: 'What was said.' })
    await toldByHand(world, challengeId, `What was said in week ${n}, too.`)
  }
}

async function morePartnerships({ world, going }: Pick<Stage, 'world' | 'going'>) {
  const act = await world.northmere.editor.act()
  const { _id: id } = going
  for (const n of [1, 2, 3]) {
    const others = { _id: newId(), reference: `PT-2020-000${n}`, proposalId: newId() }
    await Partnership.create([{ ...going, ...others }])
    await proposeDecision(act, { id, question: `Which data in week ${n}?`, decision: 'Set 3.' })
    await addMilestone(act, { id, title: `Ten more, ${n}`, dueOn: act.now, ownerId: world.northmere.id })
    await recordReading(act, { id, objectiveId: going.terms.objectives[0]?.id ?? '', value: n, on: act.now })
  }
}
