import { curationAims, curationStates, type SupplierFilter, sameAnswers } from '../../schema/curations.ts'
import { ChallengeType } from '../challenges/api.ts'
import { OrganisationType } from '../organisations/api.ts'
import { pageOf, rowsAsked } from '../platform/connection.ts'
import { builder } from '../platform/graphql.ts'
import { orNotFound } from '../platform/refusal.ts'
import { fittingSuppliers, isSmall } from './fitting.ts'
import {
  type CurationCount,
  type CurationFields,
  type CurationMember,
  curationByReference,
  curationCounts,
  curationsById,
  curationsFor,
  type Invitation,
  inviteesOf,
  mayAnswer,
  stepsNow,
} from './queries.ts'
import { type Suggestion, suggestedJoinUps } from './suggestions.ts'

const StateType = builder.enumType('CurationState', {
  description: 'asking: the owners are asked. joined: one said yes. closed: what came of it is on record.',
  values: curationStates,
})
const AimType = builder.enumType('CurationAim', { description: 'What a curation is for.', values: curationAims })
export const SameAnswerType = builder.enumType('SameAnswer', {
  description: 'Whether it is the same problem: the same, partly, or not.',
  values: sameAnswers,
})
export const SupplierFilterInput = builder.inputType('SupplierFilter', {
  description: 'Which suppliers. Every filter that is given has to fit.',
  fields: (t) => ({
    category: t.string({ description: 'The code of a category it works in.' }),
    standard: t.string({ description: 'The code of a standard it claims.' }),
    size: t.string({ description: 'The code of a band of staff numbers.' }),
    region: t.string({ description: 'The code of a region it serves.' }),
  }),
})

export const CurationType = builder.loadableNodeRef<CurationFields, string, string, string>('Curation', {
  id: { resolve: (curation) => curation._id },
  load: async (ids, act) => orNotFound(await curationsById(act, ids)),
})

const MemberType = builder.objectRef<{ curation: CurationFields; member: CurationMember }>('CurationMember')
MemberType.implement({
  description: 'One challenge in a curation, and what its owner says.',
  fields: (t) => ({
    challenge: t.field({
      type: ChallengeType,
      description: 'The challenge.',
      resolve: ({ member }) => member.challengeId,
    }),
    answer: t.field({
      type: SameAnswerType,
      nullable: true,
      description: 'What its owner says; nothing while it has not answered.',
      resolve: ({ member }) => member.answer,
    }),
    note: t.string({ description: 'In its own words, for the forces in it.', resolve: ({ member }) => member.note }),
    answeredAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it answered last.',
      resolve: ({ member }) => member.answeredAt,
    }),
    mayAnswer: t.boolean({
      description: 'Whether the viewer answers for its force.',
      resolve: ({ curation, member }, _args, act) => mayAnswer(act, curation, member),
    }),
  }),
})

const ExtraType = builder.objectRef<Invitation['extras'][number]>('InvitationExtra')
ExtraType.implement({
  description: 'A supplier that was picked by hand, and why: it stays on record.',
  fields: (t) => ({
    organisation: t.field({
      type: OrganisationType,
      description: 'Which supplier.',
      resolve: ({ organisationId }) => organisationId,
    }),
    reason: t.exposeString('reason', { description: 'Why.' }),
  }),
})

const InvitationType = builder.objectRef<Invitation>('CurationInvitation')
InvitationType.implement({
  description: 'One invitation: everybody in it got the same text and link at the same second.',
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    text: t.exposeString('text', { description: 'What all were sent.' }),
    category: t.string({ nullable: true, description: 'The category asked for.', resolve: (i) => i.filter.category }),
    standard: t.string({ nullable: true, description: 'The standard asked for.', resolve: (i) => i.filter.standard }),
    size: t.string({ nullable: true, description: 'The size asked for.', resolve: (i) => i.filter.size }),
    region: t.string({ nullable: true, description: 'The region asked for.', resolve: (i) => i.filter.region }),
    invited: t.exposeInt('invited', { description: 'How many got it.' }),
    small: t.exposeInt('small', { description: 'How many of them have fewer than 250 people.' }),
    extras: t.field({ type: [ExtraType], description: 'Picked by hand.', resolve: ({ extras }) => extras }),
  }),
})

type Fit = { total: number; small: number }
const FitType = builder.objectRef<Fit>('SupplierFit')
FitType.implement({
  description: 'How many suppliers fit a filter and were not invited before.',
  fields: (t) => ({
    total: t.exposeInt('total', { description: 'How many.' }),
    small: t.exposeInt('small', { description: 'How many of them have fewer than 250 people.' }),
  }),
})

type GivenFilter = { [Name in keyof SupplierFilter]?: string | null | undefined }

/** What is left out is no filter. */
export const filterOf = (given: GivenFilter | null | undefined): SupplierFilter => ({
  category: given?.category ?? null,
  standard: given?.standard ?? null,
  size: given?.size ?? null,
  region: given?.region ?? null,
})

CurationType.implement({
  description:
    'Forces that may have the same problem, or would adopt what came of one, brought together by a Charter manager or by one of them. No supplier sees it.',
  fields: (t) => ({
    key: t.exposeString('_id', { description: 'Its id as sockets name it.' }),
    reference: t.exposeString('reference', { description: 'Such as CU-2026-0003.' }),
    state: t.field({ type: StateType, description: 'Where it stands.', resolve: ({ state }) => state }),
    aim: t.field({ type: AimType, description: 'What it is for.', resolve: ({ aim }) => aim ?? 'same_problem' }),
    title: t.exposeString('title', { description: 'The problem in a few words.' }),
    reason: t.exposeString('reason', { description: 'Why it may be the same problem.' }),
    askedBy: t.field({
      type: OrganisationType,
      nullable: true,
      description: 'The force that asked the owner; nothing where a Charter manager started it.',
      resolve: ({ askedByForceId }) => askedByForceId ?? null,
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was started.' }),
    members: t.field({
      type: [MemberType],
      description: 'The challenges side by side.',
      resolve: (curation) => curation.members.map((member) => ({ curation, member })),
    }),
    lead: t.field({
      type: ChallengeType,
      nullable: true,
      description: 'The challenge that goes on for all, once proposed.',
      resolve: ({ leadChallengeId }) => leadChallengeId,
    }),
    invitations: t.field({
      type: [InvitationType],
      description: 'Who was invited when, and with which words.',
      resolve: ({ invitations }) => invitations,
    }),
    invited: t.field({
      type: [OrganisationType],
      description: 'For Charter managers: the suppliers that were invited. Who proposes stays sealed.',
      resolve: async ({ _id }, _args, act) => (await inviteesOf(act, _id)).map(({ organisationId }) => organisationId),
    }),
    fit: t.field({
      type: FitType,
      nullable: true,
      description: 'For Charter managers: how many an invitation would reach.',
      args: { filter: t.arg({ type: SupplierFilterInput, description: 'All suppliers if left out.' }) },
      resolve: async (curation, { filter }, act) => {
        if (!act.viewer.isCharterManager) return null
        const suppliers = await fittingSuppliers(act, curation._id, filterOf(filter))
        return { total: suppliers.length, small: suppliers.filter(isSmall).length }
      },
    }),
    remindAtClose: t.exposeBoolean('remindAtClose', { description: 'Whether its managers are told at the close.' }),
    cameOfIt: t.exposeString('cameOfIt', { nullable: true, description: 'What came of it.' }),
    closedAt: t.expose('closedAt', { type: 'DateTime', nullable: true, description: 'When that was recorded.' }),
    actions: t.stringList({
      description: 'The steps that this viewer may take now: proposeLead, invite, remind, close, purge.',
      resolve: (curation, _args, act) => stepsNow(act, curation),
    }),
  }),
})

const CountType = builder.objectRef<CurationCount>('CurationCount')
CountType.implement({
  description: 'How many curations stand this way.',
  fields: (t) => ({
    state: t.field({ type: StateType, description: 'Where they stand.', resolve: ({ state }) => state }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})

const SuggestionType = builder.objectRef<Suggestion>('JoinUpSuggestion')
SuggestionType.implement({
  description: 'Challenges of different forces that look alike.',
  fields: (t) => ({
    challenges: t.field({
      type: [ChallengeType],
      description: 'Which.',
      resolve: ({ challengeIds }) => challengeIds,
    }),
    words: t.exposeStringList('words', { description: 'The words that all of them use.' }),
    category: t.exposeString('category', { nullable: true, description: 'The code of a category that all have.' }),
  }),
})

builder.queryField('curation', (t) =>
  t.field({
    type: CurationType,
    nullable: true,
    description: 'A curation by its reference.',
    args: { reference: t.arg.string({ required: true, description: 'Such as CU-2026-0003.' }) },
    resolve: (_root, { reference }, act) => curationByReference(act, reference),
  }),
)
builder.queryField('curations', (t) =>
  t.connection({
    type: CurationType,
    description: 'For Charter managers all curations, for a force those it is in; newest first.',
    args: { state: t.arg({ type: StateType, description: 'Only those that stand this way.' }) },
    resolve: async (_root, { state, first, after }, act) => {
      const asked = rowsAsked(first)
      return pageOf(
        await curationsFor(act, state ?? null, { before: after ?? null, limit: asked + 1 }),
        asked,
        ({ _id }) => _id,
      )
    },
  }),
)
builder.queryField('curationCounts', (t) =>
  t.field({
    type: [CountType],
    description: 'How many of the curations that the viewer sees stand where.',
    resolve: (_root, _args, act) => curationCounts(act),
  }),
)
builder.queryField('suggestedJoinUps', (t) =>
  t.field({
    type: [SuggestionType],
    description: 'For Charter managers: sets of challenges that may be one problem.',
    resolve: (_root, _args, act) => suggestedJoinUps(act),
  }),
)
