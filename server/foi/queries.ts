import type { ChallengeFields } from '../challenges/queries.ts'
import type { Act } from '../platform/act.ts'
import { byIds, firstOf, listOf } from '../platform/database.ts'
import { passes } from '../platform/rule.ts'
import { answersFor, canAnswer } from './access.ts'
import { Foi, type FoiExport, type FoiFields } from './model.ts'

export type { FoiDecision, FoiExport, FoiFields, FoiItem } from './model.ts'

/** In the order of the ids; null where absent or hidden. */
export const foiById = (act: Act, ids: readonly string[]): Promise<(FoiFields | null)[]> =>
  byIds(Foi, ids, act, canAnswer)

/** The requests about a challenge, last first, for who answers them. */
export const foiOf = (act: Act, challengeId: string): Promise<FoiFields[]> =>
  listOf(Foi, act, canAnswer, { challengeId }, { sort: { _id: -1 }, limit: 50 })

/** Whether the viewer answers such requests about a challenge. */
export const mayAnswerFoi = (act: Act, challenge: ChallengeFields): boolean =>
  challenge.state !== 'draft' && passes(answersFor, act, challenge)

/** A document that was made, for who answers the request. */
export async function foiExport(act: Act, id: string, number: number): Promise<FoiExport | null> {
  const foi = await firstOf(Foi, act, canAnswer, { _id: id })
  return foi?.exports.find((one) => one.number === number) ?? null
}
