import type { LiveRule } from '../platform/live.ts'
import { passes } from '../platform/rule.ts'
import { canSeeInside } from './access.ts'
import { partnershipsById } from './queries.ts'

/** Everybody may watch one that has begun; what goes on inside is told to its parties and whom they invited. */
export const partnershipLive: LiveRule = {
  async mayWatch(act, id) {
    return (await partnershipsById(act, [id]))[0] != null
  },
  async mayLearn(act, id) {
    const [partnership] = await partnershipsById(act, [id])
    return partnership != null && passes(canSeeInside, act, partnership)
  },
}
