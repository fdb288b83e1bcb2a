import type { ProposalContent } from '../../schema/proposals.ts'
import type { Act } from '../platform/act.ts'
import { firstOf, listOf } from '../platform/database.ts'
import { everything, nothing, type Rule } from '../platform/rule.ts'
import { isSealed } from '../platform/seal.ts'
import { type KeptVersionFields, Proposal, type ProposalFields, ProposalVersion } from './model.ts'

/**
 * For reactors of the house alone: no request ever passes it. What is read here is told to the supplier's own people and
 * its partners only; nothing of it may reach the force before the opening.
 */
const theHouse: Rule<ProposalFields> = ({ viewer }) => (viewer.isSystem ? everything() : nothing())
const theHousesVersions: Rule<KeptVersionFields> = ({ viewer }) => (viewer.isSystem ? everything() : nothing())

export const proposalToTellOf = (system: Act, id: string): Promise<ProposalFields | null> =>
  firstOf(Proposal, system, theHouse, { _id: id })

/** One submitted version as it is kept, for its receipt: what it says stays sealed to the house too. */
export const versionToTellOf = (system: Act, proposalId: string, number: number): Promise<KeptVersionFields | null> =>
  firstOf(ProposalVersion, system, theHousesVersions, { proposalId, number })

/** What a proposal says that the opening has opened, for the partnership it leads to; null while it is sealed. */
export async function openedContentOf(
  system: Act,
  { _id, submittedVersion }: ProposalFields,
): Promise<ProposalContent | null> {
  const version = await versionToTellOf(system, _id, submittedVersion)
  return version && !isSealed(version.content) ? version.content : null
}

/** Everything begun or sent in on a challenge and not withdrawn, so that each supplier is told for itself. */
export const proposalsToTellOf = (system: Act, challengeId: string): Promise<ProposalFields[]> =>
  listOf(
    Proposal,
    system,
    theHouse,
    { challengeId, state: { $in: ['draft', 'submitted', 'shortlisted', 'accepted', 'declined'] } },
    { sort: { state: 1, letter: 1, _id: 1 }, limit: 500 },
  )

/** Begun and never sent in: whom the close may surprise. */
export const unsubmittedOf = (system: Act, challengeIds: readonly string[]): Promise<ProposalFields[]> =>
  listOf(
    Proposal,
    system,
    theHouse,
    { challengeId: { $in: challengeIds }, state: 'draft', submittedVersion: 0 },
    { sort: { challengeId: 1, _id: 1 }, limit: 500 },
  )

/** Those of these proposals that an organisation has a part in, as supplier or as confirmed partner. */
export async function proposalsOfPartyAmong(
  system: Act,
  ids: readonly string[],
  organisationId: string,
): Promise<string[]> {
  const hasAPart = { _id: { $in: ids }, $or: [{ supplierId: organisationId }, { partnerIds: organisationId }] }
  const found = await listOf(Proposal, system, theHouse, hasAPart, { sort: { _id: 1 }, limit: 500 })
  return found.map(({ _id }) => _id)
}
