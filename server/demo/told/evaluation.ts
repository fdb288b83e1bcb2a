import type { DemoPart } from '../cast.ts'

/** How one criterion of one proposal was judged. Without an agreed score, two that gave the same agree. */
export type ToldCell = {
  scores: readonly [number, number]
  reasons: readonly [string, string]
  agreed?: readonly [score: number, why: string]
  strength?: string
  change?: string
}

/** An invented answer to the first criterion, and what the first evaluator gave it. */
export type ToldExample = {
  answer: string
  expected: number
  why: string
  given: readonly [score: number, reason: string]
}

export type ToldEvaluation = {
  example?: ToldExample
  openedDaysAgo: number
  /** Both lock on this day; or the first alone, and the second has not come to it. */
  scoredDaysAgo: number
  secondHasScored: boolean
  /** A possible one, and why the moderator lets them judge all the same. */
  conflict?: { by: DemoPart; about: DemoPart; words: string; ruling: string }
  /** In the order of the criteria. */
  proposals: readonly { by: DemoPart; cells: readonly ToldCell[] }[]
  decision?: {
    agreedDaysAgo: number
    decidedDaysAgo: number
    outcome: 'partnership' | 'no_partnership'
    code: string
    accepted: readonly DemoPart[]
    reason: string
    lessons: string
  }
}

/** A proposal as it was judged, with how each criterion of it was. */
export type Judged = { by: DemoPart; proposalId: string; cells: readonly (ToldCell & { criterionId: string })[] }
