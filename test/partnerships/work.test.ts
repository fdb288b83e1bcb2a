import { expect, test } from '@jest/globals'
import {
  addMilestone,
  agreeDecision,
  answerMilestone,
  approveSummary,
  endPartnership,
  proposeDecision,
  proposeSummary,
  recordProgress,
  recordReading,
  writeCloseOut,
} from '../../server/partnerships/commands.ts'
import { partnershipCounts, partnershipList } from '../../server/partnerships/list.ts'
import type { PartnershipFields } from '../../server/partnerships/model.ts'
import {
  closeOutsFor,
  decisionsOfPartnerships,
  partnershipsById,
  seesInside,
} from '../../server/partnerships/queries.ts'
import { makeDecision, retractMessage } from '../../server/threads/commands.ts'
import { activePartnership, formingPartnership } from '../support/partnerships.ts'
import { rememberStages } from '../support/remembered.ts'
import { roomOf, roomsFollow, say } from '../support/rooms.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const closeOut = {
  result: 'Nine days instead of thirty-one.',
  cost: '40,000 pounds',
  didNotWork: 'The export of two makers never worked.',
  adoption: 'in_service' as const,
  tellTheNext: 'Agree the test data first.',
}
const first = ({ terms }: PartnershipFields) => terms.milestones[0]?.id ?? ''
const read = async (world: World, id: string) => (await partnershipsById(await world.northmere.editor.act(), [id]))[0]

test('only the side that did not give the evidence accepts it', async () => {
  const world = await theWorld()
  const partnership = await activePartnership(world)
  const { _id: id } = partnership
  const milestoneId = first(partnership)
  const supplier = await world.kettles.editor.act()
  const force = await world.northmere.editor.act()
  const accept = { id, milestoneId, accept: true }
  expect(await refusalOf(answerMilestone(force, accept))).toBe('NO_EVIDENCE')

  await recordProgress(supplier, { id, milestoneId, text: 'Data set 3 was signed off.', met: true })
  expect(await refusalOf(answerMilestone(supplier, accept))).toBe('OWN_EVIDENCE')
  expect(await refusalOf(answerMilestone(await world.kettles.admin.act(), accept))).toBe('OWN_EVIDENCE')
  expect(await refusalOf(answerMilestone(await world.lanternfish.editor.act(), accept))).toBe('NOT_YOURS')
  expect(await refusalOf(answerMilestone(await world.northmere.viewer.act(), accept))).toBe('NOT_YOURS')
  expect(await refusalOf(answerMilestone(force, { ...accept, accept: false }))).toBe('NO_REASON')

  await answerMilestone(force, { id, milestoneId, accept: false, reason: 'The minutes are missing.' })
  expect(await refusalOf(answerMilestone(force, accept))).toBe('NO_EVIDENCE')
  await recordProgress(supplier, { id, milestoneId, text: 'Minutes added.', met: true })
  const { milestones } = await answerMilestone(force, accept)
  expect(milestones).toMatchObject([{ milestoneId, acceptedById: world.northmere.id, returnedReason: '' }])
  const again = recordProgress(supplier, { id, milestoneId, text: 'Once more.', met: true })
  expect(await refusalOf(again)).toBe('ALREADY_MET')
})

test('two who answer the same evidence at once leave one answer', async () => {
  const world = await theWorld()
  const partnership = await activePartnership(world)
  const { _id: id } = partnership
  const milestoneId = first(partnership)
  await recordProgress(await world.kettles.editor.act(), { id, milestoneId, text: 'It is done.', met: true })
  const outcomes = await Promise.allSettled([
    answerMilestone(await world.northmere.editor.act(), { id, milestoneId, accept: true }),
    answerMilestone(await world.northmere.second.act(), { id, milestoneId, accept: false, reason: 'Not yet.' }),
  ])
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('a milestone is added while it is active, for one of the parties', async () => {
  const world = await theWorld()
  const { _id: id } = await activePartnership(world)
  const force = await world.northmere.editor.act()
  const dueOn = new Date('2027-02-01T12:00:00Z')
  const { terms } = await addMilestone(force, { id, title: 'Train ten people', dueOn, ownerId: world.kettles.id })
  expect(terms.milestones.at(-1)).toMatchObject({ title: 'Train ten people', dueOn, ownerId: world.kettles.id })
  const stranger = addMilestone(force, { id, title: 'Train ten people', dueOn, ownerId: world.lanternfish.id })
  expect(await refusalOf(stranger)).toBe('NOT_A_PARTY')
  const evidence = recordProgress(force, { id, milestoneId: 'none', text: 'It is done.', met: true })
  expect(await refusalOf(evidence)).toBe('NO_SUCH_MILESTONE')
  expect(await refusalOf(recordProgress(force, { id, text: 'It is done.', met: true }))).toBe('NO_MILESTONE')
})

test('nothing of the work is done before it is active, nor by anybody outside', async () => {
  const world = await theWorld()
  const { _id: id, terms } = await formingPartnership(world)
  const force = await world.northmere.editor.act()
  const on = world.clock.now()
  const objectiveId = terms.objectives[0]?.id ?? ''
  for (const refused of [
    () => recordProgress(force, { id, text: 'It is done.' }),
    () => recordReading(force, { id, objectiveId, value: 3, on }),
    () => addMilestone(force, { id, title: 'Train ten people', dueOn: on, ownerId: world.kettles.id }),
    () => proposeSummary(force, { id, text: 'A first extract within a day.' }),
    () => writeCloseOut(force, { id, ...closeOut }),
  ])
    expect(await refusalOf(refused())).toBe('NOT_ACTIVE')

  const active = await activePartnership(await theWorld())
  const outsider = await world.lanternfish.editor.act()
  for (const refused of [
    () => recordProgress(outsider, { id: active._id, text: 'It is done.' }),
    () => recordReading(outsider, { id: active._id, objectiveId, value: 3, on }),
    () => proposeSummary(outsider, { id: active._id, text: 'A first extract within a day.' }),
    () => proposeDecision(outsider, { id: active._id, question: 'Whose?', decision: 'Ours.' }),
    () => writeCloseOut(outsider, { id: active._id, ...closeOut }),
    () => endPartnership(outsider, { id: active._id, reason: 'Because we want to.' }),
  ])
    expect(await refusalOf(refused())).toBe('NOT_YOURS')
})

test('a reading is of a measure that there is, on a day that has come', async () => {
  const world = await theWorld()
  const partnership = await activePartnership(world)
  const { _id: id } = partnership
  const objectiveId = partnership.terms.objectives[0]?.id ?? ''
  const force = await world.northmere.editor.act()
  const on = world.clock.now()
  const { readings } = await recordReading(force, { id, objectiveId, value: 12, on })
  expect(readings).toMatchObject([{ objectiveId, value: 12, organisationId: world.northmere.id }])
  expect(await refusalOf(recordReading(force, { id, objectiveId: 'none', value: 1, on }))).toBe('NO_SUCH_MEASURE')
  const tomorrow = new Date(on.getTime() + 24 * 3_600_000)
  expect(await refusalOf(recordReading(force, { id, objectiveId, value: 1, on: tomorrow }))).toBe('NOT_YET')
})

test('a decision stands once every party has agreed, and outsiders never read it', async () => {
  const world = await theWorld()
  const partnership = await activePartnership(world)
  const { _id: id } = partnership
  const supplier = await world.kettles.editor.act()
  const { _id: decisionId } = await proposeDecision(supplier, {
    ...{ id, question: 'Which data first?', decision: 'Set 3, by Friday.' },
  })
  expect(await refusalOf(agreeDecision(supplier, { decisionId }))).toBe('ALREADY_AGREED')
  expect(await refusalOf(agreeDecision(await world.lanternfish.editor.act(), { decisionId }))).toBe('NOT_YOURS')
  const agreed = await agreeDecision(await world.northmere.editor.act(), { decisionId })
  expect([agreed.number, agreed.agreedAt]).toEqual([1, world.clock.now()])

  const readBy = async (who: { act: typeof world.visitor.act }) => {
    const act = await who.act()
    const [decisions] = await decisionsOfPartnerships(act, [partnership])
    return [seesInside(act, partnership), decisions?.length]
  }
  for (const outsider of [world.visitor, world.lanternfish.admin, world.saltmarch.editor, world.charter.manager])
    expect(await readBy(outsider)).toEqual([false, 0])
  expect(await readBy(world.northmere.viewer)).toEqual([true, 1])
})

test('decisions that race get two numbers', async () => {
  const world = await theWorld()
  const { _id: id } = await activePartnership(world)
  const acts = [await world.northmere.editor.act(), await world.kettles.editor.act()]
  const made = await Promise.all(
    acts.map((act) => proposeDecision(act, { id, question: 'Which data?', decision: 'Set 3.' })),
  )
  expect(made.map(({ number }) => number).sort()).toEqual([1, 2])
})

test('a decision made of messages keeps them as they stood, whatever becomes of them', async () => {
  const world = await theWorld()
  const { _id: id } = await activePartnership(world)
  await roomsFollow(world)
  const { _id: threadId } = await roomOf(world, 'partnership', id)
  const asked = await say(world.kettles.editor, threadId, 'May we have test data by Friday?')
  await say(world.northmere.editor, threadId, 'Yes: set 3.')
  const force = await world.northmere.editor.act()
  const words = { question: 'Which data first?', decision: 'Set 3, by Friday.' }
  const made = await makeDecision(force, { threadId, messageNumbers: [1, 2], ...words })
  await retractMessage(await world.kettles.editor.act(), { id: asked._id })

  const [partnership] = await partnershipsById(force, [id])
  const [decisions] = await decisionsOfPartnerships(force, partnership ? [partnership] : [])
  expect(decisions?.[0]?._id).toBe(made._id)
  expect(decisions?.[0]?.source.map(({ text }) => text)).toEqual(['May we have test data by Friday?', 'Yes: set 3.'])
  const gone = makeDecision(force, { threadId, messageNumbers: [1], ...words })
  expect(await refusalOf(gone)).toBe('NO_SUCH_MESSAGE')
  expect(await refusalOf(makeDecision(force, { threadId, messageNumbers: [9], ...words }))).toBe('NO_SUCH_MESSAGE')
  const outsider = await world.lanternfish.editor.act()
  expect(await refusalOf(makeDecision(outsider, { threadId, messageNumbers: [2], ...words }))).toBe('NOT_FOUND')
})

test('the public reads a summary only when every party has approved those very words', async () => {
  const world = await theWorld()
  const { _id: id } = await activePartnership(world)
  const force = await world.northmere.editor.act()
  const supplier = await world.kettles.editor.act()
  await proposeSummary(force, { id, text: 'A first extract within a day.' })
  expect(await refusalOf(approveSummary(force, { id, revision: 1 }))).toBe('NOTHING_TO_APPROVE')
  await proposeSummary(force, { id, text: 'A first extract within two days.' })
  expect(await refusalOf(approveSummary(supplier, { id, revision: 1 }))).toBe('CHANGED_SINCE')
  expect((await read(world, id))?.publicSummary).toBeNull()

  await approveSummary(supplier, { id, revision: 2 })
  expect((await read(world, id))?.publicSummary).toBe('A first extract within two days.')
  await proposeSummary(supplier, { id, text: 'The best there is anywhere.' })
  expect((await read(world, id))?.publicSummary).toBe('A first extract within two days.')
})

test('it is completed by the close-outs of both sides, and neither is read before', async () => {
  const world = await theWorld()
  const { _id: id } = await activePartnership(world)
  const force = await world.northmere.editor.act()
  const supplier = await world.kettles.editor.act()
  expect(await refusalOf(writeCloseOut(force, { id, ...closeOut, didNotWork: 'Nothing' }))).toBe('BAD_INPUT')
  const half = await writeCloseOut(force, { id, ...closeOut })
  expect(half.state).toBe('active')
  expect([closeOutsFor(force, half).length, closeOutsFor(supplier, half).length]).toEqual([1, 0])
  const adopted = await partnershipList(supplier, { state: 'active', adoption: 'none' }, { before: null, limit: 25 })
  expect(adopted).toHaveLength(1)
  expect((await partnershipCounts(supplier, 'active')).adoptions).toEqual([])

  const whole = await writeCloseOut(supplier, { id, ...closeOut, adoption: 'limited' })
  expect([whole.state, whole.completedAt]).toEqual(['completed', world.clock.now()])
  expect(closeOutsFor(await world.visitor.act(), whole)).toHaveLength(2)
  expect((await partnershipCounts(await world.visitor.act(), 'completed')).adoptions).toHaveLength(2)
  expect(await refusalOf(writeCloseOut(force, { id, ...closeOut }))).toBe('COMPLETED')
  expect((await world.events()).slice(-3)).toEqual([
    'partnership.closeOutWritten',
    'partnership.closeOutWritten',
    'partnership.completed',
  ])
})

test('one that was ended keeps its place in public, with the reason and who ended it', async () => {
  const world = await theWorld()
  const { _id: id } = await activePartnership(world)
  const force = await world.northmere.editor.act()
  expect(await refusalOf(endPartnership(force, { id, reason: 'No.' }))).toBe('BAD_INPUT')
  await endPartnership(force, { id, reason: 'The supplier left the market.' })

  const [seen] = await partnershipsById(await world.visitor.act(), [id])
  expect(seen).toMatchObject({
    state: 'ended',
    endedById: world.northmere.id,
    endedReason: 'The supplier left the market.',
  })
  expect(await refusalOf(recordProgress(force, { id, text: 'It is done.' }))).toBe('ENDED')
})

test('the room of a partnership closes when the partnership is over', async () => {
  const world = await theWorld()
  const { _id: id } = await activePartnership(world)
  await roomsFollow(world)
  const { _id: threadId } = await roomOf(world, 'partnership', id)
  await say(world.kettles.editor, threadId, 'Shall we begin on Monday?')
  await endPartnership(await world.northmere.editor.act(), { id, reason: 'The supplier left the market.' })
  await roomsFollow(world)
  expect(await refusalOf(say(world.kettles.editor, threadId, 'Hello?'))).toBe('ROOM_CLOSED')
})
