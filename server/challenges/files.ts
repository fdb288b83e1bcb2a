import { Router } from 'express'
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { modeRules } from '../../schema/challenges.ts'
import { visitor } from '../platform/act.ts'
import { timesDatesMoved } from './log.ts'
import { type ChallengeFields, challengeByReference } from './queries.ts'

/** The dates of one challenge for a calendar, as a visitor sees them. */
export function challengeFiles({ publicUrl, now }: { publicUrl: string; now(): Date }): Router {
  const router = Router()
  router.get('/challenges/:reference/calendar.ics', async (request, response) => {
    const asVisitor = { viewer: visitor, now: now(), requestId: 'file' }
    const challenge = await challengeByReference(asVisitor, request.params.reference)
    if (!challenge) return void response.status(404).type('text/plain').send('We cannot find that.\n')
    response
      .type('text/calendar')
      .attachment(`${challenge.reference}.ics`)
      .set('cache-control', 'public, max-age=300')
      .send(calendarOf(challenge, await timesDatesMoved(challenge._id), publicUrl, now()))
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
