import type { ErrorRequestHandler, RequestHandler, Response } from 'express'
import { GraphQLError } from 'graphql'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { awayAnswer, isDatabaseAway } from './away.ts'
import { requestIdOf } from './http.ts'
import { log } from './log.ts'

/** The most that one request may carry: a query, or a form with its files. */
export const bodyLimits = { query: 1024 * 1024, files: 25 * 1024 * 1024 } as const

/**
 * What a page of another site can make a browser send with our cookie is refused: a form or a plain text. A query as
 * JSON, or any request with our header, makes the browser ask us first, and we never allow it.
 */
export const onlyOurPages: RequestHandler = (request, response, next) => {
  if (request.method !== 'POST') return next()
  if (request.is('application/json') || request.headers['x-charterboard'] !== undefined) return next()
  refuse(response, 403, 'CROSS_SITE', 'Send application/json, or the header x-charterboard with any value.')
}

/** Refuses by its announced size, before a byte is read; what announces none is a query at most. */
export const limitedBody: RequestHandler = (request, response, next) => {
  if (request.method !== 'POST') return next()
  const announced = Number(request.headers['content-length'])
  const most = request.is('multipart/form-data') ? bodyLimits.files : bodyLimits.query
  if (!Number.isInteger(announced) && !request.is('application/json'))
    return refuse(response, 411, 'LENGTH_REQUIRED', 'Say how long the request is.')
  if (announced > most)
    return refuse(response, 413, 'TOO_LARGE', `Send ${Math.round(most / 1024 / 1024)} MB at the most.`)
  next()
}

/**
 * Counts requests a minute. The count is this node's own memory on purpose: it protects the node from a flood, costs no
 * round trip, and a shared one would let a flood write to the database. Nought: no limit.
 */
export function ratePerMinute(limit: number) {
  const limiter = new RateLimiterMemory({ points: Math.max(1, limit), duration: 60 })
  const seconds = async (key: string): Promise<number> => {
    if (limit === 0) return 0
    try {
      await limiter.consume(key)
      return 0
    } catch (full) {
      return full instanceof RateLimiterRes ? Math.ceil(full.msBeforeNext / 1000) : 60
    }
  }
  return {
    /** By the address that asks. */
    byAddress: (async (request, response, next) => {
      const wait = await seconds(`address ${request.ip}`)
      if (wait === 0) return next()
      response.setHeader('retry-after', String(wait))
      refuse(response, 429, 'TOO_MANY', `Too many requests. Wait ${wait} seconds and try again.`)
    }) as RequestHandler,
    /** By the person, wherever they ask from. */
    async byPerson(personId: string | null): Promise<void> {
      const wait = personId ? await seconds(`person ${personId}`) : 0
      if (wait === 0) return
      throw new GraphQLError(`Too many requests. Wait ${wait} seconds and try again.`, {
        extensions: { code: 'TOO_MANY', http: { status: 429, headers: { 'retry-after': String(wait) } } },
      })
    },
  }
}

/** The last resort of the house: the answer says an id and nothing of what went wrong. */
export const answerTrouble: ErrorRequestHandler = (error: unknown, request, response, next) => {
  if (response.headersSent) return next(error)
  const status = statusOf(error)
  if (status === 413) return refuse(response, 413, 'TOO_LARGE', 'That is too large to send.')
  if (status < 500) return refuse(response, status, 'BAD_REQUEST', 'That request cannot be read.')
  if (isDatabaseAway(error)) {
    response.setHeader('retry-after', '5')
    return refuse(response, awayAnswer.status, awayAnswer.code, awayAnswer.message)
  }
  const id = requestIdOf(request)
  log.error({ id, reason: error instanceof Error ? error.stack : 'unknown' }, 'a request failed')
  response
    .status(500)
    .json({ errors: [{ message: 'Something went wrong. Nothing was changed.', extensions: { code: 'UNKNOWN', id } }] })
}

const statusOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
    ? error.status
    : 500

function refuse(response: Response, status: number, code: string, message: string): void {
  response.status(status).json({ errors: [{ message, extensions: { code } }] })
}
