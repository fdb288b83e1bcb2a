import { beforeAll, expect, test } from '@jest/globals'
import { fingerprints } from '../support/everything-stored.ts'
import { type KeptStore, keptStore } from '../support/kept-store.ts'
import { withDatabase } from '../support/world.ts'
import { ask, askerOf, commands, name, ourFaults, refusedWith } from './answers.ts'
import { asked, undone } from './row.ts'
import { rows } from './rows.ts'
import { spoiled } from './spoiled.ts'
import { type Stage, theSharedStage } from './stage.ts'
import { taken } from './taken.ts'

withDatabase()

let stage: Stage
let store: KeptStore
let before: Map<string, string>
beforeAll(async () => {
  stage = await theSharedStage()
  store = await keptStore()
  before = await fingerprints()
}, 60_000)

/** What of the table of what is taken was so, lest it name what is refused. */
const wasTaken = new Set<string>()

test.each(rows.filter((row) => !commands.includes(row)).map((row) => [name(row), row] as const))(
  'whatever is wrong with what is asked for, no fault of ours is the answer: %s',
  async (_name, row) => {
    const asker = await askerOf(row, stage)
    const request = asked(row, stage)
    const faults: string[] = []
    for (const { way, source } of spoiled(request.source)) {
      const answer = await undone(() => ask(asker, { ...request, source }))
      for (const fault of ourFaults(answer)) faults.push(`${way}: ${fault}`)
    }
    expect(faults).toEqual([])
  },
  30_000,
)

test.each(commands.map((row) => [name(row), row] as const))(
  'whatever is wrong with what is sent is refused with a code, and changes nothing: %s',
  async (_name, row) => {
    const asker = await askerOf(row, stage)
    const request = asked(row, stage)
    const command = (row.of[0] ?? '').replace('Mutation.', '')
    const wrong: string[] = []
    for (const { way, how, field, source } of spoiled(request.source)) {
      const answer = await ask(asker, { ...request, source })
      for (const fault of ourFaults(answer)) wrong.push(`${way}: ${fault}`)
      const isRefused = Boolean(refusedWith(answer) ?? answer.errors)
      const changed = (await store.changes()).map(({ collection }) => collection)
      if (isRefused && changed.length > 0) wrong.push(`${way} was refused and changed ${changed.join(', ')}`)
      const named = taken(how, `${command}.${field}`)
      if (!isRefused && !named) wrong.push(`${way}, ${command}.${field}, was taken`)
      if (!isRefused && named) wasTaken.add(named)
      await store.putBack()
    }
    expect(wrong).toEqual([])
  },
  30_000,
)

test('nothing is named as taken that is refused, and nothing is left of all of it', async () => {
  expect(taken.everything.filter((one) => !wasTaken.has(one))).toEqual([])
  // After each it is looked where something was written; here everywhere.
  expect(await fingerprints()).toEqual(before)
})
