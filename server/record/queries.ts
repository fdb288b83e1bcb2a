import { type ChainLink, chainForChecking } from '../challenges/log.ts'
import type { ChallengeFields } from '../challenges/queries.ts'
import { hasConflictIn } from '../evaluations/conflicted.ts'
import { peopleByIds, shownName } from '../people/queries.ts'
import type { Act } from '../platform/act.ts'
import { passes } from '../platform/rule.ts'
import { readsAudit } from './access.ts'

/** One event of the record, in its place. What the viewer may not read is there too: its hashes, and nothing else. */
export type RecordEntry = ChainLink & {
  /** Who did it, told to their own organisation alone. */
  person: string | null
}

/** The record of a challenge as this viewer may read it, in order: all of it, or so many entries from above a number on. */
export async function recordOf(
  act: Act,
  challenge: ChallengeFields,
  { after = 0, limit = 10_000 }: { after?: number; limit?: number } = {},
): Promise<RecordEntry[]> {
  const audited = passes(readsAudit, act, challenge) && !(await hasConflictIn(act, challenge._id))
  return withPeople(act, await chainForChecking(act, challenge, { audited, after, limit }))
}

/** Adds who did each, where that is a colleague of the viewer. */
async function withPeople(act: Act, links: readonly ChainLink[]): Promise<RecordEntry[]> {
  const own = act.viewer.organisationsAs('admin', 'editor', 'evaluator', 'viewer')
  const ids = links.map(({ event }) => (own.includes(event?.actingForId ?? '') ? (event?.actorId ?? '') : ''))
  const people = await peopleByIds(ids)
  return links.map((link, place) => ({ ...link, person: ids[place] ? shownName(people[place]) : null }))
}
