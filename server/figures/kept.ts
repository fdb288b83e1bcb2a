import type { Act } from '../platform/act.ts'

const keptFor = 60_000

/** What is the same for everybody and costs a long look: every node works it out once a minute at the most. */
export function keptForAMinute<Value>(workOut: (act: Act) => Promise<Value>): (act: Act) => Promise<Value> {
  let kept: { at: number; value: Promise<Value> } | null = null
  return (act) => {
    const at = act.now.getTime()
    if (!kept || Math.abs(at - kept.at) >= keptFor) {
      const value = workOut(act)
      const mine = { at, value }
      kept = mine
      value.catch(() => {
        if (kept === mine) kept = null
      })
    }
    return kept.value
  }
}
