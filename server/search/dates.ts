import { foundWithin } from '../../schema/search.ts'

/** From one moment to another. */
export type Span = { since: number; until: number }

const day = 24 * 3_600_000

/** The last so many days; null for any time. */
export const lastDays = (days: number | null | undefined, now: Date): Span | null =>
  days ? { since: now.getTime() - days * day, until: now.getTime() } : null

/** Whether a date lies in a span. What carries none is found at any time alone. */
export const liesIn = (at: Date | null, span: Span | null): boolean =>
  span === null || (at !== null && at.getTime() > span.since && at.getTime() <= span.until)

/** How many of these dates each period of the filter would leave, any time first. */
export const countedByPeriod = (dates: readonly (Date | null)[], now: Date): { days: number | null; count: number }[] =>
  [null, ...foundWithin].map((days) => {
    const span = lastDays(days, now)
    return { days, count: dates.filter((at) => liesIn(at, span)).length }
  })
