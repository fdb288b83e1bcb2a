import type { HandedKind, Passing } from '../../schema/handovers.ts'
import { type ChallengeFields, challengesById, underWayOfOwnForce } from '../challenges/queries.ts'
import { ownConflictsAmong } from '../evaluations/conflicted.ts'
import { casesToAnswer } from '../evaluations/standstill.ts'
import type { Act } from '../platform/act.ts'
import type { HandoverFields } from './queries.ts'

/** One thing that is named to the giver, as the viewer may know of it. */
export type Handed = { kind: HandedKind; passing: Passing; reference: string; title: string; path: string }

/**
 * What is named to the giver and what passed, read with the eyes of the viewer and by the rules of each subject. Of a
 * challenge in which the viewer declared a conflict there is nothing. In a fixed number of round trips.
 */
export async function handedOver(act: Act, handover: HandoverFields): Promise<Handed[]> {
  const [{ underWay }, cases] = await Promise.all([underWayOfOwnForce(act), casesToAnswer(act)])
  const owned = cases.filter(({ ownerId }) => ownerId === handover.giverId)
  const ids = [...owned, ...handover.passed].map(({ challengeId }) => challengeId)
  const [found, conflicts] = await Promise.all([
    challengesById(act, [...new Set(ids)]),
    ownConflictsAmong(act, [...new Set([...ids, ...underWay.map(({ _id }) => _id)])]),
  ])
  const known = new Map(found.flatMap((one) => (one ? [[one._id, one] as const] : [])))
  const named = (kind: HandedKind, passing: Passing, challenge: ChallengeFields | undefined): Handed[] =>
    challenge && !conflicts.has(challenge._id) ? [{ kind, passing, ...shownOf(kind, challenge) }] : []
  const passed = (wanted: 'draft' | 'case') => handover.passed.filter(({ kind }) => kind === wanted)
  const waits = handover.state === 'asked' ? 'would_pass' : 'stays'
  return [
    ...each(passed('draft')).flatMap((challengeId) => named('draft', 'passed', known.get(challengeId))),
    ...each(passed('case')).flatMap((challengeId) => named('case', 'passed', known.get(challengeId))),
    ...underWay.filter(isDraftOf(handover)).flatMap((one) => named('draft', waits, one)),
    ...each(owned).flatMap((challengeId) => named('case', waits, known.get(challengeId))),
    ...underWay.filter(hasASeat(handover)).flatMap((one) => named('panel', 'stays', one)),
    ...underWay.filter(reviewsIt(handover)).flatMap((one) => named('review', 'stays', one)),
  ]
}

/** Two cases about one decision are one line: both stand on its page. */
const each = (about: readonly { challengeId: string }[]) => [...new Set(about.map(({ challengeId }) => challengeId))]

type Whose = Pick<HandoverFields, 'giverId'>
const isDraftOf =
  ({ giverId }: Whose) =>
  ({ state, authorId }: ChallengeFields) =>
    state === 'draft' && authorId === giverId
const hasASeat =
  ({ giverId }: Whose) =>
  ({ panel }: ChallengeFields) =>
    panel.some(({ personId }) => personId === giverId)
const reviewsIt =
  ({ giverId }: Whose) =>
  ({ awaitedReview }: ChallengeFields) =>
    awaitedReview?.reviewerId === giverId

const places: Record<HandedKind, string> = { draft: 'edit', case: 'outcome', panel: 'panel', review: 'review' }

const shownOf = (kind: HandedKind, { reference, title }: ChallengeFields) => ({
  reference,
  title: title || 'A challenge without a name yet',
  path: `/challenges/${reference}/${places[kind]}`,
})
