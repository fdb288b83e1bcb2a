import { z } from 'zod'
import {
  type Category,
  categoryNames,
  type NotificationKind,
  type WatchKind,
  type Ways,
  watchKinds,
  ways,
} from '../../schema/notifications.ts'
import { collection, content, type Stored } from '../platform/database.ts'
import { facts } from '../platform/events.ts'
import { code } from '../platform/fact-words.ts'

/** One thing that one person is told of. Handled twice, an event still makes one: (eventId, personId) is unique. */
export type NotificationFields = Stored & {
  eventId: string
  personId: string
  kind: NotificationKind
  category: Category
  /** What it is about, such as `challenge:<id>`: several on one subject are shown as one. */
  subject: string
  reference: string
  text: string
  /** Where on the site it leads. */
  path: string
  because: string
  at: Date
  readAt: Date | null
  /** When it goes into a letter with others; null for those that do not. */
  digestDueAt: Date | null
  digestedAt: Date | null
}

export const Notification = collection<NotificationFields>(
  'Notification',
  'notifications',
  {
    eventId: String,
    personId: String,
    kind: String,
    category: String,
    subject: String,
    reference: String,
    text: String,
    path: String,
    because: String,
    at: Date,
    readAt: { type: Date, default: null },
    digestDueAt: { type: Date, default: null },
    digestedAt: { type: Date, default: null },
  },
  [
    [{ eventId: 1, personId: 1 }, { unique: true }],
    [{ personId: 1, _id: -1 }],
    [{ personId: 1, readAt: 1, _id: -1 }],
    [{ digestedAt: 1, digestDueAt: 1, personId: 1 }],
    [{ at: 1 }],
    [{ subject: 1 }],
  ],
)

/** Following decides notices only. Nobody but the person learns of it: a watch would tell a force who is interested. */
export type WatchFields = Stored & {
  personId: string
  kind: WatchKind
  /** The id of the challenge or organisation, or the search as it is kept. */
  what: string
  createdAt: Date
}

export const Watch = collection<WatchFields>(
  'Watch',
  'watches',
  { personId: String, kind: String, what: String, createdAt: Date },
  [
    [{ personId: 1, kind: 1, what: 1 }, { unique: true }],
    [{ kind: 1, what: 1, personId: 1 }],
    [{ personId: 1, _id: -1 }],
  ],
)

/** How a person wants to be told; its id is theirs. */
export type PreferenceFields = Stored & { ways: Partial<Ways>; offDutyUntil: Date | null }

export const Preference = collection<PreferenceFields>(
  'Preference',
  'notification_preferences',
  { ways: { ...content, default: {} }, offDutyUntil: { type: Date, default: null } },
  [],
)

export const letterStates = ['waiting', 'sent', 'failed', 'dropped'] as const

/** A letter on its way: a row each, so that several nodes can send and none is lost when one dies. */
export type LetterFields = Stored & {
  /** What it is for, once: `eventId:personId` or a digest's person and day. */
  key: string
  /** Whom it is for; null for an invitation, which goes to an address that may have no account yet. */
  personId: string | null
  address: string | null
  subject: string
  text: string
  headers: Record<string, string>
  state: (typeof letterStates)[number]
  dueAt: Date
  attempts: number
  claimedUntil: Date
  sentAt: Date | null
  trouble: string | null
}

export const LetterRow = collection<LetterFields>(
  'LetterRow',
  'letters',
  {
    key: String,
    personId: { type: String, default: null },
    address: { type: String, default: null },
    subject: String,
    text: String,
    headers: { ...content, default: {} },
    state: String,
    dueAt: Date,
    attempts: { type: Number, default: 0 },
    claimedUntil: { type: Date, default: () => new Date(0) },
    sentAt: { type: Date, default: null },
    trouble: { type: String, default: null },
  },
  [[{ key: 1 }, { unique: true }], [{ state: 1, dueAt: 1, _id: 1 }], [{ personId: 1, _id: -1 }]],
)

const way = z.object({ category: z.enum(categoryNames), way: z.enum(ways) })

/** For the audit alone: who watches what is nobody's business. */
export const notificationFacts = facts('notification', {
  watched: { data: z.object({ kind: z.enum(watchKinds) }), audience: 'audit' },
  unwatched: { data: z.object({ kind: z.enum(watchKinds) }), audience: 'audit' },
  preferencesSet: { data: z.object({ ways: z.array(way) }), audience: 'audit' },
  offDutySet: { data: z.object({ until: code().nullable() }), audience: 'audit' },
  lettersStopped: { data: z.object({ category: z.enum(categoryNames) }), audience: 'audit' },
})
