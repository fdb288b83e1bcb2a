import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Request, RequestHandler, Response } from 'express'
import { getOperationAST, parse } from 'graphql'
import { everyNode, type Reactor } from './reactor.ts'

const compress = promisify(gzip)
const lifetimeMilliseconds = 1_000
const mostEntries = 500
const longestBody = 20_000

type Answer = { at: number; plain: Buffer; compressed: Buffer }
type Endpoint = { fetch(url: string, init: RequestInit): Promise<globalThis.Response> | globalThis.Response }

/**
 * All visitors see the same, until something happens: the same question by visitors within a second is worked out once.
 * Whoever has a session cookie goes past, and the next event empties it, so nobody is shown what has changed.
 */
export function visitorCache(
  endpoint: Endpoint,
  url: string,
): { answer: RequestHandler; reactor: Reactor; forget(): void } {
  const answers = new Map<string, Answer>()
  const underWay = new Map<string, Promise<Answer | null>>()
  let edition = 0

  async function workOut(key: string, body: string): Promise<Answer | null> {
    const begun = edition
    const response = await endpoint.fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'x-charterboard': '1' },
      body,
    })
    if (response.status !== 200) return null
    const text = await response.text()
    // An answer with errors has a status that depends on what was asked for: it is not kept.
    if ('errors' in (JSON.parse(text) as object)) return null
    const plain = Buffer.from(text)
    const answer = { at: Date.now(), plain, compressed: await compress(plain) }
    if (begun === edition) {
      if (answers.size >= mostEntries) answers.clear()
      answers.set(key, answer)
    }
    return answer
  }

  const answer: RequestHandler = async (request, response, next) => {
    const body = bodyOfAVisitor(request)
    if (body === null) return next()
    const key = createHash('sha1').update(body).digest('base64')
    const known = answers.get(key)
    if (known && Date.now() - known.at < lifetimeMilliseconds) return send(request, response, known)
    if (!isQuery(body)) return next()

    const working = underWay.get(key) ?? workOut(key, body).finally(() => underWay.delete(key))
    underWay.set(key, working)
    const fresh = await working
    if (fresh) send(request, response, fresh)
    else next()
  }

  function forget() {
    edition += 1
    answers.clear()
  }

  return { answer, reactor: everyNode('visitor-cache', async () => forget()), forget }
}

/** The raw text that a visitor posts, or null for anything else. A body parser has put the text there. */
function bodyOfAVisitor(request: Request): string | null {
  const { body } = request as { body?: unknown }
  if (request.method !== 'POST' || request.headers.cookie?.includes('session')) return null
  return typeof body === 'string' && body.length <= longestBody ? body : null
}

function isQuery(body: string): boolean {
  try {
    const { query, operationName } = JSON.parse(body) as { query?: unknown; operationName?: string }
    return (
      typeof query === 'string' &&
      getOperationAST(parse(query, { maxTokens: 4_000 }), operationName)?.operation === 'query'
    )
  } catch {
    return false
  }
}

/** The media type of GraphQL over HTTP, for those who ask for it. */
const specified = 'application/graphql-response+json'

function send(request: Request, response: Response, { plain, compressed }: Answer): void {
  const zipped = request.headers['accept-encoding']?.includes('gzip')
  const format = request.headers.accept?.includes(specified) ? specified : 'application/json'
  response.setHeader('content-type', `${format}; charset=utf-8`)
  response.setHeader('vary', 'accept, accept-encoding, cookie')
  response.setHeader('cache-control', 'no-store')
  if (zipped) response.setHeader('content-encoding', 'gzip')
  response.end(zipped ? compressed : plain)
}
