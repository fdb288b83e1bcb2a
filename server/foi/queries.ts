import type { ChallengeFields } from '../challenges/queries.ts'
import type { Act } from '../platform/act.ts'
import { byIds, firstOf, listOf } from '../platform/database.ts'
import { filter, passes } from '../platform/rule.ts'
import { answersFor, canAnswer, canRead } from './access.ts'
import { Foi, type FoiExport, type FoiFields, type FoiItemFields, FoiPiece } from './model.ts'

export type { FoiDecision, FoiExport, FoiFields, FoiItemFields } from './model.ts'

/** In the order of the ids; null where absent or hidden. */
export const foiById = (act: Act, ids: readonly string[]): Promise<(FoiFields | null)[]> =>
  byIds(Foi, ids, act, canAnswer)

/** What a list of requests says of each: neither what was decided nor the documents. */
export type FoiListed = Pick<FoiFields, '_id' | 'ourReference' | 'dueAt'>

/** The requests about a challenge, last first, for who answers them. */
export const foiOf = (act: Act, challengeId: string): Promise<FoiListed[]> =>
  Foi.find({ $and: [{ challengeId }, filter(canAnswer, act)] })
    .select('ourReference dueAt')
    .sort({ _id: -1 })
    .limit(50)
    .lean<FoiListed[]>()

/** The request of this id about a challenge; without one, the last. A number may be given twice, an id never. */
export async function foiAsked(act: Act, challengeId: string, id: string | null): Promise<FoiFields | null> {
  if (id) return firstOf(Foi, act, canAnswer, { _id: id, challengeId })
  const [last] = await listOf(Foi, act, canAnswer, { challengeId }, { sort: { _id: -1 }, limit: 1 })
  return last ?? null
}

/** One piece of the record of a request. */
export const itemOfFoi = (act: Act, foiId: string, key: string): Promise<FoiItemFields | null> =>
  firstOf(FoiPiece, act, canRead, { foiId, key })

/** Whether the viewer answers such requests about a challenge. */
export const mayAnswerFoi = (act: Act, challenge: ChallengeFields): boolean =>
  challenge.state !== 'draft' && passes(answersFor, act, challenge)

/** A document that was made, for who answers the request. */
export async function foiExport(act: Act, id: string, number: number): Promise<FoiExport | null> {
  const foi = await firstOf(Foi, act, canAnswer, { _id: id })
  return foi?.exports.find((one) => one.number === number) ?? null
}

type Request = Pick<FoiFields, '_id' | 'decisions'>
type Part = {
  waiting: boolean
  after?: number | undefined
  before?: number | undefined
  limit: number
  inverted?: boolean
}

/**
 * A part of the record in reading order: what waits for a decision (it may have to be kept back, and nobody decided), or
 * the rest. A part goes on from a place.
 */
export const itemsOfFoi = (
  act: Act,
  { _id: foiId, decisions }: Request,
  { waiting, after, before, limit, inverted = false }: Part,
): Promise<FoiItemFields[]> => {
  const decided = decisions.map(({ item }) => item)
  const which = waiting
    ? { mayKeepBack: true, key: { $nin: decided } }
    : { $or: [{ mayKeepBack: false }, { key: { $in: decided } }] }
  const place = { $gt: after ?? 0, ...(before === undefined ? {} : { $lt: before }) }
  return listOf(FoiPiece, act, canRead, { foiId, ...which, place }, { sort: { place: inverted ? -1 : 1 }, limit })
}

/** How many pieces wait for a decision. */
export const waitingOfFoi = (act: Act, { _id: foiId, decisions }: Request): Promise<number> =>
  FoiPiece.countDocuments({
    $and: [{ foiId, mayKeepBack: true, key: { $nin: decisions.map(({ item }) => item) } }, filter(canRead, act)],
  })

const atOnce = 500

/** The whole record, part by part in reading order: for the document that is made of it. */
export async function* everyItemOf(act: Act, foiId: string): AsyncGenerator<FoiItemFields> {
  for (let last = 0; ; ) {
    const where = { foiId, place: { $gt: last } }
    const part = await listOf(FoiPiece, act, canRead, where, { sort: { place: 1 }, limit: atOnce })
    yield* part
    last = part.at(-1)?.place ?? last
    if (part.length < atOnce) return
  }
}

/** Which of these files is a document of a request: the others may be swept away. */
export async function filesOfFoi(fileIds: readonly string[]): Promise<string[]> {
  const found = await Foi.find({ 'exports.fileId': { $in: fileIds } })
    .select('exports')
    .lean<Pick<FoiFields, 'exports'>[]>()
  return found.flatMap(({ exports }) => exports.map(({ fileId }) => fileId))
}
