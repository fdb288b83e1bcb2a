import { type CommitmentTag, commitmentLimits, publicCommitmentStates } from '../../schema/commitments.ts'
import type { OrganisationKind } from '../../schema/people.ts'
import type { Act } from '../platform/act.ts'
import { byIds, eachOf, firstOf, listOf } from '../platform/database.ts'
import { chainOf, Event, type StoredEvent } from '../platform/events.ts'
import { filter, passes } from '../platform/rule.ts'
import { canDecide, canSee, canWrite, isOnTheRegister, isParty, theHouse } from './access.ts'
import { Commitment, type CommitmentFields } from './model.ts'
import { reviewIsDue, tagRules } from './tags.ts'

export type { CommitmentEvidence, CommitmentFields, CommitmentReading } from './model.ts'

/** In the order of the ids; null where absent or hidden. */
export const commitmentsById = (act: Act, ids: readonly string[]): Promise<(CommitmentFields | null)[]> =>
  byIds(Commitment, ids, act, canSee)

/** By its reference, in any case. */
export const commitmentByReference = (act: Act, reference: string): Promise<CommitmentFields | null> =>
  firstOf(Commitment, act, canSee, { reference: reference.trim().toUpperCase() })

export type CommitmentFilter = {
  principle: string | null
  kind: OrganisationKind | null
  tag: CommitmentTag | null
  reviewDue: boolean
  organisationId: string | null
  /** Only these: what a search found. Null for all. */
  ids: readonly string[] | null
}

/** A proposal is listed for those who may see it. What was taken back is in no list. */
const listed = [...publicCommitmentStates, 'proposed'] as const

/** What is pledged, the last to be proposed first. */
export function commitmentList(
  act: Act,
  { principle, kind, tag, reviewDue, organisationId, ids }: CommitmentFilter,
  { before, limit }: { before: string | null; limit: number },
): Promise<CommitmentFields[]> {
  const where = {
    $and: [
      { state: { $in: listed } },
      ...(principle ? [{ principle }] : []),
      ...(kind ? [{ organisationKind: kind }] : []),
      ...(organisationId ? [{ organisationId }] : []),
      ...(tag ? [filter(tagRules[tag], act)] : []),
      ...(reviewDue ? [filter(reviewIsDue, act)] : []),
      ...(ids ? [{ _id: { $in: ids } }] : []),
      ...(before ? [{ _id: { $lt: before } }] : []),
    ],
  }
  return listOf(Commitment, act, canSee, where, { sort: { _id: -1 }, limit })
}

/** The commitments of one's own organisation, proposals included. */
export const ownCommitments = (act: Act): Promise<CommitmentFields[]> =>
  listOf(
    Commitment,
    act,
    canWrite,
    { state: { $in: listed } },
    { sort: { _id: -1 }, limit: commitmentLimits.ofOneOrganisation },
  )

/** For Charter managers: what this one may decide on. Proposals to agree to, evidence to accept or dispute, reviews due. */
export const commitmentsToDecide = (act: Act): Promise<CommitmentFields[]> =>
  listOf(
    Commitment,
    act,
    canDecide,
    { $or: [{ state: 'proposed', returnedAt: null }, { state: 'evidence_given' }, filter(reviewIsDue, act)] },
    { sort: { _id: 1 }, limit: 300 },
  )

/** Whether a review of it is due. */
export const isToReview = (act: Act, commitment: CommitmentFields): boolean => passes(reviewIsDue, act, commitment)

/** The public register for a file, oldest first. */
export const publishedCommitments = (act: Act, limit: number): AsyncIterable<CommitmentFields> =>
  eachOf(Commitment, act, isOnTheRegister, {}, limit)

/** What happened to it, last first: public events for everybody, those of the parties for both sides. */
export const historyOf = (act: Act, commitment: CommitmentFields): Promise<StoredEvent[]> =>
  Event.find({
    chain: chainOf('commitment', commitment._id),
    audience: { $in: passes(isParty, act, commitment) ? ['public', 'parties'] : ['public'] },
  })
    .sort({ number: -1 })
    .limit(100)
    .lean<StoredEvent[]>()

/** Whether the viewer is one of the two sides that learn of what is not public. */
export const isPartyTo = (act: Act, commitment: CommitmentFields): boolean => passes(isParty, act, commitment)

/** For reactors of the house alone. */
export const commitmentToTellOf = (system: Act, id: string): Promise<CommitmentFields | null> =>
  firstOf(Commitment, system, theHouse, { _id: id })
