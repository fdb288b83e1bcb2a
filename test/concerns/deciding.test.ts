import { expect, test } from '@jest/globals'
import { closeAllDue } from '../../server/concerns/closer.ts'
import { appealConcern, decideAppeal, decideConcern, replyToConcern } from '../../server/concerns/commands.ts'
import {
  type ConcernFields,
  concernByReference,
  concernsById,
  concernsToDecide,
  insideFor,
  isAnothers,
  recordFor,
  stepsNow,
  upheldAgainst,
} from '../../server/concerns/queries.ts'
import { stateOf } from '../../server/concerns/transitions.ts'
import { Membership } from '../../server/people/model.ts'
import { newId } from '../../server/platform/ids.ts'
import { addWorkingDays } from '../../server/platform/working-days.ts'
import { concernsOf, notUpheldWords, replied, upheldWords } from '../support/concerns.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, type World, withDatabase } from '../support/world.ts'
import { workingTogether } from './stage.ts'

withDatabase()
rememberStages()

type Person = World['kettles']['editor']

async function staged() {
  const { world, partnership } = await workingTogether()
  return { world, concerns: concernsOf(world, partnership.reference) }
}
const seenBy = async (person: { act: Person['act'] }, { reference }: ConcernFields) =>
  (await concernByReference(await person.act(), reference)) !== null
const isPublic = async (world: World, concern: ConcernFields) => seenBy(world.visitor, concern)

test('nobody decides before the reply, or before its ten working days are over', async () => {
  const { world, concerns } = await staged()
  const manager = world.charter.manager
  const { _id: id, replyDueAt, raisedAt } = await concerns.raised()
  expect(replyDueAt).toEqual(addWorkingDays(raisedAt, 10, 'england-and-wales'))
  const decide = async () => refusalOf(decideConcern(await manager.act(), { id, ...notUpheldWords }))
  expect(await decide()).toBe('REPLY_NOT_DUE')
  world.clock.set(new Date(replyDueAt.getTime() - 1))
  expect(await decide()).toBe('REPLY_NOT_DUE')
  expect(await concernsToDecide(await manager.act())).toEqual([])
  world.clock.set(replyDueAt)
  expect(await concernsToDecide(await manager.act())).toHaveLength(1)
  expect(await decideConcern(await manager.act(), { id, ...notUpheldWords })).toMatchObject({ state: 'decided' })

  const answered = await concerns.answered('P1')
  const decided = await decideConcern(await manager.act(), { id: answered._id, ...notUpheldWords })
  expect(decided).toMatchObject({ outcome: 'not_upheld', reply: replied })
})

test('an admin of the signatory replies, once, and nobody else does', async () => {
  const { world, concerns } = await staged()
  const { _id: id } = await concerns.raised()
  const reply = async (person: Person) => refusalOf(replyToConcern(await person.act(), { id, reply: replied }))
  expect(await reply(world.northmere.editor)).toBe('NOT_YOURS')
  expect(await reply(world.kettles.admin)).toBe('NOT_YOURS')
  expect(await reply(world.northmere.evaluator)).toBe('NOT_FOUND')
  await replyToConcern(await world.northmere.admin.act(), { id, reply: replied })
  expect(await reply(world.northmere.admin)).toBe('WRONG_STATE')
})

test('until it is upheld and final, nobody but the two sides and the managers knows that there is a concern', async () => {
  const { world, concerns } = await staged()
  const { kettles, northmere, saltmarch, lanternfish, charter, visitor } = world
  const outside = [northmere.evaluator, northmere.viewer, saltmarch.admin, lanternfish.admin, visitor]
  const all = [
    await concerns.raised('P1'),
    await concerns.answered('P2'),
    await concerns.decided('P3'),
    await concerns.appealed('P4'),
    await concerns.decided('P5', notUpheldWords),
  ]
  for (const concern of all) {
    for (const person of outside) expect(await seenBy(person, concern)).toBe(false)
    for (const person of [kettles.editor, northmere.editor, charter.manager])
      expect(await seenBy(person, concern)).toBe(true)
  }
  expect(await upheldAgainst(await charter.manager.act(), [northmere.id])).toEqual([[]])
})

test('upheld and not appealed against it is public from the last moment of the appeal on, not upheld it never is', async () => {
  const { world, concerns } = await staged()
  const upheld = await concerns.decided('P1')
  const not = await concerns.decided('P2', notUpheldWords)
  const due = upheld.appealDueAt ?? world.clock.now()
  world.clock.set(new Date(due.getTime() - 1))
  expect(await isPublic(world, upheld)).toBe(false)
  world.clock.set(due)
  expect([await isPublic(world, upheld), await isPublic(world, not)]).toEqual([true, false])
  expect(stateOf(not, world.clock.now())).toBe('final')

  const visitor = await world.visitor.act()
  const [shown] = await concernsById(visitor, [upheld._id])
  if (!shown) throw new Error('It is not public.')
  expect(insideFor(visitor, shown)).toBeNull()
  expect(recordFor(visitor, shown)?.decision).toMatchObject(upheldWords)
  const appeal = { id: upheld._id, reason: 'We were on leave in these ten days.' }
  expect(await refusalOf(appealConcern(await world.northmere.admin.act(), appeal))).toBe('WRONG_STATE')
  world.clock.advance({ days: 900 })
  expect(await isPublic(world, upheld)).toBe(true)
})

test('that it became final is written down once, and only of what is upheld for everybody', async () => {
  const { world, concerns } = await staged()
  await concerns.decided('P1')
  const { appealDueAt } = await concerns.decided('P2', notUpheldWords)
  await closeAllDue(world.clock.now())
  expect((await world.events()).filter((kind) => /upheld|closed/.test(kind))).toEqual([])
  world.clock.set(appealDueAt ?? world.clock.now())
  for (const _twice of [1, 2]) await closeAllDue(world.clock.now())
  expect((await world.events()).filter((kind) => /upheld|closed/.test(kind)).sort()).toEqual([
    'concern.closed',
    'concern.upheld',
  ])
})

test('either side appeals once, in time, and another manager than the first decides for good', async () => {
  const { world, concerns } = await staged()
  const { charter, northmere, kettles } = world
  const { _id: id } = await concerns.decided()
  const reason = 'The log leaves out what we answered by letter.'
  expect(await refusalOf(appealConcern(await northmere.editor.act(), { id, reason }))).toBe('NOT_YOURS')
  await appealConcern(await northmere.admin.act(), { id, reason })
  expect(await refusalOf(appealConcern(await kettles.editor.act(), { id, reason }))).toBe('WRONG_STATE')

  const first = await charter.second.act()
  expect(await refusalOf(decideAppeal(first, { id, ...notUpheldWords }))).toBe('ANOTHER_MANAGER')
  const [appealed] = await concernsById(first, [id])
  if (!appealed) throw new Error('It is not there.')
  expect([await stepsNow(first, appealed), await isAnothers(first, appealed)]).toEqual([[], true])
  expect(await concernsToDecide(first)).toEqual([])
  const overturned = await decideAppeal(await charter.manager.act(), { id, ...notUpheldWords })
  expect(overturned).toMatchObject({ state: 'final', outcome: 'not_upheld' })
  world.clock.advance({ days: 100 })
  expect(await isPublic(world, overturned)).toBe(false)
})

test('what is upheld on appeal is public at once, in the words of who decided last', async () => {
  const { world, concerns } = await staged()
  const appealed = await concerns.appealed()
  expect(await isPublic(world, appealed)).toBe(false)
  const said = { ...upheldWords, summary: 'Some questions of a partner waited for three weeks.' }
  const final = await decideAppeal(await world.charter.manager.act(), { id: appealed._id, ...said })
  expect(recordFor(await world.visitor.act(), final)?.lastDecision?.summary).toBe(said.summary)
  expect((await world.events()).slice(-2)).toEqual(['concern.appealDecided', 'concern.upheld'])
})

test('a manager who is or was a member of either side decides on none of theirs, and is shown that another does', async () => {
  const { world, concerns } = await staged()
  const { charter, kettles } = world
  const post = { kind: 'supplier' as const, role: 'viewer' as const, since: new Date('2020-01-01') }
  const ofKettles = { organisationId: kettles.id, personId: charter.manager.personId }
  const earlier = await concerns.answered('P1')
  for (const endedAt of [null, new Date('2021-01-01')]) {
    await Membership.deleteMany(ofKettles)
    await Membership.create([{ _id: newId(), ...post, ...ofKettles, endedAt }])
    const concern = await concerns.answered(endedAt ? 'P2' : 'P3')
    const tied = await charter.manager.act()
    expect(tied.viewer.isCharterManager).toBe(true)
    for (const one of [concern, earlier]) {
      const code = await refusalOf(decideConcern(tied, { id: one._id, ...notUpheldWords }))
      expect(code).toBe(one === earlier && endedAt ? 'TIED' : 'NOT_YOURS')
      expect([await stepsNow(tied, one), await isAnothers(tied, one)]).toEqual([[], true])
    }
    const ids = (await concernsToDecide(tied)).map(({ _id }) => _id)
    expect(ids).not.toContain(concern._id)
  }
  const free = await charter.second.act()
  expect([await stepsNow(free, earlier), await isAnothers(free, earlier)]).toEqual([['decide', 'purge'], false])
})

test('a decision says why, and for everybody what was found and put right where it is upheld', async () => {
  const { world, concerns } = await staged()
  const { _id: id } = await concerns.answered()
  const act = await world.charter.manager.act()
  const decide = (words: object) => refusalOf(decideConcern(act, { id, ...upheldWords, ...words }))
  expect(await decide({ reason: '' })).toBe('BAD_INPUT')
  expect(await decide({ summary: '' })).toBe('SUMMARY')
  expect(await decide({ putRight: '' })).toBe('PUT_RIGHT')
  const not = await decideConcern(act, { id, ...upheldWords, outcome: 'not_upheld' })
  expect(not.decision).toMatchObject({ summary: '', putRight: '' })
})
