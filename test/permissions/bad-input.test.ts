import { beforeAll, expect, test } from '@jest/globals'
import { type ExecutionResult, GraphQLError, graphql } from 'graphql'
import type { Act } from '../../server/platform/act.ts'
import { explain } from '../../server/platform/endpoint.ts'
import { Refusal } from '../../server/platform/refusal.ts'
import { schema } from '../../server/schema.ts'
import { fingerprints } from '../support/everything-stored.ts'
import { withDatabase } from '../support/world.ts'
import { asked, type Row, undone } from './row.ts'
import { rows } from './rows.ts'
import { spoiled } from './spoiled.ts'
import { type Stage, theSharedStage } from './stage.ts'
import { actOf } from './viewers.ts'

withDatabase()

let stage: Stage
beforeAll(async () => {
  stage = await theSharedStage()
}, 60_000)

/** What is stored while nothing that was refused has changed it. */
let untouched: Map<string, string> | undefined

const commands = rows.filter(({ of }) => of.some((field) => field.startsWith('Mutation.')))
const name = (row: Row) => `${row.of[0]}: ${row.what}`

const askerOf = (row: Row) => actOf(stage.world, row.by[0] ?? 'visitor')
const ask = (contextValue: Act, request: ReturnType<typeof asked>) => graphql({ schema, ...request, contextValue })

/** What a person would be told by an id alone, for it is a fault of ours: there must be none. */
const ourFaults = ({ errors }: ExecutionResult): string[] =>
  (errors ?? []).flatMap((error) => {
    const told = explain(error)
    return told instanceof GraphQLError && told.extensions.code === 'UNKNOWN' ? [String(error.originalError)] : []
  })

/** The code of what a command refused; nothing where it was done, or never came so far. */
function refusedWith({ data, errors }: ExecutionResult): string | null {
  const [cause] = (errors ?? []).flatMap(({ originalError }) => (originalError instanceof Refusal ? originalError : []))
  if (cause) return cause.code
  const done: unknown = data?.done
  return typeof done === 'object' && done && 'code' in done ? String(done.code) : null
}

test.each(rows.map((row) => [name(row), row] as const))(
  'whatever is wrong with what is sent gets a coded answer, and changes nothing: %s',
  async (_name, row) => {
    const asker = await askerOf(row)
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

// Last, for what these do is kept.
test.each(commands.map((row) => [name(row), row] as const))(
  'two of the same at once get a coded answer each: %s',
  async (_name, row) => {
    const request = asked(row, stage)
    const asker = await askerOf(row)
    const answers = await Promise.all([ask(asker, request), ask(asker, request)])
    expect(answers.flatMap(ourFaults)).toEqual([])
  },
  30_000,
)
