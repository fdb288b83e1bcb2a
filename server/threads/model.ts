import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { z } from 'zod'
import type { EngagementMode } from '../../schema/challenges.ts'
import { purgeReasons } from '../../schema/purges.ts'
import { type RoomState, roomStates, type ThreadKind, threadKinds } from '../../schema/threads.ts'
import { collection, content, type Stored } from '../platform/database.ts'
import { facts } from '../platform/events.ts'
import { code } from '../platform/fact-words.ts'

/** A room. Its members are stored; whether a membership may be used now says the policy of its kind, mode and state. */
export type ThreadFields = Stored & {
  /** Random, because a running number would tell how many rooms rivals have. */
  reference: string
  kind: ThreadKind
  /** A challenge, a proposal, a partnership or a curation, by its kind. */
  subjectId: string
  /** `kind:subjectId`: a subject has one room of a kind. */
  key: string
  challengeId: string | null
  title: string
  subjectReference: string
  mode: EngagementMode | null
  state: RoomState
  /** `kind/mode/state`, as the rules read it. */
  room: string
  forceIds: string[]
  supplierIds: string[]
  panelIds: string[]
  /** People with a conflict: whatever their part, they are not let in. */
  excludedIds: string[]
  /** Charter bodies that were invited. */
  managerIds: string[]
  /** What was said before the force or the Charter managers came stays with those who said it. */
  forceFrom: number
  managerFrom: number
  lastNumber: number
  lastHash: string
  lastAt: Date
  openedById: string | null
  resolvedAt: Date | null
  resolvedById: string | null
  createdAt: Date
}

const maybe = { type: String, default: null }
const ids = { type: [String], default: [] }

export const Thread = collection<ThreadFields>(
  'Thread',
  'threads',
  {
    reference: String,
    kind: String,
    subjectId: String,
    key: String,
    challengeId: maybe,
    title: String,
    subjectReference: String,
    mode: maybe,
    state: String,
    room: String,
    forceIds: ids,
    supplierIds: ids,
    panelIds: ids,
    excludedIds: ids,
    managerIds: ids,
    forceFrom: { type: Number, default: 0 },
    managerFrom: { type: Number, default: 0 },
    lastNumber: { type: Number, default: 0 },
    lastHash: { type: String, default: '0'.repeat(64) },
    lastAt: Date,
    openedById: maybe,
    resolvedAt: { type: Date, default: null },
    resolvedById: maybe,
    createdAt: Date,
  },
  [
    [{ reference: 1 }, { unique: true }],
    [{ key: 1 }, { unique: true }],
    [{ subjectId: 1 }],
    [{ challengeId: 1 }],
    [{ forceIds: 1, lastAt: -1, _id: -1 }],
    [{ supplierIds: 1, lastAt: -1, _id: -1 }],
    [{ panelIds: 1, lastAt: -1, _id: -1 }],
    [{ managerIds: 1, lastAt: -1, _id: -1 }],
  ],
)

/** What a message said before it was edited. */
export type Wording = { text: string; until: Date }

export type MessageFields = Stored & {
  threadId: string
  number: number
  clientId: string
  authorId: string
  organisationId: string | null
  text: string | null
  wordings: Wording[]
  replyToNumber: number | null
  sentAt: Date
  editedAt: Date | null
  retractedAt: Date | null
  /** When somebody who answers for the room removed it, for it must not stand there. */
  purgedAt: Date | null
  /** Goes with the text when it is retracted, so that a short text cannot be guessed from its hash. */
  salt: string | null
  textHash: string
  previous: string
  hash: string
}

export const Message = collection<MessageFields>(
  'Message',
  'messages',
  {
    threadId: String,
    number: Number,
    clientId: String,
    authorId: String,
    organisationId: maybe,
    text: maybe,
    wordings: { ...content, default: [] },
    replyToNumber: { type: Number, default: null },
    sentAt: Date,
    editedAt: { type: Date, default: null },
    retractedAt: { type: Date, default: null },
    purgedAt: { type: Date, default: null },
    salt: maybe,
    textHash: String,
    previous: String,
    hash: String,
  },
  [
    [{ threadId: 1, number: 1 }, { unique: true }],
    [{ authorId: 1, clientId: 1 }, { unique: true }],
    [{ threadId: 1, sentAt: 1 }],
  ],
)

/** A message that waits until somebody who answers for the room has looked at it. It is in no list and no chain. */
export type HeldMessageFields = Stored & {
  threadId: string
  clientId: string
  authorId: string
  organisationId: string | null
  text: string
  replyToNumber: number | null
  /** The state of the room that it was written in: where others came in since, its writer has to mean it anew. */
  room: RoomState
  /** Ids of the patterns that it fits. */
  finds: string[]
  /** The forces that answer for the room. */
  reviewerIds: string[]
  heldAt: Date
}

export const HeldMessage = collection<HeldMessageFields>(
  'HeldMessage',
  'held_messages',
  {
    threadId: String,
    clientId: String,
    authorId: String,
    organisationId: maybe,
    text: String,
    replyToNumber: { type: Number, default: null },
    room: String,
    finds: ids,
    reviewerIds: ids,
    heldAt: Date,
  },
  [[{ authorId: 1, clientId: 1 }, { unique: true }], [{ threadId: 1, _id: 1 }]],
)

/** How far somebody has read a room, whether they wrote in it, and the last message that names them; 0 for none. */
export type ReaderFields = Stored & {
  threadId: string
  personId: string
  readNumber: number
  wrote: boolean
  mentionedNumber: number
}

export const Reader = collection<ReaderFields>(
  'ThreadReader',
  'thread_readers',
  {
    threadId: String,
    personId: String,
    readNumber: Number,
    wrote: { type: Boolean, default: false },
    mentionedNumber: { type: Number, default: 0 },
  },
  [
    [{ personId: 1, threadId: 1 }, { unique: true }],
    [{ personId: 1, wrote: 1 }],
    [{ personId: 1, mentionedNumber: 1 }],
  ],
)

export const textHashOf = (salt: string, text: string): string =>
  createHash('sha256').update(`${salt}\n${text}`).digest('hex')

type Hashed = Pick<MessageFields, 'threadId' | 'number' | 'authorId' | 'sentAt' | 'textHash' | 'previous'>

/** Each message carries the hash of the one before: none can be taken out or put in unnoticed. */
export const messageHashOf = ({ threadId, number, authorId, sentAt, textHash, previous }: Hashed): string =>
  createHash('sha256')
    .update(canonicalize({ threadId, number, authorId, sentAt: sentAt.toISOString(), textHash, previous }) ?? '')
    .digest('hex')

/**
 * A message is delivered whole by the reactor of the threads, so its own facts are told to nobody else; what is held, to
 * its writer and to who looks at it (`mayLearn`).
 */
export const threadFacts = facts('thread', {
  opened: { data: z.object({ kind: z.enum(threadKinds), subjectId: code() }), audience: 'audit' },
  sent: { data: z.object({ messageId: code(), number: z.number() }), audience: 'audit' },
  edited: { data: z.object({ messageId: code(), number: z.number() }), audience: 'audit' },
  retracted: { data: z.object({ messageId: code(), number: z.number() }), audience: 'audit' },
  // What was held or removed is never said: only that, when, by whom, and which pattern it fitted.
  held: { data: z.object({ finds: z.array(code()) }), audience: 'parties' },
  // Whose it was stands in it, so that they are told what became of it.
  released: {
    data: z.object({ messageId: code(), number: z.number(), authorId: code().optional() }),
    audience: 'parties',
  },
  heldDropped: {
    data: z.object({ finds: z.array(code()), authorId: code().optional() }),
    audience: 'parties',
  },
  purged: {
    data: z.object({ messageId: code(), number: z.number(), reason: z.enum(purgeReasons) }),
    audience: 'audit',
  },
  resolved: { data: z.object({}), audience: 'parties' },
  reopened: { data: z.object({}), audience: 'parties' },
  rulesChanged: { data: z.object({ state: z.enum(roomStates) }), audience: 'parties' },
})
