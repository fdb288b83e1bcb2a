import type { Act } from '../platform/act.ts'
import { builder } from '../platform/graphql.ts'
import { notFound } from '../platform/refusal.ts'
import { OrganisationType } from './api.ts'
import { acceptInvitation, inviteMember, withdrawInvitation } from './commands/invite.ts'
import { approveJoin, askToJoin, refuseJoin } from './commands/join.ts'
import { changeRole, handOver, leaveOrganisation, removeMember } from './commands/team.ts'
import { organisationsById } from './queries.ts'
import { RoleType } from './team-api.ts'

const of = { required: true, for: OrganisationType, description: 'The organisation.' } as const
const whom = { required: true, description: 'The id of the member.' } as const
const which = { required: true, description: 'The id of the request.' } as const
const role = { type: RoleType, required: true, description: 'What they may do.' } as const

/** Every change of a team answers with the organisation. */
export async function organisationOf(act: Act, organisationId: string) {
  const [organisation] = await organisationsById(act, [organisationId])
  if (!organisation) throw notFound()
  return organisation
}

builder.mutationFields((t) => ({
  inviteMember: t.field({
    type: OrganisationType,
    errors: {},
    description: 'An admin invites an address by letter. The link works once, for that address, for 14 days.',
    args: {
      organisationId: t.arg.globalID(of),
      address: t.arg.string({ required: true, description: 'A work address.' }),
      role: t.arg(role),
    },
    resolve: async (_root, { organisationId: { id }, ...given }, act) => {
      await inviteMember(act, { organisationId: id, ...given })
      return organisationOf(act, id)
    },
  }),
  withdrawInvitation: t.field({
    type: OrganisationType,
    errors: {},
    description: 'An admin stops an invitation.',
    args: {
      organisationId: t.arg.globalID(of),
      invitationId: t.arg.string({ required: true, description: 'The id of the invitation.' }),
    },
    resolve: async (_root, { organisationId: { id }, invitationId }, act) => {
      await withdrawInvitation(act, { organisationId: id, invitationId })
      return organisationOf(act, id)
    },
  }),
  acceptInvitation: t.field({
    type: OrganisationType,
    errors: {},
    description: 'Joins by the link of a letter, signed in with the address it was written to.',
    args: { token: t.arg.string({ required: true, description: 'The last part of the link.' }) },
    resolve: async (_root, { token }, act) => organisationOf(act, await acceptInvitation(act, { token })),
  }),
  askToJoin: t.field({
    type: OrganisationType,
    errors: {},
    description: 'Asks the admins of an organisation that has an account to let one join.',
    args: { organisationId: t.arg.globalID(of) },
    resolve: async (_root, { organisationId: { id } }, act) =>
      organisationOf(act, await askToJoin(act, { organisationId: id })),
  }),
  approveJoin: t.field({
    type: OrganisationType,
    errors: {},
    description: 'An admin lets somebody join who asked to.',
    args: { organisationId: t.arg.globalID(of), requestId: t.arg.string(which), role: t.arg(role) },
    resolve: async (_root, { organisationId: { id }, ...given }, act) => {
      await approveJoin(act, { organisationId: id, ...given })
      return organisationOf(act, id)
    },
  }),
  refuseJoin: t.field({
    type: OrganisationType,
    errors: {},
    description: 'An admin does not let them join, and says why.',
    args: {
      organisationId: t.arg.globalID(of),
      requestId: t.arg.string(which),
      reason: t.arg.string({ required: true, description: 'Why, 10 to 500 characters. Who asked is told.' }),
    },
    resolve: async (_root, { organisationId: { id }, ...given }, act) => {
      await refuseJoin(act, { organisationId: id, ...given })
      return organisationOf(act, id)
    },
  }),
  changeRole: t.field({
    type: OrganisationType,
    errors: {},
    description: 'An admin gives a member another role. The last admin stays one.',
    args: { organisationId: t.arg.globalID(of), personId: t.arg.string(whom), role: t.arg(role) },
    resolve: async (_root, { organisationId: { id }, ...given }, act) => {
      await changeRole(act, { organisationId: id, ...given })
      return organisationOf(act, id)
    },
  }),
  removeMember: t.field({
    type: OrganisationType,
    errors: {},
    description: 'An admin takes a member out of the team, at once. The last admin cannot be.',
    args: { organisationId: t.arg.globalID(of), personId: t.arg.string(whom) },
    resolve: async (_root, { organisationId: { id }, personId }, act) => {
      await removeMember(act, { organisationId: id, personId })
      return organisationOf(act, id)
    },
  }),
  leaveOrganisation: t.field({
    type: OrganisationType,
    errors: {},
    description: 'Gives up the viewer’s own post. The last admin hands over first.',
    args: { organisationId: t.arg.globalID(of) },
    resolve: async (_root, { organisationId: { id } }, act) => {
      await leaveOrganisation(act, { organisationId: id })
      return organisationOf(act, id)
    },
  }),
  handOver: t.field({
    type: OrganisationType,
    errors: {},
    description: 'Makes another member an admin and the viewer an editor, both or neither.',
    args: { organisationId: t.arg.globalID(of), personId: t.arg.string(whom) },
    resolve: async (_root, { organisationId: { id }, personId }, act) => {
      await handOver(act, { organisationId: id, personId })
      return organisationOf(act, id)
    },
  }),
}))
