import { acceptedOf } from '../evaluations/feedback.ts'
import type { Act } from '../platform/act.ts'
import { byIds, eachOf, listOf } from '../platform/database.ts'
import { canSee } from './access.ts'
import { Adoption, type AdoptionFields, type AdoptionStep } from './model.ts'

export type { AdoptionFields, AdoptionStep } from './model.ts'

const most = 200

/** In the order of the ids; null where absent. */
export const adoptionsById = async (act: Act, ids: readonly string[]): Promise<(AdoptionFields | null)[]> => {
  const found = await byIds(Adoption, ids, act, canSee)
  const shown = await withNamed(
    act,
    found.flatMap((row) => row ?? []),
  )
  return ids.map((id) => shown.find(({ _id }) => _id === id) ?? null)
}

/** The ledger of each outcome, last changed first. */
export async function ledgersOf(act: Act, challengeIds: readonly string[]): Promise<AdoptionFields[][]> {
  const where = { challengeId: { $in: challengeIds } }
  const found = await listOf(Adoption, act, canSee, where, { sort: { challengeId: 1, forceId: 1 }, limit: 500 })
  const shown = (await withNamed(act, found)).sort(lastChangedFirst)
  return challengeIds.map((id) => shown.filter(({ challengeId }) => challengeId === id))
}

/**
 * Of a force what it adopted, of a supplier who adopted its answers, last changed first. A supplier's page says no word of
 * an outcome that does not name it.
 */
export async function adoptionsOf(act: Act, { _id, kind }: { _id: string; kind: string }): Promise<AdoptionFields[]> {
  if (kind === 'force') return withNamed(act, await listOf(Adoption, act, canSee, { forceId: _id }, newest))
  const shown = await withNamed(act, await listOf(Adoption, act, canSee, { supplierId: _id }, newest))
  return shown.filter(({ supplierId }) => supplierId === _id)
}

/** Every row with its challenge and force, first to last: for open data. */
export const everyAdoption = (act: Act): AsyncIterable<AdoptionFields> =>
  eachOf(Adoption, act, canSee, {}, Number.MAX_SAFE_INTEGER)

/** How a row stands now. */
export const latestOf = ({ steps }: AdoptionFields): AdoptionStep => {
  const last = steps.at(-1)
  if (!last) throw new Error('A row of the ledger says something.')
  return last
}

const newest = { sort: { changedAt: -1, _id: 1 }, limit: most } as const
const lastChangedFirst = (one: AdoptionFields, other: AdoptionFields) =>
  other.changedAt.getTime() - one.changedAt.getTime() || one._id.localeCompare(other._id)

/** The same rows, without a supplier that the outcome does not name now: by award or by its own consent. One round trip. */
export async function withNamed(act: Act, rows: readonly AdoptionFields[]): Promise<AdoptionFields[]> {
  const ids = [...new Set(rows.flatMap(({ challengeId, supplierId }) => (supplierId ? [challengeId] : [])))]
  const accepted = ids.length > 0 ? await acceptedOf(act, ids) : []
  const named = new Map(ids.map((id, place) => [id, accepted[place]?.supplierIds ?? []]))
  return rows.map((row) => ({
    ...row,
    supplierId: row.supplierId && named.get(row.challengeId)?.includes(row.supplierId) ? row.supplierId : null,
  }))
}
