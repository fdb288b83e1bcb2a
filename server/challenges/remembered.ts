import { type Act, visitor } from '../platform/act.ts'
import type { ChallengeFields } from './model.ts'
import { challengesById, type SameProblemShown, sameProblemsOf } from './queries.ts'

const mostRemembered = 1_000

/** Documents as a visitor was shown them, those that were read last at the end. */
const remembered = new Map<string, ChallengeFields>()
const sameProblems = new WeakMap<ChallengeFields, SameProblemShown[]>()
let isFollowed = false
let edition = 0

/**
 * Published challenges in the order of the ids, with the forces that have the same problem; null where one is not public.
 * Read once, as a visitor, and the same objects for everybody until something happens to one of them: for whoever has
 * waited until what was recorded is known here. Nothing is remembered unless the events are followed.
 */
export async function publishedNow({ now }: Act, ids: readonly string[]): Promise<(ChallengeFields | null)[]> {
  const known = new Map<string, ChallengeFields>()
  for (const id of ids) {
    const challenge = remembered.get(id)
    if (challenge) known.set(id, challenge)
  }
  const missing = ids.filter((id) => !known.has(id))
  if (missing.length > 0) for (const challenge of await read(now, missing)) known.set(challenge._id, challenge)
  return ids.map((id) => known.get(id) ?? null)
}

async function read(now: Date, ids: readonly string[]): Promise<ChallengeFields[]> {
  const begun = edition
  const act: Act = { viewer: visitor, now, requestId: 'published' }
  const [challenges, entries] = await Promise.all([challengesById(act, ids), sameProblemsOf(act, ids)])
  const found = challenges.filter((challenge) => challenge !== null)
  for (const challenge of found) {
    sameProblems.set(
      challenge,
      entries.filter(({ challengeId }) => challengeId === challenge._id),
    )
    // What happened while we read may be missing in it.
    if (isFollowed && begun === edition) remembered.set(challenge._id, challenge)
  }
  for (const id of remembered.keys()) {
    if (remembered.size <= mostRemembered) break
    remembered.delete(id)
  }
  return found
}

/** The forces that have the same problem, where they were read together with the challenge. */
export const knownSameProblems = (challenge: ChallengeFields): SameProblemShown[] | undefined =>
  sameProblems.get(challenge)

/** Something happened to it: the next to ask reads it again. */
export function forgetPublished(id: string): void {
  edition += 1
  remembered.delete(id)
}

/** From now on somebody follows the events and forgets what changes. */
export function rememberPublished(): void {
  edition += 1
  remembered.clear()
  isFollowed = true
}
