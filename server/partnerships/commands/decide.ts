import { agreeDecisionInput, partnershipLimits, proposeDecisionInput } from '../../../schema/partnerships.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demandAdminLooked } from '../../platform/guarded.ts'
import { newId } from '../../platform/ids.ts'
import { demand, demandYours, notFound } from '../../platform/refusal.ts'
import { demandNotTwice } from '../../platform/sent-lately.ts'
import { canSee } from '../access.ts'
import { Decision, type DecisionFields, Partnership, partnershipFacts } from '../model.ts'
import { demandStep, ownParty } from '../transitions.ts'

/** Puts in writing what one party takes to be decided. It stands once every party has agreed. */
export const proposeDecision = command(
  proposeDecisionInput,
  async (act, { id, looked, ...proposed }): Promise<DecisionFields> => {
    const partnership = await find(Partnership, id, act, canSee)
    demandStep(act, partnership, 'proposeDecision')
    const { question, decision: decided, options } = proposed
    demandAdminLooked(act, { question, decision: decided, options }, looked)
    const { personId } = act.viewer
    demandYours(personId)
    const number = (await Decision.countDocuments({ partnershipId: id })) + 1
    demand(number <= partnershipLimits.decisions, 'TOO_MANY', 'The log of decisions is full.')

    await demandNotTwice(act, 'proposeDecision', { id, ...proposed })

    const organisationId = ownParty(act)
    const decision = new Decision({
      ...{ _id: newId(), partnershipId: id, number, ...proposed },
      ...{ proposedById: personId, proposedByOrganisationId: organisationId, proposedAt: act.now },
      agreed: [{ organisationId, personId, at: act.now }],
    })
    await decision.save()
    await partnership.set({ movedAt: act.now }).save()
    await record(act, partnershipFacts, 'decisionProposed', id, { organisationId, decisionId: decision._id, number })
    return decision.toObject()
  },
)

/** A party agrees to a decision, for itself. With the last it stands. */
export const agreeDecision = command(agreeDecisionInput, async (act, { decisionId }): Promise<DecisionFields> => {
  const decision = await Decision.findById(decisionId)
  if (!decision) throw notFound()
  const partnership = await find(Partnership, decision.partnershipId, act, canSee)
  demandStep(act, partnership, 'agreeDecision')
  const { personId } = act.viewer
  demandYours(personId)
  const organisationId = ownParty(act)
  demand(
    !decision.agreed.some((party) => party.organisationId === organisationId),
    'ALREADY_AGREED',
    'Your organisation has agreed to this.',
  )

  const agreed = [...decision.agreed, { organisationId, personId, at: act.now }]
  const all = partnership.partyIds.every((id) => agreed.some((party) => party.organisationId === id))
  await decision.set({ agreed, agreedAt: all ? act.now : null }).save()
  await partnership.set({ movedAt: act.now }).save()
  const { _id, partnershipId, number } = decision
  await record(act, partnershipFacts, 'decisionAgreed', partnershipId, { organisationId, decisionId: _id, number })
  return decision.toObject()
})
