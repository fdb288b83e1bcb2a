import { beforeAll, expect, test } from '@jest/globals'
import { fingerprints } from '../support/everything-stored.ts'
import { withDatabase } from '../support/world.ts'
import { ask, askerOf, commands, name, ourFaults, refusedWith } from './answers.ts'
import { asked, undone } from './row.ts'
import { rows } from './rows.ts'
import { spoiled } from './spoiled.ts'
import { type Stage, theSharedStage } from './stage.ts'

withDatabase()

let stage: Stage
beforeAll(async () => {
  stage = await theSharedStage()
}, 60_000)

/** What is stored while nothing that was refused has changed it. */
let untouched: Map<string, string> | undefined

test.each(rows.map((row) => [name(row), row] as const))(
  'whatever is wrong with what is sent gets a coded answer, and changes nothing: %s',
  async (_name, row) => {
    const asker = await askerOf(row, stage)
    const faults: string[] = []
    const refused = new Map<string, string>()
    const request = asked(row, stage)
    for (const { way, source } of spoiled(request.source)) {
      const answer = await undone(() => ask(asker, { ...request, source }))
      for (const fault of ourFaults(answer)) faults.push(`${way}: ${fault}`)
      const code = refusedWith(answer)
      if (code) refused.set(code, source)
    }
    expect(faults).toEqual([])

    // Sent once more by itself, each way to be refused: then nothing holds it together but the command.
    if (!commands.includes(row)) return
    const before = untouched ?? (await fingerprints())
    for (const source of refused.values()) await ask(asker, { ...request, source })
    untouched = undefined
    const after = await fingerprints()
    expect(after).toEqual(before)
    untouched = after
  },
  30_000,
)
