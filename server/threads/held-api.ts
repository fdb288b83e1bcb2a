import { PersonType } from '../people/api.ts'
import { builder } from '../platform/graphql.ts'
import { PurgeReasonType } from '../purges/api.ts'
import { isOwner, mayPurge } from './access.ts'
import { MessageType, ThreadType } from './api.ts'
import { SendMessageInput } from './api-writes.ts'
import { dropHeldMessage, holdMessage, purgeMessage, releaseHeldMessage } from './commands.ts'
import type { HeldMessageFields } from './model.ts'
import { heldIn } from './queries.ts'

const HeldMessageType = builder.objectRef<HeldMessageFields>('HeldMessage')
HeldMessageType.implement({
  description: 'A message that looks like case material, kept back until somebody has looked at it.',
  fields: (t) => ({
    id: t.exposeString('_id', { description: 'Its id, for releasing or dropping it.' }),
    author: t.field({ type: PersonType, description: 'Who wrote it.', resolve: ({ authorId }) => authorId }),
    isOwn: t.boolean({
      description: 'Whether the viewer wrote it.',
      resolve: ({ authorId }, _args, { viewer }) => viewer.personId === authorId,
    }),
    text: t.exposeString('text', { description: 'Its words.' }),
    finds: t.exposeStringList('finds', { description: 'Ids of the patterns that it fits, such as nhs-number.' }),
    heldAt: t.expose('heldAt', { type: 'DateTime', description: 'Since when.' }),
  }),
})

builder.objectField(ThreadType, 'held', (t) =>
  t.field({
    type: [HeldMessageType],
    description:
      'What is kept back in it: one’s own, and to an admin of the force that answers for the room all of it.',
    resolve: (thread, _args, act) => heldIn(act, thread._id),
  }),
)
builder.objectField(ThreadType, 'mayReview', (t) =>
  t.boolean({
    description: 'Whether the viewer looks at what is kept back in it.',
    resolve: (thread, _args, act) => isOwner(act, thread),
  }),
)
builder.objectField(ThreadType, 'mayPurge', (t) =>
  t.boolean({
    description: 'Whether the viewer may remove messages of others from it.',
    resolve: (thread, _args, act) => mayPurge(act, thread),
  }),
)

builder.mutationField('holdMessage', (t) =>
  t.field({
    type: ThreadType,
    errors: {},
    description: 'Has a message that looks like case material looked at before it is sent.',
    args: { input: t.arg({ type: SendMessageInput, required: true, description: 'The message.' }) },
    resolve: (_root, { input: { thread, clientId, text, replyToNumber, room } }, act) =>
      holdMessage(act, {
        ...{ threadId: thread.id, clientId, text },
        ...{ replyToNumber: replyToNumber ?? null, room: room ?? null },
      }),
  }),
)
builder.mutationField('releaseHeldMessage', (t) =>
  t.field({
    type: ThreadType,
    errors: {},
    description: 'Sends what was kept back, in the name of who wrote it.',
    args: { id: t.arg.string({ required: true, description: 'The id of what is kept back.' }) },
    resolve: (_root, { id }, act) => releaseHeldMessage(act, { id }),
  }),
)
builder.mutationField('dropHeldMessage', (t) =>
  t.field({
    type: ThreadType,
    errors: {},
    description: 'Takes away what was kept back. Its words are gone for good.',
    args: { id: t.arg.string({ required: true, description: 'The id of what is kept back.' }) },
    resolve: (_root, { id }, act) => dropHeldMessage(act, { id }),
  }),
)
builder.mutationField('purgeMessage', (t) =>
  t.field({
    type: MessageType,
    errors: {},
    description: 'Removes a message of anybody for good. That it was removed is recorded, never what it said.',
    args: {
      id: t.arg.string({ required: true, description: 'The id of the message.' }),
      reason: t.arg({
        type: PurgeReasonType,
        required: true,
        description: 'Why.',
      }),
    },
    resolve: (_root, { id, reason }, act) => purgeMessage(act, { id, reason }),
  }),
)
