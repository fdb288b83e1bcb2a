import { builder } from '../platform/graphql.ts'
import { MessageType, RoomStateType, ThreadKindType, ThreadType } from './api.ts'
import { editMessage, markThreadRead, openThread, resolveThread, retractMessage, sendMessage } from './commands.ts'

const OpenThreadInput = builder.inputType('OpenThreadInput', {
  description: 'The room of a subject.',
  fields: (t) => ({
    kind: t.field({ type: ThreadKindType, required: true, description: 'What kind of room.' }),
    subject: t.globalID({ required: true, description: 'The challenge, proposal, partnership or curation.' }),
  }),
})
builder.mutationField('openThread', (t) =>
  t.field({
    type: ThreadType,
    errors: {},
    description: 'Opens the room of a subject, or finds it: a subject has one of each kind.',
    args: { input: t.arg({ type: OpenThreadInput, required: true, description: 'Which.' }) },
    resolve: (_root, { input }, act) => openThread(act, { kind: input.kind, subjectId: input.subject.id }),
  }),
)

export const SendMessageInput = builder.inputType('SendMessageInput', {
  description: 'A message to a room.',
  fields: (t) => ({
    thread: t.globalID({ for: ThreadType, required: true, description: 'The room.' }),
    clientId: t.string({ required: true, description: 'A UUID of your own. Sent again, it is the same message.' }),
    text: t.string({ required: true, description: 'Up to 4,000 characters.' }),
    replyToNumber: t.int({ required: false, description: 'The message it answers.' }),
    room: t.field({
      type: RoomStateType,
      required: false,
      description: 'The state of the room when you wrote: if it has changed since, the message is not sent.',
    }),
    looked: t.boolean({ required: false, description: 'What looks like case material was looked at, and is none.' }),
  }),
})
builder.mutationField('sendMessage', (t) =>
  t.field({
    type: MessageType,
    errors: {},
    description: 'Sends a message to everybody in the room.',
    args: { input: t.arg({ type: SendMessageInput, required: true, description: 'The message.' }) },
    resolve: (_root, { input: { thread, clientId, text, replyToNumber, room, looked } }, act) =>
      sendMessage(act, {
        ...{ threadId: thread.id, clientId, text },
        ...{ replyToNumber: replyToNumber ?? null, room: room ?? null, looked: looked ?? false },
      }),
  }),
)

const EditMessageInput = builder.inputType('EditMessageInput', {
  description: 'Other words for a message.',
  fields: (t) => ({
    id: t.string({ required: true, description: 'The id of the message.' }),
    text: t.string({ required: true, description: 'What it shall say.' }),
    version: t.int({ required: true, description: 'The version that was changed.' }),
  }),
})
builder.mutationField('editMessage', (t) =>
  t.field({
    type: MessageType,
    errors: {},
    description: 'Changes one’s own message within ten minutes; what it said before stays readable.',
    args: { input: t.arg({ type: EditMessageInput, required: true, description: 'The words.' }) },
    resolve: (_root, { input }, act) => editMessage(act, input),
  }),
)

builder.mutationField('retractMessage', (t) =>
  t.field({
    type: MessageType,
    errors: {},
    description: 'Takes one’s own message back. Its words are gone for good, and a mark stays.',
    args: { id: t.arg.string({ required: true, description: 'The id of the message.' }) },
    resolve: (_root, { id }, act) => retractMessage(act, { id }),
  }),
)

const MarkThreadReadInput = builder.inputType('MarkThreadReadInput', {
  description: 'How far a room was read.',
  fields: (t) => ({
    thread: t.globalID({ for: ThreadType, required: true, description: 'The room.' }),
    number: t.int({ required: true, description: 'The last message that was read.' }),
  }),
})
builder.mutationField('markThreadRead', (t) =>
  t.field({
    type: ThreadType,
    errors: {},
    description: 'Remembers how far the viewer has read. Nobody else is told.',
    args: { input: t.arg({ type: MarkThreadReadInput, required: true, description: 'How far.' }) },
    resolve: (_root, { input }, act) => markThreadRead(act, { threadId: input.thread.id, number: input.number }),
  }),
)

const ResolveThreadInput = builder.inputType('ResolveThreadInput', {
  description: 'Whether the matter of a room is settled.',
  fields: (t) => ({
    thread: t.globalID({ for: ThreadType, required: true, description: 'The room.' }),
    resolved: t.boolean({ required: true, description: 'Settled, or open again.' }),
  }),
})
builder.mutationField('resolveThread', (t) =>
  t.field({
    type: ThreadType,
    errors: {},
    description: 'Says that the matter of a room is settled, or open again.',
    args: { input: t.arg({ type: ResolveThreadInput, required: true, description: 'Which.' }) },
    resolve: (_root, { input }, act) => resolveThread(act, { threadId: input.thread.id, resolved: input.resolved }),
  }),
)
