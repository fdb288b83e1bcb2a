import { emptyProposal, type ProposalContent, type ProposalState } from '../../schema/proposals.ts'
import type { ChallengeFields } from '../../server/challenges/model.ts'
import { newId, randomReference } from '../../server/platform/ids.ts'
import { isSealed, unsealValue } from '../../server/platform/seal.ts'
import { dataKeyOf } from '../../server/proposals/keys.ts'
import { Proposal, type ProposalFields } from '../../server/proposals/model.ts'

type Given = Partial<Omit<ProposalFields, 'state'>> & { state?: ProposalState; withPartner?: string }

/** A proposal as the database keeps it, with whatever state a test needs: sent in and sealed unless told otherwise. */
export async function storedProposal(
  challenge: ChallengeFields,
  supplierId: string,
  { withPartner, ...given }: Given = {},
): Promise<ProposalFields> {
  const at = challenge.openedAt ?? challenge.createdAt
  const partner = withPartner
    ? [{ organisationId: withPartner, part: 'Training', askedAt: at, confirmedAt: at, declinedAt: null }]
    : []
  const [proposal] = await Proposal.create([
    {
      _id: newId(),
      reference: randomReference('PR'),
      challengeId: challenge._id,
      forceId: challenge.forceId,
      mode: challenge.mode,
      supplierId,
      activeKey: `${challenge._id}:${supplierId}:0`,
      state: 'submitted',
      draft: emptyProposal(),
      partners: partner,
      partnerIds: partner.map(({ organisationId }) => organisationId),
      submittedVersion: 1,
      submittedAt: at,
      edition: 1,
      demo: challenge.demo,
      createdAt: at,
      ...given,
    },
  ])
  if (!proposal) throw new Error('The database made no proposal.')
  return proposal.toObject()
}

/** What a draft says, as the database keeps it, read with the key of its challenge. */
export async function draftOf(proposal: ProposalFields): Promise<ProposalContent> {
  if (!isSealed(proposal.draft)) return proposal.draft
  return unsealValue<ProposalContent>(await dataKeyOf(proposal.challengeId), proposal.draft, `${proposal._id} draft`)
}

/** The opening as it leaves a proposal: unsealed, and read by the panel. */
export const unsealStored = (proposal: ProposalFields, unsealedAt: Date, change: Partial<ProposalFields> = {}) =>
  Proposal.updateOne({ _id: proposal._id }, { $set: { unsealedAt, ...change } })
