import { expect, test } from '@jest/globals'
import { giveEvidence, replyToDispute, reportCommitment } from '../../server/commitments/commands.ts'
import { Commitment } from '../../server/commitments/model.ts'
import { type CommitmentFields, commitmentByReference, historyOf } from '../../server/commitments/queries.ts'
import { LetterRow, Notification } from '../../server/notifications/model.ts'
import { allChains, breakIn, Event, type StoredEvent } from '../../server/platform/events.ts'
import { newId } from '../../server/platform/ids.ts'
import { purgeCommitmentWords } from '../../server/purges/commands.ts'
import { findEverything, findReactor } from '../../server/search/everything.ts'
import { byTheBoard, commitmentsOf, disputeText } from '../support/commitments.ts'
import { everythingStored } from '../support/everything-stored.ts'
import { rememberStages } from '../support/remembered.ts'
import { storedSignatory } from '../support/stored-signatories.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const name = 'Jo Bloggs'
const purge = ({ _id }: CommitmentFields, words = name) => ({
  ...{ commitmentId: _id, words, reason: 'personal_data' as const },
})
const signed = async (): Promise<World> => {
  const world = await theWorld()
  await storedSignatory(world.kettles.id, 'supplier', { signedAt: world.clock.now() })
  return world
}

/** A commitment whose evidence is disputed, of which everything that can names somebody, and people who were told so. */
async function spoiled(world: World): Promise<CommitmentFields> {
  const { _id: id } = await commitmentsOf(world).agreed({
    ...{ pledge: `${name} answers every question within a day.`, measure: `Hours that ${name} takes` },
    ...{ unit: name, leadPost: `Deputy of ${name}` },
  })
  const act = await world.kettles.editor.act()
  await reportCommitment(act, { id, value: 12, on: act.now, note: `Counted by ${name}.` })
  const link = 'https://kettles.example/by/jo%20bloggs/log'
  await giveEvidence(act, { id, text: `The log of ${name}, with every question.`, link })
  const stored = await Commitment.findById(id).orFail()
  const evidence = stored.evidence.map((one) => ({ ...one, link: `https://kettles.example/${name}` }))
  await stored.set({ evidence, returnedBecause: `Ask ${name}.` }).save()
  const told = { eventId: newId(), personId: newId(), reference: '', path: '/', because: '', at: act.now }
  const kinds = { kind: 'commitment.step', category: 'work', subject: `commitment:${id}` } as const
  await Notification.create([{ _id: newId(), ...told, ...kinds, text: `Evidence of ${name}` }])
  const letter = { key: newId(), personId: told.personId, subject: `On ${name}`, text: `To ${name}`, dueAt: act.now }
  await LetterRow.create([{ _id: newId(), ...letter, state: 'waiting' }])
  return stored.toObject()
}

test('words go from everything that was written in a commitment, and from what people were told of it', async () => {
  const world = await signed()
  const commitment = await spoiled(world)
  expect(await everythingStored(name)).toEqual(['commitments', 'letters', 'notifications'])
  await purgeCommitmentWords(await world.kettles.admin.act(), purge(commitment))
  expect(await everythingStored(name)).toEqual([])
  expect(await Commitment.findById(commitment._id).lean()).toMatchObject({
    ...{ pledge: '[removed] answers every question within a day.', unit: '[removed]', state: 'evidence_given' },
    evidence: [{ text: 'The log of [removed], with every question.', link: null }],
  })
  expect(await Event.findOne({ kind: 'commitment.purged' }).lean()).toMatchObject({
    ...{ audience: 'public', data: { reason: 'personal_data' } },
  })
  for (const chain of await allChains()) expect(await breakIn(chain)).toBeNull()
})

test('a letter to somebody who was told nothing of it is no business of who removes words: a Charter manager’s alone', async () => {
  const world = await signed()
  const commitment = await spoiled(world)
  const _id = newId()
  const letter = { key: newId(), personId: newId(), subject: 'Decided', text: `As ${name} said.`, dueAt: new Date() }
  await LetterRow.create([{ _id, ...letter, state: 'waiting' }])
  await purgeCommitmentWords(await world.kettles.admin.act(), purge(commitment))
  expect(await LetterRow.findById(_id).lean()).toMatchObject({ text: `As ${name} said.` })

  const other = await signed()
  const again = await spoiled(other)
  await LetterRow.create([{ _id: newId(), ...letter, state: 'waiting' }])
  await purgeCommitmentWords(await other.charter.manager.act(), purge(again))
  expect(await everythingStored(name)).toEqual([])
})

test('the search, and the history that everybody reads, follow', async () => {
  const world = await signed()
  const commitment = await spoiled(world)
  const index = findReactor()
  expect(await findEverything('bloggs', null)).toMatchObject([{ kind: 'commitment', count: 1 }])
  await purgeCommitmentWords(await world.charter.manager.act(), purge(commitment))
  const event = await Event.findOne({ kind: 'commitment.purged' }).orFail().lean<StoredEvent>()
  await index.handle(event)
  expect(await findEverything('bloggs', null)).toEqual([])
  const visitor = await world.visitor.act()
  const seen = await commitmentByReference(visitor, commitment.reference)
  expect(seen && (await historyOf(visitor, seen)).map(({ kind }) => kind)).toContain('commitment.purged')
})

test('an admin of its organisation and a Charter manager remove words; nobody else, and nobody learns what stands there', async () => {
  const world = await signed()
  const commitment = await spoiled(world)
  for (const who of [world.kettles.editor, world.brindle.admin, world.northmere.admin, world.visitor])
    for (const words of [name, 'Nobody Else'])
      expect(await refusalOf(purgeCommitmentWords(await who.act(), purge(commitment, words)))).toBe('NOT_YOURS')
  expect(await refusalOf(purgeCommitmentWords(await world.kettles.admin.act(), purge(commitment, 'Nobody Else')))).toBe(
    'NOT_THERE',
  )
  expect(await refusalOf(purgeCommitmentWords(await world.kettles.admin.act(), purge(commitment, 'Jo')))).toBe(
    'BAD_INPUT',
  )
})

test('of a proposal that nobody agreed to its two sides alone learn that words went', async () => {
  const world = await signed()
  const proposed = await commitmentsOf(world).proposed({ pledge: `${name} answers within a day, always.` })
  expect(await refusalOf(purgeCommitmentWords(await world.brindle.admin.act(), purge(proposed)))).toBe('NOT_FOUND')
  await purgeCommitmentWords(await world.charter.manager.act(), purge(proposed))
  expect(await everythingStored(name)).toEqual([])
  expect(await Event.findOne({ subjectId: proposed._id }).sort({ _id: -1 }).lean()).toMatchObject({
    ...{ kind: 'commitment.purgedInside', audience: 'parties' },
  })
})

test('what the board names is nobody’s words: it stays, and is not there to be removed', async () => {
  const world = await signed()
  const measured = await commitmentsOf(world).agreed({ ...byTheBoard, pledge: `${name} shows every claim to a force.` })
  const admin = await world.kettles.admin.act()
  expect(await refusalOf(purgeCommitmentWords(admin, purge(measured, 'Claims of standards')))).toBe('NOT_THERE')
  await purgeCommitmentWords(admin, purge(measured))
  expect(await Commitment.findById(measured._id).lean()).toMatchObject({ measure: measured.measure, unit: '%' })
})

test('no organisation takes away by this what a Charter manager said of its evidence', async () => {
  const world = await signed()
  const disputed = await commitmentsOf(world).disputed()
  await replyToDispute(await world.kettles.editor.act(), { id: disputed._id, reply: `${name} works no weekends.` })
  const admin = await world.kettles.admin.act()
  expect(await refusalOf(purgeCommitmentWords(admin, purge(disputed, 'leaves out')))).toBe('IN_THE_RECORD')
  await purgeCommitmentWords(admin, purge(disputed))
  expect(await Commitment.findById(disputed._id).lean()).toMatchObject({
    evidence: [{ dispute: disputeText, reply: '[removed] works no weekends.' }],
  })
})
