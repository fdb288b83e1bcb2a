import { partReasons, placeStates } from '../../schema/panel.ts'
import { PersonType } from '../people/api.ts'
import { peopleActingFor } from '../people/queries.ts'
import { builder } from '../platform/graphql.ts'
import { passes } from '../platform/rule.ts'
import { canEdit, canSeePanel } from './access.ts'
import { ChallengeType } from './api.ts'
import type { PanelMember, PanelPlaceFields } from './model-panel.ts'
import { placesOf } from './queries.ts'

const PanelMemberType = builder.objectRef<PanelMember & { hasAccepted: boolean }>('PanelMember')
PanelMemberType.implement({
  description: 'Somebody’s part on the panel of one challenge.',
  fields: (t) => ({
    person: t.field({ type: PersonType, description: 'Who.', resolve: ({ personId }) => personId }),
    part: t.exposeString('part', { description: 'evaluator or moderator.' }),
    hasAccepted: t.exposeBoolean('hasAccepted', { description: 'Whether they accepted it.' }),
  }),
})

const PlaceStateType = builder.enumType('PanelPlaceState', {
  description: 'How a place on a panel stands. Until it is accepted it gives no right to anything.',
  values: placeStates,
})
export const PartReasonType = builder.enumType('PartReason', {
  description: 'Why somebody does not take a part on a panel, or gives it back.',
  values: partReasons,
})

const PanelPlaceType = builder.objectRef<PanelPlaceFields>('PanelPlace')
PanelPlaceType.implement({
  description: 'One asking of one person for a part on a panel: how they answered and how it ended.',
  fields: (t) => ({
    key: t.string({ description: 'Its id.', resolve: ({ _id }) => _id }),
    person: t.field({ type: PersonType, description: 'Who was asked.', resolve: ({ personId }) => personId }),
    part: t.exposeString('part', { description: 'evaluator or moderator.' }),
    state: t.expose('state', { type: PlaceStateType, description: 'How it stands.' }),
    insteadOf: t.exposeString('insteadOfId', {
      nullable: true,
      description: 'The id of the place in which they were asked, where somebody left it.',
    }),
    askedAt: t.expose('askedAt', { type: 'DateTime', description: 'When they were asked.' }),
    answeredAt: t.expose('answeredAt', { type: 'DateTime', nullable: true, description: 'When they answered.' }),
    endedAt: t.expose('endedAt', { type: 'DateTime', nullable: true, description: 'When it ended.' }),
    reason: t.expose('reason', {
      type: PartReasonType,
      nullable: true,
      description: 'Why they declined or stepped down: to who chooses the panel and to themselves.',
    }),
    words: t.exposeString('words', { description: 'The same in words, theirs or of who took them off.' }),
  }),
})

builder.objectField(ChallengeType, 'panelPlaces', (t) =>
  t.field({
    type: [PanelPlaceType],
    complexity: 10,
    description: 'How each place on the panel came and ended, at most 200. Nothing for whoever is not of the force.',
    resolve: (challenge, _args, act) => placesOf(act, challenge._id),
  }),
)

builder.objectField(ChallengeType, 'panel', (t) =>
  t.field({
    type: [PanelMemberType],
    description: 'Who is asked to evaluate and to moderate, at most 20. Nobody for whoever is not of the force.',
    resolve: ({ panel, panelIds, ...challenge }, _args, act) =>
      passes(canSeePanel, act, { panel, panelIds, ...challenge })
        ? panel.map((member) => ({ ...member, hasAccepted: panelIds.includes(member.personId) }))
        : [],
  }),
)

builder.objectField(ChallengeType, 'panelChoices', (t) =>
  t.field({
    type: [PersonType],
    complexity: 20,
    description: 'The people of the force who may sit on the panel, at most 500. Nobody for whoever may not choose.',
    resolve: (challenge, _args, act) =>
      passes(canEdit, act, challenge) ? peopleActingFor(challenge.forceId, 'admin', 'editor', 'evaluator') : [],
  }),
)

builder.objectField(ChallengeType, 'publicationAskedBy', (t) =>
  t.field({
    type: PersonType,
    nullable: true,
    description: 'Who asked for its publication. Nothing for whoever is not of the force.',
    resolve: (challenge, _args, act) => (passes(canSeePanel, act, challenge) ? challenge.publicationAskedById : null),
  }),
)

builder.objectField(ChallengeType, 'publicationAskedAt', (t) =>
  t.field({
    type: 'DateTime',
    nullable: true,
    description: 'Since when a second person is awaited. Nothing for whoever is not of the force.',
    resolve: (challenge, _args, act) => (passes(canSeePanel, act, challenge) ? challenge.publicationAskedAt : null),
  }),
)
