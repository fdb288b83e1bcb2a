import { beforeEach, expect, test } from '@jest/globals'
import { withdrawSigning } from '../../server/charter/commands.ts'
import { signatoriesOf } from '../../server/charter/queries.ts'
import {
  acceptEvidence,
  agreeCommitment,
  disputeEvidence,
  giveBackCommitment,
  giveEvidence,
  proposeCommitment,
  replyToDispute,
  reportCommitment,
  reviewCommitment,
  reviseCommitment,
  withdrawCommitment,
} from '../../server/commitments/commands.ts'
import { commitmentByReference, commitmentsById, historyOf } from '../../server/commitments/queries.ts'
import { stepsOpenTo } from '../../server/commitments/transitions.ts'
import { makeViewer } from '../../server/platform/act.ts'
import { byTheBoard, commitmentsOf, disputeText, evidenceText, pledgeAt } from '../support/commitments.ts'
import { storedSignatory } from '../support/stored-signatories.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
let world: World
beforeEach(async () => {
  world = await theWorld()
  await storedSignatory(world.kettles.id, 'supplier')
})

const stages = () => commitmentsOf(world)
const pledge = () => pledgeAt(world.clock.now())
const inDays = (days: number) => new Date(world.clock.now().getTime() + days * 24 * 60 * 60_000)

const stepsOf = async (persona: World['visitor'], id: string) => {
  const act = await persona.act()
  const [commitment] = await commitmentsById(act, [id])
  return commitment ? stepsOpenTo(act, commitment) : []
}

test('a signatory proposes, numbered for the year; who has not signed does not, nor a visitor or an evaluator', async () => {
  const commitment = await stages().proposed()
  expect(commitment).toMatchObject({ reference: 'CM-2026-0001', state: 'proposed', organisationId: world.kettles.id })
  expect(await refusalOf(proposeCommitment(await world.lanternfish.admin.act(), pledge()))).toBe('NOT_SIGNED')
  await storedSignatory(world.northmere.id, 'force', { signedUntil: world.clock.now() })
  expect(await refusalOf(proposeCommitment(await world.northmere.editor.act(), pledge()))).toBe('NOT_SIGNED')
  expect(await refusalOf(proposeCommitment(await world.northmere.evaluator.act(), pledge()))).toBe('NOT_YOURS')
  expect(await refusalOf(proposeCommitment(await world.visitor.act(), pledge()))).toBe('NOT_YOURS')
})

test('a pledge needs a day to come, and a first review by that day', async () => {
  const { proposed } = stages()
  expect(await refusalOf(proposed({ dueAt: inDays(-1) }))).toBe('PAST')
  expect(await refusalOf(proposed({ reviewAt: inDays(-1) }))).toBe('PAST')
  expect(await refusalOf(proposed({ reviewAt: inDays(181) }))).toBe('REVIEW_TOO_LATE')
  expect(await refusalOf(proposed({ pledge: 'Short' }))).toBe('BAD_INPUT')
})

test('a proposal is seen by both sides alone until a manager agrees to it', async () => {
  const { _id: id, reference, version: madeFrom } = await stages().proposed()
  const seenBy = async (persona: World['visitor']) =>
    (await commitmentByReference(await persona.act(), reference)) !== null
  const seen = async () => [
    await seenBy(world.visitor),
    await seenBy(world.lanternfish.admin),
    await seenBy(world.kettles.admin),
  ]
  expect(await seen()).toEqual([false, false, true])
  expect(await refusalOf(agreeCommitment(await world.kettles.admin.act(), { id, madeFrom }))).toBe('NOT_YOURS')
  expect(await refusalOf(agreeCommitment(await world.lanternfish.admin.act(), { id, madeFrom }))).toBe('NOT_FOUND')
  await agreeCommitment(await world.charter.manager.act(), { id, madeFrom })
  expect(await seen()).toEqual([true, true, true])
})

test('a manager gives back what cannot be checked; worded anew it waits for them again', async () => {
  const { _id: id, version } = await stages().proposed()
  const manager = await world.charter.manager.act()
  const reason = 'Say which hours count.'
  expect(await giveBackCommitment(manager, { id, reason })).toMatchObject({
    state: 'proposed',
    returnedBecause: reason,
  })
  expect(await refusalOf(giveBackCommitment(manager, { id, reason }))).toBe('RETURNED_ALREADY')
  const editor = await world.kettles.editor.act()
  expect(await refusalOf(reviseCommitment(editor, { ...pledge(), id, madeFrom: version }))).toBe('CHANGED_SINCE')
  const anew = { ...pledge(), id, madeFrom: version + 1, measure: 'Working hours, Monday to Friday' }
  expect(await reviseCommitment(editor, anew)).toMatchObject({ returnedAt: null, measure: anew.measure })
})

test('a proposal can be taken back, and what is agreed cannot be changed or taken back', async () => {
  const editor = await world.kettles.editor.act()
  const { _id: id } = await stages().proposed()
  expect(await withdrawCommitment(editor, { id })).toMatchObject({ state: 'withdrawn' })
  const { _id: agreed, version } = await stages().agreed()
  expect(await refusalOf(withdrawCommitment(editor, { id: agreed }))).toBe('WRONG_STATE')
  expect(await refusalOf(reviseCommitment(editor, { ...pledge(), id: agreed, madeFrom: version }))).toBe('WRONG_STATE')
})

test('nobody agrees to or accepts what their own organisation pledged, whoever they act for', async () => {
  const { _id: id, version: madeFrom } = await stages().given()
  const manager = await world.charter.manager.act()
  // Somebody who is a Charter manager and also an editor of the organisation.
  const both = makeViewer(
    manager.viewer.personId,
    [...manager.viewer.memberships, { organisationId: world.kettles.id, kind: 'supplier', role: 'editor' }],
    world.charter.id,
  )
  const act = { ...manager, viewer: both }
  expect(both.isCharterManager).toBe(true)
  expect(await refusalOf(acceptEvidence(act, { id, madeFrom, validUntil: inDays(30) }))).toBe('NOT_YOURS')
  expect(await refusalOf(disputeEvidence(act, { id, reason: disputeText }))).toBe('NOT_YOURS')
  expect(
    await refusalOf(acceptEvidence(await world.kettles.admin.act(), { id, madeFrom, validUntil: inDays(30) })),
  ).toBe('NOT_YOURS')
  expect(await acceptEvidence(manager, { id, madeFrom, validUntil: inDays(30) })).toMatchObject({ state: 'accepted' })

  await storedSignatory(world.charter.id, 'charter_body')
  const own = await proposeCommitment(manager, pledge())
  expect(
    await refusalOf(agreeCommitment(await world.charter.second.act(), { id: own._id, madeFrom: own.version })),
  ).toBe('NOT_YOURS')
})

test('evidence holds until a day that is to come, and for two years at the most', async () => {
  const { _id: id, version: madeFrom } = await stages().given()
  const manager = await world.charter.manager.act()
  expect(await refusalOf(acceptEvidence(manager, { id, madeFrom, validUntil: inDays(-1) }))).toBe('PAST')
  expect(await refusalOf(acceptEvidence(manager, { id, madeFrom, validUntil: inDays(800) }))).toBe('TOO_LONG')
  const { evidence } = await acceptEvidence(manager, { id, madeFrom, validUntil: inDays(365) })
  expect(evidence).toMatchObject([{ text: evidenceText, acceptedById: world.charter.id }])
})

test('a dispute is public at once, and the reply of the organisation stands beside it', async () => {
  const { _id: id, reference } = await stages().disputed()
  const reply = 'Nobody is promised an answer at the weekend.'
  expect(await refusalOf(replyToDispute(await world.lanternfish.admin.act(), { id, reply }))).toBe('NOT_YOURS')
  await replyToDispute(await world.kettles.editor.act(), { id, reply })
  const shown = await commitmentByReference(await world.visitor.act(), reference.toLowerCase())
  expect(shown).toMatchObject({ state: 'disputed', evidence: [{ dispute: disputeText, reply }] })

  // What everybody has read stands: the dispute, and the reply to it.
  const again = { id, reply: 'We never promised anything.' }
  expect(await refusalOf(replyToDispute(await world.kettles.editor.act(), again))).toBe('REPLIED')
  expect(await stepsOf(world.kettles.editor, id)).not.toContain('reply')

  await giveEvidence(await world.kettles.editor.act(), { id, text: 'The log again, weekends included.' })
  const [first, second] = (await commitmentByReference(await world.visitor.act(), reference))?.evidence ?? []
  expect([first?.dispute, first?.reply, second?.dispute]).toEqual([disputeText, reply, null])
  await disputeEvidence(await world.charter.manager.act(), { id, reason: disputeText })
  expect(await stepsOf(world.kettles.editor, id)).toContain('reply')
})

test('a manager who is convinced by the reply accepts; the dispute stays to be read', async () => {
  const { _id: id } = await stages().disputed()
  const reply = 'See page four of the log.'
  const { version: madeFrom } = await replyToDispute(await world.kettles.editor.act(), { id, reply })
  const accepted = await acceptEvidence(await world.charter.manager.act(), { id, madeFrom, validUntil: inDays(30) })
  expect(accepted).toMatchObject({ state: 'accepted', evidence: [{ dispute: disputeText }] })
})

test('what is measured stands in the order of the days, once for a day, and no day is to come', async () => {
  const { _id: id } = await stages().agreed()
  world.clock.advance({ days: 20 })
  const editor = await world.kettles.editor.act()
  expect(await refusalOf(reportCommitment(editor, { id, value: 9, on: inDays(1) }))).toBe('TO_COME')
  expect(await refusalOf(reportCommitment(await world.charter.manager.act(), { id, value: 9, on: inDays(-1) }))).toBe(
    'NOT_YOURS',
  )
  await reportCommitment(editor, { id, value: 12, on: inDays(-1) })
  await reportCommitment(editor, { id, value: 18, on: inDays(-9) })
  const { readings, measuredAt } = await reportCommitment(editor, { id, value: 11, on: inDays(-1) })
  expect(readings.map(({ value }) => value)).toEqual([18, 11])
  expect(measuredAt).toEqual(inDays(-1))
})

test('a review says what was found and when the next is', async () => {
  const { _id: id } = await stages().agreed()
  const review = { id, note: 'Goes as agreed.', nextReviewAt: inDays(60) }
  expect(await refusalOf(reviewCommitment(await world.kettles.admin.act(), review))).toBe('NOT_YOURS')
  const manager = await world.charter.manager.act()
  expect(await refusalOf(reviewCommitment(manager, { ...review, nextReviewAt: inDays(-1) }))).toBe('PAST')
  expect(await reviewCommitment(manager, review)).toMatchObject({ reviewAt: inDays(60) })
})

test('two managers who accept at once: one wins, the other is told', async () => {
  const { _id: id, version: madeFrom } = await stages().given()
  const [first, second] = [await world.charter.manager.act(), await world.charter.second.act()]
  const outcomes = await Promise.allSettled([
    acceptEvidence(first, { id, madeFrom, validUntil: inDays(30) }),
    acceptEvidence(second, { id, madeFrom, validUntil: inDays(60) }),
  ])
  const lost = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.code] : []))
  expect(lost).toEqual(['WRONG_STATE'])
})

test('buttons are what the commands allow: nothing for a visitor, and each side its own', async () => {
  const { _id: id } = await stages().given()
  expect(await stepsOf(world.visitor, id)).toEqual([])
  expect(await stepsOf(world.kettles.editor, id)).toEqual(['report'])
  expect(await stepsOf(world.charter.manager, id)).toEqual(['accept', 'dispute', 'review', 'purge'])
})

test('the history tells everybody what is public, and both sides the rest', async () => {
  const commitment = await stages().accepted()
  const told = async (persona: World['visitor']) =>
    (await historyOf(await persona.act(), commitment)).map(({ kind }) => kind.replace('commitment.', ''))
  expect(await told(world.visitor)).toEqual(['accepted', 'evidenceGiven', 'agreed'])
  expect(await told(world.kettles.admin)).toEqual(['accepted', 'evidenceGiven', 'agreed', 'proposed'])
})

test('who leaves the Charter pledges nothing new, and what it pledged stays on the register', async () => {
  const { reference } = await stages().agreed()
  const [signatory] = await signatoriesOf(await world.kettles.admin.act(), [world.kettles.id])
  await withdrawSigning(await world.kettles.admin.act(), { id: signatory?._id ?? '' })
  expect(await refusalOf(stages().proposed())).toBe('NOT_SIGNED')
  expect(await commitmentByReference(await world.visitor.act(), reference)).toMatchObject({ state: 'agreed' })
})

test('what the board works out is typed in by nobody, has its name from the board, and is one of its own kind', async () => {
  const { proposed, agreed } = stages()
  const { _id: id } = await agreed(byTheBoard)
  const report = { id, value: 100, on: world.clock.now() }
  expect(await refusalOf(reportCommitment(await world.kettles.editor.act(), report))).toBe('WORKED_OUT')
  expect(await stepsOf(world.kettles.editor, id)).toEqual(['giveEvidence'])

  const { _id: other, version: madeFrom, measure } = await proposed(byTheBoard)
  expect(measure).toBe('Claims of standards that a force has seen or tested')
  for (const wrong of [
    { measure: 'Claims that we like' },
    { unit: 'hours' },
    { baseline: 12 },
    { target: 101 },
    { target: -1 },
    { boardMonths: 12 },
    { boardMeasure: 'answer_days' as const },
    { boardMeasure: 'answer_days' as const, boardMonths: 7 },
  ])
    expect([wrong, await refusalOf(proposed({ ...byTheBoard, ...wrong }))]).toEqual([wrong, 'BAD_INPUT'])
  expect(await refusalOf(proposed({ measure: '' }))).toBe('BAD_INPUT')
  expect(await refusalOf(proposed({ boardMonths: 12 }))).toBe('BAD_INPUT')
  const ofForces = { ...byTheBoard, boardMeasure: 'answer_days', boardMonths: 12 } as const
  expect(await refusalOf(proposed(ofForces))).toBe('OTHER_KIND')

  const editor = await world.kettles.editor.act()
  const anew = { ...pledge(), id: other, madeFrom }
  expect(await refusalOf(reviseCommitment(editor, { ...anew, ...ofForces }))).toBe('OTHER_KIND')
  expect(await reviseCommitment(editor, anew)).toMatchObject({
    boardMeasure: null,
    measure: anew.measure,
    unit: 'hours',
  })
})
