import { expect, test } from '@jest/globals'
import { z } from 'zod'
import { inTransaction } from '../../server/platform/command.ts'
import { Event, facts, record } from '../../server/platform/events.ts'
import { verifyEvents } from '../../server/platform/verify.ts'
import { theWorld, withDatabase } from '../support/world.ts'

withDatabase()

const gateFacts = facts('gate', { shut: { data: z.object({ by: z.string() }), audience: 'public' } })

test('every chain is walked, and each break is named by its place', async () => {
  const act = await (await theWorld()).northmere.editor.act()
  for (const gate of ['north', 'north', 'south'])
    await inTransaction(() => record(act, gateFacts, 'shut', gate, { by: 'Ann' }))
  const lines: string[] = []

  expect(await verifyEvents((line) => lines.push(line))).toBe(true)
  expect(lines).toEqual(['3 events in 2 chains: unbroken'])

  await Event.updateOne({ chain: 'gate:north', number: 2 }, { $set: { data: { by: 'Mallory' } } })
  await Event.deleteOne({ chain: 'gate:south', number: 1 })
  lines.length = 0
  expect(await verifyEvents((line) => lines.push(line))).toBe(false)
  expect(lines).toEqual([
    expect.stringMatching(/^gate:north: event 2 was changed \(.+\)$/),
    'gate:south: event 1 is missing',
    '2 events in 2 chains: 2 broken',
  ])
})
