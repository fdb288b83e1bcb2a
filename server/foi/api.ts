import { type ResolveCursorConnectionArgs, resolveCursorConnection } from '@pothos/plugin-relay'
import { ChallengeType } from '../challenges/api.ts'
import { cutToAPage, mostRowsAPage } from '../platform/connection.ts'
import { builder } from '../platform/graphql.ts'
import { orNotFound } from '../platform/refusal.ts'
import { ItemType, type Shown } from './api-items.ts'
import {
  type FoiDecision,
  type FoiExport,
  type FoiFields,
  type FoiItemFields,
  type FoiListed,
  foiAsked,
  foiById,
  foiOf,
  itemOfFoi,
  itemsOfFoi,
  mayAnswerFoi,
  waitingOfFoi,
} from './queries.ts'

const ExportType = builder.objectRef<FoiExport & { foiId: string }>('FoiExport')
ExportType.implement({
  description: 'A document that was made.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Its number, from 1.' }),
    size: t.exposeInt('size', { description: 'In bytes.' }),
    sha256: t.exposeString('sha256', { description: 'SHA-256 of the file.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was made.' }),
    path: t.string({
      description: 'Where it is.',
      resolve: ({ foiId, number }) => `/files/foi/${foiId}/${number}`,
    }),
  }),
})

const withDecision = (item: FoiItemFields, decisions: readonly FoiDecision[]): Shown => ({
  ...item,
  decision: decisions.find((one) => one.item === item.key) ?? null,
})

export const FoiType = builder.loadableNodeRef<FoiFields, string, string, string>('FoiRequest', {
  id: { resolve: (foi) => foi._id },
  load: async (ids, act) => orNotFound(await foiById(act, ids)),
})
FoiType.implement({
  description: 'A request for the record of a challenge under the Freedom of Information Act. Who asked is not kept.',
  fields: (t) => ({
    ourReference: t.exposeString('ourReference', { description: 'The force’s own number of it.' }),
    receivedOn: t.expose('receivedOn', { type: 'DateTime', description: 'The day it came.' }),
    dueAt: t.expose('dueAt', { type: 'DateTime', description: 'The end of the twentieth working day after it.' }),
    gatheredAt: t.expose('gatheredAt', { type: 'DateTime', description: 'When the record was gathered.' }),
    pieces: t.exposeInt('pieces', { description: 'How many pieces were gathered.' }),
    waiting: t.int({
      description: 'How many of them may have to be kept back and were decided on by nobody.',
      resolve: (foi, _args, act) => waitingOfFoi(act, foi),
    }),
    items: t.connection({
      type: ItemType,
      description: 'The record, in reading order.',
      args: {
        waiting: t.arg.boolean({ required: true, description: 'What waits for a decision, or the rest.' }),
      },
      resolve: ({ _id, decisions }, { waiting, ...args }, act) =>
        resolveCursorConnection(
          {
            args: cutToAPage(args),
            defaultSize: 50,
            maxSize: mostRowsAPage,
            toCursor: ({ place }: Shown) => String(place),
          },
          async ({ before, after, limit, inverted }: ResolveCursorConnectionArgs) => {
            const from = { ...(before ? { before: Number(before) } : {}), ...(after ? { after: Number(after) } : {}) }
            const part = await itemsOfFoi(act, { _id, decisions }, { waiting, limit, inverted, ...from })
            return part.map((item) => withDecision(item, decisions))
          },
        ),
    }),
    piece: t.field({
      type: ItemType,
      nullable: true,
      description: 'One piece of the record, wherever it stands in it.',
      args: { key: t.arg.string({ description: 'Which. Left out: none.' }) },
      resolve: async ({ _id, decisions }, { key }, act) => {
        const item = key ? await itemOfFoi(act, _id, key) : null
        return item && withDecision(item, decisions)
      },
    }),
    exports: t.field({
      type: [ExportType],
      description: 'The documents that were made, first to last.',
      resolve: ({ _id, exports }) => exports.map((one) => ({ ...one, foiId: _id })),
    }),
  }),
})

const ListedType = builder.objectRef<FoiListed>('FoiListed')
ListedType.implement({
  description: 'That there is a request.',
  fields: (t) => ({
    id: t.globalID({ description: 'By which it is asked for.', resolve: ({ _id: id }) => ({ type: FoiType, id }) }),
    ourReference: t.exposeString('ourReference', { description: 'The force’s own number of it.' }),
    dueAt: t.expose('dueAt', { type: 'DateTime', description: 'By when it is answered.' }),
  }),
})

builder.objectField(ChallengeType, 'foiRequests', (t) =>
  t.field({
    type: [ListedType],
    description: 'Requests under the Freedom of Information Act, last first, for an admin of the force.',
    resolve: (challenge, _args, act) => foiOf(act, challenge._id),
  }),
)
builder.objectField(ChallengeType, 'foiRequest', (t) =>
  t.field({
    type: FoiType,
    nullable: true,
    description: 'One of them: the one that is asked for, or the last where none is.',
    args: { id: t.arg.globalID({ for: FoiType, description: 'Which.' }) },
    resolve: (challenge, { id }, act) => foiAsked(act, challenge._id, id?.id ?? null),
  }),
)
builder.objectField(ChallengeType, 'mayAnswerFoi', (t) =>
  t.boolean({
    description: 'Whether the viewer answers such requests about it.',
    resolve: (challenge, _args, act) => mayAnswerFoi(act, challenge),
  }),
)
