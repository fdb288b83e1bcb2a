import type { AddressInfo, Server } from 'node:net'
import { afterEach, expect, test } from '@jest/globals'
import express from 'express'
import { moveDeadline } from '../../server/challenges/commands.ts'
import { challengeFiles } from '../../server/challenges/files.ts'
import { chainStatusOf, topicCountsOf } from '../../server/challenges/log.ts'
import { Event } from '../../server/platform/events.ts'
import { draftedChallenge, openedChallenge } from '../support/challenges.ts'
import { rememberStages } from '../support/remembered.ts'
import { theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

async function filesOf(world: World) {
  const server = express()
    .use(challengeFiles({ publicUrl: 'https://board.example', now: world.clock.now }))
    .listen(0)
  servers.push(server)
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  return (path: string) => fetch(`http://127.0.0.1:${port}/challenges/${path}`)
}

const linesOf = (calendar: string, name: string) => calendar.split('\r\n').filter((line) => line.startsWith(`${name}:`))

test('a calendar of the dates keeps each id when a date moves, with a higher sequence; a draft has none', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  const get = await filesOf(world)
  const before = await (await get(`${challenge.reference}/calendar.ics`)).text()
  expect(linesOf(before, 'UID')).toHaveLength(3)
  expect(linesOf(before, 'SEQUENCE')).toEqual(['SEQUENCE:0', 'SEQUENCE:0', 'SEQUENCE:0'])

  const to = new Date((challenge.decisionDueAt?.getTime() ?? 0) + 24 * 3_600_000)
  const editor = await world.northmere.editor.act()
  await moveDeadline(editor, { id: challenge._id, which: 'decisionDueAt', to, reason: 'The panel is away' })
  const after = await (await get(`${challenge.reference}/calendar.ics`)).text()
  expect(linesOf(after, 'UID')).toEqual(linesOf(before, 'UID'))
  expect(linesOf(after, 'SEQUENCE')[0]).toBe('SEQUENCE:1')
  expect(after).toContain(`DTSTART:${to.toISOString().replace(/[-:]|\.\d+/g, '')}`)

  const draft = await draftedChallenge(world)
  expect((await get(`${draft.reference}/calendar.ics`)).status).toBe(404)
})

test('an event that was changed is named by its place among the public ones', async () => {
  const world = await theWorld()
  const { _id: id } = await openedChallenge(world)
  const visitor = await world.visitor.act()
  expect(await chainStatusOf(visitor, id)).toMatchObject({ count: 1, unbroken: true, brokenAt: null })

  await Event.updateOne({ kind: 'challenge.opened', subjectId: id }, { $set: { 'data.edition': 9 } })
  expect(await chainStatusOf(visitor, id)).toMatchObject({ count: 1, unbroken: false, brokenAt: 1 })
})

test('the topics of a change log are counted', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  const to = new Date((challenge.decisionDueAt?.getTime() ?? 0) + 24 * 3_600_000)
  const editor = await world.northmere.editor.act()
  await moveDeadline(editor, { id: challenge._id, which: 'decisionDueAt', to, reason: 'The panel is away' })

  expect((await topicCountsOf(await world.visitor.act(), challenge)).filter(({ count }) => count > 0)).toEqual([
    { topic: 'dates', count: 1 },
    { topic: 'state', count: 1 },
  ])
})
