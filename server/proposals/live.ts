import type { LiveRule } from '../platform/live.ts'
import { isOwnSide, proposalsById } from './queries.ts'

/** Its own side watches it and learns everything; from the opening the force may watch, and learns what is public to it. */
export const proposalLive: LiveRule = {
  async mayWatch(act, id) {
    const [proposal] = await proposalsById(act, [id])
    return proposal != null
  },
  async mayLearn(act, id) {
    const [proposal] = await proposalsById(act, [id])
    return proposal != null && (isOwnSide(act, proposal) || proposal.unsealedAt !== null)
  },
}
