import { challengeFilterOf } from '../../schema/search.ts'
import type { ChallengeFields } from '../challenges/who-to-tell.ts'
import { organisationsById } from '../organisations/queries.ts'
import { systemAct } from '../platform/act.ts'
import { fits } from '../search/fits.ts'
import { rowOf } from '../search/row.ts'
import { savedSearches } from './queries.ts'

/** The people one of whose saved searches finds this challenge now, by the same meaning as on the board. */
export async function searchersOf(challenge: ChallengeFields, now: Date): Promise<string[]> {
  const [force, ...coOwners] = await organisationsById(systemAct(now), [challenge.forceId, ...challenge.coOwnerIds])
  const row = rowOf(challenge, force ?? null, [], coOwners)
  const people = new Set<string>()
  for await (const { personId, what } of savedSearches()) {
    const filter = challengeFilterOf(new URLSearchParams(what))
    if (!people.has(personId) && fits(filter, row, now.getTime())) people.add(personId)
  }
  return [...people]
}
