import { z } from 'zod'
import { ledgerStageOf } from '../../../schema/adoptions.ts'
import { id } from '../../../schema/people.ts'
import { partnershipToTellOf } from '../../partnerships/who-to-tell.ts'
import { command } from '../../platform/command.ts'
import { addStep, rowOf } from './add-step.ts'

/**
 * What each force of a completed partnership wrote in its close-out stands in the ledger of the challenge it grew from, so
 * that nobody types it twice. Repeated, it changes nothing; a row that says the same stage already stays as it is.
 */
export const followCloseOut = command(
  z.object({ partnershipId: id }),
  async (act, { partnershipId }): Promise<void> => {
    const partnership = await partnershipToTellOf(act, partnershipId)
    if (!partnership?.challengeId || partnership.state !== 'completed') return
    const { challengeId, closeOuts, forceIds, supplierIds, completedAt } = partnership
    for (const { organisationId: forceId, adoption } of closeOuts) {
      const stage = ledgerStageOf[adoption]
      if (!stage || !forceIds.includes(forceId)) continue
      const row = await rowOf(challengeId, forceId)
      const isThere = row?.steps.at(-1)?.stage === stage
      if (isThere || row?.steps.some((step) => step.partnershipId === partnershipId)) continue
      const supplierId = supplierIds[0] ?? row?.supplierId ?? null
      const said = { stage, on: completedAt ?? act.now, evidence: '', link: '', partnershipId }
      await addStep(act, row, { challengeId, forceId, supplierId }, said)
    }
  },
)
