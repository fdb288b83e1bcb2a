import { PersonType, ViewerType } from '../people/api.ts'
import { builder } from '../platform/graphql.ts'
import { lookedArg } from '../platform/guarded.ts'
import { OrganisationType } from './api.ts'
import { type Application, applicationsToDecide, ownApplications } from './applications.ts'
import { applyForListed } from './commands/apply-for.ts'
import { approveOrganisation, refuseOrganisation, restoreOrganisation, suspendOrganisation } from './commands/decide.ts'
import { registerSupplier } from './commands/register-supplier.ts'

const ApplicationType = builder.objectRef<Application>('OrganisationApplication')
ApplicationType.implement({
  description: 'Somebody asks that an organisation may act here. Charter managers alone see it.',
  fields: (t) => ({
    organisation: t.field({
      type: OrganisationType,
      description: 'The organisation.',
      resolve: ({ organisation }) => organisation,
    }),
    applicant: t.field({
      type: PersonType,
      nullable: true,
      description: 'Who asks, and would be its admin.',
      resolve: ({ applicant }) => applicant,
    }),
    applicantAddress: t.string({
      nullable: true,
      description: 'The work address of who asks: it shows whether they are of it.',
      resolve: ({ applicant }) => applicant?.address ?? null,
    }),
    askedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When.',
      resolve: ({ organisation }) => organisation.appliedAt,
    }),
  }),
})

builder.queryField('organisationApplications', (t) =>
  t.field({
    type: [ApplicationType],
    description: 'What waits for a Charter manager, the oldest first, at most 100.',
    resolve: (_root, _args, act) => applicationsToDecide(act),
  }),
)

builder.objectField(ViewerType, 'applications', (t) =>
  t.field({
    type: [OrganisationType],
    description: 'The organisations the viewer applied for, latest first, at most 20.',
    resolve: (_viewer, _args, act) => ownApplications(act),
  }),
)

const RegisterInput = builder.inputType('RegisterSupplierInput', {
  description: 'A supplier, as it registers itself.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'Its name, 2 to 200 characters.' }),
    companyNumber: t.string({ required: true, description: 'Its number at Companies House.' }),
    size: t.string({ required: true, description: 'micro, small, medium or large.' }),
    categories: t.stringList({ required: true, description: 'Codes of what it does.' }),
    regions: t.stringList({ required: true, description: 'Codes of the regions it serves.' }),
    sectors: t.stringList({ description: 'Codes of where it works besides policing.' }),
    about: t.string({ description: 'What it says of itself, at most 2,000 characters.' }),
  }),
})

builder.mutationField('registerSupplier', (t) =>
  t.field({
    type: OrganisationType,
    errors: {},
    description: 'A supplier registers itself. It is seen and acts once a Charter manager approves it.',
    args: {
      input: t.arg({ type: RegisterInput, required: true, description: 'The supplier.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: (_root, { input, looked }, act) =>
      registerSupplier(act, { ...input, about: input.about ?? '', sectors: input.sectors ?? [], looked }),
  }),
)

const which = { required: true, for: OrganisationType, description: 'The organisation.' } as const
const reason = { required: true, description: 'Why, 10 to 1,000 characters. It is shown to those concerned.' } as const

builder.mutationFields((t) => ({
  applyForListed: t.field({
    type: OrganisationType,
    errors: {},
    description: 'Asks to open the account of a force or body that is listed as a fact.',
    args: { organisationId: t.arg.globalID(which) },
    resolve: (_root, { organisationId }, act) => applyForListed(act, { organisationId: organisationId.id }),
  }),
  approveOrganisation: t.field({
    type: OrganisationType,
    errors: {},
    description: 'A Charter manager lets it act; never one they applied for themselves.',
    args: { organisationId: t.arg.globalID(which) },
    resolve: (_root, { organisationId }, act) => approveOrganisation(act, { organisationId: organisationId.id }),
  }),
  refuseOrganisation: t.field({
    type: OrganisationType,
    errors: {},
    description: 'A Charter manager does not let it act, and says why.',
    args: { organisationId: t.arg.globalID(which), reason: t.arg.string(reason) },
    resolve: (_root, { organisationId, ...given }, act) =>
      refuseOrganisation(act, { organisationId: organisationId.id, ...given }),
  }),
  suspendOrganisation: t.field({
    type: OrganisationType,
    errors: {},
    description: 'A Charter manager stops it: nobody acts for it until it is restored.',
    args: { organisationId: t.arg.globalID(which), reason: t.arg.string(reason) },
    resolve: (_root, { organisationId, ...given }, act) =>
      suspendOrganisation(act, { organisationId: organisationId.id, ...given }),
  }),
  restoreOrganisation: t.field({
    type: OrganisationType,
    errors: {},
    description: 'A Charter manager lets a suspended one act again.',
    args: { organisationId: t.arg.globalID(which) },
    resolve: (_root, { organisationId }, act) => restoreOrganisation(act, { organisationId: organisationId.id }),
  }),
}))
