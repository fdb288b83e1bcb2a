import { ChallengeType } from '../challenges/api.ts'
import { builder } from '../platform/graphql.ts'
import { lookedArg } from '../platform/guarded.ts'
import { CallRequestType, CallRoundType } from './api.ts'
import { askForCall, moveCall, offerCalls, publishCallNotes, takeCall, withdrawCallRequest } from './commands.ts'

builder.mutationField('offerCalls', (t) =>
  t.field({
    type: CallRoundType,
    errors: {},
    description: 'Offers calls of equal length to every supplier, in an engagement that is open.',
    args: {
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The engagement.' }),
      startsAt: t.arg({ type: ['DateTime'], required: true, description: 'When each begins: at most 20.' }),
      minutes: t.arg.int({ required: true, description: 'How long each takes.' }),
      drawAt: t.arg({ type: 'DateTime', required: true, description: 'Until when one may ask.' }),
      joining: t.arg.string({ required: true, description: 'How to join, told to who has a slot.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: async (_root, { challenge, ...input }, act) =>
      (await offerCalls(act, { challengeId: challenge.id, ...input }))._id,
  }),
)

builder.mutationField('askForCall', (t) =>
  t.field({
    type: CallRoundType,
    errors: {},
    description: 'Asks for a call, or changes what to talk about. Until the draw nobody else learns of it.',
    args: {
      id: t.arg.globalID({ for: CallRoundType, required: true, description: 'The calls.' }),
      questions: t.arg.string({ required: true, description: 'What to talk about.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: (_root, { id, ...input }, act) => askForCall(act, { id: id.id, ...input }),
  }),
)

builder.mutationField('withdrawCallRequest', (t) =>
  t.field({
    type: CallRoundType,
    errors: {},
    description: 'Takes an own request back. A slot that becomes free goes to the next in the draw.',
    args: { id: t.arg.globalID({ for: CallRequestType, required: true, description: 'The request.' }) },
    resolve: (_root, { id }, act) => withdrawCallRequest(act, { id: id.id }),
  }),
)

const slotArgs = { description: 'Which slot, from 1.', required: true } as const

builder.mutationField('takeCall', (t) =>
  t.field({
    type: CallRoundType,
    errors: {},
    description: 'Takes a call that nobody has after the draw: the first one does, one for each supplier.',
    args: {
      id: t.arg.globalID({ for: CallRoundType, required: true, description: 'The calls.' }),
      slot: t.arg.int(slotArgs),
      questions: t.arg.string({ required: true, description: 'What to talk about.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: (_root, { id, ...input }, act) => takeCall(act, { id: id.id, ...input }),
  }),
)

builder.mutationField('moveCall', (t) =>
  t.field({
    type: CallRoundType,
    errors: {},
    description: 'Moves a call to a later time, with a public reason.',
    args: {
      id: t.arg.globalID({ for: CallRoundType, required: true, description: 'The calls.' }),
      slot: t.arg.int(slotArgs),
      to: t.arg({ type: 'DateTime', required: true, description: 'When it begins now.' }),
      reason: t.arg.string({ required: true, description: 'Why, for everybody.' }),
    },
    resolve: (_root, { id, ...input }, act) => moveCall(act, { id: id.id, ...input }),
  }),
)

builder.mutationField('publishCallNotes', (t) =>
  t.field({
    type: CallRoundType,
    errors: {},
    description: 'Publishes what was said in a call, to everybody.',
    args: {
      id: t.arg.globalID({ for: CallRoundType, required: true, description: 'The calls.' }),
      slot: t.arg.int(slotArgs),
      notes: t.arg.string({ required: true, description: 'What was said.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: (_root, { id, ...input }, act) => publishCallNotes(act, { id: id.id, ...input }),
  }),
)
