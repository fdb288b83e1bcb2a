import type { Act } from '../platform/act.ts'
import { filter } from '../platform/rule.ts'
import { canSee } from './access.ts'
import { Partnership, type PartnershipFields } from './model.ts'

type Finished = Pick<PartnershipFields, 'forceIds' | 'closeOuts' | 'completedAt' | 'endedAt'>

/** Of the last partnerships that were completed or ended since this moment: whether a force then had it in service. */
export async function finishedSince(act: Act, since: Date, limit: number): Promise<{ isAdopted: boolean }[]> {
  const finished = await Partnership.find({ $and: [{ state: { $in: ['completed', 'ended'] } }, filter(canSee, act)] })
    .select('forceIds completedAt endedAt closeOuts.organisationId closeOuts.adoption')
    .sort({ _id: -1 })
    .limit(limit)
    .lean<Finished[]>()
  return finished
    .filter(({ completedAt, endedAt }) => (completedAt ?? endedAt ?? since) > since)
    .map(({ forceIds, closeOuts }) => ({
      isAdopted: closeOuts.some(
        ({ organisationId, adoption }) =>
          forceIds.includes(organisationId) && (adoption === 'in_service' || adoption === 'wider'),
      ),
    }))
}
