import { peopleByIds, shownName } from '../people/queries.ts'
import type { Act } from '../platform/act.ts'
import { listOf } from '../platform/database.ts'
import { passes } from '../platform/rule.ts'
import { isSharedScore, readsByName } from './access.ts'
import { hasConflictIn } from './conflicted.ts'
import { type Declaration, Score, type ScoreFields } from './model.ts'
import type { EvaluationShown } from './queries.ts'

/** What one person declared, with their name: neither more of it than their words, nor what the board knew to link them. */
export type DeclaredByName = {
  seatId: string
  name: string
  leftWithConflictAt: Date | null
  /** First to last, those that stand no more too. */
  declarations: Pick<Declaration, 'proposalId' | 'kind' | 'words' | 'at' | 'ruling'>[]
}

/** What one evaluator gave one proposal, as the panel read it. Their private notes are theirs alone, for ever. */
export type ScoredByName = {
  /** That of the first of these scores. */
  id: string
  name: string
  proposalId: string
  scores: Pick<ScoreFields, 'criterionId' | 'score' | 'reason'>[]
}

/** More than a panel gives one proposal. */
const most = 500

/** Once all is over: what everybody on the panel declared about what the viewer may read. Before, and with a conflict, nothing. */
export async function declaredByName(act: Act, shown: EvaluationShown): Promise<DeclaredByName[]> {
  if (!(await mayReadByName(act, shown.challenge))) return []
  const people = await peopleByIds(shown.seats.map(({ personId }) => personId))
  return shown.seats.map(({ _id: seatId, earlier = [], declarations, leftWithConflictAt = null }, place) => ({
    ...{ seatId, name: shownName(people[place]), leftWithConflictAt },
    declarations: [...earlier, ...declarations].filter(({ proposalId }) => shown.open.includes(proposalId)),
  }))
}

/** Once all is over: what each evaluator gave what the viewer may read. Before, and with a conflict, nothing. */
export async function scoredByName(act: Act, shown: EvaluationShown): Promise<ScoredByName[]> {
  if (!(await mayReadByName(act, shown.challenge))) return []
  const given: ScoredByName[] = []
  for (const proposalId of shown.open) {
    const where = { challengeId: shown.challenge._id, proposalId }
    const found = await listOf(Score, act, isSharedScore, where, { sort: { _id: 1 }, limit: most })
    const ids = [...new Set(found.map(({ personId }) => personId))]
    const people = await peopleByIds(ids)
    for (const [place, id] of ids.entries()) {
      const scores = found.filter(({ personId }) => personId === id)
      given.push({ id: scores[0]?._id ?? '', name: shownName(people[place]), proposalId, scores })
    }
  }
  return given
}

/** Answers to the law for the force, once all is over, and has no conflict there. */
export const mayReadByName = async (act: Act, challenge: EvaluationShown['challenge']): Promise<boolean> =>
  passes(readsByName, act, challenge) && !(await hasConflictIn(act, challenge._id))
