import { confirmIncident, declareIncident } from '../../incidents/commands.ts'
import { listOfIncident } from '../../incidents/queries.ts'
import type { DemoCast } from '../enrol.ts'
import type { DemoChallenges } from './challenges.ts'

const hour = 3_600_000

/** On the morning on which the problem of the drones closed no file could be uploaded: its close moved by a working day. */
export async function failOnce(cast: DemoCast, challenges: DemoChallenges): Promise<void> {
  const closes = challenges.get('drones')?.proposalsCloseAt
  if (!closes) return
  const fromTheClose = (hours: number) => new Date(closes.getTime() + hours * hour)
  const incident = await declareIncident(await cast.actOf('charter-manager', fromTheClose(-1.5)), {
    from: fromTheClose(-3),
    to: fromTheClose(1),
    reason: 'uploads_failed',
    text: 'Files could not be added to proposals from nine o’clock on. It was mended in the hour after noon.',
    workingDays: 1,
  })
  const second = await cast.actOf('charter-second', fromTheClose(-1))
  const { madeFrom } = await listOfIncident(second, incident)
  await confirmIncident(second, { id: incident._id, madeFrom: madeFrom ?? '' })
}
