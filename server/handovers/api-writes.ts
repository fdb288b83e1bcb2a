import { OrganisationType } from '../organisations/api.ts'
import { builder } from '../platform/graphql.ts'
import { HandoverType } from './api.ts'
import { acceptHandover, declineHandover, readHandover, startHandover, stopHandover } from './commands.ts'

const which = { for: HandoverType, required: true, description: 'Which handover.' } as const

builder.mutationFields((t) => ({
  startHandover: t.field({
    type: HandoverType,
    errors: {},
    description: 'A member begins to hand over their post to a colleague, or an admin for them. The colleague answers.',
    args: {
      organisationId: t.arg.globalID({ required: true, for: OrganisationType, description: 'Of whose team both are.' }),
      giverId: t.arg.string({ required: true, description: 'The id of who leaves the post.' }),
      receiverId: t.arg.string({ required: true, description: 'The id of who takes over.' }),
      lastDay: t.arg({ type: 'DateTime', required: true, description: 'The last day, at most a year ahead.' }),
      note: t.arg.string({ required: true, description: 'What they should know first, 10 to 3,000 characters.' }),
      looked: t.arg.boolean({ description: 'What looks like case material was looked at, and is none.' }),
    },
    resolve: (_root, { organisationId: { id }, ...given }, act) => startHandover(act, { organisationId: id, ...given }),
  }),
  acceptHandover: t.field({
    type: HandoverType,
    errors: {},
    description: 'The receiver takes over: what may pass passes to them at once.',
    args: { id: t.arg.globalID(which) },
    resolve: (_root, { id }, act) => acceptHandover(act, { id: id.id }),
  }),
  declineHandover: t.field({
    type: HandoverType,
    errors: {},
    description: 'The receiver does not take over: nothing passes, and no post ends.',
    args: { id: t.arg.globalID(which) },
    resolve: (_root, { id }, act) => declineHandover(act, { id: id.id }),
  }),
  stopHandover: t.field({
    type: HandoverType,
    errors: {},
    description: 'The giver or an admin calls it off: no post ends by it. What passed stays where it is.',
    args: { id: t.arg.globalID(which) },
    resolve: (_root, { id }, act) => stopHandover(act, { id: id.id }),
  }),
  readHandover: t.field({
    type: HandoverType,
    errors: {},
    description: 'The receiver says that they have read what they take over: it leaves their desk.',
    args: { id: t.arg.globalID(which) },
    resolve: (_root, { id }, act) => readHandover(act, { id: id.id }),
  }),
}))
