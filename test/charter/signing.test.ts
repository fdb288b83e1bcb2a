import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from '@jest/globals'
import {
  admitSignatory,
  applyToSign,
  declineSignatory,
  dropSuspension,
  proposeSuspension,
  reinstateSignatory,
  replyToSuspension,
  suspendSignatory,
  withdrawSigning,
} from '../../server/charter/commands.ts'
import {
  applicationsToDecide,
  proceedingsFor,
  register,
  registerCounts,
  registerCursor,
  signatoriesOf,
} from '../../server/charter/queries.ts'
import { standingOf } from '../../server/charter/transitions.ts'
import { addWorkingDays } from '../../server/platform/working-days.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
let world: World
beforeEach(async () => {
  world = await theWorld()
})

const named = { accountablePerson: 'Ada Example', accountablePost: 'Managing director' }
const reason = 'No evidence was given for two years.'
const all = { standing: null, kind: null, organisationIds: null }
const onRegister = async () => (await register(await world.visitor.act(), all, { before: null, limit: 50 })).length
const applied = async () => (await applyToSign(await world.kettles.admin.act(), named))._id
const signed = async () => (await admitSignatory(await world.charter.manager.act(), { id: await applied() }))._id
const afterReplyTime = () => world.clock.set(addWorkingDays(world.clock.now(), 10, 'england-and-wales'))

test('an admin applies and names who answers for it; an editor does not, and nobody twice', async () => {
  expect(await refusalOf(applyToSign(await world.kettles.editor.act(), named))).toBe('NOT_YOURS')
  const application = await applyToSign(await world.kettles.admin.act(), named)
  expect(application).toMatchObject({ state: 'applied', ...named })
  expect(await refusalOf(applyToSign(await world.kettles.admin.act(), named))).toBe('ALREADY_APPLIED')
  expect(await refusalOf(applyToSign(await world.lanternfish.admin.act(), { ...named, accountablePerson: '' }))).toBe(
    'BAD_INPUT',
  )
})

test('an application is seen by its own people and the managers, and by nobody else', async () => {
  await applied()
  const seenBy = async (persona: World['visitor']) =>
    (await signatoriesOf(await persona.act(), [world.kettles.id]))[0] !== null
  expect(await seenBy(world.kettles.editor)).toBe(true)
  expect(await seenBy(world.charter.manager)).toBe(true)
  expect(await seenBy(world.lanternfish.admin)).toBe(false)
  expect(await seenBy(world.visitor)).toBe(false)
  expect(await onRegister()).toBe(0)
})

test('a manager admits, and nobody else', async () => {
  const id = await applied()
  expect(await refusalOf(admitSignatory(await world.kettles.admin.act(), { id }))).toBe('NOT_YOURS')
  expect(await refusalOf(admitSignatory(await world.northmere.admin.act(), { id }))).toBe('NOT_FOUND')
  await admitSignatory(await world.charter.manager.act(), { id })
  expect(await onRegister()).toBe(1)
  expect(await world.events()).toEqual(['signatory.applied', 'signatory.signed'])
})

test('a manager never decides on their own organisation', async () => {
  const { _id: id } = await applyToSign(await world.charter.manager.act(), named)
  expect(await refusalOf(admitSignatory(await world.charter.second.act(), { id }))).toBe('NOT_YOURS')
  expect(await applicationsToDecide(await world.charter.second.act())).toEqual([])
})

test('two managers who admit and refuse at once: one wins, the other is told', async () => {
  const id = await applied()
  const [first, second] = [await world.charter.manager.act(), await world.charter.second.act()]
  const outcomes = await Promise.allSettled([admitSignatory(first, { id }), declineSignatory(second, { id, reason })])
  const lost = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.code] : []))
  expect(lost).toEqual(['WRONG_STANDING'])
  expect((await world.events()).length).toBe(2)
})

test('who was declined reads why, and may apply again', async () => {
  const id = await applied()
  await declineSignatory(await world.charter.manager.act(), { id, reason })
  const [own] = await signatoriesOf(await world.kettles.editor.act(), [world.kettles.id])
  expect(own?.declinedReason).toBe(reason)
  expect(await applyToSign(await world.kettles.admin.act(), named)).toMatchObject({ state: 'applied' })
})

test('a suspension waits ten working days for the reply, which then stands beside the reason', async () => {
  const id = await signed()
  const manager = world.charter.manager
  expect(await refusalOf(suspendSignatory(await manager.act(), { id }))).toBe('REPLY_NOT_DUE')
  const { replyDueAt } = await proposeSuspension(await manager.act(), { id, reason })
  expect(replyDueAt?.toISOString()).toBe('2026-11-17T10:00:00.000Z')
  expect(await refusalOf(proposeSuspension(await manager.act(), { id, reason }))).toBe('ALREADY_PROPOSED')
  const proposed = await replyToSuspension(await world.kettles.editor.act(), { id, reply: 'We sent it in May.' })
  expect(proceedingsFor(await world.visitor.act(), proposed)).toBeNull()
  expect(proceedingsFor(await world.kettles.editor.act(), proposed)).not.toBeNull()

  world.clock.set(new Date('2026-11-17T09:59:59Z'))
  expect(await refusalOf(suspendSignatory(await manager.act(), { id }))).toBe('REPLY_NOT_DUE')
  world.clock.set(new Date('2026-11-17T10:00:00Z'))
  const suspended = await suspendSignatory(await manager.act(), { id })
  expect(proceedingsFor(await world.visitor.act(), suspended)).toMatchObject({
    suspensionReason: reason,
    reply: 'We sent it in May.',
  })
  expect(await reinstateSignatory(await manager.act(), { id })).toMatchObject({ state: 'signed', reply: null })
})

test('only the organisation itself replies, and a proposal that was taken back leaves nothing to reply to', async () => {
  const id = await signed()
  await proposeSuspension(await world.charter.manager.act(), { id, reason })
  const reply = 'We sent it in May.'
  expect(await refusalOf(replyToSuspension(await world.lanternfish.admin.act(), { id, reply }))).toBe('NOT_YOURS')
  await dropSuspension(await world.charter.manager.act(), { id })
  expect(await refusalOf(replyToSuspension(await world.kettles.admin.act(), { id, reply }))).toBe('NOT_PROPOSED')
  afterReplyTime()
  expect(await refusalOf(suspendSignatory(await world.charter.manager.act(), { id }))).toBe('REPLY_NOT_DUE')
})

test('it lapses by date, without anybody doing anything, and may sign anew', async () => {
  const until = new Date('2026-12-01T12:00:00Z')
  const id = await applied()
  const past = new Date('2026-11-01T12:00:00Z')
  expect(await refusalOf(admitSignatory(await world.charter.manager.act(), { id, until: past }))).toBe('PAST')
  const signatory = await admitSignatory(await world.charter.manager.act(), { id, until })
  expect(standingOf(signatory, world.clock.now())).toBe('signed')
  world.clock.set(until)
  expect(standingOf(signatory, world.clock.now())).toBe('lapsed')
  expect(await registerCounts(await world.visitor.act(), null)).toEqual([{ standing: 'lapsed', count: 1 }])
  const shown = await register(await world.visitor.act(), { ...all, standing: 'signed' }, { before: null, limit: 50 })
  expect(shown).toEqual([])
  expect(await applyToSign(await world.kettles.admin.act(), named)).toMatchObject({ state: 'applied' })
})

test('it leaves by itself: a signing stays on the register, an application never was', async () => {
  const id = await signed()
  expect(await refusalOf(withdrawSigning(await world.kettles.editor.act(), { id }))).toBe('NOT_YOURS')
  expect(await withdrawSigning(await world.kettles.admin.act(), { id })).toMatchObject({ state: 'withdrawn' })
  const { _id: other } = await applyToSign(await world.lanternfish.admin.act(), named)
  await withdrawSigning(await world.lanternfish.admin.act(), { id: other })
  expect(await onRegister()).toBe(1)
})

test('standing gates no challenge and changes no score: what decides on them does not know it', () => {
  const deciding = ['challenges', 'questions', 'proposals', 'evaluations', 'partnerships', 'threads']
  const sources = deciding.flatMap((subject) =>
    readdirSync(join('server', subject), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join('server', subject, file), 'utf8')),
  )
  expect(sources.length).toBeGreaterThan(20)
  expect(sources.filter((source) => /\/(charter|commitments)\//.test(source))).toEqual([])
})

test('who leaves a suspension and signs anew does not leave it behind', async () => {
  const id = await signed()
  const manager = await world.charter.manager.act()
  await proposeSuspension(manager, { id, reason })
  await replyToSuspension(await world.kettles.admin.act(), { id, reply: 'We gave it in March.' })
  afterReplyTime()
  await suspendSignatory(await world.charter.manager.act(), { id })
  await withdrawSigning(await world.kettles.admin.act(), { id })
  await applied()
  const anew = await admitSignatory(await world.charter.manager.act(), { id })
  expect(anew.earlier).toMatchObject([{ suspensionReason: reason, reply: 'We gave it in March.' }])
  expect(anew.earlier[0]?.suspendedAt).not.toBeNull()
})

test('the register shows the last to have signed first, page by page, whoever applied first', async () => {
  const first = await applied()
  const second = (await applyToSign(await world.lanternfish.admin.act(), named))._id
  await admitSignatory(await world.charter.manager.act(), { id: second })
  world.clock.advance({ days: 1 })
  await admitSignatory(await world.charter.manager.act(), { id: first })
  const visitor = await world.visitor.act()
  const [newest] = await register(visitor, all, { before: null, limit: 1 })
  if (!newest) throw new Error('Nobody signed.')
  const rest = await register(visitor, all, { before: registerCursor(newest), limit: 5 })
  expect([newest, ...rest].map(({ _id }) => _id)).toEqual([first, second])
})
