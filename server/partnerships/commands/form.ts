import { modeRules } from '../../../schema/challenges.ts'
import { formPartnershipInput } from '../../../schema/partnerships.ts'
import { emptyProposal } from '../../../schema/proposals.ts'
import { reviewedOf } from '../../../schema/reviews.ts'
import { type ChallengeFields, challengesById } from '../../challenges/queries.ts'
import { type Act, systemAct } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { nextReference } from '../../platform/counters.ts'
import { record } from '../../platform/events.ts'
import { newId } from '../../platform/ids.ts'
import { demand, demandYours, notFound } from '../../platform/refusal.ts'
import { openedContentOf, proposalToTellOf } from '../../proposals/who-to-tell.ts'
import { draftedTerms } from '../draft.ts'
import { Partnership, type PartnershipFields, partnershipFacts } from '../model.ts'

/** Begins a partnership that its parties alone see: its terms are drafted from the proposal, and nobody is bound before each has confirmed. */
export const formPartnership = command(
  formPartnershipInput,
  async (act, { proposalId }): Promise<PartnershipFields> => {
    const { proposal, challenge, content } = await whatItGrowsFrom(act, proposalId)
    const { supplierId, forceId, partnerIds } = proposal
    const supplierIds = [supplierId, ...partnerIds]
    const partyIds = [forceId, ...supplierIds]
    const partnership = new Partnership({
      ...{ _id: newId(), reference: await nextReference('PT', act.now), state: 'forming', revision: 1 },
      ...{ title: challenge.title, challengeId: challenge._id, proposalId },
      ...{ categories: challenge.content.problem.categories, principles: challenge.content.problem.principles },
      ...{ partyIds, forceIds: [forceId], supplierIds },
      terms: draftedTerms({ proposal: content, challenge: challenge.content, supplierId, partyIds, now: act.now }),
      ...sensitiveOf(act, challenge),
      ...{ movedAt: act.now, demo: challenge.demo, createdAt: act.now },
    })
    await partnership.save()
    await record(act, partnershipFacts, 'formed', partnership._id, { parties: partyIds })
    return partnership.toObject()
  },
)

/** Where the challenge wanted a review of ethics, data and AI, so do these terms before they bind anybody. */
function sensitiveOf({ viewer }: Act, { content, authorId }: ChallengeFields) {
  const { triggers, safeguards } = reviewedOf(content)
  const writerIds = [...new Set([authorId, ...(viewer.personId ? [viewer.personId] : [])])]
  return triggers.length > 0
    ? { sensitive: { triggers, safeguards }, reviewStanding: 'needed' as const, writerIds }
    : { writerIds }
}

/** An accepted proposal, for either side; or what was answered to a market engagement, for the force, once the findings are out. */
async function whatItGrowsFrom(act: Act, proposalId: string) {
  const house = systemAct(act.now, act.requestId)
  const proposal = await proposalToTellOf(house, proposalId)
  const [challenge] = proposal ? await challengesById(act, [proposal.challengeId]) : []
  const side = proposal && sideOf(act, proposal)
  if (!proposal || !challenge || !side) throw notFound()
  const accepted = proposal.state === 'accepted'
  const responded = !modeRules[proposal.mode].sealed && proposal.state === 'submitted' && side === 'force'
  // Before the opening a sealed proposal does not exist for the force, so it is not told that it comes too early either.
  if (side === 'force' && !proposal.unsealedAt) throw notFound()
  demandYours(act.viewer.organisationsAs('admin', 'editor').length > 0)
  demand(
    challenge.state === 'decided' && (accepted || responded),
    'NOT_DECIDED',
    'A partnership grows from a decision: from a proposal that was accepted, or from an answer to a market engagement.',
  )
  demand(!(await Partnership.exists({ proposalId })), 'ALREADY_FORMED', 'There is a partnership from this proposal.')
  return { proposal, challenge, content: (await openedContentOf(house, proposal)) ?? emptyProposal() }
}

function sideOf({ viewer }: Act, { forceId, supplierId }: { forceId: string; supplierId: string }) {
  const own = viewer.actingFor?.organisationId
  return own === forceId ? 'force' : own === supplierId ? 'supplier' : null
}
