import {
  type Category,
  type NotificationKind,
  notificationKinds,
  obligationOf,
  type Way,
  waysAtFirst,
} from '../../schema/notifications.ts'
import type { Config } from '../config.ts'
import { suspendedAmong } from '../people/queries.ts'
import type { Clock } from '../platform/clock.ts'
import { newId } from '../platform/ids.ts'
import { letterFor } from './letter.ts'
import { LetterRow, Notification, Preference, type PreferenceFields } from './model.ts'
import { nextDigest } from './times.ts'

/** What the telling needs from this node. */
export type Post = { clock: Clock; config: Pick<Config, 'PUBLIC_URL'> }

/** One thing that happened, in words, and who is told of it for which reason. */
export type Telling = {
  eventId: string
  at: Date
  kind: NotificationKind
  subject: string
  reference: string
  text: string
  path: string
  /** More that stands in the letter only, such as a receipt's hash. */
  letter?: string
  /** A person in several groups is told once, for the first reason. */
  to: { people: readonly string[]; because: string }[]
  except?: string | null
  /** Of their own suspension somebody is told; of nothing else while it lasts. */
  evenSuspended?: true
}

/** What is older than this stands on the site and makes no letter: nobody wants a history by mail. */
const freshMilliseconds = 3 * 24 * 60 * 60_000

/** Writes the notifications and letters of one telling. Done twice, it is done once: both have a unique key. */
export async function tell(post: Post, telling: Telling): Promise<void> {
  const reasons = new Map<string, string>()
  for (const { people, because } of telling.to) {
    for (const personId of people) {
      if (personId !== telling.except && !reasons.has(personId)) reasons.set(personId, because)
    }
  }
  if (!telling.evenSuspended) for (const personId of await suspendedAmong([...reasons.keys()])) reasons.delete(personId)
  if (reasons.size === 0) return

  const now = post.clock.now()
  const { category } = notificationKinds[telling.kind]
  const preferences = await preferencesOf([...reasons.keys()])
  const plans = [...reasons].map(([personId, because]) => ({
    personId,
    because,
    ...planOf(category, preferences.get(personId), now),
  }))

  await Notification.bulkWrite(
    plans.map(({ personId, because, digestDueAt }) => ({
      updateOne: {
        filter: { eventId: telling.eventId, personId },
        update: {
          $setOnInsert: {
            _id: newId(),
            version: 0,
            kind: telling.kind,
            category,
            subject: telling.subject,
            reference: telling.reference,
            text: telling.text,
            path: telling.path,
            because,
            at: telling.at,
            readAt: null,
            digestDueAt,
            digestedAt: null,
          },
        },
        upsert: true,
      },
    })),
    { ordered: false },
  )
  const byLetter = plans.filter(({ letterNow }) => letterNow)
  if (byLetter.length === 0 || now.getTime() - telling.at.getTime() > freshMilliseconds) return
  await queueLetters(
    byLetter.map(({ personId, because }) => ({
      key: `${telling.eventId}:${personId}`,
      personId,
      ...letterFor(post, { ...telling, category, personId, because }),
    })),
    now,
  )
}

/** Puts letters in the outbox, each once. */
export async function queueLetters(
  letters: (({ personId: string } | { address: string }) & {
    key: string
    subject: string
    text: string
    headers: Record<string, string>
  })[],
  dueAt: Date,
): Promise<void> {
  await LetterRow.bulkWrite(
    letters.map(({ key, ...letter }) => ({
      updateOne: {
        filter: { key },
        update: {
          $setOnInsert: {
            _id: newId(),
            version: 0,
            ...letter,
            state: 'waiting' as const,
            dueAt,
            attempts: 0,
            claimedUntil: new Date(0),
            sentAt: null,
            trouble: null,
          },
        },
        upsert: true,
      },
    })),
    { ordered: false },
  )
}

async function preferencesOf(people: string[]): Promise<Map<string, PreferenceFields>> {
  const found = await Preference.find({ _id: { $in: people } }).lean<PreferenceFields[]>()
  return new Map(found.map((preference) => [preference._id, preference]))
}

/** Obligatory things come by letter at once, off duty or not; the rest in the way that was chosen, or after the return. */
export function planOf(
  category: Category,
  preference: Pick<PreferenceFields, 'ways' | 'offDutyUntil'> | undefined,
  now: Date,
): { letterNow: boolean; digestDueAt: Date | null } {
  if (obligationOf(category)) return { letterNow: true, digestDueAt: null }
  const way: Way = preference?.ways[category] ?? waysAtFirst[category]
  const until = preference?.offDutyUntil ?? null
  if (way === 'site') return { letterNow: false, digestDueAt: null }
  if (until && until > now) return { letterNow: false, digestDueAt: nextDigest('daily', until) }
  if (way === 'now') return { letterNow: true, digestDueAt: null }
  return { letterNow: false, digestDueAt: nextDigest(way, now) }
}
