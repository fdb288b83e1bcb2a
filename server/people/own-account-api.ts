import { builder } from '../platform/graphql.ts'
import { lookedArg } from '../platform/guarded.ts'
import { ViewerType } from './api.ts'
import { nameOneself } from './commands/name-oneself.ts'
import { ownAddress, ownPasskeys, type PasskeyLine, removePasskey } from './own-account.ts'

builder.objectField(ViewerType, 'address', (t) =>
  t.string({
    nullable: true,
    description: 'Where letters to the viewer go. Nobody else is given it.',
    resolve: (_viewer, _args, act) => ownAddress(act),
  }),
)

const PasskeyType = builder.objectRef<PasskeyLine>('Passkey')
PasskeyType.implement({
  description: 'A way of the viewer to sign in without a letter.',
  fields: (t) => ({
    id: t.string({ description: 'For taking it away.', resolve: ({ _id }) => _id }),
    name: t.exposeString('name', { description: 'What they called it.' }),
    madeAt: t.field({ type: 'DateTime', description: 'When it was made.', resolve: ({ madeAt }) => madeAt }),
  }),
})

builder.queryField('myPasskeys', (t) =>
  t.field({
    type: [PasskeyType],
    description: 'The viewer’s own passkeys, at most 50, latest first.',
    resolve: (_root, _args, act) => ownPasskeys(act),
  }),
)

builder.mutationField('nameMyself', (t) =>
  t.field({
    type: ViewerType,
    errors: {},
    description: 'Says how the viewer is called where others see them.',
    args: {
      name: t.arg.string({ required: true, description: 'The name: 1 to 120 characters.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: async (_root, input, act) => {
      await nameOneself(act, input)
      return act.viewer
    },
  }),
)

builder.mutationField('removePasskey', (t) =>
  t.field({
    type: ViewerType,
    errors: {},
    description: 'Takes one of the viewer’s passkeys away.',
    args: { id: t.arg.string({ required: true, description: 'The id of the passkey.' }) },
    resolve: async (_root, { id }, act) => {
      await removePasskey(act, { id })
      return act.viewer
    },
  }),
)
