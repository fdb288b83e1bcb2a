import { ServerResponse } from 'node:http'
import { EnvelopArmorPlugin } from '@escape.tech/graphql-armor'
import { PothosValidationError } from '@pothos/core'
import { GraphQLError, type GraphQLSchema, NoSchemaIntrospectionCustomRule } from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import type { Act } from './act.ts'
import { awayAnswer, isDatabaseAway } from './away.ts'
import { log } from './log.ts'
import { notFound, Refusal, tooComplex } from './refusal.ts'

/** The GraphQL endpoint: limits, masking of unknown errors behind an id, and the act as context. */
export function makeEndpoint(
  schema: GraphQLSchema,
  {
    introspection,
    actOf,
  }: { introspection: boolean; actOf(request: Request, response?: ServerResponse): Promise<Act> },
) {
  return createYoga({
    schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    // Its own page asks another site for its scripts; ours is graphiql.ts.
    graphiql: false,
    cors: false,
    logging: false,
    batching: false,
    context: (given) => actOf(given.request, responseOf(given)),
    plugins: [
      EnvelopArmorPlugin({
        maxDepth: { n: 14 },
        maxAliases: { n: 30 },
        maxTokens: { n: 4_000 },
        maxDirectives: { n: 20 },
        costLimit: { enabled: false },
        blockFieldSuggestion: { enabled: !introspection },
      }),
      ...(introspection ? [] : [noIntrospection]),
    ],
    maskedErrors: { maskError: explain },
  })
}

const noIntrospection: Plugin = {
  onValidate: ({ addValidationRule }) => addValidationRule(NoSchemaIntrospectionCustomRule),
}

/** Where the answer goes to, when a server asked and not the house itself. */
const responseOf = (given: object): ServerResponse | undefined =>
  'res' in given && given.res instanceof ServerResponse ? given.res : undefined

/** A refusal says its code; what was malformed says what; anything else is a bug, told by its id alone. */
export function explain(error: unknown): Error {
  const cause = error instanceof GraphQLError ? error.originalError : error
  if (cause instanceof PothosValidationError)
    return new GraphQLError(unknownId.message, { ...placeOf(error), extensions: { code: unknownId.code } })
  if (cause instanceof Refusal)
    return new GraphQLError(cause.message, {
      ...placeOf(error),
      extensions: { code: cause.code, fields: cause.fields },
    })
  if (error instanceof GraphQLError && passesALimit.test(error.message)) return codeOnly(tooComplex())
  if (error instanceof GraphQLError && (!cause || cause instanceof GraphQLError)) return malformed(error)
  if (error instanceof GraphQLError && cause instanceof TypeError && error.path === undefined) return malformed(error)
  const id = `E-${crypto.randomUUID().slice(0, 8)}`
  if (isDatabaseAway(cause ?? error)) {
    log.error({ id, reason: 'the database cannot be reached' }, 'a request failed')
    return new GraphQLError(awayAnswer.message, {
      ...placeOf(error),
      extensions: { code: awayAnswer.code, http: { status: awayAnswer.status, headers: { 'retry-after': '5' } } },
    })
  }
  log.error(
    {
      id,
      reason: cause instanceof Error ? cause.stack : 'unknown',
      path: error instanceof GraphQLError ? error.path : undefined,
    },
    'a request failed',
  )
  return new GraphQLError('Something went wrong. Nothing was changed.', {
    ...placeOf(error),
    extensions: { code: 'UNKNOWN', id },
  })
}

/** How the guards of depth, aliases, tokens and directives say it: as if it were misspelt, and mostly without a code. */
const passesALimit = /^Syntax Error: .+ limit of \d+ exceeded/

/** What was asked is none of our queries: it says what, and has a code as every refusal. Some have one of their own. */
function malformed(error: GraphQLError): GraphQLError {
  if (typeof error.extensions.code === 'string') return error
  return new GraphQLError(error.message, {
    ...placeOf(error),
    extensions: { ...error.extensions, code: 'BAD_INPUT' },
  })
}

const codeOnly = ({ message, code }: Refusal) => new GraphQLError(message, { extensions: { code } })

/** An id that is none, or one of another kind of subject: the same answer as for one of nothing. */
const unknownId = notFound()

const placeOf = (error: unknown) =>
  error instanceof GraphQLError
    ? { ...(error.nodes ? { nodes: error.nodes } : {}), ...(error.path ? { path: error.path } : {}) }
    : {}
