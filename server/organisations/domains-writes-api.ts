import { builder } from '../platform/graphql.ts'
import { OrganisationType } from './api.ts'
import { joinByDomain } from './commands/join-by-domain.ts'
import { confirmMailDomain, nameMailDomain, refuseMailDomain, removeMailDomain } from './commands/mail-domains.ts'
import { organisationOf } from './team-writes-api.ts'

const of = { required: true, for: OrganisationType, description: 'The organisation.' } as const
const domain = { required: true, description: 'What stands after the @ of its addresses.' } as const

builder.mutationFields((t) => ({
  nameMailDomain: t.field({
    type: OrganisationType,
    errors: {},
    description: 'An admin names a domain of mail addresses. It lets nobody join until a Charter manager confirms it.',
    args: { organisationId: t.arg.globalID(of), domain: t.arg.string(domain) },
    resolve: async (_root, { organisationId: { id }, ...given }, act) => {
      await nameMailDomain(act, { organisationId: id, ...given })
      return organisationOf(act, id)
    },
  }),
  confirmMailDomain: t.field({
    type: OrganisationType,
    errors: {},
    description:
      'A Charter manager confirms a domain, named before or not: whoever has an address there joins by it as viewer.',
    args: { organisationId: t.arg.globalID(of), domain: t.arg.string(domain) },
    resolve: async (_root, { organisationId: { id }, ...given }, act) => {
      await confirmMailDomain(act, { organisationId: id, ...given })
      return organisationOf(act, id)
    },
  }),
  refuseMailDomain: t.field({
    type: OrganisationType,
    errors: {},
    description: 'A Charter manager does not confirm a domain, or takes it back, and says why. Who is in stays in.',
    args: {
      organisationId: t.arg.globalID(of),
      domain: t.arg.string(domain),
      reason: t.arg.string({ required: true, description: 'Why, 10 to 1,000 characters. Its admins read it.' }),
    },
    resolve: async (_root, { organisationId: { id }, ...given }, act) => {
      await refuseMailDomain(act, { organisationId: id, ...given })
      return organisationOf(act, id)
    },
  }),
  removeMailDomain: t.field({
    type: OrganisationType,
    errors: {},
    description: 'An admin takes a domain away: nobody joins by it any more. Who is in stays in.',
    args: { organisationId: t.arg.globalID(of), domain: t.arg.string(domain) },
    resolve: async (_root, { organisationId: { id }, ...given }, act) => {
      await removeMailDomain(act, { organisationId: id, ...given })
      return organisationOf(act, id)
    },
  }),
  joinByDomain: t.field({
    type: OrganisationType,
    errors: {},
    description: 'Joins, as viewer, the organisation whose confirmed domain the viewer’s own address is at.',
    args: { organisationId: t.arg.globalID(of) },
    resolve: async (_root, { organisationId: { id } }, act) => {
      await joinByDomain(act, { organisationId: id })
      return organisationOf(act, id)
    },
  }),
}))
