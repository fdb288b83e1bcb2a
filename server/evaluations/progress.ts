import { judgedOf } from '../../schema/challenges.ts'
import { peopleByIds, shownName } from '../people/queries.ts'
import type { Act } from '../platform/act.ts'
import { passes } from '../platform/rule.ts'
import { isOfThePanel } from './access.ts'
import { toScoreOf } from './eligible.ts'
import { type Declaration, type EvaluationFields, Score, type SeatFields } from './model.ts'
import type { EvaluationShown } from './queries.ts'
import { readableTo } from './seats.ts'

/** How far somebody of the panel is: numbers alone, never a value. */
export type Progress = {
  name: string
  part: 'evaluator' | 'moderator'
  isYou: boolean
  /** Whether they accepted their part. */
  hasAccepted: boolean
  declared: number
  toDeclare: number
  scored: number
  toScore: number
  lockedAt: Date | null
  /** What they declared, in their words: for the moderator and for themselves. */
  conflicts: Pick<Declaration, 'proposalId' | 'kind' | 'words' | 'ruling'>[]
}

/**
 * Of everybody on the panel, in the order in which they were named. A proposal that the viewer may not read counts
 * as it was opened: a smaller number would tell them what became of it.
 */
export async function progressOf(act: Act, shown: EvaluationShown): Promise<Progress[]> {
  const { challenge, evaluation, candidates, seats, part, open } = shown
  if (!passes(isOfThePanel, act, challenge)) return []
  // What the round is about that runs, or ran last.
  const proposals = candidates.map(({ proposal }) => proposal)
  const toScore = toScoreOf(asKnown(evaluation, open), proposals).map(({ _id }) => _id)
  const [people, counts] = await Promise.all([
    peopleByIds(challenge.panel.map(({ personId }) => personId)),
    scoredCounts(challenge._id, toScore),
  ])
  const criteria = judgedOf(challenge.content.choosing.criteria).length
  return challenge.panel.map((member, place) => {
    const seat = seats.find(({ personId }) => personId === member.personId)
    const declarations = seat?.declarations ?? []
    const isYou = member.personId === act.viewer.personId
    return {
      name: shownName(people[place]),
      part: member.part,
      isYou,
      hasAccepted: challenge.panelIds.includes(member.personId),
      declared: declarations.length,
      toDeclare: candidates.length,
      scored: counts.get(member.personId) ?? 0,
      toScore: member.part === 'evaluator' ? scorable(declarations, toScore) * criteria : 0,
      lockedAt: seat?.lockedAt ?? null,
      conflicts: part === 'moderator' || isYou ? declarations.filter(saysSomething) : [],
    }
  })
}

/** What was found, and what is scored again, of the proposals that somebody may read. */
const asKnown = ({ ineligibleIds = [], reopenedFor = [] }: Partial<EvaluationFields>, open: readonly string[]) => ({
  ineligibleIds: ineligibleIds.filter((id) => open.includes(id)),
  reopenedFor: reopenedFor.filter((id) => open.includes(id)),
})

/** No conflict is nothing to say, unless they explain why something is none. */
const saysSomething = ({ kind, words }: Declaration): boolean => kind !== 'none' || words !== ''

const scorable = (declarations: SeatFields['declarations'], toScore: readonly string[]) =>
  readableTo({ declarations }).filter((id) => toScore.includes(id)).length

/** How many cells each person has filled: a score and a reason. Counted in the database: no value is fetched. */
async function scoredCounts(challengeId: string, proposalIds: readonly string[]): Promise<Map<string, number>> {
  const counts = await Score.aggregate<{ _id: string; count: number }>([
    { $match: { challengeId, proposalId: { $in: proposalIds }, score: { $ne: null }, reason: { $ne: '' } } },
    { $group: { _id: '$personId', count: { $sum: 1 } } },
  ])
  return new Map(counts.map(({ _id, count }) => [_id, count]))
}
