import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { type IncidentStay, incidentLimits } from '../../schema/incidents.ts'
import { type ChallengeFields, challengesClosedBetween } from '../challenges/queries.ts'
import { nationsOf } from '../organisations/queries.ts'
import type { Act } from '../platform/act.ts'
import { demand } from '../platform/refusal.ts'
import { addWorkingDays, type Nation } from '../platform/working-days.ts'
import type { IncidentFields, Touched } from './model.ts'

type Window = Pick<IncidentFields, 'from' | 'to' | 'workingDays'>

/**
 * Every challenge whose close lies in the window, by one rule: none is picked and none is left out. What was opened stays
 * as it is, for whoever got more time then could have read the others. Two round trips.
 */
export async function touchedBy(act: Act, { from, to, workingDays }: Window): Promise<Touched[]> {
  const { challenges: most } = incidentLimits
  const challenges = await challengesClosedBetween(act, from, to, most + 1)
  demand(challenges.length <= most, 'TOO_MANY', `More than ${most} close then. Declare it in two parts.`, 'to')
  const nationOf = await nationsOf(
    act,
    challenges.map(({ forceId }) => forceId),
  )
  return challenges.flatMap((challenge) => {
    const closedAt = challenge.proposalsCloseAt
    if (!closedAt) return []
    const { _id: challengeId, reference, forceId, decisionDueAt } = challenge
    const stays = stayOf(challenge)
    const later = laterDates(closedAt, decisionDueAt, workingDays, nationOf(forceId))
    return [{ challengeId, reference, closedAt, stays, ...(stays ? { to: null, decisionTo: null } : later) }]
  })
}

function stayOf({ state }: Pick<ChallengeFields, 'state'>): IncidentStay | null {
  if (state === 'evaluating') return 'opened'
  return state === 'decided' || state === 'withdrawn' ? state : null
}

/**
 * The same time of the day, so many working days later; the decision by as many, so that the force has the time it had.
 * A decision on a day off can come out before the close then: it goes on to the next working day after it.
 */
export function laterDates(
  closedAt: Date,
  decisionDueAt: Date | null,
  workingDays: number,
  nation: Nation,
): Pick<Touched, 'to' | 'decisionTo'> {
  const to = addWorkingDays(closedAt, workingDays, nation)
  let decisionTo = decisionDueAt && addWorkingDays(decisionDueAt, workingDays, nation)
  while (decisionTo && decisionTo <= to) decisionTo = addWorkingDays(decisionTo, 1, nation)
  return { to, decisionTo }
}

/** What a confirmation is made from: SHA-256 over the incident and every row of its list. */
export function sealOf(
  { reference, from, to, reason, text, workingDays, version }: IncidentFields,
  touched: readonly Touched[],
): string {
  const read = JSON.parse(JSON.stringify({ reference, from, to, reason, text, workingDays, version, touched }))
  return createHash('sha256')
    .update(canonicalize(read) ?? '')
    .digest('hex')
}
