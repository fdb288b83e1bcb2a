import type { Act } from '../platform/act.ts'
import { byIds, listOf } from '../platform/database.ts'
import { passes } from '../platform/rule.ts'
import { canDecide, canSee, isOfTheForce, keptBack, knowsToWhom } from './access.ts'
import { Disclosure, type DisclosureFields } from './model.ts'

export type { DisclosureFields } from './model.ts'

/** More than anybody reads at once: what waits comes first, so deciding brings the others up. */
const most = 200

/** In the order of the ids; null where absent or hidden. */
export const disclosuresById = (act: Act, ids: readonly string[]): Promise<(DisclosureFields | null)[]> =>
  byIds(Disclosure, ids, act, canSee)

/** The ledger of a challenge, as far as this viewer may read it: what waits first, then in the order in which it was told. */
export const disclosuresOf = (act: Act, challengeId: string): Promise<DisclosureFields[]> =>
  listOf(Disclosure, act, canSee, { challengeId }, { sort: { state: -1, at: 1, _id: 1 }, limit: most })

/** What everybody reads of these ledgers, in the order in which it was told. */
export const publishedOf = (act: Act, challengeIds: readonly string[]): Promise<DisclosureFields[]> =>
  listOf(
    Disclosure,
    act,
    canSee,
    { challengeId: { $in: challengeIds }, state: 'published' },
    { sort: { at: 1, _id: 1 }, limit: most },
  )

/** That something was kept back, and why. Nothing else of it is in here. */
export type KeptBack = { reason: string; decidedAt: Date }

export async function keptBackOf(act: Act, challengeIds: readonly string[]): Promise<KeptBack[]> {
  const rows = await listOf(
    Disclosure,
    act,
    keptBack,
    { challengeId: { $in: challengeIds } },
    { sort: { at: 1, _id: 1 }, limit: most },
  )
  return rows.map(({ reason, decidedAt, at }) => ({ reason: reason ?? '', decidedAt: decidedAt ?? at }))
}

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
