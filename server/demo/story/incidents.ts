import { confirmIncident, declareIncident } from '../../incidents/commands.ts'
import { listOfIncident } from '../../incidents/queries.ts'
import type { DemoCast } from '../enrol.ts'
import type { DemoChallenges } from './challenges.ts'
import { workday } from './days.ts'

/** On the morning on which the problem of the drones closed no file could be uploaded: its close moved by a working day. */
export async function failOnce(cast: DemoCast, challenges: DemoChallenges, now: Date): Promise<void> {
  const closes = challenges.get('drones')?.proposalsCloseAt
  if (!closes) return
  const daysAgo = Math.round((now.getTime() - closes.getTime()) / (24 * 3_600_000))
  const incident = await declareIncident(await cast.actOf('charter-manager', workday(now, daysAgo, 10.5)), {
    from: workday(now, daysAgo, 9),
    to: workday(now, daysAgo, 13),
    reason: 'uploads_failed',
    text: 'Files could not be added to proposals from nine o’clock on. It was mended in the hour after noon.',
    workingDays: 1,
  })
  const second = await cast.actOf('charter-second', workday(now, daysAgo, 11))
  const { madeFrom } = await listOfIncident(second, incident)
  await confirmIncident(second, { id: incident._id, madeFrom: madeFrom ?? '' })
}
