import express, { type RequestHandler, Router } from 'express'
import { z } from 'zod'
import type { Clock } from '../platform/clock.ts'
import { demand, Refusal } from '../platform/refusal.ts'
import type { Auth } from './auth.ts'
import { fromOurPage } from './from-our-page.ts'

export type DemoPerson = { part: string; name: string; organisation: string; sentence: string; offered: boolean }

/** The next challenge to close: a demo is often about what comes after. */
export type NextClose = { reference: string; title: string; at: Date }

type Means = {
  publicUrl: string
  auth: Auth
  people: readonly DemoPerson[]
  addressOf(person: DemoPerson): string
  organisationName(slug: string): string
  nextClose(): Promise<NextClose | null>
  clock: Clock
  startAgain(): Promise<void>
}

const mostForward = 400 * 24 * 3_600_000
const signInInput = z.object({ part: z.string().max(60) })
const clockInput = z.union([
  z.object({ hours: z.number().int().min(1).max(9_600) }),
  z.object({ to: z.iso.datetime() }),
])

/** Signing in with one click, and a clock that can be set forward. These addresses exist in a demo only. */
export function demoRoutes({
  publicUrl,
  auth,
  people,
  addressOf,
  organisationName,
  nextClose,
  clock,
  startAgain,
}: Means): Router {
  const routes = Router()
  const ours = [fromOurPage(publicUrl), express.json({ limit: '2kb' })]

  routes.get('/api/demo', async (_request, response) => {
    response.setHeader('cache-control', 'no-store')
    response.json({
      now: clock.now().toISOString(),
      nextClose: await nextClose(),
      parts: people
        .filter(({ offered }) => offered)
        .map(({ organisation, part, name, sentence }) => ({
          ...{ part, name, sentence },
          organisation: organisationName(organisation),
        })),
    })
  })
  routes.post(
    '/api/demo/sign-in',
    ours,
    answering(async (request, response) => {
      const { part } = signInInput.parse(request.body)
      const person = people.find((each) => each.part === part)
      demand(person, 'NO_SUCH_PART', 'There is no such part in this demo. Choose one of those shown.')
      const begun = await auth.api.beginSession({
        body: { address: addressOf(person) },
        headers: new Headers(),
        asResponse: true,
      })
      for (const cookie of begun.headers.getSetCookie()) response.append('set-cookie', cookie)
      response.json({ signedIn: true })
    }),
  )
  routes.post(
    '/api/demo/clock',
    ours,
    answering(async (request, response) => {
      const input = clockInput.parse(request.body)
      const forward = 'hours' in input ? input.hours * 3_600_000 : new Date(input.to).getTime() - clock.now().getTime()
      demand(forward > 0, 'NOT_FORWARD', 'The clock only goes forward: deadlines must not open again.')
      demand(forward <= mostForward, 'TOO_FAR', 'Set the clock forward by 400 days at most.')
      demand(isSettable(clock), 'FIXED_CLOCK', 'The clock of this board cannot be set.')
      await clock.advance(forward)
      response.json({ now: clock.now().toISOString() })
    }),
  )
  routes.post(
    '/api/demo/start-again',
    ours,
    answering(async (_request, response) => {
      await startAgain()
      response.json({ now: clock.now().toISOString() })
    }),
  )
  return routes
}

const isSettable = (clock: Clock): clock is Clock & { advance(milliseconds: number): Promise<void> | void } =>
  'advance' in clock && typeof clock.advance === 'function'

type Answer = (...given: Parameters<RequestHandler>) => Promise<void>

const answering =
  (answer: Answer): RequestHandler =>
  async (request, response, next) => {
    try {
      await answer(request, response, next)
    } catch (error) {
      if (error instanceof z.ZodError)
        response.status(400).json({ code: 'BAD_INPUT', message: 'That is not a request of ours.' })
      else if (error instanceof Refusal) response.status(409).json({ code: error.code, message: error.message })
      else next(error)
    }
  }
