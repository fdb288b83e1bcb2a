import type { Act } from '../platform/act.ts'
import { firstOf, listOf } from '../platform/database.ts'
import { theHouse } from './access.ts'
import { Thread, type ThreadFields } from './model.ts'

/** The rooms whose rules hang on these subjects: their own, and for a challenge those of its proposals. For the house alone. */
export async function threadsToKeepCurrent(system: Act, subjectIds: readonly string[]): Promise<string[]> {
  const rooms = await listOf(
    Thread,
    system,
    theHouse,
    { $or: [{ subjectId: { $in: subjectIds } }, { challengeId: { $in: subjectIds } }] },
    { sort: { _id: 1 }, limit: 500 },
  )
  return rooms.map(({ _id }) => _id)
}

export const threadOfTheHouse = (system: Act, id: string): Promise<ThreadFields | null> =>
  firstOf(Thread, system, theHouse, { _id: id })
