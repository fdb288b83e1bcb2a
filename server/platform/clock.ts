/** Where time comes from. Nothing else in the server reads the machine's clock for a decision. */
export type Clock = { now(): Date }

export const systemClock: Clock = { now: () => new Date() }

/** A clock that people of a demo, and tests, can set forward; never back, because deadlines must not reopen. */
export function settableClock(offsetMilliseconds = 0) {
  let offset = offsetMilliseconds
  return {
    now: () => new Date(Date.now() + offset),
    offset: () => offset,
    advance(milliseconds: number) {
      if (milliseconds < 0) throw new RangeError('The clock only goes forward.')
      offset += milliseconds
    },
  }
}
