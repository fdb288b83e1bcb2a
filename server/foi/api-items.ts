import { exemptionNames, foiAnswers } from '../../schema/foi.ts'
import { builder } from '../platform/graphql.ts'
import type { FoiDecision, FoiItemFields } from './queries.ts'

export const AnswerType = builder.enumType('FoiAnswer', {
  description: 'Released, released with passages blacked out, or withheld.',
  values: foiAnswers,
})
export const ExemptionType = builder.enumType('FoiExemption', {
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

const MarkType = builder.objectRef<FoiItemFields['marks'][number]>('FoiMark')
MarkType.implement({
  description: 'What a supplier asked to be kept in confidence. It is heard, and does not decide.',
  fields: (t) => ({
    part: t.exposeString('part', { description: 'Which part.' }),
    why: t.exposeString('why', { description: 'Why.' }),
    until: t.exposeString('until', { description: 'For how long.' }),
    isPlaced: t.exposeBoolean('isPlaced', {
      description:
        'Whether it can be told which part it means. If not, every piece of the proposal waits for a decision.',
    }),
  }),
})

/** A piece with what was decided on it. */
export type Shown = FoiItemFields & { decision: FoiDecision | null }

export const ItemType = builder.objectRef<Shown>('FoiItem')
ItemType.implement({
  description: 'One piece of the record as it stood when it was gathered.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'By which it is decided on.' }),
    title: t.exposeString('title', { description: 'What it is.' }),
    at: t.expose('at', { type: 'DateTime', nullable: true, description: 'When it was written.' }),
    text: t.exposeString('text', { description: 'What it says.' }),
    marks: t.expose('marks', { type: [MarkType], description: 'What its supplier asked to be kept in confidence.' }),
    mayKeepBack: t.exposeBoolean('mayKeepBack', {
      description: 'Whether it waits until somebody decides on it: something of it may have to be kept back.',
    }),
    proposed: t.field({
      type: DecisionType,
      description: 'What we would do with it.',
      resolve: ({ proposed }) => ({ ...proposed, publicInterest: '', at: null }),
    }),
    decision: t.expose('decision', { type: DecisionType, nullable: true, description: 'What was decided.' }),
  }),
})
