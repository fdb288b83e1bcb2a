import { peopleActingFor } from '../people/queries.ts'
import { systemAct } from '../platform/act.ts'
import { proposalsToTellOf } from '../proposals/who-to-tell.ts'

/** The people of every supplier that has begun or sent a proposal. To nobody is it said who else is among them. */
export async function proposersOf(at: Date, challengeId: string): Promise<string[]> {
  const suppliers = new Set((await proposalsToTellOf(systemAct(at), challengeId)).map(({ supplierId }) => supplierId))
  const people: string[] = []
  for (const supplierId of suppliers) people.push(...(await peopleActingFor(supplierId, 'admin', 'editor')))
  return people
}
