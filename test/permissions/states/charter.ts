import { Signatory, type SignatoryFields } from '../../../server/charter/model.ts'
import { Commitment, type CommitmentFields } from '../../../server/commitments/model.ts'
import { newId } from '../../../server/platform/ids.ts'
import { commitmentsOf } from '../../support/commitments.ts'
import type { Life, Otherwise, Scene, Step } from './life.ts'

const everywhere = <Known extends object, One>(known: Known, one: One) =>
  Object.fromEntries(Object.keys(known).map((step) => [step, one])) as Record<keyof Known, One>

const proposed: Step = async ({ commitments, world }) => ({
  commitments: everywhere(commitments, await commitmentsOf(world).proposed()),
})
const madeFromNow: Otherwise = {
  but: (source, { commitments }) => source.replace(/madeFrom: \d+/, `madeFrom: ${commitments.proposed.version}`),
}
const known = 'agreed given disputed replied accepted'

export const aCommitment: Life = {
  of: 'a commitment',
  states: {
    proposed,
    returned: 'giveBackCommitment',
    revised: 'reviseCommitment',
    agreed: 'agreeCommitment',
    given: 'giveEvidence',
    disputed: 'disputeEvidence',
    replied: 'replyToDispute',
    accepted: 'acceptEvidence',
    proposedAgain: proposed,
    withdrawn: 'withdrawCommitment',
  },
  asItIs: async ({ commitments }) => {
    const now = await Commitment.findById(commitments.proposed._id).lean<CommitmentFields>()
    return now ? { commitments: everywhere(commitments, now) } : {}
  },
  done: [
    { in: 'proposed returned revised proposedAgain', commands: 'reviseCommitment withdrawCommitment agreeCommitment' },
    { in: 'proposed revised proposedAgain', commands: 'giveBackCommitment' },
    { in: known, commands: 'reportCommitment reviewCommitment' },
    { in: 'agreed disputed replied accepted', commands: 'giveEvidence' },
    { in: 'given disputed replied', commands: 'acceptEvidence' },
    { in: 'given accepted', commands: 'disputeEvidence' },
    { in: 'disputed', commands: 'replyToDispute' },
  ],
  otherwise: { reviseCommitment: madeFromNow, agreeCommitment: madeFromNow, acceptEvidence: madeFromNow },
}

const itself = ({ world }: Scene) => world.brindle.admin
const after =
  (days: number): Step =>
  async ({ world }) => {
    world.clock.advance({ days })
    return {}
  }

export const aSignatory: Life = {
  of: 'a signatory of the Charter',
  states: {
    none: async ({ signatories }) => ({
      signatories: everywhere(signatories, { ...signatories.applied, _id: newId() }),
    }),
    applied: 'applyToSign',
    declined: 'declineSignatory',
    appliedAgain: 'applyToSign',
    signed: 'admitSignatory',
    proposed: 'proposeSuspension',
    dropped: 'dropSuspension',
    proposedAgain: 'proposeSuspension',
    replied: 'replyToSuspension',
    due: after(30),
    suspended: 'suspendSignatory',
    reinstated: 'reinstateSignatory',
    lapsed: after(400),
    withdrawn: 'withdrawSigning',
  },
  asItIs: async ({ signatories, world }) => {
    const now = await Signatory.findOne({ organisationId: world.brindle.id }).lean<SignatoryFields>()
    return now ? { signatories: everywhere(signatories, now) } : {}
  },
  done: [
    { in: 'none declined lapsed withdrawn', commands: 'applyToSign' },
    { in: 'applied appliedAgain', commands: 'admitSignatory declineSignatory' },
    { in: 'signed dropped reinstated', commands: 'proposeSuspension' },
    { in: 'proposed proposedAgain replied due', commands: 'dropSuspension replyToSuspension' },
    { in: 'due', commands: 'suspendSignatory' },
    { in: 'suspended', commands: 'reinstateSignatory' },
    { in: 'signed proposed dropped proposedAgain replied due reinstated', commands: 'proposeCommitment' },
    {
      in: 'applied appliedAgain signed proposed dropped proposedAgain replied due suspended reinstated lapsed',
      commands: 'withdrawSigning',
    },
  ],
  otherwise: {
    applyToSign: { by: itself },
    admitSignatory: {
      but: (source) => source.replace(') {', ', until: "2027-06-01T12:00:00Z") {'),
    },
    replyToSuspension: { by: itself },
    withdrawSigning: { by: itself },
    proposeCommitment: { by: itself },
  },
}
