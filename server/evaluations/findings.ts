import type { FindingState } from '../../schema/eligibility.ts'
import { peopleByIds, shownName } from '../people/queries.ts'
import type { Act } from '../platform/act.ts'
import { listOf } from '../platform/database.ts'
import { Refusal, type RefusedField } from '../platform/refusal.ts'
import { filter, passes } from '../platform/rule.ts'
import { answersForIt } from './access.ts'
import { isFindingOfTheForce, isFindingToUs, mayRespond } from './access-eligibility.ts'
import { Finding, type FindingFields, findingStateOf } from './model-eligibility.ts'
import type { EvaluationShown } from './queries.ts'
import { stillEvaluated } from './still-evaluated.ts'

export type { FindingFields } from './model-eligibility.ts'

/** A finding as this viewer may read it, with what they may do about it now. */
export type FindingShown = FindingFields & {
  state: FindingState
  /** Who of the force did each: told to the force alone. */
  proposedBy: string | null
  confirmedBy: string | null
  mayConfirm: boolean
  mayDrop: boolean
  mayClose: boolean
  mayRespond: boolean
}

/** The findings of an evaluation about what the viewer may read, first to last: to the panel and who answers for it. */
export async function findingsOf(act: Act, { challenge, open, part }: EvaluationShown): Promise<FindingShown[]> {
  if (!(part || passes(answersForIt, act, challenge))) return []
  const where = { challengeId: challenge._id, proposalId: { $in: open } }
  const found = await listOf(Finding, act, isFindingOfTheForce, where, { sort: { _id: 1 }, limit: 500 })
  const ids = [...new Set(found.flatMap(({ proposedById, confirmedById }) => [proposedById, confirmedById ?? '']))]
  const people = await peopleByIds(ids)
  const nameOf = (id: string | null) => (id ? shownName(people[ids.indexOf(id)]) : null)
  return found.map((finding) => {
    const state = findingStateOf(finding, act.now)
    const isAnothers = finding.proposedById !== act.viewer.personId
    const goesOn = challenge.state === 'evaluating'
    return {
      ...finding,
      ...{ state, proposedBy: nameOf(finding.proposedById), confirmedBy: nameOf(finding.confirmedById) },
      mayConfirm: goesOn && isAnothers && state === 'proposed',
      mayDrop: goesOn && state === 'proposed',
      mayClose: goesOn && isAnothers && ['waiting', 'answered', 'unanswered'].includes(state),
      mayRespond: false,
    }
  })
}

/** What was found about proposals of one's own side, once two people stand by it: a list for each, last first. */
export async function findingsToUs(act: Act, proposalIds: readonly string[]): Promise<FindingShown[][]> {
  const found = await Finding.find({ $and: [{ proposalId: { $in: proposalIds } }, filter(isFindingToUs, act)] })
    .sort({ proposalId: 1, _id: -1 })
    .limit(500)
    .lean<FindingFields[]>()
  const running = await stillEvaluated(
    act,
    found.map(({ challengeId }) => challengeId),
  )
  const shown = found.map((finding): FindingShown => {
    const state = findingStateOf(finding, act.now)
    return {
      ...finding,
      ...{ state, proposedBy: null, confirmedBy: null, mayConfirm: false, mayDrop: false, mayClose: false },
      mayRespond: state === 'waiting' && running.has(finding.challengeId) && passes(mayRespond, act, finding),
    }
  })
  return proposalIds.map((id) => shown.filter(({ proposalId }) => proposalId === id))
}

/** What stands against each proposal that is not judged, for the release. */
export const standingFindings = (challengeId: string): Promise<FindingFields[]> =>
  Finding.find({ challengeId, confirmedAt: { $ne: null }, outcome: { $ne: 'reinstated' } })
    .sort({ _id: 1 })
    .limit(500)
    .lean<FindingFields[]>()

const whyItWaits: Partial<Record<FindingState, string>> = {
  proposed: 'it is proposed to find it ineligible, and nobody has confirmed or dropped that',
  waiting: 'its supplier may still answer why it is found ineligible',
  answered: 'its supplier answered why it is found ineligible: reinstate it or uphold that',
}

/** What about eligibility keeps a decision from being released: a proposal of one person, a window that runs, an answer that waits. */
export async function findingsThatWait(
  act: Act,
  challengeId: string,
  proposals: readonly { _id: string; letter: string | null }[],
): Promise<RefusedField[]> {
  const where = { challengeId, outcome: null, droppedAt: null }
  const found = await listOf(Finding, act, isFindingOfTheForce, where, { sort: { _id: 1 }, limit: 500 })
  return found.flatMap((finding) => {
    const why = whyItWaits[findingStateOf(finding, act.now)]
    const proposal = proposals.find(({ _id }) => _id === finding.proposalId)
    return why && proposal
      ? [{ path: proposal._id, code: 'ELIGIBILITY', message: `Proposal ${proposal.letter ?? ''}: ${why}.` }]
      : []
  })
}

/** Refuses while anything about eligibility is not settled. */
export function demandSettled(waiting: RefusedField[]): void {
  if (waiting.length > 0)
    throw new Refusal(
      'ELIGIBILITY',
      'Whether a proposal is eligible is not settled. The decision waits for it.',
      waiting,
    )
}
