import { z } from 'zod'
import { id } from '../../../schema/people.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { demandYours } from '../../platform/refusal.ts'
import { Proposal, proposalFacts } from '../model.ts'

/**
 * After a material change of a challenge everything that was submitted asks for a confirmation. Only the house does this,
 * from the event of the change; done twice it asks once.
 */
export const askToReconfirm = command(
  z.object({ challengeId: id, edition: z.number().int() }),
  async (act, { challengeId, edition }): Promise<void> => {
    demandYours(act.viewer.isSystem)
    const before = await Proposal.find({ challengeId, state: 'submitted', endedAt: null })
    for (const proposal of before) {
      if (proposal.edition >= edition || (proposal.reconfirmEdition ?? 0) >= edition) continue
      await proposal.set({ reconfirmEdition: edition }).save()
      await record(act, proposalFacts, 'reconfirmationAsked', proposal._id, { challengeId, edition })
    }
  },
)
