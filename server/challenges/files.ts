import { type Request, type Response, Router } from 'express'
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { modeRules } from '../../schema/challenges.ts'
import { type Act, visitor } from '../platform/act.ts'
import { chainAsFile } from '../platform/verify-file.ts'
import { chainForChecking, timesDatesMoved } from './log.ts'
import { type ChallengeFields, challengeByReference } from './queries.ts'

/** Files of one challenge for programs: its dates for a calendar, and its chain for whoever checks it. As a visitor sees it. */
export function challengeFiles({ publicUrl, now }: { publicUrl: string; now(): Date }): Router {
  const router = Router()
  const asVisitor = (): Act => ({ viewer: visitor, now: now(), requestId: 'file' })
  const found = async (request: Request<{ reference: string }>, response: Response) => {
    const challenge = await challengeByReference(asVisitor(), request.params.reference)
    if (!challenge) response.status(404).type('text/plain').send('We cannot find that.\n')
    return challenge
  }

  router.get('/challenges/:reference/calendar.ics', async (request, response) => {
    const challenge = await found(request, response)
    if (!challenge) return
    response
      .type('text/calendar')
      .attachment(`${challenge.reference}.ics`)
      .set('cache-control', 'public, max-age=300')
      .send(calendarOf(challenge, await timesDatesMoved(challenge._id), publicUrl, now()))
  })

  router.get('/challenges/:reference/changes.jsonl', async (request, response) => {
    const challenge = await found(request, response)
    if (!challenge) return
    const links = await chainForChecking(asVisitor(), challenge)
    response
      .type('application/x-ndjson')
      .attachment(`${challenge.reference}-changes.jsonl`)
      .set('cache-control', 'no-cache')
      .send(chainAsFile(links))
  })
  return router
}

/** Its dates. Each keeps its id for good, so that a calendar that reads it again moves the date instead of adding one. */
function calendarOf(challenge: ChallengeFields, sequence: number, publicUrl: string, now: Date): string {
  const { reference, title, mode, state, questionsCloseAt, proposalsCloseAt, decisionDueAt } = challenge
  const address = `${publicUrl}/challenges/${reference}`
  const dates = [
    ['questions', 'Questions close', questionsCloseAt],
    ['close', modeRules[mode].response === 'proposal' ? 'Proposals close' : 'Responses close', proposalsCloseAt],
    ['decision', 'Decision expected', decisionDueAt],
  ] as const
  const calendar = ical({ name: `${reference}: ${title}`, method: ICalCalendarMethod.PUBLISH, ttl: 3_600 })
  for (const [key, words, at] of dates)
    if (at)
      calendar.createEvent({
        id: `${reference}-${key}@${new URL(publicUrl).hostname}`,
        sequence,
        stamp: now,
        start: at,
        end: at,
        summary: `${words}: ${title} (${reference})`,
        description: `UK time. What counts is the page: ${address}`,
        url: address,
        status: state === 'withdrawn' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      })
  return calendar.toString()
}
