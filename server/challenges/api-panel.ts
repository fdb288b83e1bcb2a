import { PersonType } from '../people/api.ts'
import { peopleActingFor } from '../people/queries.ts'
import { builder } from '../platform/graphql.ts'
import { passes } from '../platform/rule.ts'
import { canEdit, canSeePanel } from './access.ts'
import { ChallengeType } from './api.ts'
import type { PanelMember } from './model.ts'

const PanelMemberType = builder.objectRef<PanelMember>('PanelMember')
PanelMemberType.implement({
  description: 'Somebody’s part on the panel of one challenge.',
  fields: (t) => ({
    person: t.field({ type: PersonType, description: 'Who.', resolve: ({ personId }) => personId }),
    part: t.exposeString('part', { description: 'evaluator or moderator.' }),
  }),
})

builder.objectField(ChallengeType, 'panel', (t) =>
  t.field({
    type: [PanelMemberType],
    description: 'Who evaluates and who moderates, at most 20. Nobody for whoever is not of the force.',
    resolve: (challenge, _args, act) => (passes(canSeePanel, act, challenge) ? challenge.panel : []),
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
