import type { Act } from '../platform/act.ts'
import { listOf } from '../platform/database.ts'
import { isHeld } from './access.ts'
import {
  type KeptVersionFields,
  Proposal,
  type ProposalFields,
  ProposalVersion,
  type ProposalVersionFields,
} from './model.ts'
import { openVersions } from './sealed-words.ts'

/** The proposals that a force decided on, each with the version that counted, by letter. */
export async function heldProposals(
  act: Act,
  challengeId: string,
): Promise<{ proposal: ProposalFields; version: ProposalVersionFields }[]> {
  const proposals = await listOf(Proposal, act, isHeld, { challengeId }, { sort: { letter: 1, _id: 1 }, limit: 500 })
  if (proposals.length === 0) return []
  const found = await ProposalVersion.find({
    $or: proposals.map(({ _id, submittedVersion }) => ({ proposalId: _id, number: submittedVersion })),
  })
    .limit(500)
    .lean<KeptVersionFields[]>()
  const counted = proposals.flatMap((proposal) => {
    const version = found.find(({ proposalId }) => proposalId === proposal._id)
    return version ? [{ proposal, version }] : []
  })
  const open = await openVersions(act, counted)
  return counted.flatMap(({ proposal }, place) => {
    const version = open[place]
    return version ? [{ proposal, version }] : []
  })
}
