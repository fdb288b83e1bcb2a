import type { LiveRule } from '../platform/live.ts'
import { isOwnSide, proposalsById } from './queries.ts'

/**
 * Its own side watches it and learns everything. The force may watch from the opening on, and is told of nothing that was
 * before it. What the supplier does on its own side afterwards stays there.
 */
export const proposalLive: LiveRule = {
  async mayWatch(act, id) {
    const [proposal] = await proposalsById(act, [id])
    return proposal != null
  },
  async mayLearn(act, id, event) {
    const [proposal] = await proposalsById(act, [id])
    if (!proposal) return false
    if (isOwnSide(act, proposal)) return true
    return proposal.unsealedAt !== null && event.at >= proposal.unsealedAt && forTheForce.has(event.kind)
  },
}

const forTheForce = new Set([
  'proposal.submitted',
  'proposal.opened',
  'proposal.shortlisted',
  'proposal.accepted',
  'proposal.declined',
])
