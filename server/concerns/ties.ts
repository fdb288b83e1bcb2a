import { everMembersAmong } from '../people/own-posts.ts'
import type { Act } from '../platform/act.ts'
import type { ConcernFields } from './model.ts'

type Sides = Pick<ConcernFields, 'raisedForId' | 'againstId'>

/** Of these concerns, those in which this Charter manager is or was a member of either side. One round trip. */
export async function tiedAmong<One extends Sides>({ viewer }: Act, concerns: readonly One[]): Promise<Set<One>> {
  if (!viewer.isCharterManager || !viewer.personId || concerns.length === 0) return new Set()
  const sides = concerns.flatMap(({ raisedForId, againstId }) => [raisedForId, againstId])
  const posts = await everMembersAmong([viewer.personId], [...new Set(sides)])
  const known = new Set(posts.map(({ organisationId }) => organisationId))
  return new Set(concerns.filter(({ raisedForId, againstId }) => known.has(raisedForId) || known.has(againstId)))
}
