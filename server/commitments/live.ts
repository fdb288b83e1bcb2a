import type { LiveRule } from '../platform/live.ts'
import { commitmentsById, isPartyTo } from './queries.ts'

/** Whoever may see it watches it; what is not public only its two sides learn. */
export const commitmentLive: LiveRule = {
  mayWatch: async (act, id) => (await commitmentsById(act, [id]))[0] != null,
  mayLearn: async (act, id) => {
    const [commitment] = await commitmentsById(act, [id])
    return commitment != null && isPartyTo(act, commitment)
  },
}
