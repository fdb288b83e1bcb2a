import type { Act } from '../../platform/act.ts'
import { newId } from '../../platform/ids.ts'
import { notFound } from '../../platform/refusal.ts'
import { declineProposal } from '../../proposals/commands.ts'
import type { ProposalFields } from '../../proposals/queries.ts'
import { standingFindings } from '../findings.ts'
import { Feedback } from '../model.ts'

/**
 * What was not judged ends with the others, and its feedback is the reason: written by one, confirmed by a second. Of what
 * was accepted its supplier is told nothing: nobody compared the two.
 */
export async function releaseIneligible(
  act: Act,
  challengeId: string,
  proposals: readonly ProposalFields[],
  judged: readonly ProposalFields[],
): Promise<void> {
  const findings = await standingFindings(challengeId)
  for (const { _id: proposalId, forceId, supplierId, partnerIds } of proposals.filter((one) => !judged.includes(one))) {
    const finding = findings.find((one) => one.proposalId === proposalId)
    if (!finding) throw notFound()
    const { code, essentials, words, response, outcomeReason } = finding
    await declineProposal(act, { id: proposalId })
    const kept = await Feedback.findOne({ challengeId, proposalId })
    const feedback = kept ?? new Feedback({ _id: newId(), challengeId, forceId, proposalId, savedAt: act.now })
    feedback.set({
      writtenById: finding.proposedById,
      signedById: finding.confirmedById,
      signedAt: finding.confirmedAt,
    })
    feedback.set({ releasedAt: act.now, supplierId, partnerIds, outcome: 'declined', told: [], awarded: [] })
    await feedback.set({ ineligible: { code, essentials, words, response, outcomeReason } }).save()
  }
}
