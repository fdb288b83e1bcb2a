import type { Act } from '../platform/act.ts'
import { eachOf } from '../platform/database.ts'
import { canSee } from './access.ts'
import { Challenge, type ChallengeFields } from './model.ts'

/** What was published, first to last, one at a time: for open data and the sitemap. */
export const publishedChallenges = (act: Act, limit: number): AsyncIterable<ChallengeFields> =>
  eachOf(Challenge, act, canSee, { state: { $ne: 'draft' } }, limit)

/** Whether anything was published that the viewer may see. */
export async function hasChallenges(act: Act): Promise<boolean> {
  for await (const _first of publishedChallenges(act, 1)) return true
  return false
}
