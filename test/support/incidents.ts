import { declareIncident } from '../../server/incidents/commands.ts'
import { incidentByReference, listOfIncident } from '../../server/incidents/queries.ts'
import type { World } from './world.ts'

const hour = 3_600_000

type Wanted = { around: Date; workingDays?: number; hours?: number; text?: string }

/** An incident that the first manager declares, from some hours before this close to as many after it. */
export const declared = async (world: World, { around, workingDays = 2, hours = 2, text }: Wanted) =>
  declareIncident(await world.charter.manager.act(), {
    from: new Date(around.getTime() - hours * hour),
    to: new Date(around.getTime() + hours * hour),
    reason: 'uploads_failed',
    text: text ?? 'From ten to two no file could be added to a proposal.',
    workingDays,
  })

/** What the second manager reads before confirming. */
export async function readBySecond(world: World, reference: string) {
  const act = await world.charter.second.act()
  const incident = await incidentByReference(act, reference)
  if (!incident) throw new Error('It is gone.')
  const { touched, madeFrom } = await listOfIncident(act, incident)
  return { touched, id: incident._id, madeFrom: madeFrom ?? '' }
}
