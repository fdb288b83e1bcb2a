import { builder } from '../platform/graphql.ts'
import { orNotFound } from '../platform/refusal.ts'
import type { Identifier, OrganisationFields } from './model.ts'
import { authoritiesByOrganisation, organisationBySlug, organisationsTogether } from './queries.ts'

export const OrganisationType = builder.loadableNodeRef<OrganisationFields, string, string, string>('Organisation', {
  id: { resolve: (organisation) => organisation._id },
  load: async (ids, act) => orNotFound(await organisationsTogether(act, ids)),
})

const IdentifierType = builder.objectRef<Identifier>('OrganisationIdentifier')
IdentifierType.implement({
  description: 'How a register knows an organisation.',
  fields: (t) => ({
    scheme: t.exposeString('scheme', { description: 'The register, such as GB-COH or GB-PPON.' }),
    id: t.exposeString('id', { description: 'The number there.' }),
  }),
})

OrganisationType.implement({
  description: 'A force, supplier, Charter body or partner.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its full name.' }),
    shortName: t.exposeString('shortName', { description: 'A name short enough for a tile.' }),
    slug: t.exposeString('slug', { description: 'Its part of the address.' }),
    kind: t.exposeString('kind', { description: 'force, supplier, charter_body or partner.' }),
    state: t.exposeString('state', { description: 'listed, applied, approved, refused or suspended.' }),
    region: t.exposeString('region', { nullable: true, description: 'Where it works.' }),
    isDemo: t.exposeBoolean('demo', { description: 'Made up, for the demo.' }),
    notes: t.exposeString('notes', { nullable: true, description: 'What reference data says of it.' }),
    source: t.exposeString('source', { nullable: true, description: 'Where reference data has it from.' }),
    about: t.exposeString('about', { nullable: true, description: 'What it says of itself.' }),
    website: t.exposeString('website', { nullable: true, description: 'Its website.' }),
    mailbox: t.exposeString('mailbox', { nullable: true, description: 'A mailbox of the post, never of a person.' }),
    size: t.exposeString('size', { nullable: true, description: 'A band of staff numbers.' }),
    sectors: t.exposeStringList('sectors', { description: 'Codes of where it works besides policing.' }),
    regions: t.exposeStringList('regions', { description: 'Codes of the regions it serves.' }),
    categories: t.exposeStringList('categories', { description: 'Codes of what it does.' }),
    identifiers: t.field({
      type: [IdentifierType],
      description: 'How registers know it.',
      resolve: ({ identifiers }) => identifiers,
    }),
  }),
})

builder.objectFields(OrganisationType, (t) => ({
  authorities: t.loadableList({
    type: OrganisationType,
    description: 'Who holds its contracts, which for a force is a record of its own.',
    load: (ids: string[], act) => authoritiesByOrganisation(act, ids),
    resolve: ({ _id }) => _id,
  }),
}))

builder.queryField('organisation', (t) =>
  t.field({
    type: OrganisationType,
    nullable: true,
    description: 'An organisation by its slug.',
    args: { slug: t.arg.string({ required: true, description: 'Its part of the address, or one it had before.' }) },
    resolve: (_root, { slug }, act) => organisationBySlug(act, slug),
  }),
)
