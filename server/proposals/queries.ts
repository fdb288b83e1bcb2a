import { type ProposalState, proposalStates } from '../../schema/proposals.ts'
import type { Act } from '../platform/act.ts'
import { byIds, firstOf, listOf } from '../platform/database.ts'
import { spelledReference } from '../platform/ids.ts'
import { anyOf, filter, isNothing, passes, type Rule } from '../platform/rule.ts'
import { canReadOpened, canSee, isOpenedToTheForce, isRecorded, wasAsked } from './access.ts'
import {
  type KeptVersionFields,
  Proposal,
  type ProposalFields,
  ProposalVersion,
  type ProposalVersionFields,
} from './model.ts'
import { type OpenProposal, openBytes, openProposals, openVersions } from './sealed-words.ts'

export type { ProposalFields, ProposalFile, ProposalPartner, ProposalVersionFields } from './model.ts'

/** That it exists: its own side, whom it asked to be a partner, and from the opening on the force. */
const isThere: Rule<ProposalFields> = anyOf(canSee, wasAsked, isOpenedToTheForce)

/** In the order of the ids; null where absent or hidden. */
export const proposalsById = (act: Act, ids: readonly string[]): Promise<(ProposalFields | null)[]> =>
  byIds(Proposal, ids, act, isThere)

/** By its reference, in any case, with or without hyphens. */
export const proposalByReference = (act: Act, reference: string): Promise<ProposalFields | null> =>
  firstOf(Proposal, act, isThere, { reference: spelledReference('PR', reference) })

/** Whether the viewer stands on its own side, and reads drafts, receipts and partners. */
export const isOwnSide = (act: Act, proposal: ProposalFields): boolean => passes(canSee, act, proposal)
/** Whether the viewer was asked to be a partner and has not answered. */
export const isAsked = (act: Act, proposal: ProposalFields): boolean => passes(wasAsked, act, proposal)

/** The viewer's own proposals, and those they are a partner of, last begun first: at most 200, of one state or of any. */
export const ownProposals = (act: Act, state: ProposalState | null = null): Promise<ProposalFields[]> =>
  listOf(Proposal, act, canSee, state ? { state } : {}, { sort: { _id: -1 }, limit: 200 })

export type OwnProposalCount = { state: ProposalState; count: number }

/** How many of these there are in each state that any is in. One round trip. */
export async function ownProposalCounts(act: Act): Promise<OwnProposalCount[]> {
  const own = filter(canSee, act)
  if (isNothing(own)) return []
  const found = await Proposal.aggregate<{ _id: ProposalState; count: number }>([
    { $match: own },
    { $group: { _id: '$state', count: { $sum: 1 } } },
  ])
  return proposalStates.flatMap((state) => found.flatMap(({ _id, count }) => (_id === state ? [{ state, count }] : [])))
}

/** Those that wait for the viewer's organisation to say whether it takes part. */
export const proposalsThatAsk = (act: Act): Promise<ProposalFields[]> =>
  listOf(Proposal, act, wasAsked, {}, { sort: { _id: -1 }, limit: 100 })

/** The active proposal of the viewer's own side for each challenge, or null. One round trip. */
export async function ownProposalsFor(act: Act, challengeIds: readonly string[]): Promise<(ProposalFields | null)[]> {
  const found = await listOf(
    Proposal,
    act,
    canSee,
    { challengeId: { $in: challengeIds }, state: { $ne: 'withdrawn' } },
    { sort: { challengeId: 1, _id: -1 }, limit: 200 },
  )
  return challengeIds.map((id) => found.find(({ challengeId }) => challengeId === id) ?? null)
}

/** From the opening on, what the force received, by letter. Before it there is nothing, not even a count. */
export const openedProposals = (act: Act, challengeId: string): Promise<ProposalFields[]> =>
  listOf(Proposal, act, isOpenedToTheForce, { challengeId }, { sort: { letter: 1, _id: 1 }, limit: 500 })

/** What was opened of a challenge that has ended, by letter: to the force, and of it to each side its own. */
export const endedProposals = (act: Act, challengeId: string): Promise<ProposalFields[]> =>
  listOf(Proposal, act, isRecorded, { challengeId }, { sort: { letter: 1, _id: 1 }, limit: 500 })

/** What each says now, for its own side; null for everybody else. */
export async function insidesOf(act: Act, proposals: readonly ProposalFields[]): Promise<(OpenProposal | null)[]> {
  const own = await openProposals(
    act,
    proposals.filter((proposal) => isOwnSide(act, proposal)),
  )
  return proposals.map(({ _id }) => own.find((one) => one._id === _id) ?? null)
}

/** Every version that was submitted, last first, for its own side alone. */
export async function versionsOf(act: Act, proposal: ProposalFields): Promise<ProposalVersionFields[]> {
  if (!isOwnSide(act, proposal)) return []
  const found = await ProposalVersion.find({ proposalId: proposal._id })
    .sort({ number: -1 })
    .limit(100)
    .lean<KeptVersionFields[]>()
  return openVersions(
    act,
    found.map((version) => ({ proposal, version })),
  )
}

/** The version that counts, where the viewer may read it: its own side, and of the panel whoever declared and has no conflict. */
export async function versionsToRead(
  act: Act,
  proposals: readonly ProposalFields[],
): Promise<(ProposalVersionFields | null)[]> {
  const readable = proposals.filter(
    (proposal) => proposal.submittedVersion > 0 && (isOwnSide(act, proposal) || passes(canReadOpened, act, proposal)),
  )
  if (readable.length === 0) return proposals.map(() => null)
  const found = await ProposalVersion.find({
    $or: readable.map(({ _id, submittedVersion }) => ({ proposalId: _id, number: submittedVersion })),
  })
    .limit(500)
    .lean<KeptVersionFields[]>()
  const byId = new Map(readable.map((proposal) => [proposal._id, proposal]))
  const kept = found.flatMap((version) => {
    const proposal = byId.get(version.proposalId)
    return proposal ? [{ proposal, version }] : []
  })
  const open = await openVersions(act, kept)
  return proposals.map(({ _id }) => open.find(({ proposalId }) => proposalId === _id) ?? null)
}

/** A file that the viewer may read: of the draft or any version on its own side, of the version that counts for who reads it. */
export async function fileToRead(act: Act, reference: string, fileId: string) {
  const proposal = await proposalByReference(act, reference)
  if (!proposal) return null
  const [[inside], versions, [version]] = await Promise.all([
    insidesOf(act, [proposal]),
    versionsOf(act, proposal),
    versionsToRead(act, [proposal]),
  ])
  const files = [
    ...(inside?.draftFiles ?? []),
    ...versions.flatMap(({ files: sent }) => sent),
    ...(version?.files ?? []),
  ]
  const file = files.find((one) => one.fileId === fileId)
  return file ? { ...file, bytes: () => openBytes(act, proposal, file) } : null
}
