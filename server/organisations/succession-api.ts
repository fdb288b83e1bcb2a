import { builder } from '../platform/graphql.ts'
import { OrganisationType } from './api.ts'
import { succeedOrganisation } from './commands/succeed.ts'

builder.objectFields(OrganisationType, (t) => ({
  successor: t.field({
    type: OrganisationType,
    nullable: true,
    description: 'What it became, after a merger.',
    resolve: ({ successorId }) => successorId,
  }),
  becameOn: t.field({
    type: 'DateTime',
    nullable: true,
    description: 'The day on which it became another.',
    resolve: ({ successorId, effectiveTo }) => (successorId ? effectiveTo : null),
  }),
}))

builder.mutationField('succeedOrganisation', (t) =>
  t.field({
    type: OrganisationType,
    errors: {},
    description: 'A Charter manager records that an organisation became another. Every post in it ends.',
    args: {
      organisationId: t.arg.globalID({ required: true, for: OrganisationType, description: 'The organisation.' }),
      successor: t.arg.string({ required: true, description: 'The page of what it became, or its slug.' }),
      on: t.arg({ type: 'DateTime', required: true, description: 'The day, not in the future.' }),
    },
    resolve: (_root, { organisationId, successor, on }, act) =>
      succeedOrganisation(act, { organisationId: organisationId.id, successor, on }),
  }),
)
