import { z } from 'zod'
import { id } from '../../../schema/people.ts'
import type { Act } from '../../platform/act.ts'
import { partOfCommand } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demandYours } from '../../platform/refusal.ts'
import { isOpenedToTheForce } from '../access.ts'
import { Proposal, type ProposalFields, proposalFacts } from '../model.ts'
import { demandStep, steps } from '../transitions.ts'
import { challengeOf } from './content.ts'

type Decided = 'shortlist' | 'accept' | 'decline'

/** What the panel takes further. Only as a part of the evaluation. */
export const shortlistProposal = partOfCommand(z.object({ id }), (act, input) => decide(act, input.id, 'shortlist'))
/** What a partnership is formed from. Only as a part of the decision, while the challenge is still evaluated. */
export const acceptProposal = partOfCommand(z.object({ id }), (act, input) => decide(act, input.id, 'accept'))
/** What is not taken further. Only as a part of the decision, beside its feedback. */
export const declineProposal = partOfCommand(z.object({ id }), (act, input) => decide(act, input.id, 'decline'))

async function decide(act: Act, proposalId: string, step: Decided): Promise<ProposalFields> {
  const proposal = await find(Proposal, proposalId, act, isOpenedToTheForce)
  const challenge = await challengeOf(act, proposal)
  demandStep(act, proposal, challenge, step)
  const roles = step === 'shortlist' ? (['admin', 'editor', 'evaluator'] as const) : (['admin'] as const)
  demandYours(act.viewer.organisationsAs(...roles).includes(challenge.forceId))
  const { to, fact } = steps[step]

  await proposal.set({ state: to, decidedAt: step === 'shortlist' ? null : act.now }).save()
  await record(act, proposalFacts, fact, proposal._id, { challengeId: challenge._id })
  return proposal.toObject()
}
