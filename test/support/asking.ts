import { type DocumentNode, type ExecutionResult, execute, type GraphQLError, parse, validate } from 'graphql'
import type { Act } from '../../server/platform/act.ts'
import { schema } from '../../server/schema.ts'

type Prepared = { document: DocumentNode; errors: readonly GraphQLError[] }
const prepared = new Map<string, Prepared>()

/** What the API answers to this viewer. A walk asks the same for many: each request is read and checked once. */
export async function answerTo(
  contextValue: Act,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<ExecutionResult> {
  const { document, errors } = prepare(source)
  return errors.length > 0 ? { errors } : execute({ schema, document, variableValues, contextValue })
}

function prepare(source: string): Prepared {
  const known = prepared.get(source)
  if (known) return known
  const document = parse(source)
  const made = { document, errors: validate(schema, document) }
  prepared.set(source, made)
  return made
}
