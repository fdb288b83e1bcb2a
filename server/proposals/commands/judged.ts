import { z } from 'zod'
import { id } from '../../../schema/people.ts'
import { partOfCommand } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { anyOf } from '../../platform/rule.ts'
import { canSee, isOpenedToTheForce } from '../access.ts'
import { Proposal, type ProposalFields, proposalFacts } from '../model.ts'

const noted = z.enum(['foundIneligible', 'reinstated', 'clarificationAsked', 'clarificationAnswered'])

/**
 * Puts on a proposal's own way what its evaluation did with it, for its own side to see. Only as a part of the evaluation,
 * which keeps the words.
 */
export const noteOnProposal = partOfCommand(
  z.object({ id, fact: noted }),
  async (act, { id: proposalId, fact }): Promise<ProposalFields> => {
    const proposal = await find(Proposal, proposalId, act, anyOf(canSee, isOpenedToTheForce))
    await record(act, proposalFacts, fact, proposal._id, { challengeId: proposal.challengeId })
    return proposal.toObject()
  },
)
