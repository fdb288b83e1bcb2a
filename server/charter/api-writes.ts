import { builder } from '../platform/graphql.ts'
import { lookedArg } from '../platform/guarded.ts'
import { SignatoryType } from './api.ts'
import {
  admitSignatory,
  applyToSign,
  declineSignatory,
  dropSuspension,
  proposeSuspension,
  reinstateSignatory,
  replyToSuspension,
  suspendSignatory,
  withdrawSigning,
} from './commands.ts'

builder.mutationField('applyToSign', (t) =>
  t.field({
    type: SignatoryType,
    errors: {},
    description: 'Asks to sign the Charter, for one’s own organisation.',
    args: {
      accountablePerson: t.arg.string({ required: true, description: 'Who answers for it, by name.' }),
      accountablePost: t.arg.string({ required: true, description: 'The post that they hold.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: (_root, named, act) => applyToSign(act, named),
  }),
)

builder.mutationField('admitSignatory', (t) =>
  t.field({
    type: SignatoryType,
    errors: {},
    description: 'Admits an organisation: from now on it stands on the register.',
    args: {
      id: t.arg.globalID({ required: true, for: SignatoryType, description: 'Which.' }),
      until: t.arg({ type: 'DateTime', description: 'When it lapses; left out, it does not.' }),
    },
    resolve: (_root, { id, until }, act) => admitSignatory(act, { id: id.id, until: until ?? null }),
  }),
)

builder.mutationField('declineSignatory', (t) =>
  t.field({
    type: SignatoryType,
    errors: {},
    description: 'Refuses an application, with the reason.',
    args: {
      id: t.arg.globalID({ required: true, for: SignatoryType, description: 'Which.' }),
      reason: t.arg.string({ required: true, description: 'In words.' }),
    },
    resolve: (_root, { id, reason }, act) => declineSignatory(act, { id: id.id, reason }),
  }),
)

builder.mutationField('proposeSuspension', (t) =>
  t.field({
    type: SignatoryType,
    errors: {},
    description: 'Gives an organisation ten working days to reply before it may be suspended.',
    args: {
      id: t.arg.globalID({ required: true, for: SignatoryType, description: 'Which.' }),
      reason: t.arg.string({ required: true, description: 'In words.' }),
    },
    resolve: (_root, { id, reason }, act) => proposeSuspension(act, { id: id.id, reason }),
  }),
)

builder.mutationField('dropSuspension', (t) =>
  t.field({
    type: SignatoryType,
    errors: {},
    description: 'Takes a proposed suspension back.',
    args: {
      id: t.arg.globalID({ required: true, for: SignatoryType, description: 'Which.' }),
    },
    resolve: (_root, { id }, act) => dropSuspension(act, { id: id.id }),
  }),
)

builder.mutationField('replyToSuspension', (t) =>
  t.field({
    type: SignatoryType,
    errors: {},
    description: 'Replies to a proposed suspension.',
    args: {
      id: t.arg.globalID({ required: true, for: SignatoryType, description: 'Which.' }),
      reply: t.arg.string({ required: true, description: 'In words.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: (_root, { id, ...given }, act) => replyToSuspension(act, { id: id.id, ...given }),
  }),
)

builder.mutationField('suspendSignatory', (t) =>
  t.field({
    type: SignatoryType,
    errors: {},
    description: 'Suspends it, once the time to reply is over.',
    args: {
      id: t.arg.globalID({ required: true, for: SignatoryType, description: 'Which.' }),
    },
    resolve: (_root, { id }, act) => suspendSignatory(act, { id: id.id }),
  }),
)

builder.mutationField('reinstateSignatory', (t) =>
  t.field({
    type: SignatoryType,
    errors: {},
    description: 'Ends a suspension.',
    args: {
      id: t.arg.globalID({ required: true, for: SignatoryType, description: 'Which.' }),
    },
    resolve: (_root, { id }, act) => reinstateSignatory(act, { id: id.id }),
  }),
)

builder.mutationField('withdrawSigning', (t) =>
  t.field({
    type: SignatoryType,
    errors: {},
    description: 'Leaves the Charter, or takes one’s application back.',
    args: {
      id: t.arg.globalID({ required: true, for: SignatoryType, description: 'Which.' }),
    },
    resolve: (_root, { id }, act) => withdrawSigning(act, { id: id.id }),
  }),
)
