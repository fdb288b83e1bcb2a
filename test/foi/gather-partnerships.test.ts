import { expect, test } from '@jest/globals'
import { foiPartOf } from '../../schema/foi.ts'
import { raiseCase, releaseDecision } from '../../server/evaluations/commands.ts'
import {
  addMilestone,
  agreeDecision,
  answerMilestone,
  approveSummary,
  confirmPartnership,
  editPartnership,
  endPartnership,
  formPartnership,
  proposeSummary,
  recordProgress,
  recordReading,
  writeCloseOut,
} from '../../server/partnerships/commands.ts'
import { Partnership, type PartnershipFields } from '../../server/partnerships/model.ts'
import { makeDecision } from '../../server/threads/commands.ts'
import { decidableChallenge, partnershipWith } from '../support/evaluations.ts'
import { exportedAsProposed, gatheredBy, piecesOf, textOf } from '../support/foi.ts'
import { activePartnership, completeTerms, formingPartnership } from '../support/partnerships.ts'
import { rememberStages } from '../support/remembered.ts'
import { roomOf, roomsFollow, say } from '../support/rooms.ts'
import { theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const property = 'All that is made of the maker’s own code stays the maker’s.'
const evidence = 'Data set three was signed off in our cellar.'
const returned = 'The minutes of that meeting are missing.'
const question = 'With which of the sets of data do we begin?'
const decision = 'With the third one, from the first Friday on.'
const message = 'Our tool chokes on everything but the third one.'
const summary = 'A first extract of each phone within a day.'
const account = (who: string) => ({
  ...{ result: `${who} saw nine days instead of thirty-one.`, cost: `${who} paid 41,000 pounds.` },
  ...{ didNotWork: `${who} never got the export of two makers to work.`, adoption: 'in_service' as const },
  tellTheNext: `${who} would agree the test data first.`,
})
const theirs = account('The maker')
const ours = account('The force')

const admin = (world: World) => world.northmere.admin
const gatheredOf = (world: World, { challengeId }: PartnershipFields) => gatheredBy(admin(world), challengeId ?? '')

/** A partnership that has begun, with something of everything in it that can be written. */
async function worked(world: World): Promise<PartnershipFields> {
  const partnership = await activePartnership(world)
  const { _id: id, terms } = partnership
  await Partnership.updateOne({ _id: id }, { $set: { 'terms.intellectualProperty': property } })
  await Partnership.updateOne({ _id: id }, { $set: { 'confirmedTerms.$[].terms.intellectualProperty': property } })
  const [force, supplier] = [await world.northmere.editor.act(), await world.kettles.editor.act()]
  const milestoneId = terms.milestones[0]?.id ?? ''
  await recordProgress(supplier, { id, milestoneId, text: evidence, met: true })
  await answerMilestone(force, { id, milestoneId, accept: false, reason: returned })
  const objectiveId = terms.objectives[0]?.id ?? ''
  await recordReading(force, { id, objectiveId, value: 12, on: force.now, note: 'Counted by hand.' })
  await roomsFollow(world)
  const { _id: threadId } = await roomOf(world, 'partnership', id)
  await say(world.kettles.editor, threadId, message)
  const made = await makeDecision(force, { threadId, messageNumbers: [1], question, decision })
  await agreeDecision(supplier, { decisionId: made._id })
  await proposeSummary(supplier, { id, text: summary })
  return partnership
}

test('a partnership is gathered with its terms, its work and its decisions, each for what it is', async () => {
  const world = await theWorld()
  const partnership = await worked(world)
  const { reference, revision } = partnership
  const gathered = await gatheredOf(world, partnership)
  const proposedFor = (kind: string) => piecesOf(gathered, kind).map(({ proposed }) => proposed.exemption)
  expect(textOf(gathered, 'partnership')).toContain('Between: Northmere Police, Two Kettles\n')
  // Every piece stands under a heading.
  for (const { key } of gathered.items) expect([key, foiPartOf(key)]).not.toEqual([key, null])
  const titles = piecesOf(gathered, 'terms').map(({ title }) => title)
  expect(titles).toContain(`Partnership ${reference}: revision ${revision} of the terms`)
  expect(titles).toContain(`Partnership ${reference}, revision ${revision} of the terms: intellectual property`)
  expect(textOf(gathered, 'terms')).toContain('Confirmed by: Two Kettles, ')
  expect(textOf(gathered, 'terms')).toContain(`Intellectual property: ${property}`)
  expect(textOf(gathered, 'milestone')).toContain(`Evidence: ${evidence}\nGiven by: Two Kettles, `)
  expect(textOf(gathered, 'milestone')).toContain(`Returned because: ${returned}`)
  expect(textOf(gathered, 'progress')).toContain(evidence)
  expect(textOf(gathered, 'readings')).toMatch(/: 12 .*\(Northmere Police\) Counted by hand\.$/)
  expect(textOf(gathered, 'decision')).toContain(`Question: ${question}\nDecision: ${decision}`)
  expect(textOf(gathered, 'source')).toContain(`Message: ${message}\nWritten for: Two Kettles`)
  expect(textOf(gathered, 'summary-proposed')).toContain(summary)
  // What a supplier wrote was given in confidence, what was agreed is business, and who leads is personal.
  for (const kind of ['milestone', 'progress', 'source']) expect(proposedFor(kind)).toEqual(['s41'])
  for (const kind of ['decision', 'summary-proposed']) expect(proposedFor(kind)).toEqual(['s43'])
  expect(new Set(proposedFor('terms'))).toEqual(new Set([null, 's43', 's40']))
  for (const kind of ['partnership', 'readings']) expect(proposedFor(kind)).toEqual([null])
  expect(JSON.stringify(gathered.items)).not.toMatch(/(Two Kettles|Northmere Police) editor/)
})

test('what is inside a partnership comes out of no document that is made as proposed, in any form, nor out of its rooms', async () => {
  const world = await theWorld()
  const partnership = await worked(world)
  const gathered = await gatheredOf(world, partnership)
  const document = await exportedAsProposed(admin(world), gathered)
  const loose = document.toLowerCase().replaceAll(/\s+/g, ' ')
  for (const secret of [property, evidence, returned, question, decision, message, summary, 'Head of unit']) {
    expect(loose).not.toContain(secret.toLowerCase())
    expect(Buffer.from(document).toString('base64')).not.toContain(Buffer.from(secret).toString('base64').slice(4, -4))
  }
  for (const mark of ['s.40', 's.41', 's.43']) expect(document).toContain(`[Redacted: ${mark}`)
  // What is public of it stays.
  for (const open of [partnership.reference, 'Counted by hand.']) expect(document).toContain(open)
})

test('what one side alone has written of how it went is not gathered, not even the own, before both are released', async () => {
  const world = await theWorld()
  const partnership = await worked(world)
  const { _id: id } = partnership
  await writeCloseOut(await world.northmere.editor.act(), { id, ...ours })
  expect(piecesOf(await gatheredOf(world, partnership), 'close-out')).toEqual([])
  await Partnership.updateOne({ _id: id }, { $set: { closeOuts: [] } })
  await writeCloseOut(await world.kettles.editor.act(), { id, ...theirs })
  const before = await gatheredOf(world, partnership)
  expect(JSON.stringify(before.items)).not.toMatch(/The maker saw|The force saw/)

  await approveSummary(await world.northmere.editor.act(), { id, revision: 1 })
  await writeCloseOut(await world.northmere.editor.act(), { id, ...ours })
  const gathered = await gatheredOf(world, partnership)
  expect(piecesOf(gathered, 'close-out').map(({ proposed }) => proposed.answer)).toEqual(['release', 'release'])
  expect(textOf(gathered, 'close-out')).toContain(`What it cost: ${theirs.cost}`)
  expect(textOf(gathered, 'close-out')).toContain('How far it was adopted: In service')
  expect(textOf(gathered, 'summary')).toBe(summary)
  expect(piecesOf(gathered, 'summary-proposed')).toEqual([])
})

test('of a partnership that ended before both told how it went the own account alone is gathered, and kept back', async () => {
  const world = await theWorld()
  const partnership = await worked(world)
  const { _id: id } = partnership
  await writeCloseOut(await world.kettles.editor.act(), { id, ...theirs })
  await endPartnership(await world.northmere.editor.act(), { id, reason: 'The money for it is gone.' })
  const gathered = await gatheredOf(world, partnership)
  expect(JSON.stringify(gathered.items)).not.toContain('The maker saw')
  expect(piecesOf(gathered, 'close-out')).toEqual([])
  const [end] = piecesOf(gathered, 'partnership-end')
  expect(end?.text).toContain('Ended by: Northmere Police, ')
  // It had begun: why it ended is public.
  expect(end?.proposed.answer).toBe('release')

  const own = { organisationId: world.northmere.id, at: world.clock.now(), ...ours }
  await Partnership.updateOne({ _id: id }, { $push: { closeOuts: own } })
  const again = await gatheredOf(world, partnership)
  expect(textOf(again, 'close-out')).toContain(ours.cost)
  expect(textOf(again, 'close-out')).toContain('Never released')
  expect(piecesOf(again, 'close-out').map(({ proposed }) => proposed.exemption)).toEqual(['s43'])
})

test('of terms that changed since the force confirmed them what is new is gathered beside what it confirmed', async () => {
  const world = await theWorld()
  const { northmere, kettles } = world
  const { _id: id, revision, challengeId } = await completeTerms(northmere.editor, await formingPartnership(world))
  await confirmPartnership(await northmere.editor.act(), { id, revision })
  const content = { intellectualProperty: property }
  await editPartnership(await kettles.editor.act(), { id, section: 'property', revision, content })
  const gathered = await gatheredBy(admin(world), challengeId ?? '')
  const keys = piecesOf(gathered, 'terms').map(({ key }) => key.split(':').slice(2).join(' '))
  expect(keys).toContain(`${revision} milestones`)
  expect(keys).toContain('now property')
  expect(keys).not.toContain('now milestones')
  expect(textOf(gathered, 'terms')).toContain('Not confirmed by: Two Kettles')
  expect(textOf(gathered, 'terms')).toContain('As before: objectives, milestones, commitments, dates and leads')
  // It had not begun: that it forms, and with whom, is kept back too.
  const document = await exportedAsProposed(admin(world), gathered)
  expect(document).not.toContain(property)
  expect(document).not.toContain('Between: Northmere Police')
})

test('a milestone that was added since it was confirmed is gathered as added', async () => {
  const world = await theWorld()
  const partnership = await activePartnership(world)
  const dueOn = new Date('2027-02-01T12:00:00Z')
  const added = {
    id: partnership._id,
    title: 'Train ten people in the second station',
    dueOn,
    ownerId: world.kettles.id,
  }
  await addMilestone(await world.northmere.editor.act(), added)
  const gathered = await gatheredOf(world, partnership)
  const standing = piecesOf(gathered, 'terms').filter(({ key }) => key.includes(':now'))
  expect(standing.map(({ title }) => title.split(': ').at(-1))).toEqual([
    `revision ${partnership.revision} of the terms, with what was added since`,
    'milestones',
  ])
  expect(standing[1]?.text).toContain(`By Two Kettles, due ${dueOn.toISOString()}: ${added.title}`)
})

test('while the standstill of the decision runs no partnership is gathered, nor what is said in one, and the record says so', async () => {
  const world = await theWorld()
  const decidable = await decidableChallenge(world, { mode: 'competition' })
  const { challengeId, proposals } = decidable
  await releaseDecision(await admin(world).act(), partnershipWith(decidable))
  const formed = await formPartnership(await world.northmere.editor.act(), { proposalId: proposals[0]?._id ?? '' })
  await roomsFollow(world)
  const { _id: threadId } = await roomOf(world, 'partnership', formed._id)
  await say(world.northmere.editor, threadId, 'We mean to begin in the second week of March.')
  const running = await gatheredBy(admin(world), challengeId)
  expect(piecesOf(running, 'partnership')).toEqual([])
  expect(JSON.stringify(running.items)).not.toMatch(new RegExp(`${formed.reference}|second week of March`))
  expect(piecesOf(running, 'cut').map(({ title }) => title)).toEqual([
    'Not gathered yet: partnerships, and what is said in them',
  ])

  // A case stops the clock: it is still open whether anything is awarded.
  const loser = proposals[1]?.supplierId === world.kettles.id ? world.kettles : world.lanternfish
  const words = 'Which evidence did the panel weigh in the second criterion?'
  await raiseCase(await loser.editor.act(), { challengeId, kind: 'question', words })
  world.clock.advance({ days: 60 })
  expect(piecesOf(await gatheredBy(admin(world), challengeId), 'partnership')).toEqual([])
})

test('once the standstill is over the partnership is gathered', async () => {
  const world = await theWorld()
  const decidable = await decidableChallenge(world, { mode: 'competition' })
  const { challengeId, proposals } = decidable
  await releaseDecision(await admin(world).act(), partnershipWith(decidable))
  await formPartnership(await world.northmere.editor.act(), { proposalId: proposals[0]?._id ?? '' })
  world.clock.advance({ days: 60 })
  const gathered = await gatheredBy(admin(world), challengeId)
  expect(piecesOf(gathered, 'partnership')).toHaveLength(1)
  expect(piecesOf(gathered, 'cut')).toEqual([])
})
