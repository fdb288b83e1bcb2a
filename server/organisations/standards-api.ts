import { claimKinds, claimMarks } from '../../schema/organisations.ts'
import { builder } from '../platform/graphql.ts'
import { lookedArg } from '../platform/guarded.ts'
import { OrganisationType } from './api.ts'
import { claimStandards, markClaim } from './commands/standards.ts'
import type { ClaimMarked, StandardClaim } from './model.ts'

const ClaimMarkedType = builder.objectRef<ClaimMarked>('ClaimMarked')
ClaimMarkedType.implement({
  description:
    'What a force says of a claim: that it saw what stands behind it, or tested it. It vouches for no more than that.',
  fields: (t) => ({
    organisation: t.field({
      type: OrganisationType,
      nullable: true,
      description: 'The force.',
      resolve: ({ organisationId }) => organisationId,
    }),
    at: t.field({ type: 'DateTime', description: 'When.', resolve: ({ at }) => at }),
    how: t.string({
      nullable: true,
      description: 'How it was tested; nothing where it was only seen.',
      resolve: ({ how }) => how ?? null,
    }),
  }),
})

const StandardClaimType = builder.objectRef<StandardClaim>('StandardClaim')
StandardClaimType.implement({
  description: 'How a supplier says that it stands to a standard.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'The standard.' }),
    claim: t.exposeString('claim', { description: 'conformant, partial or planned.' }),
    plannedFor: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'By when, where it is planned.',
      resolve: ({ plannedFor }) => plannedFor ?? null,
    }),
    evidenceUrl: t.exposeString('evidenceUrl', { nullable: true, description: 'What stands behind it.' }),
    markedBy: t.field({
      type: [ClaimMarkedType],
      description: 'Who saw or tested what stands behind it, since it was last changed.',
      resolve: ({ seenBy }) => seenBy ?? [],
    }),
  }),
})

builder.objectField(OrganisationType, 'standards', (t) =>
  t.field({
    type: [StandardClaimType],
    description: 'What it claims, each standard once.',
    resolve: ({ standards }) => standards,
  }),
)

const ClaimKindType = builder.enumType('ClaimKind', {
  description: 'How one stands to a standard.',
  values: claimKinds,
})

const ClaimMarkType = builder.enumType('ClaimMark', {
  description: 'What a force says of a claim.',
  values: claimMarks,
})

const StandardClaimInput = builder.inputType('StandardClaimInput', {
  description: 'How a supplier stands to a standard.',
  fields: (t) => ({
    code: t.string({ required: true, description: 'The standard.' }),
    claim: t.field({ type: ClaimKindType, required: true, description: 'How it stands to it.' }),
    plannedFor: t.field({ type: 'DateTime', description: 'By when; needed where it is planned.' }),
    evidenceUrl: t.string({ required: true, description: 'An https address of what stands behind it; may be empty.' }),
  }),
})

const which = { required: true, for: OrganisationType, description: 'The supplier.' } as const
const madeFrom = { required: true, description: 'The version of the organisation that was read.' } as const

builder.mutationFields((t) => ({
  claimStandards: t.field({
    type: OrganisationType,
    errors: {},
    description: 'A supplier says which standards it meets, whole. CHANGED_SINCE where a colleague saved meanwhile.',
    args: {
      organisationId: t.arg.globalID(which),
      madeFrom: t.arg.int(madeFrom),
      claims: t.arg({ type: [StandardClaimInput], required: true, description: 'Every claim.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: (_root, { organisationId: { id }, claims, ...made }, act) =>
      claimStandards(act, {
        organisationId: id,
        ...made,
        claims: claims.map((claim) => ({ ...claim, plannedFor: claim.plannedFor ?? null })),
      }),
  }),
  markClaim: t.field({
    type: OrganisationType,
    errors: {},
    description:
      'A force says that it saw or tested a claim, or takes that back. CHANGED_SINCE where it is another by now.',
    args: {
      organisationId: t.arg.globalID(which),
      code: t.arg.string({ required: true, description: 'The standard.' }),
      madeFrom: t.arg.int(madeFrom),
      mark: t.arg({ type: ClaimMarkType, required: true, description: 'What the force says of it.' }),
      how: t.arg.string({ description: 'How it was tested: needed where it was.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: (_root, { organisationId: { id }, code, madeFrom: version, mark, how, looked }, act) =>
      markClaim(act, { organisationId: id, code, madeFrom: version, mark, how: how ?? '', looked }),
  }),
}))
