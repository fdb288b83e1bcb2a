import { exemptionNames, foiAnswers } from '../../schema/foi.ts'
import { ChallengeType } from '../challenges/api.ts'
import { builder } from '../platform/graphql.ts'
import { orNotFound } from '../platform/refusal.ts'
import { decideFoi, exportFoi, openFoi } from './commands.ts'
import {
  type FoiDecision,
  type FoiExport,
  type FoiFields,
  type FoiItem,
  foiById,
  foiOf,
  mayAnswerFoi,
} from './queries.ts'

const AnswerType = builder.enumType('FoiAnswer', {
  description: 'Released, released with passages blacked out, or withheld.',
  values: foiAnswers,
})
const ExemptionType = builder.enumType('FoiExemption', {
  description: 'The section of the Freedom of Information Act 2000 under which something is kept back.',
  values: exemptionNames,
})

type Decided = Pick<FoiDecision, 'answer' | 'passages' | 'exemption'> & { publicInterest: string; at: Date | null }

const DecisionType = builder.objectRef<Decided>('FoiDecision')
DecisionType.implement({
  description: 'What is done with one piece of the record.',
  fields: (t) => ({
    answer: t.expose('answer', { type: AnswerType, description: 'What is done.' }),
    passages: t.exposeStringList('passages', { description: 'What is blacked out, word for word.' }),
    exemption: t.expose('exemption', { type: ExemptionType, nullable: true, description: 'Why.' }),
    publicInterest: t.exposeString('publicInterest', { description: 'How the public interest was weighed.' }),
    at: t.expose('at', { type: 'DateTime', nullable: true, description: 'When it was decided.' }),
  }),
})

const MarkType = builder.objectRef<FoiItem['marks'][number]>('FoiMark')
MarkType.implement({
  description: 'What a supplier asked to be kept in confidence. It is heard, and does not decide.',
  fields: (t) => ({
    part: t.exposeString('part', { description: 'Which part.' }),
    why: t.exposeString('why', { description: 'Why.' }),
    until: t.exposeString('until', { description: 'For how long.' }),
  }),
})

const ItemType = builder.objectRef<FoiItem & { decision: FoiDecision | null }>('FoiItem')
ItemType.implement({
  description: 'One piece of the record as it stood when it was gathered.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'By which it is decided on.' }),
    title: t.exposeString('title', { description: 'What it is.' }),
    at: t.expose('at', { type: 'DateTime', nullable: true, description: 'When it was written.' }),
    text: t.exposeString('text', { description: 'What it says.' }),
    marks: t.expose('marks', { type: [MarkType], description: 'What its supplier asked to be kept in confidence.' }),
    proposed: t.field({
      type: DecisionType,
      description: 'What we would do with it.',
      resolve: ({ proposed }) => ({ ...proposed, publicInterest: '', at: null }),
    }),
    decision: t.expose('decision', { type: DecisionType, nullable: true, description: 'What was decided.' }),
  }),
})

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

const FoiType = builder.loadableNodeRef<FoiFields, string, string, string>('FoiRequest', {
  id: { resolve: (foi) => foi._id },
  load: async (ids, act) => orNotFound(await foiById(act, ids)),
})
FoiType.implement({
  description: 'A request for the record of a challenge under the Freedom of Information Act. Who asked is not kept.',
  fields: (t) => ({
    ourReference: t.exposeString('ourReference', { description: 'The force’s own number of it.' }),
    receivedOn: t.expose('receivedOn', { type: 'DateTime', description: 'The day it came.' }),
    dueAt: t.expose('dueAt', { type: 'DateTime', description: 'Twenty working days later.' }),
    gatheredAt: t.expose('gatheredAt', { type: 'DateTime', description: 'When the record was gathered.' }),
    items: t.field({
      type: [ItemType],
      description: 'The record, in reading order.',
      resolve: ({ items, decisions }) =>
        items.map((item) => ({ ...item, decision: decisions.find((one) => one.item === item.key) ?? null })),
    }),
    exports: t.field({
      type: [ExportType],
      description: 'The documents that were made, first to last.',
      resolve: ({ _id, exports }) => exports.map((one) => ({ ...one, foiId: _id })),
    }),
  }),
})

builder.objectField(ChallengeType, 'foiRequests', (t) =>
  t.field({
    type: [FoiType],
    description: 'Requests under the Freedom of Information Act, for an admin of the force.',
    resolve: (challenge, _args, act) => foiOf(act, challenge._id),
  }),
)
builder.objectField(ChallengeType, 'mayAnswerFoi', (t) =>
  t.boolean({
    description: 'Whether the viewer answers such requests about it.',
    resolve: (challenge, _args, act) => mayAnswerFoi(act, challenge),
  }),
)

builder.mutationField('openFoi', (t) =>
  t.field({
    type: FoiType,
    errors: {},
    description: 'Begins to answer a request: gathers the record as it stands.',
    args: {
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'Of which challenge.' }),
      ourReference: t.arg.string({ required: true, description: 'The force’s own number of the request.' }),
      receivedOn: t.arg({ type: 'DateTime', required: true, description: 'The day it came.' }),
    },
    resolve: async (_root, { challenge, ...input }, act) =>
      (await openFoi(act, { challengeId: challenge.id, ...input }))._id,
  }),
)

builder.mutationField('decideFoi', (t) =>
  t.field({
    type: FoiType,
    errors: {},
    description: 'Decides on one piece of the record.',
    args: {
      id: t.arg.globalID({ for: FoiType, required: true, description: 'The request.' }),
      item: t.arg.string({ required: true, description: 'The piece.' }),
      answer: t.arg({ type: AnswerType, required: true, description: 'What is done with it.' }),
      passages: t.arg.stringList({ description: 'What is blacked out, word for word.' }),
      exemption: t.arg({ type: ExemptionType, description: 'Why.' }),
      publicInterest: t.arg.string({ description: 'How the public interest was weighed.' }),
    },
    resolve: async (_root, { id, passages, exemption, publicInterest, ...input }, act) =>
      (
        await decideFoi(act, {
          ...{ id: id.id, ...input, passages: passages ?? [] },
          ...{ exemption: exemption ?? null, publicInterest: publicInterest ?? '' },
        })
      )._id,
  }),
)

builder.mutationField('exportFoi', (t) =>
  t.field({
    type: FoiType,
    errors: {},
    description: 'Makes the new document. The record and earlier documents stay as they are.',
    args: { id: t.arg.globalID({ for: FoiType, required: true, description: 'The request.' }) },
    resolve: async (_root, { id }, act) => (await exportFoi(act, { id: id.id }))._id,
  }),
)
