import type { ConflictKind } from '../../../schema/evaluations.ts'
import { challengeFacts } from '../../../server/challenges/model.ts'
import { evaluationFacts } from '../../../server/evaluations/model.ts'
import { standstillFacts } from '../../../server/evaluations/model-cases.ts'
import { clarificationFacts } from '../../../server/evaluations/model-clarifications.ts'
import { eligibilityFacts } from '../../../server/evaluations/model-eligibility.ts'
import { workedExampleFacts } from '../../../server/evaluations/model-example.ts'
import { partnershipFacts } from '../../../server/partnerships/model.ts'
import { proposalFacts } from '../../../server/proposals/model.ts'
import type { Stage } from '../../permissions/stage.ts'
import { fact, type Happening, otherOwners, owners, panel, proposers } from './happening.ts'

const sealed = (stage: Stage) => stage.sealed._id
const inOpen = (stage: Stage) => ({ challengeId: stage.open._id })
const inTheOpen = (stage: Stage) => stage.open._id
const declaring = (kind: ConflictKind) => (stage: Stage) => ({
  declarations: [{ proposalId: sealed(stage), kind, ...(kind === 'possible' ? { waits: true } : {}) }],
})
const ofTheCase = ({ decided }: Stage) => ({ caseId: decided.caseId })
const going = (stage: Stage) => stage.going._id
/** That of Two Kettles. */
const judgedOf = ({ evaluated }: Stage) => evaluated.proposals[1]?._id ?? ''
const ofTheFinding = (stage: Stage) => ({ findingId: stage.evaluated.findingId, proposalId: judgedOf(stage) })
const partner = ({ world }: Stage) => ({ organisationId: world.lanternfish.id })

/** What happens to a proposal: before the opening none but its own people hear of it. And what grows from it. */
export const toldOfProposals = {
  'proposal.receipt': [
    fact(
      proposalFacts,
      'submitted',
      sealed,
      (stage) => ({ ...inOpen(stage), number: 1, sha256: 'f00d' }),
      proposers,
      'editor with a proposal',
    ),
    fact(
      proposalFacts,
      'reconfirmed',
      sealed,
      () => ({ edition: 2 }),
      ['admin with a proposal'],
      'editor with a proposal',
    ),
  ],
  'proposal.withdrawn': [
    fact(proposalFacts, 'withdrawn', sealed, inOpen, ['admin with a proposal'], 'editor with a proposal'),
  ],
  'proposal.reconfirm': [
    fact(proposalFacts, 'reconfirmationAsked', sealed, (stage) => ({ ...inOpen(stage), edition: 2 }), proposers),
  ],
  'proposal.opened': [
    fact(
      challengeFacts,
      'unsealed',
      ({ evaluated }) => evaluated.challengeId,
      () => ({ by: [], received: 1, receipts: [], chains: [], seed: 'f00d' }),
      [...proposers, 'another supplier'],
    ),
  ],
  'proposal.outcome': [
    fact(proposalFacts, 'shortlisted', sealed, inOpen, proposers),
    fact(proposalFacts, 'accepted', sealed, inOpen, proposers),
    fact(proposalFacts, 'declined', sealed, inOpen, proposers),
  ],
  'proposal.clarification': [
    fact(
      clarificationFacts,
      'asked',
      ({ evaluated }) => evaluated.challengeId,
      (stage) => ({
        ...{ clarificationId: stage.evaluated.clarificationId, proposalId: judgedOf(stage), number: 1 },
        ...{ criterionId: null, question: 'Which of your two plans?', dueAt: stage.world.clock.now() },
      }),
      proposers,
    ),
  ],
  'proposal.eligibility': [
    fact(
      eligibilityFacts,
      'confirmed',
      ({ evaluated }) => evaluated.challengeId,
      (stage) => ({ ...ofTheFinding(stage), code: 'incomplete' as const, respondBy: stage.world.clock.now() }),
      proposers,
    ),
    fact(
      eligibilityFacts,
      'reinstated',
      ({ evaluated }) => evaluated.challengeId,
      (stage) => ({ ...ofTheFinding(stage), reason: 'It stands on page four.' }),
      proposers,
    ),
    fact(
      eligibilityFacts,
      'upheld',
      ({ evaluated }) => evaluated.challengeId,
      (stage) => ({ ...ofTheFinding(stage), reason: 'It stands nowhere.' }),
      proposers,
    ),
  ],
  'proposal.partner': [
    fact(
      proposalFacts,
      'partnerAsked',
      sealed,
      partner,
      ['admin of a rival', 'rival who watches'],
      'editor with a proposal',
    ),
    fact(proposalFacts, 'partnerConfirmed', sealed, partner, proposers, 'rival who watches'),
    fact(proposalFacts, 'partnerDeclined', sealed, partner, proposers, 'rival who watches'),
  ],
  'evaluation.due': [
    fact(
      workedExampleFacts,
      'written',
      (stage) => stage.open._id,
      () => ({ edition: 1, criterionId: 'fit', expected: 3, answer: 'We train two.', why: 'It names nobody.' }),
      ['evaluator on the panel'],
    ),
    fact(
      evaluationFacts,
      'openingConfirmed',
      (stage) => stage.open._id,
      () => ({ by: 'one' }),
      ['evaluator on the panel'],
      'owning editor on the panel',
    ),
    fact(evaluationFacts, 'conflictsDeclared', inTheOpen, declaring('none'), [], 'evaluator on the panel'),
    fact(
      evaluationFacts,
      'conflictsDeclared',
      inTheOpen,
      declaring('possible'),
      ['owning editor on the panel'],
      'evaluator on the panel',
    ),
    fact(
      evaluationFacts,
      'conflictsDeclared',
      inTheOpen,
      declaring('possible'),
      ['owning admin'],
      'owning editor on the panel',
    ),
    fact(
      evaluationFacts,
      'conflictRuled',
      inTheOpen,
      ({ world, ...stage }) => ({
        ...{ personId: world.northmere.evaluator.personId, proposalId: stage.sealed._id },
        ...{ outcome: 'may_not' as const, reason: 'It was a paid day.' },
      }),
      ['evaluator on the panel'],
      'owning editor on the panel',
    ),
    fact(
      evaluationFacts,
      'roundClosed',
      (stage) => stage.open._id,
      () => ({ reason: 'all' }),
      ['owning editor on the panel'],
    ),
    fact(
      evaluationFacts,
      'rankingFrozen',
      (stage) => stage.open._id,
      () => ({ proposals: 1 }),
      ['owning admin'],
    ),
    fact(
      evaluationFacts,
      'feedbackToSign',
      (stage) => stage.open._id,
      () => ({}),
      [...panel, 'owning admin'],
    ),
  ],
  'standstill.case': [
    fact(
      standstillFacts,
      'caseRaised',
      ({ decided }) => decided.challengeId,
      (stage) => ({ ...ofTheCase(stage), kind: 'question' as const }),
      ['owning admin'],
      'admin with a proposal',
    ),
    fact(
      standstillFacts,
      'caseClosed',
      ({ decided }) => decided.challengeId,
      (stage) => ({ ...ofTheCase(stage), outcome: 'stands' as const }),
      proposers,
      'owning admin',
    ),
  ],
  'partnership.step': [
    fact(partnershipFacts, 'activated', going, () => ({ parties: [] }), [...otherOwners, ...proposers]),
    fact(partnershipFacts, 'ended', going, (stage) => ({ ...byKettles(stage), reason: 'No data came' }), [
      ...otherOwners,
      ...proposers,
    ]),
    fact(
      partnershipFacts,
      'evidenceGiven',
      going,
      (stage) => ({ ...byKettles(stage), milestoneId: stage.going.terms.milestones[0]?.id ?? '' }),
      [...owners, 'admin with a proposal'],
      'editor with a proposal',
    ),
    fact(partnershipFacts, 'managerInvited', going, ({ world }) => ({ organisationId: world.charter.id }), [
      'Charter manager',
      'second manager',
    ]),
    fact(
      partnershipFacts,
      'triggersSet',
      ({ forming }) => forming._id,
      (stage) => ({ ...byKettles(stage), revision: 4, ticked: ['covert' as const], unticked: [] }),
      [...owners, 'admin with a proposal'],
      'editor with a proposal',
    ),
    fact(
      partnershipFacts,
      'reviewAsked',
      ({ sensitive }) => sensitive._id,
      ({ world }) => ({ reviewerId: world.northmere.evaluator.personId }),
      ['evaluator on the panel'],
    ),
  ],
} as const satisfies Record<string, readonly Happening[]>

function byKettles({ world }: Stage) {
  return { organisationId: world.kettles.id }
}
