import { type ExecutionResult, GraphQLError, graphql } from 'graphql'
import type { Act } from '../../server/platform/act.ts'
import { explain } from '../../server/platform/endpoint.ts'
import { Refusal } from '../../server/platform/refusal.ts'
import { schema } from '../../server/schema.ts'
import type { asked, Row } from './row.ts'
import { rows } from './rows.ts'
import type { Stage } from './stage.ts'
import { personWho } from './viewers.ts'

/** The rows of what can be done. */
export const commands = rows.filter(({ of }) => of.some((field) => field.startsWith('Mutation.')))
export const name = (row: Row) => `${row.of[0]}: ${row.what}`

/** Somebody who is given it; an admin of the force where no kind of viewer that is walked is. */
export const personOf = (row: Row, { world }: Stage) =>
  row.by[0] ? personWho(world, row.by[0]) : world.northmere.admin
export const askerOf = (row: Row, stage: Stage) => personOf(row, stage).act()

export const ask = (contextValue: Act, request: ReturnType<typeof asked>) =>
  graphql({ schema, ...request, contextValue })

/** What a person would be told by an id alone, for it is a fault of ours: there must be none. */
export const ourFaults = ({ errors }: ExecutionResult): string[] =>
  (errors ?? []).flatMap((error) => {
    const told = explain(error)
    return told instanceof GraphQLError && told.extensions.code === 'UNKNOWN' ? [String(error.originalError)] : []
  })

/** The code of what a command refused; nothing where it was done, or never came so far. */
export function refusedWith({ data, errors }: ExecutionResult): string | null {
  const [cause] = (errors ?? []).flatMap(({ originalError }) => (originalError instanceof Refusal ? originalError : []))
  if (cause) return cause.code
  const done: unknown = data?.done
  return typeof done === 'object' && done && 'code' in done ? String(done.code) : null
}
