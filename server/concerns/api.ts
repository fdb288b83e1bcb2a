import { concernOutcomes, concernStates } from '../../schema/concerns.ts'
import { OrganisationType } from '../organisations/api.ts'
import { builder } from '../platform/graphql.ts'
import { orNotFound } from '../platform/refusal.ts'
import {
  type ConcernAppeal,
  type ConcernDecision,
  type ConcernFields,
  concernsById,
  insideFor,
  isAnothers,
  recordFor,
  stepsNow,
} from './queries.ts'
import { finalSince, standingDecision, stateOf, stepNames } from './transitions.ts'

export const OutcomeType = builder.enumType('ConcernOutcome', {
  description: 'What a Charter manager decided.',
  values: concernOutcomes,
})
const StateType = builder.enumType('ConcernState', {
  description: 'Where a concern stands now, by its steps and the clock.',
  values: concernStates,
})
const StepType = builder.enumType('ConcernStep', { description: 'What may be done with it.', values: stepNames })

export const ConcernType = builder.loadableNodeRef<ConcernFields, string, string, string>('Concern', {
  id: { resolve: (concern) => concern._id },
  load: async (ids, act) => orNotFound(await concernsById(act, ids)),
})

const DecisionType = builder.objectRef<ConcernDecision>('ConcernDecision')
DecisionType.implement({
  description: 'What a Charter manager decided, as both sides and the managers read it.',
  fields: (t) => ({
    outcome: t.expose('outcome', { type: OutcomeType, description: 'Whether it is upheld.' }),
    reason: t.exposeString('reason', { description: 'Why.' }),
    summary: t.exposeString('summary', { description: 'What was found, as everybody is to read it if it stands.' }),
    putRight: t.exposeString('putRight', { description: 'What was put right, or is to be.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
  }),
})

const AppealType = builder.objectRef<ConcernAppeal>('ConcernAppeal')
AppealType.implement({
  description: 'One side asks another manager to decide. That is done once.',
  fields: (t) => ({
    by: t.field({
      type: OrganisationType,
      description: 'Which side.',
      resolve: ({ organisationId }) => organisationId,
    }),
    reason: t.exposeString('reason', { description: 'What it holds against the decision.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
  }),
})

const InsideType = builder.objectRef<ConcernFields>('ConcernInside')
InsideType.implement({
  description: 'What was written, for both sides and the Charter managers alone.',
  fields: (t) => ({
    raisedBy: t.field({
      type: OrganisationType,
      description: 'Who raised it. It is never published.',
      resolve: ({ raisedForId }) => raisedForId,
    }),
    about: t.exposeString('about', { description: 'The reference of the partnership or challenge.' }),
    text: t.exposeString('text', { description: 'What happened, as who raised it says.' }),
    wanted: t.exposeString('wanted', { description: 'What would put it right.' }),
    raisedAt: t.expose('raisedAt', { type: 'DateTime', description: 'When it was raised.' }),
    replyDueAt: t.expose('replyDueAt', { type: 'DateTime', description: 'Until when nobody decides without a reply.' }),
    reply: t.exposeString('reply', { nullable: true, description: 'What the signatory replied.' }),
    repliedAt: t.expose('repliedAt', { type: 'DateTime', nullable: true, description: 'When it did.' }),
    decision: t.expose('decision', { type: DecisionType, nullable: true, description: 'The first decision.' }),
    appealDueAt: t.expose('appealDueAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Until when either side may appeal.',
    }),
    appeal: t.expose('appeal', { type: AppealType, nullable: true, description: 'The appeal, if there was one.' }),
    lastDecision: t.expose('lastDecision', {
      type: DecisionType,
      nullable: true,
      description: 'What another manager decided on the appeal.',
    }),
    endedAt: t.expose('endedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was withdrawn or settled.',
    }),
  }),
})

const RecordType = builder.objectRef<ConcernFields>('ConcernRecord')
RecordType.implement({
  description: 'What everybody reads of a concern that was upheld and is final. It stays, with its day.',
  fields: (t) => ({
    summary: t.string({
      description: 'What was found, in the words of the Charter manager who decided last.',
      resolve: (concern) => standingDecision(concern)?.summary ?? '',
    }),
    reply: t.exposeString('reply', {
      nullable: true,
      description: 'The reply of the signatory, to be shown as large. Nothing where it gave none.',
    }),
    putRight: t.string({
      description: 'What was put right, or is to be.',
      resolve: (concern) => standingDecision(concern)?.putRight ?? '',
    }),
    finalAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Since when it is final.',
      resolve: (concern, _args, act) => finalSince(concern, act.now),
    }),
  }),
})

ConcernType.implement({
  description:
    'What one organisation holds against a signatory of the Charter, under one principle. It opens no challenge and changes no score.',
  fields: (t) => ({
    key: t.exposeString('_id', { description: 'Its id as sockets name it.' }),
    reference: t.exposeString('reference', {
      description: 'Such as CN-7KQ4-M2: it tells nothing of how many there are.',
    }),
    principle: t.exposeString('principle', { description: 'The code of the principle, such as P1.' }),
    against: t.field({
      type: OrganisationType,
      description: 'The signatory.',
      resolve: ({ againstId }) => againstId,
    }),
    state: t.field({
      type: StateType,
      description: 'Where it stands now.',
      resolve: (concern, _args, act) => stateOf(concern, act.now),
    }),
    inside: t.field({
      type: InsideType,
      nullable: true,
      description: 'What was written, for both sides and the Charter managers.',
      resolve: (concern, _args, act) => insideFor(act, concern),
    }),
    record: t.field({
      type: RecordType,
      nullable: true,
      description: 'What everybody reads, once it was upheld and is final.',
      resolve: (concern, _args, act) => recordFor(act, concern),
    }),
    isAnothers: t.boolean({
      description: 'For a Charter manager: whether another manager handles it, for this one is tied to it.',
      resolve: (concern, _args, act) => isAnothers(act, concern),
    }),
    actions: t.field({
      type: [StepType],
      description: 'What the viewer may do with it now.',
      resolve: (concern, _args, act) => stepsNow(act, concern),
    }),
  }),
})
