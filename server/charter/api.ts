import { standings } from '../../schema/charter.ts'
import { organisationKinds } from '../../schema/people.ts'
import { OrganisationType } from '../organisations/api.ts'
import { pageOf, rowsAsked } from '../platform/connection.ts'
import { builder } from '../platform/graphql.ts'
import { orNotFound } from '../platform/refusal.ts'
import { organisationsNamed } from '../search/everything.ts'
import {
  applicationsToDecide,
  type EarlierSigning,
  proceedingsFor,
  type RegisterCount,
  register,
  registerCounts,
  registerCursor,
  type SignatoryFields,
  signatoriesById,
  signatoriesOf,
  suspensionsToDecide,
} from './queries.ts'
import { type StepName, standingOf, steps, stepsOpenTo } from './transitions.ts'

const StandingType = builder.enumType('Standing', {
  description: 'How an organisation stands under the Charter.',
  values: standings,
})
const StepType = builder.enumType('SignatoryStep', {
  description: 'What may be done with it.',
  values: Object.keys(steps) as [StepName, ...StepName[]],
})
const KindType = builder.enumType('SignatoryKind', {
  description: 'What kind of organisation.',
  values: organisationKinds,
})

export const SignatoryType = builder.loadableNodeRef<SignatoryFields, string, string, string>('Signatory', {
  id: { resolve: (signatory) => signatory._id },
  load: async (ids, act) => orNotFound(await signatoriesById(act, ids)),
})

const ProceedingsType = builder.objectRef<SignatoryFields>('SignatoryProceedings')
ProceedingsType.implement({
  description: 'Reason and reply, in equal size. Public once it is suspended, before that for both sides only.',
  fields: (t) => ({
    declinedReason: t.exposeString('declinedReason', { nullable: true, description: 'Why it was declined.' }),
    reason: t.exposeString('suspensionReason', { nullable: true, description: 'Why it is or may be suspended.' }),
    replyDueAt: t.expose('replyDueAt', { type: 'DateTime', nullable: true, description: 'Until when it may reply.' }),
    reply: t.exposeString('reply', { nullable: true, description: 'Its reply.' }),
  }),
})

const EarlierType = builder.objectRef<EarlierSigning>('EarlierSigning')
EarlierType.implement({
  description: 'A signing that came before. It stays on the register.',
  fields: (t) => ({
    signedAt: t.expose('signedAt', { type: 'DateTime', description: 'When it signed.' }),
    endedAt: t.expose('endedAt', { type: 'DateTime', description: 'When that ended.' }),
    suspendedAt: t.expose('suspendedAt', { type: 'DateTime', nullable: true, description: 'When it was suspended.' }),
    reason: t.string({
      nullable: true,
      description: 'Why it was suspended.',
      resolve: ({ suspendedAt, suspensionReason }) => (suspendedAt ? suspensionReason : null),
    }),
    reply: t.string({
      nullable: true,
      description: 'Its reply.',
      resolve: ({ suspendedAt, reply }) => (suspendedAt ? reply : null),
    }),
  }),
})

SignatoryType.implement({
  description: 'An organisation under the Charter. Its standing gates no challenge and changes no score.',
  fields: (t) => ({
    organisation: t.field({
      type: OrganisationType,
      description: 'Which organisation.',
      resolve: ({ organisationId }) => organisationId,
    }),
    standing: t.field({
      type: StandingType,
      description: 'How it stands now.',
      resolve: (signatory, _args, act) => standingOf(signatory, act.now),
    }),
    accountablePerson: t.exposeString('accountablePerson', { description: 'Who answers for it.' }),
    accountablePost: t.exposeString('accountablePost', { description: 'The post that they hold.' }),
    appliedAt: t.expose('appliedAt', { type: 'DateTime', description: 'When it asked to sign.' }),
    signedAt: t.expose('signedAt', { type: 'DateTime', nullable: true, description: 'When it signed.' }),
    signedUntil: t.expose('signedUntil', { type: 'DateTime', nullable: true, description: 'When that lapses.' }),
    earlier: t.field({
      type: [EarlierType],
      description: 'Signings before this one, with what was held against them.',
      resolve: ({ earlier }) => earlier,
    }),
    proceedings: t.field({
      type: ProceedingsType,
      nullable: true,
      description: 'Reasons and reply, for those who may read them.',
      resolve: (signatory, _args, act) => proceedingsFor(act, signatory),
    }),
    actions: t.field({
      type: [StepType],
      description: 'What the viewer may do with it now.',
      resolve: (signatory, _args, act) => stepsOpenTo(act, signatory),
    }),
  }),
})

const CountType = builder.objectRef<RegisterCount>('StandingCount')
CountType.implement({
  description: 'How many on the register stand this way.',
  fields: (t) => ({
    standing: t.field({ type: StandingType, description: 'How they stand.', resolve: ({ standing }) => standing }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})

builder.objectField(OrganisationType, 'charterStanding', (t) =>
  t.loadable({
    type: SignatoryType,
    nullable: true,
    description: 'How it stands under the Charter: a badge, never a gate.',
    load: (ids: string[], act) => signatoriesOf(act, ids),
    resolve: ({ _id }) => _id,
  }),
)

builder.queryField('signatories', (t) =>
  t.connection({
    type: SignatoryType,
    description: 'The public register, the last to have signed first.',
    args: {
      standing: t.arg({ type: StandingType, description: 'Only those that stand this way.' }),
      kind: t.arg({ type: KindType, description: 'Only organisations of this kind.' }),
      words: t.arg.string({ description: 'Words of the name.' }),
    },
    resolve: async (_root, { standing, kind, words, first, after }, act) => {
      const asked = rowsAsked(first)
      const organisationIds = words?.trim() ? await organisationsNamed(words) : null
      const wanted = { standing: standing ?? null, kind: kind ?? null, organisationIds }
      const rows = await register(act, wanted, { before: after ?? null, limit: asked + 1 })
      return pageOf(rows, asked, registerCursor)
    },
  }),
)
builder.queryField('signatoryCounts', (t) =>
  t.field({
    type: [CountType],
    description: 'How many on the register stand how.',
    args: { kind: t.arg({ type: KindType, description: 'Only organisations of this kind.' }) },
    resolve: (_root, { kind }, act) => registerCounts(act, kind ?? null),
  }),
)
builder.queryField('charterApplications', (t) =>
  t.field({
    type: [SignatoryType],
    description: 'For Charter managers: who waits to be admitted, oldest first.',
    resolve: (_root, _args, act) => applicationsToDecide(act),
  }),
)
builder.queryField('charterSuspensions', (t) =>
  t.field({
    type: [SignatoryType],
    description: 'For Charter managers: suspensions proposed or in force, by the day a reply is due.',
    resolve: (_root, _args, act) => suspensionsToDecide(act),
  }),
)
