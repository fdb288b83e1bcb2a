import {
  type Category,
  categoryNames,
  notificationKinds,
  obligationOf,
  type Ways,
  watchLimits,
  waysAtFirst,
} from '../../schema/notifications.ts'
import { categoryLabel, principleLabel, regionLabel, standardLabel, valueBandLabel } from '../../schema/vocabularies.ts'
import { followedChallenges } from '../challenges/who-to-tell.ts'
import { organisationsById } from '../organisations/queries.ts'
import type { Act } from '../platform/act.ts'
import { listOf } from '../platform/database.ts'
import { filter } from '../platform/rule.ts'
import { askedTogether } from '../platform/together.ts'
import { canSee, canSeeWatch } from './access.ts'
import {
  Notification,
  type NotificationFields,
  Preference,
  type PreferenceFields,
  Watch,
  type WatchFields,
} from './model.ts'

/** Several notifications on one subject, as one line: "4 answers on CH-2026-0042". */
export type NotificationGroup = {
  id: string
  latest: NotificationFields
  count: number
  unread: number
  text: string
}

const readAtOnce = 200

/** A page of what happened, collapsed by subject, newest first. `before` is the last id of the page above. */
export async function notificationGroups(
  act: Act,
  { before, limit }: { before: string | null; limit: number },
): Promise<{ groups: NotificationGroup[]; endCursor: string | null; hasMore: boolean }> {
  const rows = await listOf(Notification, act, canSee, before ? { _id: { $lt: before } } : {}, {
    sort: { _id: -1 },
    limit: readAtOnce,
  })
  const bySubject = new Map<string, NotificationFields[]>()
  let last: string | null = null
  for (const row of rows) {
    // Read and unread stand apart, so that what is new is seen as new.
    const key = `${row.subject} ${row.readAt === null}`
    if (!bySubject.has(key) && bySubject.size >= limit) break
    bySubject.set(key, [...(bySubject.get(key) ?? []), row])
    last = row._id
  }
  const groups = [...bySubject.values()].flatMap((group) => collapsed(group) ?? [])
  const used = groups.reduce((sum, group) => sum + group.count, 0)
  return { groups, endCursor: last, hasMore: used < rows.length || rows.length === readAtOnce }
}

function collapsed(rows: NotificationFields[]): NotificationGroup | null {
  const [latest] = rows
  if (!latest) return null
  const kinds = new Set(rows.map(({ kind }) => kind))
  const several = kinds.size === 1 ? notificationKinds[latest.kind].several : 'things happened'
  return {
    id: latest._id,
    latest,
    count: rows.length,
    unread: rows.filter(({ readAt }) => readAt === null).length,
    text: rows.length === 1 ? latest.text : `${rows.length} ${several}. Last: ${latest.text}`,
  }
}

/** How many are unread, told up to 99: more than that is many. */
export const unreadCount = (act: Act): Promise<number> =>
  act.viewer.personId
    ? Notification.countDocuments({ personId: act.viewer.personId, readAt: null }).limit(99)
    : Promise.resolve(0)

export const unreadCountOf = (personId: string): Promise<number> =>
  Notification.countDocuments({ personId, readAt: null }).limit(99)

export type Preferences = { ways: Ways; offDutyUntil: Date | null }

/** How the viewer is told, with what holds for whoever never chose. */
export async function myPreferences(act: Act): Promise<Preferences | null> {
  const { personId } = act.viewer
  if (!personId) return null
  const found = await Preference.findById(personId).lean<PreferenceFields | null>()
  const ways = Object.fromEntries(
    categoryNames.map((category: Category) => [
      category,
      obligationOf(category) ? 'now' : (found?.ways[category] ?? waysAtFirst[category]),
    ]),
  ) as Ways
  const until = found?.offDutyUntil ?? null
  return { ways, offDutyUntil: until && until > act.now ? until : null }
}

export type WatchLine = {
  id: string
  kind: WatchFields['kind']
  what: string
  label: string
  path: string
  since: Date
}

/** What the viewer watches, newest first; what they may no longer see is left out. */
export async function myWatches(act: Act): Promise<WatchLine[]> {
  const watches = await listOf(Watch, act, canSeeWatch, {}, { sort: { _id: -1 }, limit: watchLimits.perPerson })
  const idsOf = (kind: WatchFields['kind']) => watches.filter((watch) => watch.kind === kind).map(({ what }) => what)
  const [challenges, organisations] = await Promise.all([
    followedChallenges(act, idsOf('challenge')),
    organisationsById(act, idsOf('organisation')),
  ])
  const labels = new Map<string, { label: string; path: string }>([
    ...challenges.map((challenge) => [challenge._id, lineOf(challenge)] as const),
    ...organisations.flatMap((found) =>
      found ? [[found._id, { label: found.name, path: `/organisations/${found.slug}` }] as const] : [],
    ),
  ])
  return watches.flatMap(({ _id, kind, what, createdAt }) => {
    const line =
      kind === 'search'
        ? { label: searchInWords(what), path: `/challenges${what ? `?${what}` : ''}` }
        : labels.get(what)
    return line ? [{ id: _id, kind, what, since: createdAt, ...line }] : []
  })
}

const lineOf = (challenge: { reference: string; title: string }) => ({
  label: `${challenge.reference} ${challenge.title}`,
  path: `/challenges/${challenge.reference}`,
})

const labelOfFilter: Record<string, (value: string) => string> = {
  ...{ category: categoryLabel, principle: principleLabel, region: regionLabel },
  ...{ standard: standardLabel, band: valueBandLabel },
}

const searchInWords = (query: string): string => {
  const parts = [...new URLSearchParams(query)].map(([name, value]) =>
    name === 'q' ? `"${value}"` : `${name}: ${labelOfFilter[name]?.(value) ?? value}`,
  )
  return parts.length > 0 ? `Challenges with ${parts.join(', ')}` : 'All challenges'
}

type Asked = { personId: string; kind: WatchFields['kind']; what: readonly string[]; where: Record<string, unknown> }

/** Which of these the viewer watches, in the order of the ids: one round trip for a whole page, or for several people's. */
export async function watchedAmong(act: Act, kind: WatchFields['kind'], what: readonly string[]): Promise<boolean[]> {
  const { personId } = act.viewer
  if (!personId) return what.map(() => false)
  const where = { $and: [{ kind, what: { $in: what.slice(0, 500) } }, filter(canSeeWatch, act)] }
  const watched = await watchedTogether({ personId, kind, what, where })
  return what.map((id) => watched?.has(id) ?? false)
}

const watchedTogether = askedTogether(async (asked: readonly Asked[]) => {
  const found = await Watch.find(
    asked.length === 1 && asked[0] ? asked[0].where : { $or: asked.map((one) => one.where) },
  )
    .limit(asked.reduce((sum, { what }) => sum + what.length, 0))
    .lean<WatchFields[]>()
  const own = ({ personId, kind }: Asked) =>
    new Set(found.flatMap((watch) => (watch.personId === personId && watch.kind === kind ? [watch.what] : [])))
  return new Map(asked.map((one) => [one, own(one)]))
}, 20)

/** For the house alone, when it tells people: who follows this. It is in no answer to anybody. */
export const followersOf = async (kind: 'challenge' | 'organisation', what: string): Promise<string[]> =>
  (await Watch.find({ kind, what }).select('personId').limit(10_000).lean<WatchFields[]>()).map(
    ({ personId }) => personId,
  )

/** The saved searches, read a batch at a time. */
export const savedSearches = (): AsyncIterable<WatchFields> =>
  Watch.find({ kind: 'search' }).sort({ what: 1, personId: 1 }).lean<WatchFields[]>().cursor({ batchSize: 500 })
