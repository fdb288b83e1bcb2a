import { z } from 'zod'
import { id } from '../../../schema/people.ts'
import { command } from '../../platform/command.ts'
import { demandYours } from '../../platform/refusal.ts'
import { Proposal } from '../model.ts'

/**
 * The challenge was withdrawn: its proposals wait for nobody and need nothing any more. Only the house does this, from the
 * event of the withdrawal; done twice it changes nothing.
 */
export const endProposals = command(z.object({ challengeId: id }), async (act, { challengeId }): Promise<void> => {
  demandYours(act.viewer.isSystem)
  await Proposal.updateMany(
    { challengeId, state: { $in: ['draft', 'submitted', 'shortlisted'] }, endedAt: null },
    { $set: { endedAt: act.now, reconfirmEdition: null }, $inc: { version: 1 } },
  )
})
