import type { AdoptionStage, PartnershipState } from '../../schema/partnerships.ts'
import type { Act } from '../platform/act.ts'
import { listOf } from '../platform/database.ts'
import { filter } from '../platform/rule.ts'
import { canSee } from './access.ts'
import { Partnership, type PartnershipFields } from './model.ts'

export type PartnershipFilter = {
  state: PartnershipState
  category?: string | null
  principle?: string | null
  organisationId?: string | null
  /** Only with one of these forces: those of a region. */
  forceIds?: readonly string[] | null
  adoption?: AdoptionStage | null
}

/** Those of one state, newest first. Forming ones are seen by their parties only. */
export function partnershipList(
  act: Act,
  wanted: PartnershipFilter,
  { before, limit }: { before: string | null; limit: number },
): Promise<PartnershipFields[]> {
  const where = { ...whereOf(wanted), ...(before ? { _id: { $lt: before } } : {}) }
  return listOf(Partnership, act, canSee, where, { sort: { _id: -1 }, limit })
}

const whereOf = ({ state, category, principle, organisationId, forceIds, adoption }: PartnershipFilter) => ({
  state,
  ...(category ? { categories: category } : {}),
  ...(principle ? { principles: principle } : {}),
  ...(organisationId ? { partyIds: organisationId } : {}),
  ...(forceIds ? { forceIds: { $in: forceIds } } : {}),
  // Before it is completed nobody may find out what one side alone has written.
  ...(adoption && state === 'completed' ? { 'closeOuts.adoption': adoption } : {}),
})

export type PartnershipCount = { key: string; count: number }
/** How many there are with exactly these forces. */
export type ForcesCount = { forceIds: string[]; count: number }
export type PartnershipCounts = Record<
  'states' | 'categories' | 'principles' | 'forces' | 'adoptions',
  PartnershipCount[]
> & {
  together: ForcesCount[]
}

/** How many the viewer may see in each state and, among those of one state, under each filter. One round trip. */
export async function partnershipCounts(act: Act, state: PartnershipState): Promise<PartnershipCounts> {
  const tally = (by: string) => [{ $group: { _id: by, count: { $sum: 1 } } }, { $sort: { count: -1, _id: 1 } }] as const
  const ofTheState = { $match: { state } }
  const [found] = await Partnership.aggregate<
    Record<Exclude<keyof PartnershipCounts, 'together'>, { _id: string; count: number }[]> & {
      together: { _id: string[]; count: number }[]
    }
  >([
    { $match: filter(canSee, act) },
    {
      $facet: {
        states: [...tally('$state')],
        categories: [ofTheState, { $unwind: '$categories' }, ...tally('$categories')],
        principles: [ofTheState, { $unwind: '$principles' }, ...tally('$principles')],
        forces: [ofTheState, { $unwind: '$forceIds' }, ...tally('$forceIds'), { $limit: 50 }],
        together: [ofTheState, ...tally('$forceIds'), { $limit: 500 }],
        // Before it is completed nobody reads what one side alone has written.
        adoptions:
          state === 'completed' ? [ofTheState, { $unwind: '$closeOuts' }, ...tally('$closeOuts.adoption')] : nothing,
      },
    },
  ])
  const counted = (name: Exclude<keyof PartnershipCounts, 'together'>) =>
    (found?.[name] ?? []).map(({ _id, count }) => ({ key: _id, count }))
  return {
    states: counted('states'),
    categories: counted('categories'),
    principles: counted('principles'),
    forces: counted('forces'),
    together: (found?.together ?? []).map(({ _id, count }) => ({ forceIds: _id, count })),
    adoptions: counted('adoptions'),
  }
}

const nothing = [{ $match: { _id: { $in: [] as string[] } } }]
