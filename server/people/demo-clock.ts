import { type Clock, settableClock } from '../platform/clock.ts'
import { collection, type Stored } from '../platform/database.ts'
import { everySoOften, type Worker } from '../platform/worker.ts'

/** How far the clock of the demo was set forward. */
type Setting = Stored & { offset: number }
const DemoClockSetting = collection<Setting>('DemoClockSetting', 'demo_clock', { offset: Number }, [])

export type DemoClock = Clock & {
  advance(milliseconds: number): Promise<void>
  /** Back to the time of day: only for a demo that starts again, with everything in it. */
  reset(): Promise<void>
  /** Hears what another node was told. */
  follow(): Worker
}

/** The clock of a demo. What it was set to is kept in the database: a restart and the other nodes keep it too. */
export async function storedDemoClock(): Promise<DemoClock> {
  let clock = settableClock()
  const read = async () => {
    const stored = (await DemoClockSetting.findById('demo').lean<Setting | null>())?.offset ?? 0
    if (stored !== clock.offset()) clock = settableClock(stored)
  }
  await read()
  return {
    now: () => clock.now(),
    async advance(milliseconds) {
      await DemoClockSetting.updateOne({ _id: 'demo' }, { $inc: { offset: milliseconds } }, { upsert: true })
      await read()
    },
    async reset() {
      await DemoClockSetting.deleteOne({ _id: 'demo' })
      await read()
    },
    follow: () => everySoOften('demo-clock', 1_000, read),
  }
}
