import type { ChallengeFields } from '../challenges/queries.ts'
import { nationsOf } from '../organisations/queries.ts'
import type { Act } from '../platform/act.ts'
import { addWorkingDays, type Nation, noonOf, workingDayBefore, workingDaysBetween } from '../platform/working-days.ts'

/** A question by what its age is counted from: the force, for its bank holidays, and the day. */
export type Asked = { forceId: string; askedOn: string }

/** How many working days of its force each question has waited: one asked today has waited none. */
export async function workingDaysWaited(act: Act, asked: readonly Asked[]): Promise<number[]> {
  const nationOf = await nationsOf(
    act,
    asked.map(({ forceId }) => forceId),
  )
  return asked.map(({ forceId, askedOn }) => workingDaysBetween(noonOf(new Date(askedOn)), act.now, nationOf(forceId)))
}

/**
 * The close to offer with an answer that would leave suppliers less than a working day to use it; null where the answer
 * comes in time, and in the last 24 hours, when the close stands.
 */
export async function laterClosesFor(act: Act, challenges: readonly ChallengeFields[]): Promise<(Date | null)[]> {
  const nationOf = await nationsOf(
    act,
    challenges.map(({ forceId }) => forceId),
  )
  return challenges.map(({ state, proposalsCloseAt, forceId }) =>
    state === 'open' && proposalsCloseAt ? laterClose(proposalsCloseAt, act.now, nationOf(forceId)) : null,
  )
}

/** The same for one close and one nation. */
export function laterClose(closesAt: Date, now: Date, nation: Nation): Date | null {
  const mayMove = closesAt.getTime() - now.getTime() >= 24 * 3_600_000
  return mayMove && addWorkingDays(now, 1, nation) > closesAt ? addWorkingDays(closesAt, 1, nation) : null
}

/** By when each challenge's questions are answered so that suppliers can still use it: one working day before the close. */
export async function answersDue(act: Act, challenges: readonly ChallengeFields[]): Promise<(Date | null)[]> {
  const nationOf = await nationsOf(
    act,
    challenges.map(({ forceId }) => forceId),
  )
  return challenges.map(({ proposalsCloseAt, forceId }) =>
    proposalsCloseAt ? workingDayBefore(proposalsCloseAt, nationOf(forceId)) : null,
  )
}
