import type { Act } from '../platform/act.ts'
import { listOf } from '../platform/database.ts'
import { passes } from '../platform/rule.ts'
import { canSee, canSeeAsParty, canSeeInside, canSign } from './access.ts'
import { Review, type ReviewFields } from './model.ts'

export type { ReviewFields } from './model.ts'

const mostOfEach = 50

/** The reviews of these subjects as far as this viewer may read them, the last of each first. */
export const reviewsOf = (act: Act, subjectIds: readonly string[]): Promise<ReviewFields[][]> =>
  rowsOf(act, subjectIds, canSee)

/** The same for whoever takes part in these partnerships: what was found is theirs to read before they confirm. */
export const reviewsForParties = (act: Act, subjectIds: readonly string[]): Promise<ReviewFields[][]> =>
  rowsOf(act, subjectIds, canSeeAsParty)

async function rowsOf(act: Act, subjectIds: readonly string[], rule: typeof canSee): Promise<ReviewFields[][]> {
  if (subjectIds.length === 0) return []
  const where = { subjectId: { $in: subjectIds } }
  const limit = Math.min(500, mostOfEach * subjectIds.length)
  const rows = await listOf(Review, act, rule, where, { sort: { subjectId: 1, number: -1 }, limit })
  return subjectIds.map((id) => rows.filter(({ subjectId }) => subjectId === id))
}

/** Whether this viewer knows who reviewed and why. */
export const mayReadInside = (act: Act, review: ReviewFields): boolean => passes(canSeeInside, act, review)
/** Whether this viewer is the one who signs it now. */
export const maySign = (act: Act, review: ReviewFields): boolean => passes(canSign, act, review)
