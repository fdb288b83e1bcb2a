import { expect, test } from '@jest/globals'
import { closeAllDue } from '../../server/concerns/closer.ts'
import { Concern } from '../../server/concerns/model.ts'
import { type ConcernFields, concernByReference, recordFor, stepsNow } from '../../server/concerns/queries.ts'
import { LetterRow, Notification } from '../../server/notifications/model.ts'
import { Membership } from '../../server/people/model.ts'
import { allChains, breakIn, Event } from '../../server/platform/events.ts'
import { newId } from '../../server/platform/ids.ts'
import { purgeConcernWords } from '../../server/purges/commands.ts'
import { workingTogether } from '../concerns/stage.ts'
import { concernsOf } from '../support/concerns.ts'
import { everythingStored } from '../support/everything-stored.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const name = 'Jo Bloggs'
const purge = ({ _id }: ConcernFields, words = name) => ({
  ...{ concernId: _id, words, reason: 'personal_data' as const },
})
const lastFact = async ({ _id }: ConcernFields) =>
  Event.findOne({ chain: `concern:${_id}` })
    .sort({ number: -1 })
    .lean()

async function staged() {
  const { world, partnership } = await workingTogether()
  return { world, about: partnership.reference, concerns: concernsOf(world, partnership.reference) }
}

/** Everything that can names somebody, and people were told so. */
async function spoil(world: World, { _id, ...concern }: ConcernFields): Promise<ConcernFields> {
  const named = { reason: `So it says of ${name}.`, summary: `What ${name} did.`, putRight: `${name} is moved.` }
  const { decision, appeal, lastDecision } = concern
  await Concern.updateOne(
    { _id },
    {
      $set: {
        ...{ text: `Eleven questions to ${name} have waited.`, wanted: `Somebody but ${name} answers.` },
        reply: `Of these ${name} answered ten.`,
        ...(decision && { decision: { ...decision, ...named } }),
        ...(appeal && { appeal: { ...appeal, reason: `It leaves out what ${name} wrote.` } }),
        ...(lastDecision && { lastDecision: { ...lastDecision, ...named } }),
      },
    },
  )
  const at = world.clock.now()
  const told = { eventId: newId(), personId: newId(), reference: '', path: '/', because: '', at }
  const kinds = { kind: 'concern.step', category: 'decisions', subject: `concern:${_id}` } as const
  await Notification.create([{ _id: newId(), ...told, ...kinds, text: `A concern of ${name}` }])
  const letter = { key: newId(), personId: null, subject: `On ${name}`, text: `To ${name}`, dueAt: at }
  await LetterRow.create([{ _id: newId(), ...letter, state: 'waiting' }])
  return Concern.findById(_id).orFail().lean<ConcernFields>()
}

test('words go from everything in a concern and from what people were told, and what was decided stands', async () => {
  const { world, concerns } = await staged()
  const upheld = await spoil(world, await concerns.upheld())
  expect(await everythingStored(name)).toEqual(['concerns', 'letters', 'notifications'])
  await purgeConcernWords(await world.charter.manager.act(), purge(upheld))
  expect(await everythingStored(name)).toEqual([])

  const decided = { outcome: 'upheld', reason: 'So it says of [removed].', putRight: '[removed] is moved.' }
  const left = await Concern.findById(upheld._id).orFail().lean<ConcernFields>()
  expect(left).toMatchObject({
    ...{ state: 'final', outcome: 'upheld', reply: 'Of these [removed] answered ten.' },
    decision: { ...decided, at: upheld.decision?.at, byId: world.charter.second.personId },
    lastDecision: { ...decided, at: upheld.lastDecision?.at, byId: world.charter.manager.personId },
    appeal: { organisationId: world.northmere.id, reason: 'It leaves out what [removed] wrote.' },
  })
  const visitor = await world.visitor.act()
  expect(recordFor(visitor, left)?.lastDecision?.summary).toBe('What [removed] did.')
  expect(await lastFact(upheld)).toMatchObject({
    ...{ kind: 'concern.purged', audience: 'public', data: { reason: 'personal_data' } },
  })
  for (const chain of await allChains()) expect(await breakIn(chain)).toBeNull()
})

test('each side removes words from what it wrote itself, and takes nothing away of what others wrote', async () => {
  const { world, concerns } = await staged()
  const { kettles, northmere } = world
  const before = await spoil(world, await concerns.upheld())
  const admin = await kettles.admin.act()
  for (const words of ['leaves out what', 'answered ten', 'is moved', 'So it says'])
    expect(await refusalOf(purgeConcernWords(admin, purge(before, words)))).toBe('NOT_THERE')
  await purgeConcernWords(admin, purge(before))
  const left = await Concern.findById(before._id).orFail().lean<ConcernFields>()
  const { reply, decision, appeal, lastDecision } = before
  expect(left).toMatchObject({ text: 'Eleven questions to [removed] have waited.', reply, decision, appeal })
  // It went from nothing that everybody reads, so nobody else learns that anything went.
  expect(await lastFact(before)).toMatchObject({ kind: 'concern.purgedInside', audience: 'parties' })

  const theirs = await northmere.admin.act()
  expect(await refusalOf(purgeConcernWords(theirs, purge(before, 'Eleven questions')))).toBe('NOT_THERE')
  await purgeConcernWords(theirs, purge(before))
  expect(await Concern.findById(before._id).lean()).toMatchObject({
    ...{ reply: 'Of these [removed] answered ten.', decision, lastDecision },
    appeal: { reason: 'It leaves out what [removed] wrote.' },
  })
  expect(await lastFact(before)).toMatchObject({ kind: 'concern.purged', audience: 'public' })
  expect(await everythingStored(name)).toEqual(['concerns', 'letters', 'notifications'])
})

test('no manager who is or was a member of either side, nobody else, and nobody learns what stands there', async () => {
  const { world, concerns } = await staged()
  const { charter, kettles, northmere, saltmarch, lanternfish, visitor } = world
  const answered = await spoil(world, await concerns.answered('P1'))
  const appealed = await spoil(world, await concerns.appealed('P2'))
  const refused = async (who: World['kettles']['editor'] | World['visitor'], concern: ConcernFields) => {
    const act = await who.act()
    expect(await stepsNow(act, concern)).not.toContain('purge')
    const codes: (string | null)[] = []
    for (const words of [name, 'Nobody Else'])
      codes.push(await refusalOf(purgeConcernWords(act, purge(concern, words))))
    return [...new Set(codes)]
  }
  for (const who of [kettles.editor, northmere.editor]) expect(await refused(who, answered)).toEqual(['NOT_YOURS'])
  for (const who of [northmere.evaluator, saltmarch.admin, lanternfish.admin, visitor])
    expect(await refused(who, answered)).toEqual(['NOT_FOUND'])
  // The first decides nothing on the appeal, and takes no words out of it.
  expect(await refused(charter.second, appealed)).toEqual(['ANOTHER_MANAGER'])

  const post = { kind: 'supplier' as const, role: 'viewer' as const, since: new Date('2020-01-01') }
  const ofKettles = { organisationId: kettles.id, personId: charter.manager.personId }
  for (const [endedAt, code] of [
    [new Date('2021-01-01'), 'TIED'],
    [null, 'NOT_YOURS'],
  ] as const) {
    await Membership.deleteMany(ofKettles)
    await Membership.create([{ _id: newId(), ...post, ...ofKettles, endedAt }])
    expect(await refused(charter.manager, answered)).toEqual([code])
  }
  expect(await stepsNow(await charter.second.act(), answered)).toContain('purge')
})

test('before it is public its parties alone learn that words went, and its steps go on as they were', async () => {
  const { world, about, concerns } = await staged()
  const decided = await spoil(world, await concerns.decided())
  const manager = await world.charter.manager.act()
  expect(await refusalOf(purgeConcernWords(manager, purge(decided, about)))).toBe('IN_THE_RECORD')
  await purgeConcernWords(manager, purge(decided))
  expect(await lastFact(decided)).toMatchObject({ kind: 'concern.purgedInside', audience: 'parties' })
  expect(await concernByReference(await world.visitor.act(), decided.reference)).toBeNull()

  // By the clock it is final now, and that is not written down yet: removing words does not pass it by.
  world.clock.set(decided.appealDueAt ?? world.clock.now())
  await purgeConcernWords(await world.charter.manager.act(), purge(decided, 'answered ten'))
  expect(await lastFact(decided)).toMatchObject({ kind: 'concern.purged' })
  await closeAllDue(world.clock.now())
  expect(await lastFact(decided)).toMatchObject({ kind: 'concern.upheld' })
})
