import { addHours } from 'date-fns/addHours'
import { interestBandOf, interestHour, interestStandsHours } from '../../schema/interest.ts'
import { keepInterest } from '../challenges/commands.ts'
import { challengesToCount } from '../challenges/who-to-tell.ts'
import { suppliersOf } from '../people/queries.ts'
import { systemAct } from '../platform/act.ts'
import type { Clock } from '../platform/clock.ts'
import { everySoOften, type Worker } from '../platform/worker.ts'
import { addDays, noonOf } from '../platform/working-days.ts'
import { Watch } from './model.ts'

/** Counts interest once a day. Every node may: what one counted of a day the next leaves as it is. */
export function interestCounter({ clock }: { clock: Clock }): Worker {
  let countedFor = 0
  return everySoOften('interest', 60_000, async () => {
    const hour = countingHour(clock.now())
    if (hour.getTime() === countedFor) return
    await countInterest(clock.now())
    countedFor = hour.getTime()
  })
}

/**
 * Counts the suppliers whose people follow each sealed challenge that takes proposals, as it was at the hour of the day,
 * however late the count comes. Following alone counts: whether somebody has begun or sent a proposal changes nothing.
 * No event is recorded and no page is told, so that nothing but the day of a change can be seen.
 */
export async function countInterest(now: Date): Promise<void> {
  const hour = countingHour(now)
  const system = systemAct(now)
  for await (const { _id, interest } of challengesToCount(system, hour, addHours(hour, interestStandsHours))) {
    if (interest && interest.countedAt >= hour) continue
    const people: string[] = await Watch.distinct('personId', {
      kind: 'challenge',
      what: _id,
      createdAt: { $lte: hour },
    })
    const band = interestBandOf((await suppliersOf(people)).size)
    await keepInterest(system, { id: _id, band, countedAt: hour })
  }
}

/** The last time that it was this hour in London. The clocks change at night, so noon is as far from it on each day. */
function countingHour(now: Date): Date {
  const today = addHours(noonOf(now), interestHour - 12)
  return today <= now ? today : addHours(noonOf(addDays(now, -1)), interestHour - 12)
}
