import { expect, test } from '@jest/globals'
import mongoose from 'mongoose'
import type { PartnershipTerms } from '../../schema/partnerships.ts'
import { publicChanges } from '../../server/changes/queries.ts'
import { LetterRow, Notification } from '../../server/notifications/model.ts'
import {
  agreeDecision,
  approveSummary,
  confirmPartnership,
  proposeDecision,
  proposeSummary,
  recordProgress,
  recordReading,
  writeCloseOut,
} from '../../server/partnerships/commands.ts'
import { partnershipList } from '../../server/partnerships/list.ts'
import { Decision, Partnership, type PartnershipFields } from '../../server/partnerships/model.ts'
import { writtenInDecisions, writtenInPartnerships } from '../../server/partnerships/purge.ts'
import { type Act, visitor } from '../../server/platform/act.ts'
import { allChains, breakIn, Event, type StoredEvent } from '../../server/platform/events.ts'
import { newId } from '../../server/platform/ids.ts'
import { hasWords } from '../../server/platform/without-words.ts'
import { purgeWords } from '../../server/purges/commands.ts'
import { findEverything, findReactor } from '../../server/search/everything.ts'
import { Thread } from '../../server/threads/model.ts'
import { everythingStored } from '../support/everything-stored.ts'
import { activePartnership, formingPartnership } from '../support/partnerships.ts'
import { rememberStages } from '../support/remembered.ts'
import { roomsFollow } from '../support/rooms.ts'
import { theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const name = 'Jo Bloggs'
const purge = ({ challengeId }: PartnershipFields, words = name) => ({
  ...{ challengeId: challengeId ?? '', words, reason: 'personal_data' as const },
})
const closeOut = {
  result: `Nine days, and ${name} waits no more.`,
  cost: `${name} knows it.`,
  didNotWork: `The export for ${name} never worked.`,
  adoption: 'in_service' as const,
  tellTheNext: `Ask ${name} first.`,
}

const spoiledTerms = (terms: PartnershipTerms): PartnershipTerms => ({
  ...terms,
  objectives: terms.objectives.map(({ measure, ...one }) => ({
    ...{ ...one, text: `${name} waits less.` },
    measure: { ...measure, name: `Days that ${name} waits`, source: `A list of ${name}` },
  })),
  milestones: terms.milestones.map((one) => ({ ...one, title: `${name} agrees` })),
  commitments: terms.commitments.map((one) => ({ ...one, text: `${name} may export it.` })),
  intellectualProperty: `It is of ${name}.`,
  leads: terms.leads.map((one) => ({ ...one, lead: name, deputy: `Who stands in for ${name}` })),
})

/** A partnership that has begun, in which everything that can names somebody, and people who were told so. */
async function spoiled(world: World): Promise<PartnershipFields> {
  const active = await activePartnership(world)
  const { _id: id, terms, title } = active
  const [force, supplier] = [await world.northmere.editor.act(), await world.kettles.editor.act()]
  const milestoneId = terms.milestones[0]?.id ?? ''
  await recordProgress(supplier, { id, milestoneId, text: `${name} signed it off.`, met: true })
  const reading = { objectiveId: terms.objectives[0]?.id ?? '', value: 3, on: force.now }
  await recordReading(force, { id, ...reading, note: `Counted by ${name}.` })
  const words = { question: `Does ${name} decide?`, decision: `${name} does.`, options: `Without ${name}.` }
  const source = { number: 1, authorId: force.viewer.personId ?? '', organisationId: null, sentAt: force.now }
  const said = { ...words, source: [{ ...source, text: `${name} decides.` }] }
  const { _id: decisionId } = await proposeDecision(supplier, { id, ...said })
  await agreeDecision(force, { decisionId })
  await proposeSummary(supplier, { id, text: `What ${name} asked for, within a day.` })
  await approveSummary(force, { id, revision: 1 })
  const [milestone] = (await Partnership.findById(id).orFail()).milestones
  const sensitive = { triggers: ['public_data'], safeguards: `${name} looks at each.`, ticked: ['public_data'] }
  const confirmedTerms = active.confirmedTerms.map((one) => ({ ...one, terms: spoiledTerms(one.terms) }))
  const milestones = [{ ...milestone, returnedReason: `${name} is missing.` }]
  const written = { title: `${title} of ${name}`, terms: spoiledTerms(terms), confirmedTerms, sensitive, milestones }
  await Partnership.updateOne({ _id: id }, { $set: written })
  const told = { kind: 'partnership.step', category: 'work', subject: `partnership:${id}` } as const
  const notice = {
    ...told,
    eventId: newId(),
    personId: newId(),
    reference: 'PT',
    path: '/',
    because: '',
    at: force.now,
  }
  await Notification.create([{ _id: newId(), ...notice, text: `A decision on ${name}` }])
  const letter = {
    key: newId(),
    personId: notice.personId,
    subject: `On ${name}`,
    text: `To ${name}`,
    dueAt: force.now,
  }
  await LetterRow.create([{ _id: newId(), ...letter, state: 'waiting' }])
  return active
}

test('words go from everything that was written in a partnership, and from what people were told of it', async () => {
  const world = await theWorld()
  const partnership = await spoiled(world)
  const { _id: id, revision } = partnership
  await writeCloseOut(await world.northmere.editor.act(), { id, ...closeOut })
  await writeCloseOut(await world.kettles.editor.act(), { id, ...closeOut })
  const where = ['letters', 'notifications', 'partnership_decisions', 'partnerships']
  expect(await everythingStored(name)).toEqual(where)

  await purgeWords(await world.northmere.admin.act(), purge(partnership))
  expect(await everythingStored(name)).toEqual([])
  expect(await Notification.findOne({ subject: `partnership:${id}` }).lean()).toMatchObject({
    text: 'A decision on [removed]',
  })
  const kept = await Partnership.findById(id).lean<PartnershipFields>()
  expect(kept?.terms.leads[0]?.lead).toBe('[removed]')
  expect(kept?.closeOuts).toMatchObject([
    { adoption: 'in_service' },
    { result: 'Nine days, and [removed] waits no more.' },
  ])
  expect(await Decision.findOne({ partnershipId: id }).lean()).toMatchObject({
    source: [{ text: '[removed] decides.' }],
  })
  // What both agreed to stands, under the number that they agreed to.
  expect(kept).toMatchObject({
    revision,
    summary: { revision: 1, approvedBy: [...partnership.supplierIds, world.northmere.id] },
  })
  expect(kept?.confirmations).toEqual(partnership.confirmations)
  expect((await Decision.findOne({ partnershipId: id }).lean())?.agreed).toHaveLength(2)
  for (const chain of await allChains()) expect(await breakIn(chain)).toBeNull()
})

test('no code goes with the words: not how far it was adopted, what wants a review, nor whose it is', async () => {
  const world = await theWorld()
  const partnership = await spoiled(world)
  const { _id: id } = partnership
  await writeCloseOut(await world.northmere.editor.act(), { id, ...closeOut, cost: 'A service of public data.' })
  await writeCloseOut(await world.kettles.editor.act(), { id, ...closeOut })
  const admin = await world.northmere.admin.act()
  for (const words of ['service', 'public']) await purgeWords(admin, purge(partnership, words))
  expect(await Partnership.findById(id).lean()).toMatchObject({
    sensitive: { triggers: ['public_data'], ticked: ['public_data'] },
    closeOuts: [{ adoption: 'in_service', cost: 'A [removed] of [removed] data.' }, { adoption: 'in_service' }],
  })
  const ids = { approvedBy: [world.northmere.id], parties: [world.kettles.id] }
  expect(hasWords(ids, '7000')).toBe(false)
  expect(hasWords({ unticked: ['public_data'] }, 'public')).toBe(false)
})

test('lists, the search and the name of the room follow, and that words went is among the changes', async () => {
  const world = await theWorld()
  const partnership = await spoiled(world)
  const act: Act = { viewer: visitor, now: world.clock.now(), requestId: 'test' }
  const listed = async () =>
    JSON.stringify(await partnershipList(act, { state: 'active' }, { before: null, limit: 10 }))
  await roomsFollow(world)
  expect((await Thread.findOne({ subjectId: partnership._id }).lean())?.title).toContain(name)
  const index = findReactor()
  expect(await findEverything('bloggs', null)).toMatchObject([{ kind: 'partnership', count: 1 }])
  expect(await listed()).toContain(name)

  const before = await Event.distinct('_id')
  await purgeWords(await world.northmere.admin.act(), purge(partnership))
  expect(await listed()).not.toContain(name)
  for (const event of await Event.find({ _id: { $nin: before } })
    .sort({ _id: 1 })
    .lean<StoredEvent[]>())
    await index.handle(event)
  expect(await findEverything('bloggs', null)).toEqual([])
  expect(await findEverything(partnership.reference, 'partnership')).toMatchObject([{ count: 1 }])
  await roomsFollow(world)
  expect(await everythingStored(name)).toEqual([])

  const { changes } = await publicChanges(act, { after: null, limit: 10, group: 'partnerships' })
  expect(changes[0]).toMatchObject({
    by: 'Northmere Police',
    text: 'removed words that must not stand there',
    subject: { reference: partnership.reference, title: expect.stringContaining('[removed]') },
  })
})

test('what a party confirmed stands when words went from it: nobody confirms anew', async () => {
  const world = await theWorld()
  const forming = await formingPartnership(world)
  const { _id: id, terms, revision } = forming
  const leads = terms.leads.map((one) => ({ ...one, lead: name }))
  const objectives = terms.objectives.map((one) => ({ ...one, measure: { ...one.measure, target: 1 } }))
  await Partnership.updateOne({ _id: id }, { $set: { 'terms.leads': leads, 'terms.objectives': objectives } })
  await confirmPartnership(await world.kettles.editor.act(), { id, revision })
  await purgeWords(await world.northmere.admin.act(), purge(forming))
  expect(await everythingStored(name)).toEqual([])
  expect(await confirmPartnership(await world.northmere.editor.act(), { id, revision })).toMatchObject({
    state: 'active',
    revision,
  })
})

/** What holds no words of anybody: ids, states, references and copies of codes. */
const noWords =
  /^(_id|reference|state|categories|principles|writerIds|reviewStanding|confirmations|agreed|challengeId|proposalId)$/
const byTheHouse = ['awaitedReview', 'forceAsked']

test('nothing that people write in a partnership is left out', () => {
  const left: string[] = []
  for (const [model, fields] of [
    ['Partnership', writtenInPartnerships],
    ['PartnershipDecision', writtenInDecisions],
  ] as const)
    mongoose.model(model).schema.eachPath((path, type) => {
      if (!['String', 'Mixed', 'Array'].includes(type.instance) || noWords.test(path)) return
      if (byTheHouse.includes(path) || /Ids?$/.test(path) || fields.some((field) => field === path)) return
      left.push(`${model}.${path}`)
    })
  expect(left).toEqual([])
})
