import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { suspendOrganisation } from '../../server/organisations/commands/decide.ts'
import { Organisation } from '../../server/organisations/model.ts'
import { standingOf } from '../../server/organisations/standing.ts'
import { restorePerson, suspendPerson } from '../../server/people/commands/suspend.ts'
import { beginPost } from '../../server/people/posts.ts'
import { systemAct } from '../../server/platform/act.ts'
import { Event } from '../../server/platform/events.ts'
import { openThread } from '../../server/threads/commands.ts'
import { openedChallenge } from '../support/challenges.ts'
import { type Board, startBoard } from '../support/live.ts'
import { say } from '../support/rooms.ts'
import { refusalOf, type World } from '../support/world.ts'

let board: Board
let world: World
beforeAll(async () => {
  board = await startBoard()
})
afterAll(() => board.close())
beforeEach(async () => {
  world = await board.begin()
})

const reason = 'The account was used by somebody else.'
const manager = () => world.charter.manager.act()

test('a suspended person is out of every room they have open at once, hears nothing more, and restored acts again', async () => {
  const challenge = await openedChallenge(world)
  const { editor, second } = world.northmere
  const room = await openThread(await editor.act(), { kind: 'challenge_discussion', subjectId: challenge._id })
  const page = await board.reader('second@northmere-police.example')
  expect(await page.watch('thread', room._id)).toBe(true)

  await suspendPerson(await manager(), { personId: second.personId, reason })
  await say(editor, room._id, 'Said after.')
  await page.caughtUp()
  expect(page.told.closed).toEqual([{ kind: 'thread', id: room._id }])
  expect(page.told.messages).toEqual([])
  expect(await page.watch('thread', room._id)).toBe(false)
  expect((await second.act()).viewer.actingFor).toBeNull()

  await restorePerson(await manager(), { personId: second.personId })
  await page.caughtUp()
  expect(await page.watch('thread', room._id)).toBe(true)
  expect((await second.act()).viewer.actingFor?.organisationId).toBe(world.northmere.id)
})

test('the person reads why, a Charter manager too, and the public never', async () => {
  const { personId } = world.kettles.editor
  const page = await board.reader('editor@two-kettles.example')
  const stranger = await board.reader('editor@lanternfish.example')
  await suspendPerson(await manager(), { personId, reason })
  await board.app.settled()

  const told = '{ notifications { edges { node { text } } } }'
  expect(JSON.stringify(await page.ask(told))).toContain(reason)
  const changes = '{ changes(first: 100) { edges { node { text kind } } } }'
  expect(JSON.stringify(await stranger.ask(changes))).not.toContain(reason)
  const standing = await standingOf(await manager(), 'two-kettles')
  expect(standing?.people.find(({ person }) => person._id === personId)?.stopped).toEqual({
    at: world.clock.now(),
    reason,
  })
  await Organisation.updateOne({ _id: world.kettles.id }, { $set: { formerSlugs: ['one-kettle'] } })
  expect((await standingOf(await manager(), 'one-kettle'))?.organisation._id).toBe(world.kettles.id)
  for (const who of [world.visitor, world.kettles.admin, world.northmere.admin, world.suspended])
    expect(await standingOf(await who.act(), 'two-kettles')).toBeNull()
  expect(await Event.find({ kind: /^person.suspended/ }).distinct('audience')).toEqual(['audit'])
})

test('only a Charter manager suspends and restores somebody, never themselves or a colleague, and gives a reason', async () => {
  const { personId } = world.kettles.editor
  for (const who of [world.visitor, world.kettles.admin, world.northmere.admin, world.suspended]) {
    const act = await who.act()
    expect(await refusalOf(suspendPerson(act, { personId, reason }))).toBe('NOT_YOURS')
    expect(await refusalOf(restorePerson(act, { personId: world.suspended.personId }))).toBe('NOT_YOURS')
  }
  const act = await manager()
  for (const own of [world.charter.manager, world.charter.second])
    expect(await refusalOf(suspendPerson(act, { personId: own.personId, reason }))).toBe('COLLEAGUE')
  expect(await refusalOf(suspendPerson(act, { personId, reason: 'No.' }))).toBe('BAD_INPUT')
  expect(await refusalOf(restorePerson(act, { personId }))).toBe('NOT_SUSPENDED')
  await suspendPerson(act, { personId, reason })
  expect(await refusalOf(suspendPerson(act, { personId, reason }))).toBe('SUSPENDED_ALREADY')
})

test('a colleague is somebody of any organisation of the manager, whichever they act for', async () => {
  const { personId, organisationId } = world.kettles.editor
  const post = { personId: world.charter.manager.personId, organisationId, kind: 'supplier', role: 'viewer' } as const
  await beginPost(systemAct(world.clock.now()), post)
  expect(await refusalOf(suspendPerson(await manager(), { personId, reason }))).toBe('COLLEAGUE')
  expect(await standingOf(await manager(), 'two-kettles')).toMatchObject({ isOwn: true })
})

test('the standing of an organisation says since when it may not act, and why', async () => {
  const { id: organisationId } = world.kettles
  expect(await standingOf(await manager(), 'two-kettles')).toMatchObject({ stopped: null, isOwn: false })
  await suspendOrganisation(await manager(), { organisationId, reason })
  expect(await standingOf(await manager(), 'two-kettles')).toMatchObject({ stopped: { at: world.clock.now(), reason } })
})
