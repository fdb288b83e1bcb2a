import { boardMeasureKeys } from '../../schema/board-measures.ts'
import { commitmentStates, commitmentTags } from '../../schema/commitments.ts'
import { principles } from '../../schema/vocabularies.ts'
import { LogEntryType } from '../challenges/api-log.ts'
import { OrganisationType } from '../organisations/api.ts'
import { builder } from '../platform/graphql.ts'
import { orNotFound } from '../platform/refusal.ts'
import {
  type CommitmentEvidence,
  type CommitmentFields,
  type CommitmentReading,
  commitmentsById,
  historyOf,
} from './queries.ts'
import { tagOf } from './tags.ts'
import { stepNames, stepsOpenTo } from './transitions.ts'

export const PrincipleType = builder.enumType('CharterPrinciple', {
  description: 'One of the five principles of the Charter.',
  values: Object.fromEntries(principles.map(({ code, label }) => [code, { value: code, description: label }])),
})
export const TagType = builder.enumType('CommitmentTag', {
  description: 'How a commitment goes now, worked out from its state and the clock.',
  values: commitmentTags,
})
export const BoardMeasureType = builder.enumType('BoardMeasure', {
  description: 'What the board works out for a commitment, from what everybody may read here.',
  values: boardMeasureKeys,
})
const StateType = builder.enumType('CommitmentState', {
  description: 'Where it stands: proposed by its organisation, agreed to, evidence given, that accepted or disputed.',
  values: commitmentStates,
})
const StepType = builder.enumType('CommitmentStep', {
  description: 'What may be done with it.',
  values: stepNames,
})

export const CommitmentType = builder.loadableNodeRef<CommitmentFields, string, string, string>('Commitment', {
  id: { resolve: (commitment) => commitment._id },
  load: async (ids, act) => orNotFound(await commitmentsById(act, ids)),
})

const ReadingType = builder.objectRef<CommitmentReading>('CommitmentReading')
ReadingType.implement({
  description: 'What was measured on a day.',
  fields: (t) => ({
    on: t.expose('on', { type: 'DateTime', description: 'When it was measured.' }),
    value: t.exposeFloat('value', { description: 'How much.' }),
    note: t.exposeString('note', { description: 'What has to be known to read it.' }),
  }),
})

const EvidenceType = builder.objectRef<CommitmentEvidence>('CommitmentEvidence')
EvidenceType.implement({
  description: 'What shows that it is kept, and what somebody outside the organisation says of it.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'In the words of the organisation.' }),
    link: t.exposeString('link', { nullable: true, description: 'Where it can be read.' }),
    givenAt: t.expose('givenAt', { type: 'DateTime', description: 'When it was given.' }),
    acceptedBy: t.field({
      type: OrganisationType,
      nullable: true,
      description: 'Who accepted it: never the organisation itself.',
      resolve: ({ acceptedById }) => acceptedById,
    }),
    acceptedAt: t.expose('acceptedAt', { type: 'DateTime', nullable: true, description: 'When it was accepted.' }),
    validUntil: t.expose('validUntil', { type: 'DateTime', nullable: true, description: 'Until when it holds.' }),
    disputedBy: t.field({
      type: OrganisationType,
      nullable: true,
      description: 'Who did not accept it.',
      resolve: ({ disputedById }) => disputedById,
    }),
    disputedAt: t.expose('disputedAt', { type: 'DateTime', nullable: true, description: 'When it was disputed.' }),
    dispute: t.exposeString('dispute', { nullable: true, description: 'Why it was not accepted.' }),
    reply: t.exposeString('reply', { nullable: true, description: 'The reply, to be shown as large.' }),
    repliedAt: t.expose('repliedAt', { type: 'DateTime', nullable: true, description: 'When it replied.' }),
  }),
})

CommitmentType.implement({
  description: 'What an organisation pledges under a principle. It opens no challenge and changes no score.',
  fields: (t) => ({
    key: t.exposeString('_id', { description: 'Its id as sockets name it.' }),
    version: t.exposeInt('version', { description: 'For a change: which wording it was made from.' }),
    reference: t.exposeString('reference', { description: 'Such as CM-2026-0113.' }),
    organisation: t.field({
      type: OrganisationType,
      description: 'Who committed itself.',
      resolve: ({ organisationId }) => organisationId,
    }),
    principle: t.exposeString('principle', { description: 'The code of the principle, such as P1.' }),
    state: t.expose('state', { type: StateType, description: 'Where it stands.' }),
    tag: t.field({
      type: TagType,
      nullable: true,
      description: 'How it goes now; nothing for a proposal that was taken back.',
      resolve: (commitment, _args, act) => tagOf(act, commitment),
    }),
    pledge: t.exposeString('pledge', { description: 'What is pledged.' }),
    measure: t.exposeString('measure', { description: 'What is measured.' }),
    unit: t.exposeString('unit', { description: 'In what, such as hours.' }),
    boardMeasure: t.field({
      type: BoardMeasureType,
      nullable: true,
      description: 'What the board works out; nothing where its organisation measures.',
      resolve: ({ boardMeasure }) => boardMeasure ?? null,
    }),
    boardMonths: t.int({
      nullable: true,
      description: 'Over how many months the board looks back; nothing where it counts what stands, or nothing.',
      resolve: ({ boardMonths }) => boardMonths ?? null,
    }),
    baseline: t.exposeFloat('baseline', { nullable: true, description: 'How it was before.' }),
    target: t.exposeFloat('target', { description: 'What it is to be.' }),
    readings: t.field({
      type: [ReadingType],
      description: 'What was measured, oldest first.',
      resolve: ({ readings }) => readings,
    }),
    dueAt: t.expose('dueAt', { type: 'DateTime', description: 'By when it is kept.' }),
    reviewAt: t.expose('reviewAt', { type: 'DateTime', description: 'When it is looked at next.' }),
    leadPost: t.exposeString('leadPost', { description: 'The post that leads it.' }),
    proposedAt: t.expose('proposedAt', { type: 'DateTime', description: 'When it was proposed in these words.' }),
    agreedAt: t.expose('agreedAt', { type: 'DateTime', nullable: true, description: 'When it became public.' }),
    returnedBecause: t.exposeString('returnedBecause', {
      nullable: true,
      description: 'What a Charter manager asks to change before it is agreed. It is gone when it is.',
    }),
    evidence: t.field({
      type: [EvidenceType],
      description: 'What was given, oldest first: the last counts.',
      resolve: ({ evidence }) => evidence,
    }),
    history: t.field({
      type: [LogEntryType],
      complexity: 10,
      description: 'What happened to it, last first, at most 100 lines.',
      resolve: (commitment, _args, act) => historyOf(act, commitment),
    }),
    actions: t.field({
      type: [StepType],
      description: 'What the viewer may do with it now.',
      resolve: (commitment, _args, act) => stepsOpenTo(act, commitment),
    }),
  }),
})
