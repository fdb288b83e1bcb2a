import { charterBodies } from '../organisations/queries.ts'
import { everMembersAmong } from '../people/own-posts.ts'
import { peopleActingFor } from '../people/queries.ts'
import type { Act } from '../platform/act.ts'
import type { ConcernFields } from './model.ts'

type Sides = Pick<ConcernFields, 'raisedForId' | 'againstId'>

/** Whether this Charter manager is or was a member of either side. One round trip. */
export async function isTiedTo({ viewer }: Act, { raisedForId, againstId }: Sides): Promise<boolean> {
  if (!viewer.isCharterManager || !viewer.personId) return false
  return (await everMembersAmong([viewer.personId], [raisedForId, againstId])).length > 0
}

/** The Charter managers of this moment who are or were a member of either side. */
export async function managersTiedTo(act: Act, { raisedForId, againstId }: Sides): Promise<string[]> {
  const managers: string[] = []
  for (const { _id } of await charterBodies(act)) managers.push(...(await peopleActingFor(_id, 'admin', 'editor')))
  const tied = await everMembersAmong(managers, [raisedForId, againstId])
  return [...new Set(tied.map(({ personId }) => personId))]
}
