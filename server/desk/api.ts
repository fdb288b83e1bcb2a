import { ChallengeType } from '../challenges/api.ts'
import { OverdueKindType } from '../overdue/api.ts'
import { PartnershipType } from '../partnerships/api.ts'
import { builder } from '../platform/graphql.ts'
import type { Desk, DeskAsk, DeskItem, DeskQueue, Fitting } from './item.ts'
import { deskOf } from './queries.ts'

const DeskAskType = builder.objectRef<DeskAsk>('DeskAsk')
DeskAskType.implement({
  description: 'What a Charter manager asks a force about, and when it was asked last.',
  fields: (t) => ({
    kind: t.field({ type: OverdueKindType, description: 'What is overdue.', resolve: ({ kind }) => kind }),
    subject: t.globalID({
      description: 'The challenge or the partnership.',
      resolve: ({ kind, subjectId: id }) => ({ id, type: kind === 'movement' ? PartnershipType : ChallengeType }),
    }),
    askedAt: t.expose('askedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was asked last, if it was.',
    }),
    askedBy: t.exposeString('askedBy', { nullable: true, description: 'By which Charter body.' }),
    againFrom: t.expose('againFrom', {
      type: 'DateTime',
      nullable: true,
      description: 'From when it may be asked again; nothing where nobody was asked.',
    }),
  }),
})

const DeskItemType = builder.objectRef<DeskItem>('DeskItem')
DeskItemType.implement({
  description: 'One thing on a desk: to do, to come, or waiting on others.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'The same as long as the thing is the same.' }),
    words: t.exposeString('words', { description: 'What it is, verb first.' }),
    reference: t.exposeString('reference', {
      nullable: true,
      description: 'The reference of the subject it belongs to.',
    }),
    title: t.exposeString('title', { nullable: true, description: 'The name of that subject.' }),
    path: t.exposeString('path', { description: 'Where on the site it is done or seen.' }),
    due: t.expose('due', { type: 'DateTime', nullable: true, description: 'By when, or when it happens.' }),
    dueIs: t.exposeString('dueIs', { description: 'What falls due then: Due, Decision due, Proposals close.' }),
    since: t.expose('since', { type: 'DateTime', nullable: true, description: 'Since when it waits.' }),
    who: t.exposeString('who', { nullable: true, description: 'Of what waits on others: on whom.' }),
    ask: t.field({
      type: DeskAskType,
      nullable: true,
      description:
        'In a queue of what is overdue: what its force may be asked. Nothing for anybody but a Charter manager.',
      resolve: ({ ask }) => ask,
    }),
  }),
})

const DeskQueueType = builder.objectRef<DeskQueue>('DeskQueue')
DeskQueueType.implement({
  description: 'A list that a Charter manager works through.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What waits in it.' }),
    count: t.exposeInt('count', { description: 'How many, up to 100.' }),
    oldest: t.expose('oldest', { type: 'DateTime', nullable: true, description: 'Since when the oldest waits.' }),
    items: t.field({ type: [DeskItemType], description: 'The ten oldest.', resolve: ({ items }) => items }),
  }),
})

const FittingType = builder.objectRef<Fitting>('DeskFitting')
FittingType.implement({
  description: 'The open challenges that a supplier’s profile fits.',
  fields: (t) => ({
    total: t.exposeInt('total', {
      nullable: true,
      description: 'How many, those that it proposes for among them. Null while the profile does not say what it does.',
    }),
    path: t.exposeString('path', {
      description: 'Where on the site all of them are listed, or the profile is written.',
    }),
    items: t.field({
      type: [DeskItemType],
      description: 'The five that close next, without those that it proposes for.',
      resolve: ({ items }) => items,
    }),
  }),
})

const DeskType = builder.objectRef<Desk>('Desk')
DeskType.implement({
  description: 'What waits for the viewer, by whom they act for.',
  fields: (t) => ({
    needsYou: t.field({
      type: [DeskItemType],
      description: 'What the viewer can do now, due first, at most 100.',
      resolve: ({ needsYou }) => needsYou,
    }),
    comingUp: t.field({
      type: [DeskItemType],
      description: 'The dates of the next 14 days, at most 100.',
      resolve: ({ comingUp }) => comingUp,
    }),
    waitingOnOthers: t.field({
      type: [DeskItemType],
      description: 'What others are to do, longest first, at most 100.',
      resolve: ({ waitingOnOthers }) => waitingOnOthers,
    }),
    queues: t.field({
      type: [DeskQueueType],
      description: 'For a Charter manager: the queues, empty ones included. None for others.',
      resolve: ({ queues }) => queues,
    }),
    fitting: t.field({
      type: FittingType,
      nullable: true,
      description: 'For a supplier. Null for others.',
      resolve: ({ fitting }) => fitting,
    }),
  }),
})

builder.queryField('desk', (t) =>
  t.field({
    type: DeskType,
    nullable: true,
    description: 'The desk of whom the viewer acts for. Null for a visitor.',
    resolve: (_root, _args, act) => deskOf(act),
  }),
)
