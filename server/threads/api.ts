import { addMinutes } from 'date-fns/addMinutes'
import { messageLimits, roomStates, threadKinds } from '../../schema/threads.ts'
import { OrganisationType } from '../organisations/api.ts'
import { PersonType, ViewerType } from '../people/api.ts'
import { builder } from '../platform/graphql.ts'
import { orNotFound } from '../platform/refusal.ts'
import { hiddenUpTo, policyNow } from './access.ts'
import type { MessageFields, ThreadFields, Wording } from './model.ts'
import { type RoomPart, roomPolicy } from './policy.ts'
import {
  lastMessages,
  mentionedUnread,
  messagesIn,
  readNumbers,
  threadByReference,
  threadsById,
  unreadCounts,
  unreadIds,
} from './queries.ts'
import { bannerOf, keptInWords, readersInWords } from './words.ts'

export const ThreadKindType = builder.enumType('ThreadKind', {
  description: 'What a room is about, which decides who may read and write in it.',
  values: threadKinds,
})
export const RoomStateType = builder.enumType('RoomState', {
  description:
    'sealed: nothing of a proposal may reach the force. opened: the work goes on. decided: the outcome is public. paused: what continues it is being judged. over: only to be read.',
  values: roomStates,
})

const WordingType = builder.objectRef<Wording>('MessageWording')
WordingType.implement({
  description: 'What a message said before it was changed.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The words.' }),
    until: t.expose('until', { type: 'DateTime', description: 'When they were changed.' }),
  }),
})

export const MessageType = builder.objectRef<MessageFields>('Message')
MessageType.implement({
  description: 'A message of a room. Its number is its place; no two have the same, and none is missing between.',
  fields: (t) => ({
    id: t.exposeString('_id', { description: 'Its id, for changing it or taking it back.' }),
    threadId: t.exposeString('threadId', { description: 'The id of its room, as sockets name it.' }),
    number: t.exposeInt('number', { description: 'Its place in the room, from 1.' }),
    clientId: t.exposeString('clientId', { description: "The sender's own id for it." }),
    version: t.exposeInt('version', { description: 'How often it was saved; send it with an edit.' }),
    author: t.field({ type: PersonType, description: 'Who wrote it.', resolve: ({ authorId }) => authorId }),
    organisation: t.field({
      type: OrganisationType,
      nullable: true,
      description: 'For whom they acted.',
      resolve: ({ organisationId }) => organisationId,
    }),
    text: t.exposeString('text', { nullable: true, description: 'Its words; none once it was taken back.' }),
    replyToNumber: t.exposeInt('replyToNumber', { nullable: true, description: 'The message it answers.' }),
    sentAt: t.expose('sentAt', { type: 'DateTime', description: 'When it was sent.' }),
    editedAt: t.expose('editedAt', { type: 'DateTime', nullable: true, description: 'When it was last changed.' }),
    retractedAt: t.expose('retractedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When its author took it back.',
    }),
    purgedAt: t.expose('purgedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was removed, for it must not stand there.',
    }),
    organisationId: t.exposeString('organisationId', {
      nullable: true,
      description: 'The id of that organisation, as sockets name it.',
    }),
    edits: t.int({ description: 'How often its words were changed.', resolve: ({ wordings }) => wordings.length }),
    wordings: t.field({
      type: [WordingType],
      description: 'What it said before, oldest first.',
      resolve: ({ wordings }) => wordings,
    }),
    editableUntil: t.field({
      type: 'DateTime',
      description: 'Until when its author may change it.',
      resolve: ({ sentAt }) => addMinutes(sentAt, messageLimits.editMinutes),
    }),
  }),
})

export const ThreadType = builder.loadableNodeRef<ThreadFields, string, string, string>('Thread', {
  id: { resolve: (thread) => thread._id },
  load: async (ids, act) => orNotFound(await threadsById(act, ids)),
})

ThreadType.implement({
  description: 'A room. Who may read and write in it follows from its kind and from where its subject stands.',
  fields: (t) => ({
    key: t.exposeString('_id', { description: 'Its id as sockets name it.' }),
    reference: t.exposeString('reference', { description: 'Such as TH-9FDX-3C. Random, so that it tells nothing.' }),
    kind: t.field({ type: ThreadKindType, description: 'What it is about.', resolve: ({ kind }) => kind }),
    title: t.exposeString('title', { description: 'The name of its subject.' }),
    subjectReference: t.exposeString('subjectReference', { description: 'The reference of its subject.' }),
    state: t.field({ type: RoomStateType, description: 'Where its subject stands.', resolve: ({ state }) => state }),
    parties: t.field({
      type: [OrganisationType],
      description: 'The organisations whose people may read it now.',
      resolve: (thread) => partiesNow(thread),
    }),
    ownOrganisationId: t.string({
      nullable: true,
      description: 'The id of the organisation that the viewer acts for, as messages name it.',
      resolve: (_thread, _args, { viewer }) => viewer.actingFor?.organisationId ?? null,
    }),
    readers: t.string({
      description: 'Who can read it now, in one sentence.',
      resolve: (thread, _args, act) => readersInWords(act, thread),
    }),
    kept: t.string({ description: 'How long it is kept.', resolve: ({ kind }) => keptInWords[kind] }),
    banner: t.string({
      nullable: true,
      description: 'The rule of the moment, where it holds somebody back.',
      resolve: (thread, _args, act) => bannerOf(act, thread),
    }),
    mayWrite: t.boolean({
      description: 'Whether the viewer may write in it now.',
      resolve: (thread, _args, act) => policyNow(act, thread).write,
    }),
    showsPresence: t.boolean({
      description: 'Whether it shows who is here and who types.',
      resolve: (thread, _args, act) => policyNow(act, thread).presence,
    }),
    lastNumber: t.exposeInt('lastNumber', { description: 'The number of its last message; 0 for none.' }),
    firstNumber: t.int({
      description: 'The number of the first message that the viewer may read; nothing was said for them before.',
      resolve: (thread, _args, act) => hiddenUpTo(act, thread) + 1,
    }),
    lastAt: t.expose('lastAt', { type: 'DateTime', description: 'When something was last said in it.' }),
    resolvedAt: t.expose('resolvedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When its matter was settled, if it is.',
    }),
    lastMessage: t.loadable({
      type: MessageType,
      nullable: true,
      description: 'The last message that the viewer may read.',
      load: (threads: ThreadFields[], act) => lastMessages(act, threads),
      resolve: (thread) => thread,
    }),
    unread: t.loadable({
      type: 'Int',
      description: 'How many messages the viewer has not read.',
      load: (threads: ThreadFields[], act) => unreadCounts(act, threads),
      resolve: (thread) => thread,
    }),
    mentioned: t.loadable({
      type: 'Boolean',
      description: 'Whether something that the viewer has not read names them.',
      load: (threads: ThreadFields[], act) => mentionedUnread(act, threads),
      resolve: (thread) => thread,
    }),
    readNumber: t.loadable({
      type: 'Int',
      description: 'The last message that the viewer has read; 0 for none.',
      load: (ids: string[], act) => readNumbers(act, ids),
      resolve: ({ _id }) => _id,
    }),
    messages: t.field({
      type: [MessageType],
      description: 'A part of it in order: the last ones, those after or before a number, or from a moment on.',
      args: {
        after: t.arg.int({ required: false, description: 'Those after this number: what a reader missed.' }),
        before: t.arg.int({ required: false, description: 'The last ones before this number.' }),
        from: t.arg({ type: 'DateTime', required: false, description: 'Those from this moment on.' }),
        limit: t.arg.int({ defaultValue: 50, required: true, description: 'How many, 100 at the most.' }),
      },
      complexity: ({ limit }) => ({ field: 1, multiplier: limit }),
      resolve: (thread, { after, before, from, limit }, act) =>
        messagesIn(act, thread, { after: after ?? null, before: before ?? null, from: from ?? null, limit }),
    }),
  }),
})

/** Only whose people may read it now: a sealed proposal's force is not in the room. */
function partiesNow({ kind, mode, state, ...members }: ThreadFields): string[] {
  const inside = (part: RoomPart) => roomPolicy(mode, state, kind, part).see
  return [
    ...(inside('force') || inside('panel') ? members.forceIds : []),
    ...(inside('supplier') ? members.supplierIds : []),
    ...(inside('manager') ? members.managerIds : []),
  ]
}

builder.queryField('thread', (t) =>
  t.field({
    type: ThreadType,
    nullable: true,
    description: 'A room by its reference.',
    args: { reference: t.arg.string({ required: true, description: 'Such as TH-9FDX-3C, in any case.' }) },
    resolve: (_root, { reference }, act) => threadByReference(act, reference),
  }),
)

builder.objectField(ViewerType, 'unreadThreads', (t) =>
  t.int({
    description: 'In how many of their latest 200 rooms something is unread.',
    resolve: async (_viewer, _args, act) => (await unreadIds(act)).length,
  }),
)
