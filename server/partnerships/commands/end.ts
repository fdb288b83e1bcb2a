import { endPartnershipInput, writeCloseOutInput } from '../../../schema/partnerships.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demandAdminLooked, newIn } from '../../platform/guarded.ts'
import { canSee } from '../access.ts'
import { type CloseOut, Partnership, type PartnershipFields, partnershipFacts } from '../model.ts'
import { demandStep, ownParty } from '../transitions.ts'

/** One side's account of what came of it. Nobody reads it before the other side has written too: then both are released together. */
export const writeCloseOut = command(
  writeCloseOutInput,
  async (act, { id, looked, ...account }): Promise<PartnershipFields> => {
    const partnership = await find(Partnership, id, act, canSee)
    demandStep(act, partnership, 'writeCloseOut')

    const organisationId = ownParty(act)
    const before = partnership.closeOuts.find((one) => one.organisationId === organisationId)
    demandAdminLooked(act, newIn(account, before), looked)
    const closeOuts = [
      ...partnership.closeOuts.filter((one) => one.organisationId !== organisationId),
      { organisationId, at: act.now, ...account },
    ]
    const both = bothSidesWrote(partnership, closeOuts)
    partnership.set({ closeOuts, movedAt: act.now, ...(both ? { state: 'completed', completedAt: act.now } : {}) })
    await partnership.save()
    await record(act, partnershipFacts, 'closeOutWritten', id, { organisationId })
    if (both) await record(act, partnershipFacts, 'completed', id, {})
    return partnership.toObject()
  },
)

/** Ends it before its time. An active one keeps its place in public, with the reason first; one that never began was nobody's business. */
export const endPartnership = command(endPartnershipInput, async (act, { id, reason }): Promise<PartnershipFields> => {
  const partnership = await find(Partnership, id, act, canSee)
  demandStep(act, partnership, 'end')

  const organisationId = ownParty(act)
  partnership.set({ state: 'ended', endedAt: act.now, endedById: organisationId, endedReason: reason })
  await partnership.set({ movedAt: act.now }).save()
  const fact = partnership.activatedAt ? 'ended' : 'abandoned'
  await record(act, partnershipFacts, fact, id, { organisationId, reason })
  return partnership.toObject()
})

const bothSidesWrote = ({ forceIds, supplierIds }: PartnershipFields, closeOuts: readonly CloseOut[]) =>
  [forceIds, supplierIds].every((side) => closeOuts.some(({ organisationId }) => side.includes(organisationId)))
