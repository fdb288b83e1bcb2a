import {
  type Category,
  categories,
  categoryNames,
  obligationOf,
  searchToKeep,
  type WatchKind,
  type Way,
  watchKinds,
  ways,
} from '../../schema/notifications.ts'
import { ChallengeType } from '../challenges/api.ts'
import { OrganisationType } from '../organisations/api.ts'
import { ViewerType } from '../people/api.ts'
import type { Act } from '../platform/act.ts'
import { pageOf, rowsAsked } from '../platform/connection.ts'
import { builder } from '../platform/graphql.ts'
import { notFound } from '../platform/refusal.ts'
import { markRead, setOffDuty, setPreferences, unwatch, watch } from './commands.ts'
import {
  myPreferences,
  myWatches,
  type NotificationGroup,
  notificationGroups,
  type Preferences,
  unreadCount,
  type WatchLine,
  watchedAmong,
} from './queries.ts'

const CategoryType = builder.enumType('NotificationCategory', {
  description: 'The seven kinds of notice that a person chooses a way for.',
  values: Object.fromEntries(categoryNames.map((name) => [name, { description: categories[name].about }])) as Record<
    (typeof categoryNames)[number],
    { description: string }
  >,
})
const WayType = builder.enumType('NotificationWay', {
  description: 'How one is told: on the site only, by letter now, daily at 08:00, or weekly on Monday.',
  values: ways,
})
const WatchKindType = builder.enumType('WatchKind', { description: 'What can be watched.', values: watchKinds })

const NotificationType = builder.objectRef<NotificationGroup>('Notification')
NotificationType.implement({
  description: 'What happened that concerns the viewer, several on one subject as one.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'The id of the latest of them.' }),
    category: t.field({ type: CategoryType, description: 'Its kind.', resolve: ({ latest }) => latest.category }),
    subject: t.string({
      description: 'What it is about, for marking those as read.',
      resolve: ({ latest }) => latest.subject,
    }),
    reference: t.string({
      description: 'The reference of the subject, or nothing.',
      resolve: ({ latest }) => latest.reference,
    }),
    text: t.exposeString('text', { description: 'What happened, in one sentence.' }),
    path: t.string({ description: 'Where on the site it leads.', resolve: ({ latest }) => latest.path }),
    because: t.string({ description: 'Why the viewer was told.', resolve: ({ latest }) => latest.because }),
    at: t.field({ type: 'DateTime', description: 'When the latest happened.', resolve: ({ latest }) => latest.at }),
    count: t.exposeInt('count', { description: 'How many are shown as one.' }),
    isUnread: t.boolean({ description: 'Whether it is new.', resolve: ({ unread }) => unread > 0 }),
  }),
})

builder.queryField('notifications', (t) =>
  t.connection({
    type: NotificationType,
    description: "The viewer's own notifications, newest first. A visitor has none.",
    resolve: async (_root, { first, after }, act) => {
      const { groups, endCursor, hasMore } = await notificationGroups(act, {
        before: after ?? null,
        limit: rowsAsked(first),
      })
      const page = pageOf(groups, groups.length, ({ id }) => id)
      return { edges: page.edges, pageInfo: { ...page.pageInfo, endCursor, hasNextPage: hasMore } }
    },
  }),
)

builder.objectField(ViewerType, 'unreadNotifications', (t) =>
  t.int({
    description: 'How many of their notifications are unread, up to 99.',
    resolve: (_viewer, _args, act) => unreadCount(act),
  }),
)

builder.objectField(ChallengeType, 'isWatched', (t) =>
  t.loadable({
    type: 'Boolean',
    description: 'Whether the viewer watches it. Nobody else is told.',
    load: (ids: string[], act) => watchedAmong(act, 'challenge', ids),
    resolve: (challenge) => challenge._id,
  }),
)

const WatchType = builder.objectRef<WatchLine>('Watch')
WatchType.implement({
  description: 'Something the viewer follows. Nobody else learns of it.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'Its id.' }),
    kind: t.field({ type: WatchKindType, description: 'What kind of thing.', resolve: ({ kind }) => kind }),
    what: t.exposeString('what', { description: 'What to send to stop watching it.' }),
    label: t.exposeString('label', { description: 'It in words.' }),
    path: t.exposeString('path', { description: 'Where on the site it is.' }),
    since: t.field({ type: 'DateTime', description: 'Since when.', resolve: ({ since }) => since }),
  }),
})

builder.queryField('watches', (t) =>
  t.field({
    type: [WatchType],
    description: 'What the viewer follows: 200 at the most.',
    resolve: (_root, _args, act) => myWatches(act),
  }),
)

builder.queryField('isWatched', (t) =>
  t.boolean({
    description: 'Whether the viewer watches this search of the board.',
    args: { search: t.arg.string({ required: true, description: "The query of the board's address." }) },
    resolve: async (_root, { search }, act) => (await watchedAmong(act, 'search', [searchToKeep(search)]))[0] ?? false,
  }),
)

builder.objectField(OrganisationType, 'isWatched', (t) =>
  t.loadable({
    type: 'Boolean',
    description: 'Whether the viewer watches it.',
    load: (ids: string[], act) => watchedAmong(act, 'organisation', ids),
    resolve: (organisation) => organisation._id,
  }),
)

const PreferencesType = builder.objectRef<Preferences>('NotificationPreferences')
const ChoiceType = builder.objectRef<{ category: Category; way: Way }>('NotificationChoice')
ChoiceType.implement({
  description: 'The way for one category.',
  fields: (t) => ({
    category: t.field({ type: CategoryType, description: 'Which.', resolve: ({ category }) => category }),
    label: t.string({ description: 'It in words.', resolve: ({ category }) => categories[category].label }),
    about: t.string({ description: 'What belongs to it.', resolve: ({ category }) => categories[category].about }),
    way: t.field({ type: WayType, description: 'How the viewer is told.', resolve: ({ way }) => way }),
    obligatory: t.string({
      nullable: true,
      description: 'Why these letters cannot be stopped, where they cannot.',
      resolve: ({ category }) => obligationOf(category),
    }),
  }),
})
PreferencesType.implement({
  description: 'How the viewer wants to be told.',
  fields: (t) => ({
    choices: t.field({
      type: [ChoiceType],
      description: 'All seven categories.',
      resolve: ({ ways: chosen }) => categoryNames.map((category) => ({ category, way: chosen[category] })),
    }),
    offDutyUntil: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Until then only what is obligatory comes by letter.',
      resolve: ({ offDutyUntil }) => offDutyUntil,
    }),
  }),
})

builder.queryField('notificationPreferences', (t) =>
  t.field({
    type: PreferencesType,
    nullable: true,
    description: 'How the viewer is told. Null for a visitor.',
    resolve: (_root, _args, act) => myPreferences(act),
  }),
)

const WatchInput = builder.inputType('WatchInput', {
  description: 'What to watch.',
  fields: (t) => ({
    kind: t.field({ type: WatchKindType, required: true, description: 'What kind of thing.' }),
    what: t.string({ required: true, description: 'A reference, a slug, or the query of the board’s address.' }),
  }),
})
const WatchedType = builder.objectRef<{ kind: WatchKind; what: string; isWatched: boolean }>('Watched')
WatchedType.implement({
  description: 'What stands after a change to a watch.',
  fields: (t) => ({
    kind: t.field({ type: WatchKindType, description: 'What kind of thing.', resolve: ({ kind }) => kind }),
    what: t.exposeString('what', { description: 'What was sent.' }),
    isWatched: t.exposeBoolean('isWatched', { description: 'Whether the viewer watches it now.' }),
  }),
})
for (const [name, run, isWatched, description] of [
  [
    'watch',
    watch,
    true,
    'Follows a challenge, a search or an organisation. It decides notices only, and nobody else learns of it.',
  ],
  ['unwatch', unwatch, false, 'Stops following.'],
] as const) {
  builder.mutationField(name, (t) =>
    t.field({
      type: WatchedType,
      errors: {},
      description,
      args: { input: t.arg({ type: WatchInput, required: true, description: 'What.' }) },
      resolve: async (_root, { input }, act) => {
        await run(act, input)
        return { kind: input.kind, what: input.what, isWatched }
      },
    }),
  )
}

const MarkedType = builder.objectRef<{ marked: number; unread: number }>('NotificationsMarked')
MarkedType.implement({
  description: 'What stands after marking as read.',
  fields: (t) => ({
    marked: t.exposeInt('marked', { description: 'How many were marked.' }),
    unread: t.exposeInt('unread', { description: 'How many are unread now, up to 99.' }),
  }),
})
const MarkReadInput = builder.inputType('MarkReadInput', {
  description: 'Which to mark. With neither, all.',
  fields: (t) => ({
    upTo: t.string({ required: false, description: 'The id of the newest that was shown: later ones stay new.' }),
    subject: t.string({ required: false, description: 'Those of one subject only.' }),
  }),
})
builder.mutationField('markNotificationsRead', (t) =>
  t.field({
    type: MarkedType,
    errors: {},
    description: 'Marks notifications of the viewer as read.',
    args: { input: t.arg({ type: MarkReadInput, required: true, description: 'Which.' }) },
    resolve: async (_root, { input }, act) => ({
      marked: await markRead(act, { upTo: input.upTo ?? null, subject: input.subject ?? null }),
      unread: await unreadCount(act),
    }),
  }),
)

const WayInput = builder.inputType('NotificationWayInput', {
  description: 'A way for one category.',
  fields: (t) => ({
    category: t.field({ type: CategoryType, required: true, description: 'Which.' }),
    way: t.field({ type: WayType, required: true, description: 'How.' }),
  }),
})
const PreferencesInput = builder.inputType('NotificationPreferencesInput', {
  description: 'Ways for the categories named; the others stay.',
  fields: (t) => ({ ways: t.field({ type: [WayInput], required: true, description: 'At most seven.' }) }),
})
builder.mutationField('setNotificationPreferences', (t) =>
  t.field({
    type: PreferencesType,
    errors: {},
    description: 'Sets how the viewer is told. Obligatory letters cannot be stopped.',
    args: { input: t.arg({ type: PreferencesInput, required: true, description: 'The ways.' }) },
    resolve: async (_root, { input }, act) => {
      await setPreferences(act, { ways: input.ways })
      return preferencesNow(act)
    },
  }),
)
const OffDutyInput = builder.inputType('OffDutyInput', {
  description: 'Until when.',
  fields: (t) => ({ until: t.field({ type: 'DateTime', required: false, description: 'Nothing: back on duty.' }) }),
})
builder.mutationField('setOffDuty', (t) =>
  t.field({
    type: PreferencesType,
    errors: {},
    description: 'Holds letters that can wait until a day.',
    args: { input: t.arg({ type: OffDutyInput, required: true, description: 'Until when.' }) },
    resolve: async (_root, { input }, act) => {
      await setOffDuty(act, { until: input.until ?? null })
      return preferencesNow(act)
    },
  }),
)

async function preferencesNow(act: Act): Promise<Preferences> {
  const preferences = await myPreferences(act)
  if (!preferences) throw notFound()
  return preferences
}
