import type { LiveRule } from '../platform/live.ts'
import { concernsById, insideFor } from './queries.ts'

/** Whoever may see it watches it; what is not public only its two sides and the managers learn. */
export const concernLive: LiveRule = {
  mayWatch: async (act, id) => (await concernsById(act, [id]))[0] != null,
  mayLearn: async (act, id) => {
    const [concern] = await concernsById(act, [id])
    return concern != null && insideFor(act, concern) !== null
  },
}
