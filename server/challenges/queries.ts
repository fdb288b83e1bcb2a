import type { ChallengeContent } from '../../schema/challenges.ts'
import type { Act } from '../platform/act.ts'
import { byIds, firstOf, listOf } from '../platform/database.ts'
import { numberedReference } from '../platform/ids.ts'
import { anyOf, filter, passes, passing } from '../platform/rule.ts'
import {
  canEvaluateOrAnswer,
  canSee,
  canSeeEditions,
  canSeeForceNotes,
  canSeePanel,
  canSeePlaces,
  canSeeReason,
  canSeeSameProblem,
  canWrite,
  isAskedToCoOwn,
  isCoOwner,
  watchesOver,
} from './access.ts'
import { Challenge, type ChallengeFields } from './model.ts'
import { ChallengeVersion, type ChallengeVersionFields } from './model-editions.ts'
import { PanelPlace, type PanelPlaceFields } from './model-panel.ts'
import { SameProblem, type SameProblemFields } from './model-same-problem.ts'

export type { ChallengeFields } from './model.ts'
export type { ChallengeVersionFields } from './model-editions.ts'
export type { SameProblemFields } from './model-same-problem.ts'

/** In the order of the ids; null where absent or hidden. */
export const challengesById = (act: Act, ids: readonly string[]): Promise<(ChallengeFields | null)[]> =>
  byIds(Challenge, ids, act, canSee)

/** By its reference, however it is written: in any case, with or without hyphens. */
export const challengeByReference = (act: Act, reference: string): Promise<ChallengeFields | null> =>
  firstOf(Challenge, act, canSee, { reference: numberedReference('CH', reference) })

/** The drafts that this viewer's force writes, those that it shares among them, last begun first. */
export const draftsOfOwnForce = (act: Act): Promise<ChallengeFields[]> =>
  listOf(Challenge, act, canWrite, { state: 'draft' }, { sort: { _id: -1 }, limit: 100 })

/**
 * What the viewer's own force has under way, drafts included, last begun first; and apart what it shares or is asked to.
 * One round trip.
 */
export async function underWayOfOwnForce(
  act: Act,
): Promise<{ underWay: ChallengeFields[]; shared: ChallengeFields[] }> {
  const found = await listOf(
    Challenge,
    act,
    ownOrShared,
    { state: { $in: ['draft', 'open', 'evaluating'] } },
    { sort: { _id: -1 }, limit: 200 },
  )
  const isOwn = passing(canSeePanel, act)
  return { underWay: found.filter(isOwn), shared: found.filter((challenge) => !isOwn(challenge)) }
}
const ownOrShared = anyOf(canSeePanel, isCoOwner, isAskedToCoOwn)

/** The challenges whose decision is overdue, longest first, or this one if it is: to a Charter manager, as all of it is public. */
export const decisionsOverdue = (act: Act, id?: string): Promise<ChallengeFields[]> =>
  listOf(
    Challenge,
    act,
    watchesOver,
    { state: { $in: ['open', 'evaluating'] }, decisionDueAt: { $lte: act.now }, ...(id && { _id: id }) },
    { sort: { decisionDueAt: 1, _id: 1 }, limit: 100 },
  )

/** Published challenges whose close lies between two moments, both included, soonest first: whatever became of them. */
export const challengesClosedBetween = (act: Act, from: Date, to: Date, limit: number): Promise<ChallengeFields[]> =>
  listOf(
    Challenge,
    act,
    watchesOver,
    { state: { $in: ['open', 'evaluating', 'decided', 'withdrawn'] }, proposalsCloseAt: { $gte: from, $lte: to } },
    { sort: { proposalsCloseAt: 1, _id: 1 }, limit },
  )

/** The challenges of whose panel the viewer is or is asked to be, acting for their force, last begun first. */
export const challengesOfPanel = (act: Act): Promise<ChallengeFields[]> =>
  listOf(
    Challenge,
    act,
    canEvaluateOrAnswer,
    { state: { $in: ['draft', 'open', 'evaluating', 'decided', 'withdrawn'] } },
    { sort: { _id: -1 }, limit: 100 },
  )

/** Every challenge that it continues, the first one first. What was drafted before ledgers were kept names one alone. */
export const continuedIdsOf = ({ continuesId, earlierIds }: Pick<ChallengeFields, 'continuesId' | 'earlierIds'>) =>
  continuesId ? [...(earlierIds ?? []), continuesId] : []

/** What it says, as this viewer reads it: the assessment of conflicts names people, and stays with the force. */
export const contentFor = (
  act: Act,
  { forceId, content }: Pick<ChallengeFields, 'forceId' | 'content'>,
): ChallengeContent =>
  act.viewer.organisationsAs('admin', 'editor', 'evaluator', 'viewer').includes(forceId)
    ? content
    : { ...content, rules: { ...content.rules, conflictAssessment: '' } }

/** Every edition of a challenge the viewer can see, first to last. Ask for the challenge before. */
export const editionsOf = (act: Act, challengeId: string): Promise<ChallengeVersionFields[]> =>
  listOf(ChallengeVersion, act, canSeeEditions, { challengeId }, { sort: { number: -1 }, limit: 100 })

/** What is public of a force that has the same problem: which, how much it would do, since when. */
export type SameProblemShown = Pick<SameProblemFields, '_id' | 'challengeId' | 'forceId' | 'level' | 'since'>

export const sameProblemsOf = (act: Act, challengeIds: readonly string[]): Promise<SameProblemShown[]> =>
  SameProblem.find({ $and: [{ challengeId: { $in: challengeIds } }, filter(canSeeSameProblem, act)] })
    .select('challengeId forceId level since')
    .sort({ challengeId: 1, forceId: 1 })
    .limit(500)
    .lean<SameProblemShown[]>()

/** The same entries with what forces write for each other; none for anybody who does not act for a force. */
export const forceNotesOf = (act: Act, challengeIds: readonly string[]): Promise<SameProblemFields[]> =>
  listOf(
    SameProblem,
    act,
    canSeeForceNotes,
    { challengeId: { $in: challengeIds } },
    { sort: { challengeId: 1, forceId: 1 }, limit: 500 },
  )

/** Everybody who wrote in it: none of them reviews its ethics, data and AI. */
export const writersOf = ({ authorId, writerIds }: Pick<ChallengeFields, 'authorId' | 'writerIds'>): string[] => [
  ...new Set([authorId, ...(writerIds ?? [])]),
]

/** Counts with every change of what a review is of: a reviewer signs the one that they read. */
export const wordingOf = ({ state, sectionVersions, edition }: ChallengeFields): number =>
  state === 'draft' ? (sectionVersions.rules ?? 0) : edition

/** How each place on the panel came and ended, in the order of asking; why, as far as the viewer may know it. */
export const placesOf = async (act: Act, challengeId: string): Promise<PanelPlaceFields[]> =>
  (await listOf(PanelPlace, act, canSeePlaces, { challengeId }, { sort: { _id: 1 }, limit: 200 })).map((place) =>
    passes(canSeeReason, act, place) ? place : { ...place, reason: null, words: '' },
  )

/** One place of a panel. Null where absent or hidden. */
export const placeOf = (act: Act, challengeId: string, placeId: string): Promise<PanelPlaceFields | null> =>
  firstOf(PanelPlace, act, canSeePlaces, { _id: placeId, challengeId })
