import { peopleByIds, shownName } from '../people/queries.ts'
import type { Act } from '../platform/act.ts'
import { filter } from '../platform/rule.ts'
import { isSetAsideOfTheForce } from './access.ts'
import { mayReadByName } from './by-name.ts'
import { SetAsideScore, type SetAsideScoreFields } from './model-set-aside.ts'
import type { EvaluationShown } from './queries.ts'

/** A score that counts no more, with the name of who gave it. Their private note is theirs alone, for ever. */
export type SetAsideByName = Omit<SetAsideScoreFields, 'privateNote'> & { name: string }

/** As many as are read. */
export const mostSetAside = 500

/**
 * Once all is over: what was set aside of what the viewer may read, also where nobody but its evaluator had seen it. Before,
 * and with a conflict, nothing.
 */
export async function setAsideByName(act: Act, { challenge, open }: EvaluationShown): Promise<SetAsideByName[]> {
  if (!(await mayReadByName(act, challenge))) return []
  const where = { challengeId: challenge._id, proposalId: { $in: open } }
  const found = await SetAsideScore.find({ $and: [where, filter(isSetAsideOfTheForce, act)] })
    .select({ privateNote: 0 })
    .sort({ _id: 1 })
    .limit(mostSetAside)
    .lean<Omit<SetAsideByName, 'name'>[]>()
  const people = await peopleByIds(found.map(({ personId }) => personId))
  return found.map((score, place) => ({ ...score, name: shownName(people[place]) }))
}
