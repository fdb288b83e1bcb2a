import { ChallengeType } from '../challenges/api.ts'
import { builder } from '../platform/graphql.ts'
import { confirmOpening } from './commands.ts'
import { type OpeningShown, openingOf } from './queries.ts'

const ConfirmationType = builder.objectRef<OpeningShown['confirmations'][number]>('OpeningConfirmation')
ConfirmationType.implement({
  description: 'One of the two people who opened the proposals.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Their name.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When they confirmed.' }),
  }),
})

const OpenedReceiptType = builder.objectRef<OpeningShown['receipts'][number]>('OpenedReceipt')
OpenedReceiptType.implement({
  description:
    'What stands on the receipt of a proposal that was opened: its supplier can compare, nobody else can read it.',
  fields: (t) => ({
    reference: t.exposeString('reference', { description: 'The reference of the proposal.' }),
    sha256: t.exposeString('sha256', { description: 'SHA-256 over its salted canonical content and files.' }),
  }),
})

const OpeningType = builder.objectRef<OpeningShown>('Opening')
OpeningType.implement({
  description: 'The act of two people of the panel that opens the proposals after the close.',
  fields: (t) => ({
    confirmations: t.field({
      type: [ConfirmationType],
      description: 'Who confirmed: for everybody once it is done, before that for the panel alone.',
      resolve: ({ confirmations }) => confirmations,
    }),
    openedAt: t.expose('openedAt', { type: 'DateTime', nullable: true, description: 'When everything was opened.' }),
    received: t.exposeInt('received', { description: 'How many proposals came; 0 before the opening.' }),
    eligible: t.exposeInt('eligible', {
      nullable: true,
      description: 'How many of them were judged; null before the decision.',
    }),
    receipts: t.field({
      type: [OpenedReceiptType],
      description: 'The receipt of each, by reference.',
      resolve: ({ receipts }) => receipts,
    }),
    seed: t.exposeString('seed', {
      nullable: true,
      description: 'The letters follow the order of SHA-256 of `seed:reference`.',
    }),
    hasConfirmed: t.exposeBoolean('hasConfirmed', { description: 'Whether the viewer has confirmed.' }),
    mayConfirm: t.exposeBoolean('mayConfirm', { description: 'Whether the viewer may confirm now.' }),
  }),
})

builder.objectField(ChallengeType, 'opening', (t) =>
  t.field({
    type: OpeningType,
    complexity: 10,
    description: 'The public record of the opening.',
    resolve: (challenge, _args, act) => openingOf(act, challenge),
  }),
)

builder.mutationField('confirmOpening', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description:
      'Confirms the opening as one of two people of the panel, after the close. The second opens everything.',
    args: {
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      declared: t.arg.boolean({
        required: true,
        description: 'That the proposals were not looked at before, and this is done in the open.',
      }),
    },
    resolve: async (_root, { challenge, declared }, act) => {
      await confirmOpening(act, { challengeId: challenge.id, declared })
      return challenge.id
    },
  }),
)
