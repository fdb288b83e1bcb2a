import { challengeFacts } from '../../../server/challenges/model.ts'
import { signatoryFacts } from '../../../server/charter/model.ts'
import { commitmentFacts } from '../../../server/commitments/model.ts'
import { concernFacts } from '../../../server/concerns/model.ts'
import { curationFacts } from '../../../server/curations/model.ts'
import { incidentFacts } from '../../../server/incidents/model.ts'
import { organisationFacts } from '../../../server/organisations/model.ts'
import { partnershipFacts } from '../../../server/partnerships/model.ts'
import type { Stage } from '../../permissions/stage.ts'
import { fact, type Happening, managers, owners, proposers, recorded } from './happening.ts'

const byManager = 'Charter manager'
const kettles = ({ signatories }: Stage) => signatories.proposed._id
const kettlesItself = ({ world }: Stage) => world.kettles.id

/** The Charter, what is done under it, and organisations. */
export const toldOfStanding = {
  'charter.standing': [
    fact(signatoryFacts, 'signed', kettles, () => ({}), proposers, byManager),
    fact(signatoryFacts, 'suspensionProposed', kettles, () => ({ reason: 'No evidence' }), proposers, byManager),
    fact(signatoryFacts, 'suspended', kettles, () => ({ reason: 'No evidence' }), proposers, byManager),
    fact(signatoryFacts, 'reinstated', kettles, () => ({}), proposers, byManager),
  ],
  'charter.application': [
    fact(
      signatoryFacts,
      'applied',
      kettles,
      () => ({ accountablePost: 'Director' }),
      managers,
      'admin with a proposal',
    ),
    fact(signatoryFacts, 'replied', kettles, () => ({}), managers, 'admin with a proposal'),
  ],
  'commitment.step': [
    fact(
      commitmentFacts,
      'proposed',
      ({ commitments }) => commitments.proposed._id,
      () => ({}),
      managers,
      proposers[1],
    ),
    fact(
      commitmentFacts,
      'purged',
      ({ commitments }) => commitments.agreed._id,
      () => ({ reason: 'case_data' as const }),
      proposers,
      byManager,
    ),
    fact(
      commitmentFacts,
      'agreed',
      ({ commitments }) => commitments.agreed._id,
      () => ({}),
      proposers,
      byManager,
    ),
  ],
  'concern.step': [
    fact(
      concernFacts,
      'raised',
      ({ concerns }) => concerns.raised._id,
      () => ({ principle: 'P1', about: 'PT-2026-0001' }),
      [...owners, 'admin with a proposal', ...managers],
      'editor with a proposal',
    ),
    fact(
      concernFacts,
      'decided',
      ({ concerns }) => concerns.decided._id,
      () => ({ outcome: 'upheld' as const }),
      [...owners, ...proposers, 'second manager'],
      byManager,
    ),
    fact(
      concernFacts,
      'upheld',
      ({ concerns }) => concerns.decided._id,
      () => ({ principle: 'P3' }),
      [...owners, ...proposers, 'second manager'],
      byManager,
    ),
    fact(
      concernFacts,
      'purgedInside',
      ({ concerns }) => concerns.raised._id,
      () => ({ reason: 'personal_data' as const }),
      [...owners, ...proposers, 'second manager'],
      byManager,
    ),
  ],
  'incident.step': [
    fact(
      incidentFacts,
      'withdrawn',
      ({ incidents }) => incidents.declared._id,
      () => ({ reason: 'It was another' }),
      ['second manager'],
      byManager,
    ),
  ],
  'curation.step': [
    fact(
      curationFacts,
      'started',
      ({ curation }) => curation._id,
      () => ({ challengeIds: [], forceIds: [] }),
      [...owners, 'admin of another force', 'editor of another force'],
      byManager,
    ),
    fact(
      curationFacts,
      'answered',
      ({ curation }) => curation._id,
      ({ world, open }) => ({ challengeId: open._id, forceId: world.northmere.id, answer: 'same' as const }),
      managers,
    ),
  ],
  'force.asked': [
    fact(
      challengeFacts,
      'forceAsked',
      ({ open }) => open._id,
      ({ world }) => ({ kind: 'answer' as const, note: 'Soon?', againFrom: world.clock.now() }),
      owners,
      byManager,
    ),
    fact(
      partnershipFacts,
      'forceAsked',
      ({ going }) => going._id,
      ({ world }) => ({ note: '', againFrom: world.clock.now() }),
      owners,
      byManager,
    ),
  ],
  'challenge.invited': [recorded('curation.invited', ({ curation }) => curation._id, proposers)],
  'organisation.application': [
    fact(
      organisationFacts,
      'applied',
      ({ standing }) => standing.waiting,
      () => ({ kind: 'supplier' as const }),
      managers,
      proposers[0],
    ),
  ],
  'organisation.domain': [
    fact(
      organisationFacts,
      'mailDomainNamed',
      kettlesItself,
      () => ({ domain: 'two-kettles.example' }),
      managers,
      proposers[0],
    ),
  ],
  'organisation.standing': [
    fact(organisationFacts, 'purged', kettlesItself, () => ({ reason: 'case_data' as const }), proposers, byManager),
    fact(
      organisationFacts,
      'approved',
      ({ standing }) => standing.waiting,
      () => ({}),
      ['another supplier'],
      byManager,
    ),
    fact(
      organisationFacts,
      'refused',
      ({ standing }) => standing.waiting,
      () => ({ reason: 'Struck off' }),
      ['another supplier'],
      byManager,
    ),
    fact(organisationFacts, 'suspended', kettlesItself, () => ({ reason: 'Struck off' }), [proposers[0]], byManager),
    fact(organisationFacts, 'restored', kettlesItself, () => ({}), [proposers[0]], byManager),
  ],
} as const satisfies Record<string, readonly Happening[]>
