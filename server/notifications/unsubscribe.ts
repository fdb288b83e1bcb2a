import { Router } from 'express'
import { systemAct } from '../platform/act.ts'
import type { Clock } from '../platform/clock.ts'
import { Refusal } from '../platform/refusal.ts'
import { stopLetters } from './commands.ts'

/**
 * RFC 8058: a mail program posts to the address in List-Unsubscribe, with no cookie and no page. The page for people at
 * the same address only asks: fetching it stops nothing, because scanners of mail fetch every link.
 */
export function letterStops(clock: Clock): Router {
  const router = Router()
  router.post('/unsubscribe/:token', async (request, response) => {
    response.type('text/plain')
    try {
      await stopLetters(systemAct(clock.now()), { token: request.params.token })
      response.send('Stopped.')
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      response.status(404).send(error.message)
    }
  })
  return router
}
