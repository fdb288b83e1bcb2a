import type { Act } from '../platform/act.ts'
import { byIds, listOf } from '../platform/database.ts'
import { passes } from '../platform/rule.ts'
import { canDecide, canSee, isOfTheForce, keptBack, knowsToWhom } from './access.ts'
import { Disclosure, type DisclosureFields } from './model.ts'

export type { DisclosureFields } from './model.ts'

/** In the order of the ids; null where absent or hidden. */
export const disclosuresById = (act: Act, ids: readonly string[]): Promise<(DisclosureFields | null)[]> =>
  byIds(Disclosure, ids, act, canSee)

type Page = { after: string | null; limit: number }
const firstPage: Page = { after: null, limit: 100 }

/** What waits, then what was published, then what is kept back, each as it was told: those names stand so, last first. */
const order = { state: -1, at: 1, _id: 1 } as const

/** The place of a row in that order. Two may have been told at one moment: the id tells them apart. */
export const ledgerCursor = ({ state, at, _id }: DisclosureFields): string => `${state}|${at.toISOString()}|${_id}`

function behind(cursor: string | null) {
  const [state = '', time = '', id = ''] = (cursor ?? '').split('|')
  const at = new Date(time)
  return Number.isNaN(at.getTime())
    ? {}
    : { $or: [{ state: { $lt: state } }, { state, at: { $gt: at } }, { state, at, _id: { $gt: id } }] }
}

/** The ledger of a challenge, as far as this viewer may read it; of `inside`, only where they know who was told. */
export const disclosuresOf = (
  act: Act,
  challengeId: string,
  part: 'readable' | 'inside' = 'readable',
  { after, limit }: Page = firstPage,
): Promise<DisclosureFields[]> =>
  listOf(
    Disclosure,
    act,
    part === 'inside' ? knowsToWhom : canSee,
    { challengeId, ...behind(after) },
    { sort: order, limit },
  )

/** What everybody reads of these ledgers, in the order in which it was told. */
export const publishedOf = (
  act: Act,
  challengeIds: readonly string[],
  { after, limit }: Page = firstPage,
): Promise<DisclosureFields[]> =>
  listOf(
    Disclosure,
    act,
    canSee,
    { challengeId: { $in: challengeIds }, state: 'published', ...behind(after) },
    { sort: order, limit },
  )

/** That something was kept back, and why. Nothing else of it is in here but the id, which stands in the public chain. */
export type KeptBack = { id: string; reason: string; decidedAt: Date }

/** What of these ledgers was kept back, in the order in which it was written down. */
export async function keptBackOf(
  act: Act,
  challengeIds: readonly string[],
  { after, limit }: Page = firstPage,
): Promise<KeptBack[]> {
  const where = { challengeId: { $in: challengeIds }, ...(after ? { _id: { $gt: after } } : {}) }
  const rows = await listOf(Disclosure, act, keptBack, where, { sort: { _id: 1 }, limit })
  return rows.map(({ _id: id, reason, decidedAt, at }) => ({ id, reason: reason ?? '', decidedAt: decidedAt ?? at }))
}

/** As far as is counted. */
const most = 200

/** How many rows of these ledgers its force has to decide on; none for anybody else. */
export async function waitingOf(act: Act, challengeIds: readonly string[]): Promise<number> {
  const where = { challengeId: { $in: challengeIds }, state: 'waiting' }
  return (await listOf(Disclosure, act, isOfTheForce, where, { sort: { at: 1, _id: 1 }, limit: most })).length
}

/** Whether this viewer may know who was told, and the words in which they were. */
export const mayKnowToWhom = (act: Act, row: DisclosureFields): boolean => passes(knowsToWhom, act, row)

/** Whether this viewer decides on it now. */
export const mayDecide = (act: Act, row: DisclosureFields): boolean =>
  row.state !== 'published' && passes(canDecide, act, row)
