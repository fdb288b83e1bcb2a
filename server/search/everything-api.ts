import { builder } from '../platform/graphql.ts'
import { countedByPeriod, lastDays } from './dates.ts'
import { type Hit, type HitGroup, spellings } from './everything.ts'
import { findKinds, ownKinds } from './findables.ts'
import { findOwn } from './own.ts'
import { findWithNotices } from './with-notices.ts'

const KindType = builder.enumType('FindKind', {
  description: 'What kind of thing a search finds.',
  values: [...findKinds, ...ownKinds],
})

const PieceType = builder.objectRef<{ text: string; hit: boolean }>('FoundPiece')
PieceType.implement({
  description: 'A piece of a sentence.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The words.' }),
    hit: t.exposeBoolean('hit', { description: 'Whether they were searched for.' }),
  }),
})

const HitType = builder.objectRef<Hit>('Found')
HitType.implement({
  description: 'Something that fits the words.',
  fields: (t) => ({
    reference: t.exposeString('reference', { description: 'Its reference, or nothing.' }),
    title: t.exposeString('title', { description: 'Its title.' }),
    path: t.exposeString('path', { description: 'Where it is.' }),
    at: t.expose('at', {
      type: 'DateTime',
      nullable: true,
      description:
        'The day it is dated by: published, decided, answered, begun or agreed, or last changed or written in. An organisation has none.',
    }),
    sentence: t.expose('sentence', { type: [PieceType], description: 'A sentence of it, with the words found.' }),
  }),
})

const PeriodType = builder.objectRef<{ days: number | null; count: number }>('FoundPeriod')
PeriodType.implement({
  description: 'How much one period of the filter by date would leave.',
  fields: (t) => ({
    days: t.exposeInt('days', { nullable: true, description: 'The last so many days; null for any time.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})

const GroupType = builder.objectRef<HitGroup>('FoundGroup')
GroupType.implement({
  description: 'What was found of one kind.',
  fields: (t) => ({
    kind: t.expose('kind', { type: KindType, description: 'Which kind.' }),
    count: t.exposeInt('count', { description: 'How many fit, within the days asked for.' }),
    periods: t.field({
      type: [PeriodType],
      description: 'How many each period would leave: any time, and the last 7, 30 and 365 days.',
      resolve: ({ dates }, _args, act) => countedByPeriod(dates, act.now),
    }),
    hits: t.expose('hits', {
      type: [HitType],
      description: 'The best three; up to fifty where one kind is asked for.',
    }),
  }),
})

builder.queryField('search', (t) =>
  t.field({
    type: [GroupType],
    description: 'Everything public that fits the words, by kind.',
    args: {
      words: t.arg.string({ required: true, description: 'At most 200 characters.' }),
      kind: t.arg({ type: KindType, description: 'One kind only.' }),
      within: t.arg.int({ description: 'Only what is dated within the last so many days.' }),
    },
    resolve: (_root, { words, kind, within }, act) =>
      findWithNotices(act, words, kind ?? null, lastDays(within, act.now)),
  }),
)
builder.queryField('ownSearch', (t) =>
  t.field({
    type: [GroupType],
    description: 'What fits the words in the viewer’s latest 200 rooms and the proposals of their own side, by kind.',
    args: {
      words: t.arg.string({ required: true, description: 'At most 200 characters.' }),
      kind: t.arg({ type: KindType, description: 'One kind only.' }),
      within: t.arg.int({ description: 'Only what is dated within the last so many days.' }),
    },
    resolve: (_root, { words, kind, within }, act) => findOwn(act, words, kind ?? null, lastDays(within, act.now)),
  }),
)
builder.queryField('spellings', (t) =>
  t.stringList({
    description: 'Words of the board near what was typed: at most three.',
    args: { words: t.arg.string({ required: true, description: 'What was typed.' }) },
    resolve: (_root, { words }) => spellings(words),
  }),
)
