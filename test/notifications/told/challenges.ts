import { addDays } from 'date-fns/addDays'
import { addHours } from 'date-fns/addHours'
import { challengeFacts } from '../../../server/challenges/model.ts'
import { remindCoOwners } from '../../../server/notifications/co-owner-reminders.ts'
import { remind, tellOfOpenings } from '../../../server/notifications/reminders.ts'
import type { Post } from '../../../server/notifications/tell.ts'
import { releaseFacts } from '../../../server/releases/model.ts'
import type { Stage } from '../../permissions/stage.ts'
import { writtenProposal } from '../../support/proposals.ts'
import type { World } from '../../support/world.ts'
import { fact, type Happening, otherOwners, owners, panel, proposers } from './happening.ts'

const open = (stage: Stage) => stage.open._id
const inOpen = (stage: Stage) => ({ challengeId: open(stage) })
const concerned = [...proposers, 'rival who watches', ...otherOwners] as const
const moved = { from: new Date('2026-11-24T12:00:00Z'), to: new Date('2026-11-26T12:00:00Z') }
const amended = { edition: 2, sections: ['problem'], material: true, note: 'A number was wrong.' }
const withSaltmarch = ({ saltmarch }: World) => ({ forceId: saltmarch.id, name: 'Saltmarch Constabulary' })
const decided = { outcome: 'partnership', code: 'fits_best', reason: 'It names every date.' } as const
const unsealed = { by: [], received: 1, receipts: [], chains: [], seed: 'f00d' }
const review = { triggers: ['personal_data'] }

/** What happens to a challenge that everybody may read of, and what its force does before. */
export const toldOfChallenges = {
  'challenge.publicationAsked': [fact(challengeFacts, 'publicationAsked', open, () => ({}), otherOwners)],
  'challenge.publicationReturned': [
    fact(
      challengeFacts,
      'publicationReturned',
      open,
      () => ({ reason: 'No measure' }),
      ['owning editor'],
      'owning admin',
    ),
  ],
  'challenge.reviewAsked': [
    fact(
      challengeFacts,
      'reviewAsked',
      open,
      ({ world }) => ({ ...review, reviewerId: world.northmere.evaluator.personId }),
      ['evaluator on the panel', 'owning admin'],
    ),
  ],
  'challenge.reviewSigned': [
    fact(
      challengeFacts,
      'reviewSigned',
      open,
      () => ({ outcome: 'no_concern' as const }),
      ['owning admin', 'owning editor'],
      'evaluator on the panel',
    ),
  ],
  'challenge.reviewNeeded': [fact(challengeFacts, 'reviewNeeded', open, () => review, owners)],
  'challenge.opened': [
    fact(
      challengeFacts,
      'opened',
      open,
      () => ({ mode: 'open_challenge' as const, proposalsCloseAt: moved.to, edition: 1 }),
      ['rival who watches'],
    ),
  ],
  'challenge.amended': [fact(challengeFacts, 'amended', open, () => amended, concerned)],
  'challenge.released': [
    fact(releaseFacts, 'published', open, (stage) => ({ ...inOpen(stage), number: 2, title: 'Data', files: [] }), [
      ...proposers,
      'rival who watches',
    ]),
  ],
  'challenge.deadlineMoved': [
    fact(
      challengeFacts,
      'deadlineMoved',
      open,
      () => ({ ...moved, which: 'proposalsCloseAt', reason: 'Late' }),
      concerned,
    ),
  ],
  'challenge.closesSoon': [
    {
      what: 'a day before the close',
      async happens(stage, post) {
        // Of another force's challenge, so that the rival stays one who only watches the open one.
        await writtenProposal(stage.world.lanternfish.editor, stage.theirs)
        await remind({ ...post, clock: { now: () => addHours(stage.theirs.proposalsCloseAt ?? new Date(), -24) } })
        return null
      },
      told: ['admin of a rival', 'rival who watches'],
    },
  ],
  'challenge.readyToOpen': [
    {
      what: 'at the close',
      async happens(stage, post) {
        await tellOfOpenings({ ...post, clock: { now: () => stage.open.proposalsCloseAt ?? new Date() } })
        return null
      },
      subject: (stage) => `challenge:${open(stage)}`,
      told: panel,
    },
  ],
  'challenge.unsealed': [
    fact(challengeFacts, 'unsealed', open, () => unsealed, ['evaluator on the panel'], 'owning editor on the panel'),
  ],
  'challenge.decided': [fact(challengeFacts, 'decided', open, () => decided, ['rival who watches', ...otherOwners])],
  'challenge.withdrawn': [
    fact(
      challengeFacts,
      'withdrawn',
      open,
      () => ({ code: 'priorities_changed', reason: 'The need has gone' }),
      concerned,
    ),
  ],
  'challenge.sameProblem': [
    fact(
      challengeFacts,
      'sameProblemAdded',
      open,
      ({ world }) => ({ forceId: world.saltmarch.id, level: 'would_pilot' }),
      owners,
      'editor of another force',
    ),
  ],
  'challenge.coOwner': [
    ...(['coOwnerAsked'] as const).map((name) =>
      fact(
        challengeFacts,
        name,
        open,
        ({ world }) => ({ ...withSaltmarch(world), why: 'You have as many phones.' }),
        ['admin of another force'],
        'owning admin',
      ),
    ),
    fact(
      challengeFacts,
      'coOwnerDeclined',
      open,
      ({ world }) => ({ ...withSaltmarch(world), reason: 'We have none.' }),
      owners,
      'admin of another force',
    ),
    ...(['coOwnerAgreed', 'coOwnerJoined'] as const).map((name) =>
      fact(challengeFacts, name, open, ({ world }) => withSaltmarch(world), owners, 'admin of another force'),
    ),
    ...(['coOwnerGone', 'coOwnerLeft'] as const).flatMap((name) => [
      fact(
        challengeFacts,
        name,
        open,
        ({ world }) => ({ ...withSaltmarch(world), side: 'co_owner' as const }),
        owners,
        'admin of another force',
      ),
      fact(
        challengeFacts,
        name,
        open,
        ({ world }) => ({ ...withSaltmarch(world), side: 'owner' as const }),
        ['admin of another force'],
        'owning admin',
      ),
    ]),
    ...(
      [
        ['a week after it was asked, the force that has not answered', 7, ['admin of another force']],
        ['thirty days after, the force that asked', 30, owners],
      ] as const
    ).map(([what, days, told]) => ({
      what,
      async happens({ world, asking }: Stage, post: Post) {
        const [asked] = asking.coOwnerships ?? []
        const now = addDays(asked?.askedAt ?? world.clock.now(), days)
        await remindCoOwners({ ...post, clock: { now: () => now } })
        return null
      },
      subject: ({ asking }: Stage) => `challenge:${asking._id}`,
      told,
    })),
  ],
  'challenge.panel': [
    fact(
      challengeFacts,
      'panelSet',
      open,
      ({ world }) => ({
        panel: [{ personId: world.northmere.other.personId, part: 'evaluator' }],
        asked: [world.northmere.other.personId],
      }),
      ['other evaluator'],
    ),
    fact(challengeFacts, 'panelSet', open, ({ world }) => ({ panel: [], takenOff: [world.northmere.other.personId] }), [
      'other evaluator',
    ]),
    fact(
      challengeFacts,
      'panelReplaced',
      open,
      ({ world: { northmere } }) => ({
        ...{ personId: northmere.evaluator.personId, insteadId: northmere.other.personId },
        ...{ part: 'evaluator' as const, tookOff: true },
      }),
      ['evaluator on the panel', 'other evaluator'],
    ),
    fact(
      challengeFacts,
      'panelAnswered',
      open,
      ({ world: { northmere } }) => ({
        ...{ personId: northmere.other.personId, part: 'evaluator' as const, answer: 'declined' as const },
        askedById: northmere.editor.personId,
      }),
      ['owning editor'],
      'other evaluator',
    ),
  ],
  'challenge.stayed': [
    fact(
      challengeFacts,
      'stayedInIncident',
      open,
      () => ({ incident: 'IN-2026-0001', because: 'opened' as const }),
      [...concerned, 'owning editor'],
      'second manager',
    ),
  ],
} as const satisfies Record<string, readonly Happening[]>
