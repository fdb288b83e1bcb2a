import { handoverFacts } from '../../../server/handovers/model.ts'
import { organisationFacts } from '../../../server/organisations/model.ts'
import { personFacts } from '../../../server/people/model.ts'
import { threadFacts } from '../../../server/threads/model.ts'
import type { Stage } from '../../permissions/stage.ts'
import { say } from '../../support/rooms.ts'
import { fact, type Happening, latest, owners, recorded } from './happening.ts'

const room = ({ discussion }: Stage) => discussion._id
const toOwner = ({ handovers }: Stage) => handovers.toOwner._id
const northmere = ({ world }: Stage) => ({ organisationId: world.northmere.id })
const itself = ({ world }: Stage) => world.northmere.id
const domain = () => ({ domain: 'northmere-police.example' })
const viewer = ({ world }: Stage) => world.northmere.viewer.personId
const wholeForce = [...owners, 'evaluator on the panel', 'other evaluator', 'owning viewer'] as const

/** Rooms, and what somebody else changes in what one may do. */
export const toldOfTeams = {
  'thread.joined': [
    recorded('thread.opened', room, wholeForce),
    {
      ...fact(personFacts, 'joined', viewer, (stage) => ({ ...northmere(stage), role: 'viewer' as const }), [
        'owning viewer',
      ]),
      subject: (stage) => `thread:${room(stage)}`,
    },
  ],
  'thread.mentioned': [
    {
      what: 'a message with names',
      async happens(stage) {
        const { northmere } = stage.world
        await say(northmere.editor, room(stage), '@Northmere Police admin and @Two Kettles admin should look.')
        return latest('thread.sent', room(stage))
      },
      told: ['owning admin'],
    },
  ],
  'thread.held': [
    fact(threadFacts, 'held', room, () => ({ finds: ['postcode'] }), ['owning admin'], 'evaluator on the panel'),
  ],
  'thread.dropped': [
    fact(
      threadFacts,
      'heldDropped',
      room,
      ({ world }) => ({ finds: ['postcode'], authorId: world.northmere.evaluator.personId }),
      ['evaluator on the panel'],
      'owning admin',
    ),
  ],
  'team.handover': [
    recorded('handover.started', toOwner, ['owning editor', 'owning editor on the panel']),
    fact(handoverFacts, 'accepted', toOwner, () => ({ drafts: 0, cases: 0 }), [
      'owning admin',
      'owning editor on the panel',
    ]),
    fact(handoverFacts, 'declined', toOwner, () => ({}), ['owning admin', 'owning editor on the panel']),
    fact(
      handoverFacts,
      'stopped',
      toOwner,
      () => ({}),
      ['owning editor', 'owning editor on the panel'],
      'owning admin',
    ),
    fact(handoverFacts, 'ended', toOwner, () => ({}), ['owning editor'], 'owning admin'),
  ],
  'team.changed': [
    fact(personFacts, 'joined', viewer, (stage) => ({ ...northmere(stage), role: 'viewer' as const }), [
      'owning viewer',
    ]),
    fact(
      personFacts,
      'roleChanged',
      viewer,
      (stage) => ({ ...northmere(stage), from: 'viewer' as const, to: 'editor' as const }),
      ['owning viewer'],
    ),
    fact(personFacts, 'left', viewer, northmere, ['owning viewer']),
    fact(personFacts, 'askedToJoin', viewer, northmere, ['owning admin'], 'owning viewer'),
    fact(
      personFacts,
      'joinedByDomain',
      viewer,
      (stage) => ({ ...northmere(stage), domain: 'northmere-police.example' }),
      ['owning admin'],
      'owning viewer',
    ),
    fact(organisationFacts, 'mailDomainConfirmed', itself, domain, ['owning admin'], 'Charter manager'),
    fact(
      organisationFacts,
      'mailDomainRefused',
      itself,
      () => ({ ...domain(), reason: 'It is not theirs alone.' }),
      ['owning admin'],
      'Charter manager',
    ),
    fact(organisationFacts, 'mailDomainRemoved', itself, domain, ['owning admin'], 'Charter manager'),
    fact(
      personFacts,
      'suspended',
      ({ world }) => world.suspended.personId,
      () => ({ reason: 'Asked for' }),
      ['suspended'],
    ),
  ],
} as const satisfies Record<string, readonly Happening[]>
