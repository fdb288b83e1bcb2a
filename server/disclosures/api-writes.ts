import { kindsByHand } from '../../schema/disclosures.ts'
import { ChallengeType } from '../challenges/api.ts'
import { tellByHand } from '../challenges/commands.ts'
import { OrganisationType } from '../organisations/api.ts'
import { builder } from '../platform/graphql.ts'
import { lookedArg } from '../platform/guarded.ts'
import { DisclosureType } from './api.ts'
import { keepBackDisclosure, publishDisclosure } from './commands.ts'

builder.mutationField('tellByHand', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description: 'Writes down what a supplier was told where the board does not see it.',
    args: {
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The engagement.' }),
      kind: t.arg({
        type: builder.enumType('DisclosureByHand', {
          description: 'Where the board does not see it.',
          values: kindsByHand,
        }),
        required: true,
        description: 'How it was told.',
      }),
      to: t.arg.globalID({ for: OrganisationType, required: true, description: 'The supplier.' }),
      told: t.arg.string({ required: true, description: 'What it was told.' }),
      at: t.arg({ type: 'DateTime', required: true, description: 'When.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: (_root, { challenge, to, ...input }, act) =>
      tellByHand(act, { challengeId: challenge.id, toId: to.id, ...input }),
  }),
)

builder.mutationField('publishDisclosure', (t) =>
  t.field({
    type: DisclosureType,
    errors: {},
    description: 'Gives everybody what some were told, in words that name nobody.',
    args: {
      id: t.arg.globalID({ for: DisclosureType, required: true, description: 'Which.' }),
      words: t.arg.string({ required: true, description: 'What everybody reads.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: (_root, { id, ...input }, act) => publishDisclosure(act, { id: id.id, ...input }),
  }),
)

builder.mutationField('keepBackDisclosure', (t) =>
  t.field({
    type: DisclosureType,
    errors: {},
    description: 'Keeps it back, with a reason that everybody reads.',
    args: {
      id: t.arg.globalID({ for: DisclosureType, required: true, description: 'Which.' }),
      reason: t.arg.string({ required: true, description: 'Why, for everybody.' }),
    },
    resolve: (_root, { id, reason }, act) => keepBackDisclosure(act, { id: id.id, reason }),
  }),
)
