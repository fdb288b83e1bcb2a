import { withdrawChallenge } from '../../server/challenges/commands.ts'
import { confirmIncident, withdrawIncident } from '../../server/incidents/commands.ts'
import { openedChallenge } from '../support/challenges.ts'
import { declared, readBySecond } from '../support/incidents.ts'
import type { World } from '../support/world.ts'

/**
 * An incident of two years ago, so that the latest changes of the board stay those of the other subjects.
 */
export async function incidentOfThePast(world: World) {
  const now = world.clock.now()
  world.clock.advance({ days: -800 })
  const past = await openedChallenge(world)
  const around = past.proposalsCloseAt ?? now
  world.clock.set(new Date(around.getTime() + 3_600_000))
  const first = await declared(world, { around })
  const { id, madeFrom } = await readBySecond(world, first.reference)
  const confirmed = await confirmIncident(await world.charter.second.act(), { id, madeFrom })
  await withdrawChallenge(await world.northmere.admin.act(), {
    id: past._id,
    code: 'priorities_changed',
    reason: 'The need has gone away since.',
  })
  world.clock.set(now)
  return { confirmed, past }
}

/** One that waits for the first manager, about a challenge that closes in this hour; and one that was taken back. */
export async function incidentsThatWait(world: World) {
  const now = world.clock.now()
  world.clock.advance({ days: -10 })
  const closing = await openedChallenge(world, { closesInDays: 10 })
  world.clock.set(now)
  const other = { ...world, charter: { ...world.charter, manager: world.charter.second } }
  const mistaken = await declared(other, { around: now, text: 'No file could be added to anything.' })
  const reason = 'It was another service that failed.'
  await withdrawIncident(await world.charter.second.act(), { id: mistaken._id, reason })
  const declaredOne = await declared(other, { around: now })
  return {
    declared: declaredOne,
    withdrawn: mistaken,
    closing,
    madeFrom: (await readBySecond(world, declaredOne.reference)).madeFrom,
  }
}
