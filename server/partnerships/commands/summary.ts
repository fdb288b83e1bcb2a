import { approveSummaryInput, proposeSummaryInput } from '../../../schema/partnerships.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demandAdminLooked } from '../../platform/guarded.ts'
import { demandCurrent } from '../../platform/refusal.ts'
import { canSee } from '../access.ts'
import { Partnership, type PartnershipFields, partnershipFacts } from '../model.ts'
import { demandStep, ownParty } from '../transitions.ts'

/** Writes what the public will read. What was published before stands until every party has approved the new words. */
export const proposeSummary = command(
  proposeSummaryInput,
  async (act, { id, text, looked }): Promise<PartnershipFields> => {
    const partnership = await find(Partnership, id, act, canSee)
    demandStep(act, partnership, 'proposeSummary')
    demandAdminLooked(act, { text }, looked)

    const revision = (partnership.summary?.revision ?? 0) + 1
    await partnership.set({ summary: { text, revision, approvedBy: [ownParty(act)] }, movedAt: act.now }).save()
    await record(act, partnershipFacts, 'summaryProposed', id, { organisationId: ownParty(act), revision })
    return partnership.toObject()
  },
)

/** Approves these exact words. With the last party they are public. */
export const approveSummary = command(
  approveSummaryInput,
  async (act, { id, revision }): Promise<PartnershipFields> => {
    const partnership = await find(Partnership, id, act, canSee)
    demandStep(act, partnership, 'approveSummary')
    const summary = approvedBy(act, partnership)
    demandCurrent({ version: summary.revision }, revision, summary.text)

    const all = partnership.partyIds.every((party) => summary.approvedBy.includes(party))
    partnership.set({ summary, movedAt: act.now, ...(all ? { publicSummary: summary.text } : {}) })
    await partnership.save()
    if (all) await record(act, partnershipFacts, 'summaryPublished', id, { revision })
    return partnership.toObject()
  },
)

function approvedBy(act: Act, { summary }: PartnershipFields) {
  if (!summary) throw new Error('A step let a summary be approved that is not there.')
  return { ...summary, approvedBy: [...summary.approvedBy, ownParty(act)] }
}
