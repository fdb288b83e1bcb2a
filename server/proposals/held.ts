import type { Act } from '../platform/act.ts'
import { listOf } from '../platform/database.ts'
import type { Rule } from '../platform/rule.ts'
import { Proposal, type ProposalFields, ProposalVersion, type ProposalVersionFields } from './model.ts'

/**
 * After the decision an admin of the force reads what it holds, to answer for it to the law: before, nobody but the panel
 * does. What was never opened it does not hold.
 */
const isHeld: Rule<ProposalFields> = ({ viewer, now }) => ({
  $and: [
    { forceId: { $in: viewer.organisationsAs('admin') } },
    { state: { $in: ['accepted', 'declined'] } },
    { unsealedAt: { $lte: now } },
  ],
})

/** The proposals that a force decided on, each with the version that counted, by letter. */
export async function heldProposals(
  act: Act,
  challengeId: string,
): Promise<{ proposal: ProposalFields; version: ProposalVersionFields }[]> {
  const proposals = await listOf(Proposal, act, isHeld, { challengeId }, { sort: { letter: 1, _id: 1 }, limit: 500 })
  if (proposals.length === 0) return []
  const versions = await ProposalVersion.find({
    $or: proposals.map(({ _id, submittedVersion }) => ({ proposalId: _id, number: submittedVersion })),
  })
    .limit(500)
    .lean<ProposalVersionFields[]>()
  return proposals.flatMap((proposal) => {
    const version = versions.find(({ proposalId }) => proposalId === proposal._id)
    return version ? [{ proposal, version }] : []
  })
}
