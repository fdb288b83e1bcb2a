import { collection, type Stored } from './database.ts'

type CounterFields = Stored & { last: number }
const Counter = collection<CounterFields>('Counter', 'counters', { last: Number }, [])

/** The next reference of a run that the public may count, such as CH-2026-0042. Given inside the transaction: no gaps, no doubles. */
export async function nextReference(prefix: 'CH' | 'PT' | 'CM' | 'CU' | 'IN', now: Date): Promise<string> {
  const year = now.getUTCFullYear()
  const number = await nextNumber(`${prefix}-${year}`)
  return `${prefix}-${year}-${String(number).padStart(4, '0')}`
}

/** The next number of a run, beginning with 1. */
export async function nextNumber(run: string): Promise<number> {
  const counter = await Counter.findOneAndUpdate(
    { _id: run },
    { $inc: { last: 1 } },
    { upsert: true, returnDocument: 'after' },
  )
  return counter.last
}
