import { type PathStep, pathSteps } from '../../schema/proposals.ts'
import type { Act } from '../platform/act.ts'
import { chainOf, Event, type StoredEvent } from '../platform/events.ts'
import { passes } from '../platform/rule.ts'
import { isOpenedToTheForce } from './access.ts'
import { isOwnSide, type ProposalFields } from './queries.ts'

export type ProposalStep = { at: Date; step: PathStep; version: number | null }

/** Steps that are nobody's business but the supplier's, and those that only the panel learns of, where it judges. */
const ownSteps: readonly PathStep[] = [
  'started',
  'withdrawn',
  'foundIneligible',
  'reinstated',
  'clarificationAsked',
  'clarificationAnswered',
]

/** How it went with a proposal, first to last: to its own side all of it, to the force from what it sent on, once opened. */
export async function pathOf(act: Act, proposal: ProposalFields): Promise<ProposalStep[]> {
  const shown = isOwnSide(act, proposal)
    ? pathSteps
    : passes(isOpenedToTheForce, act, proposal)
      ? pathSteps.filter((step) => !ownSteps.includes(step))
      : []
  if (shown.length === 0) return []
  const events = await Event.find({
    chain: chainOf('proposal', proposal._id),
    kind: { $in: shown.map((step) => `proposal.${step}`) },
  })
    .sort({ number: 1 })
    .limit(200)
    .lean<StoredEvent[]>()
  return events.flatMap(({ at, kind, data }) => {
    const step = pathSteps.find((one) => kind === `proposal.${one}`)
    return step ? [{ at, step, version: step === 'submitted' ? versionIn(data) : null }] : []
  })
}

const versionIn = (data: unknown): number | null =>
  typeof data === 'object' && data !== null && 'number' in data && typeof data.number === 'number' ? data.number : null
