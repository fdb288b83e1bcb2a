import type { Role } from '../../schema/people.ts'
import { ViewerType } from '../people/api.ts'
import { actFor } from '../people/commands/act-for.ts'
import { viewerOfPerson } from '../people/queries.ts'
import type { Act, Belonging } from '../platform/act.ts'
import { builder } from '../platform/graphql.ts'
import { OrganisationType } from './api.ts'
import type { OrganisationFields } from './model.ts'
import { organisationsById } from './queries.ts'

type ActingFor = { organisation: OrganisationFields; role: Role }

/** An organisation that the viewer belongs to; its id is the organisation's, so that it may be switched to. */
const ActingForType = builder.objectRef<ActingFor>('ActingFor')
ActingForType.implement({
  description: 'An organisation the viewer belongs to, and the role they hold there.',
  fields: (t) => ({
    id: t.globalID({
      description: 'The id of the organisation.',
      resolve: ({ organisation }) => ({ type: 'Organisation', id: organisation._id }),
    }),
    name: t.string({ description: 'Its name.', resolve: ({ organisation }) => organisation.name }),
    slug: t.string({ description: 'Its part of the address.', resolve: ({ organisation }) => organisation.slug }),
    kind: t.string({
      description: 'force, supplier, charter_body or partner.',
      resolve: ({ organisation }) => organisation.kind,
    }),
    role: t.exposeString('role', { description: 'admin, editor, evaluator or viewer.' }),
    organisation: t.field({
      type: OrganisationType,
      description: 'The organisation itself.',
      resolve: ({ organisation }) => organisation,
    }),
  }),
})

builder.objectFields(ViewerType, (t) => ({
  organisation: t.field({
    type: ActingForType,
    nullable: true,
    description: 'The organisation they act for now.',
    resolve: async ({ actingFor }, _args, act) => (actingFor ? ((await named(act, [actingFor]))[0] ?? null) : null),
  }),
  memberships: t.field({
    type: [ActingForType],
    description: 'Every organisation they may act for, at most 50.',
    resolve: ({ memberships }, _args, act) => named(act, memberships),
  }),
}))

async function named(act: Act, belongings: readonly Belonging[]): Promise<ActingFor[]> {
  const organisations = await organisationsById(
    act,
    belongings.map(({ organisationId }) => organisationId),
  )
  return belongings.flatMap(({ role }, place) => {
    const organisation = organisations[place]
    return organisation ? [{ organisation, role }] : []
  })
}

builder.mutationField('actFor', (t) =>
  t.field({
    type: ViewerType,
    errors: {},
    description: 'Acts for another organisation from now on. Rights never mix: one at a time.',
    args: {
      organisationId: t.arg.globalID({
        for: OrganisationType,
        required: true,
        description: 'One of the viewer’s memberships.',
      }),
    },
    resolve: async (_root, { organisationId }, act) => {
      await actFor(act, { organisationId: organisationId.id })
      return viewerOfPerson(act.viewer.personId)
    },
  }),
)
