import { encodeGlobalID } from '@pothos/plugin-relay'
import { GraphQLError } from 'graphql'
import type { Act } from '../../server/platform/act.ts'
import { inTransaction } from '../../server/platform/command.ts'
import { Refusal } from '../../server/platform/refusal.ts'
import { answerTo } from '../support/asking.ts'
import type { Stage } from './stage.ts'
import type { Viewer } from './viewers.ts'

/** One thing that may be asked or done, and who gets it. Everybody else gets what they would get if it were not there. */
export type Row = {
  /** The fields of the schema that it walks, such as `Query.challenge` or `Challenge.forceNotes`. */
  of: readonly string[]
  what: string
  /** The request, of one root field. */
  ask(stage: Stage): string
  /** What its variables are, where something cannot stand in the request itself: a file. */
  variables?(stage: Stage): Record<string, unknown>
  by: readonly Viewer[]
  /** Whether an answer gives it. Left out: anything but null, an empty list or a refusal. */
  given?(answer: unknown): boolean
}

export const globalId = (type: string, id: string): string => JSON.stringify(encodeGlobalID(type, id))
export const words = (text: string): string => JSON.stringify(text)

/** A mutation whose answer is its subject or a refusal. */
export const doing = (call: string): string => `mutation { done: ${call} { __typename ... on Refusal { code } } }`

/** The same with a small file, as `$file`. */
export const withAFile = (call: string): string => doing(call).replace('mutation', 'mutation ($file: File!)')
export const aFile = () => ({ file: new File(['field,meaning\n'], 'layout.csv') })

/** A row’s request as it goes to the schema. */
export const asked = (row: Row, stage: Stage) => ({
  source: row.ask(stage),
  variableValues: row.variables?.(stage) ?? {},
})

/** Those of the viewers who are given it, each asked alone, and nothing of what any did is kept. */
export async function whoIsGiven<Name extends string>(row: Row, stage: Stage, acts: ReadonlyMap<Name, Act>) {
  const given: Name[] = []
  for (const [viewer, act] of acts) if (await isGiven(row, stage, viewer, act)) given.push(viewer)
  return given
}

async function isGiven(row: Row, stage: Stage, viewer: string, contextValue: Act): Promise<boolean> {
  const request = asked(row, stage)
  const ask = () => answerTo(contextValue, request.source, request.variableValues)
  const answer = request.source.startsWith('mutation') ? await undone(ask) : await ask()
  for (const error of answer.errors ?? []) {
    const cause = error instanceof GraphQLError ? error.originalError : error
    // A refusal is an answer; anything else means that the row asks wrongly.
    if (!(cause instanceof Refusal)) throw new Error(`${row.what}, ${viewer}: ${error.message}`, { cause })
  }
  if (answer.errors) return false
  const [value] = Object.values(answer.data ?? {})
  if (isRefusal(value)) {
    if (value.code === 'BAD_INPUT') throw new Error(`${row.what}: the input is wrong.`)
    return false
  }
  return row.given ? row.given(value) : isSomething(value)
}

/** Runs in a transaction that is given up: a mutation that was allowed leaves nothing for the next viewer. */
export async function undone<Result>(run: () => Promise<Result>): Promise<Result> {
  let result: { value: Result } | undefined
  await inTransaction(async () => {
    result = { value: await run() }
    throw givenUp
  }).catch((error: unknown) => {
    if (error !== givenUp) throw error
  })
  if (!result) throw new Error('Nothing was asked.')
  return result.value
}
const givenUp = new Error('given up')

const isRefusal = (value: unknown): value is { code: string } =>
  typeof value === 'object' && value !== null && '__typename' in value && value.__typename === 'Refusal'

/** Looks for something in an answer, whatever its shape: a connection or object counts by what is in it. */
export function isSomething(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === 0 || value === false) return false
  if (Array.isArray(value)) return value.some(isSomething)
  if (typeof value === 'object') return Object.values(value).some(isSomething)
  return true
}
