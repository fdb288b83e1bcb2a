import { randomUUID } from 'node:crypto'
import compression from 'compression'
import express, { type Express, type Request } from 'express'
import helmet from 'helmet'
import { pinoHttp } from 'pino-http'
import { log } from './log.ts'

/** The request's own id: in the log, in the answer, and what a person is told when something fails. */
export const requestIdOf = (request: { headers: Record<string, unknown>; id?: unknown }): string =>
  String(request.id ?? '')

export const headersOf = (request: Request): Headers => {
  const headers = new Headers()
  if (request.headers.cookie) headers.set('cookie', request.headers.cookie)
  return headers
}

/** An express app with what every answer needs: strict headers, compression, a request id and a log line. */
export function makeHttp({
  secure,
  trustedProxies,
  websocketOrigin,
}: {
  secure: boolean
  trustedProxies: number
  websocketOrigin: string
}): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', trustedProxies)
  app.use(
    pinoHttp({
      logger: log,
      genReqId: (request, response) => {
        const id = `E-${randomUUID().slice(0, 8)}`
        response.setHeader('x-request-id', id)
        // What handles it further down reads it here; one that the sender chose is not believed.
        request.headers['x-request-id'] = id
        return id
      },
      // The address may hold what somebody searched for: only the path is logged.
      serializers: {
        req: (request: { id: unknown; method: string; url: string }) => ({
          id: request.id,
          method: request.method,
          path: request.url.split('?')[0],
        }),
        res: (response: { statusCode: number }) => ({ status: response.statusCode }),
      },
      autoLogging: { ignore: (request) => request.url === '/healthz' || request.url === '/readyz' },
    }),
  )
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'"],
          imgSrc: ["'self'", 'data:'],
          fontSrc: ["'self'"],
          connectSrc: ["'self'", websocketOrigin],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
          ...(secure ? { upgradeInsecureRequests: [] } : {}),
        },
      },
      strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
      crossOriginEmbedderPolicy: false,
      referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    }),
  )
  app.use(compression())
  return app
}
