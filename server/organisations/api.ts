import { builder } from '../platform/graphql.ts'
import type { OrganisationFields } from './model.ts'
import { organisationBySlug, organisationsById } from './queries.ts'

export const OrganisationType = builder.loadableNodeRef<OrganisationFields, string, string, string>('Organisation', {
  id: { resolve: (organisation) => organisation._id },
  load: async (ids, act) => (await organisationsById(act, ids)).map((found) => found ?? new Error('NOT_FOUND')),
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
  }),
})

builder.queryField('organisation', (t) =>
  t.field({
    type: OrganisationType,
    nullable: true,
    description: 'An organisation by its slug.',
    args: { slug: t.arg.string({ required: true, description: 'Its part of the address, or one it had before.' }) },
    resolve: (_root, { slug }, act) => organisationBySlug(act, slug),
  }),
)
