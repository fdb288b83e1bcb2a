import { type EngagementMode, modeRules, type SameProblemLevel } from '../../schema/challenges.ts'
import type { BoardState } from '../../schema/search.ts'
import { categoryLabel } from '../../schema/vocabularies.ts'
import type { ChallengeFields } from '../challenges/queries.ts'
import type { OrganisationFields } from '../organisations/queries.ts'

/** What the board knows of a published challenge. All of it is public. */
export type ChallengeRow = {
  id: string
  reference: string
  title: string
  summary: string
  state: BoardState
  mode: EngagementMode
  forceId: string
  force: string
  forceName: string
  /** The forces that share it. */
  coOwners: readonly { forceId: string; slug: string; name: string }[]
  region: string | null
  categories: readonly string[]
  principles: readonly string[]
  standards: readonly string[]
  band: string
  adoptionNamed: boolean
  /** Forces that have the problem, its own among them. */
  forces: number
  /** The other forces that have it, with what they would do about it. */
  others: readonly { forceId: string; level: SameProblemLevel }[]
  openedAt: number
  closesAt: number | null
  decidedAt: number | null
  outcome: string | null
  outcomeCode: string | null
  hasLessons: boolean
  /** The challenge that it continues. */
  continuesId: string | null
  /** What a search reads besides the title. */
  text: string
}

/** The row of a challenge as a visitor sees it. */
export function rowOf(
  challenge: ChallengeFields,
  force: OrganisationFields | null,
  allSameProblems: readonly { forceId: string; level: SameProblemLevel }[],
  coOwnerForces: readonly (OrganisationFields | null)[] = [],
): ChallengeRow {
  const { problem, today, good, owner } = challenge.content
  const coOwners = coOwnerForces.flatMap((one) => (one ? { forceId: one._id, slug: one.slug, name: one.name } : []))
  const sameProblems = allSameProblems.filter(({ forceId }) => !challenge.coOwnerIds.includes(forceId))
  return {
    id: challenge._id,
    reference: challenge.reference,
    title: challenge.title,
    summary: problem.summary,
    state: challenge.state === 'draft' ? 'withdrawn' : challenge.state,
    mode: challenge.mode,
    forceId: challenge.forceId,
    force: force?.slug ?? '',
    forceName: force?.name ?? '',
    coOwners,
    region: force?.region ?? null,
    categories: problem.categories,
    principles: problem.principles,
    standards: good.standards.map(({ code }) => code),
    band: owner.valueBand,
    adoptionNamed: owner.adoptionRoute !== '' && owner.adoptionRoute !== 'none_yet',
    forces: sameProblems.length + coOwners.length + 1,
    others: sameProblems.map(({ forceId, level }) => ({ forceId, level })),
    openedAt: challenge.openedAt?.getTime() ?? 0,
    closesAt: challenge.proposalsCloseAt?.getTime() ?? null,
    decidedAt: (challenge.decidedAt ?? challenge.withdrawnAt)?.getTime() ?? null,
    outcome: challenge.outcome,
    outcomeCode: challenge.outcomeCode,
    hasLessons: Boolean(challenge.lessons),
    continuesId: challenge.continuesId,
    text: [
      problem.summary,
      problem.problem,
      problem.beneficiaries,
      problem.why,
      today.tried,
      good.outcomes,
      challenge.outcomeReason,
      challenge.withdrawnReason,
      challenge.lessons,
      modeRules[challenge.mode].label,
      force?.name,
      ...coOwners.map(({ name }) => name),
      ...problem.categories.map(categoryLabel),
    ]
      .filter(Boolean)
      .join('\n'),
  }
}

/** Its state by the clock: past its close it is not open any more. */
export const stateNow = ({ state, closesAt }: Pick<ChallengeRow, 'state' | 'closesAt'>, now: number): BoardState =>
  state === 'open' && closesAt !== null && closesAt <= now ? 'evaluating' : state

const day = 24 * 3_600_000

/** Whether it still takes proposals and closes within so many days. */
export const closesWithin = (row: Pick<ChallengeRow, 'state' | 'closesAt'>, days: number, now: number): boolean =>
  stateNow(row, now) === 'open' && row.closesAt !== null && row.closesAt <= now + days * day
