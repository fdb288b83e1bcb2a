import { toNodeHandler } from 'better-auth/node'
import { type Request, Router } from 'express'
import { addressOfAsker } from './asker.ts'
import type { Auth } from './auth.ts'
import { fromOurPage } from './from-our-page.ts'

/** Everything of the library that may be reached. What it offers besides (changing an address, deleting a user) is not ours. */
const offered = new Set([
  'POST /email-otp/send-verification-otp',
  'POST /sign-in/email-otp',
  'POST /sign-out',
  'GET /get-session',
  'GET /passkey/generate-register-options',
  'POST /passkey/verify-registration',
  'GET /passkey/generate-authenticate-options',
  'POST /passkey/verify-authentication',
])

/** The addresses of signing in and out. They stand before any body parser: the library reads the body itself. */
export function authRoutes(auth: Auth, publicUrl: string): Router {
  const answer = toNodeHandler(auth)
  const routes = Router()
  routes.all('/api/auth/*splat', fromOurPage(publicUrl), async (request, response) => {
    const name = `${request.method} ${request.path.slice('/api/auth'.length)}`
    if (!offered.has(name))
      return void response.status(404).json({ code: 'NOT_FOUND', message: 'There is nothing here.' })
    request.headers[addressOfAsker] = askerOf(request)
    await answer(request, response)
  })
  return routes
}

const askerOf = (request: Request) => request.ip ?? request.socket.remoteAddress ?? 'unknown'
