import { roles } from '../../schema/people.ts'
import { PersonType, ViewerType } from '../people/api.ts'
import { builder } from '../platform/graphql.ts'
import { OrganisationType } from './api.ts'
import { MailDomainType } from './domains-api.ts'
import type { InvitationFields } from './model-team.ts'
import {
  type Asking,
  askedToJoin,
  type Invited,
  invitationByToken,
  type Member,
  ownInvitations,
  ownTeam,
  type Team,
} from './team.ts'

export const RoleType = builder.enumType('Role', {
  description: 'What a member may do for an organisation.',
  values: roles,
})

const MemberType = builder.objectRef<Member>('Member')
MemberType.implement({
  description: 'Somebody in the team of an organisation. Only the team sees it.',
  fields: (t) => ({
    person: t.field({ type: PersonType, description: 'Who.', resolve: ({ person }) => person }),
    role: t.expose('role', { type: RoleType, description: 'What they may do.' }),
    since: t.field({ type: 'DateTime', description: 'Since when.', resolve: ({ since }) => since }),
    isYou: t.exposeBoolean('isYou', { description: 'Whether it is the viewer.' }),
  }),
})

const OpenInvitationType = builder.objectRef<InvitationFields>('OpenInvitation')
OpenInvitationType.implement({
  description: 'An invitation that nobody has used yet. Only the admins see it.',
  fields: (t) => ({
    id: t.string({ description: 'For withdrawing it.', resolve: ({ _id }) => _id }),
    address: t.exposeString('address', { description: 'The address it was written to.' }),
    role: t.expose('role', { type: RoleType, description: 'The role it gives.' }),
    endsAt: t.field({ type: 'DateTime', description: 'Until when it works.', resolve: ({ endsAt }) => endsAt }),
  }),
})

const JoinRequestType = builder.objectRef<Asking>('JoinRequest')
JoinRequestType.implement({
  description: 'Somebody asks to join. Only the admins see it.',
  fields: (t) => ({
    id: t.string({ description: 'For answering it.', resolve: ({ request }) => request._id }),
    person: t.field({ type: PersonType, description: 'Who asks.', resolve: ({ person }) => person }),
    address: t.string({
      description: 'The work address of who asks: it shows whether they are a colleague.',
      resolve: ({ person }) => person.address,
    }),
    askedAt: t.field({ type: 'DateTime', description: 'When.', resolve: ({ request }) => request.askedAt }),
  }),
})

const TeamType = builder.objectRef<Team>('Team')
TeamType.implement({
  description: 'The people of the organisation that the viewer acts for.',
  fields: (t) => ({
    organisation: t.field({
      type: OrganisationType,
      description: 'The organisation.',
      resolve: (team) => team.organisation,
    }),
    isAdmin: t.exposeBoolean('isAdmin', { description: 'Whether the viewer may change the team.' }),
    members: t.field({
      type: [MemberType],
      description: 'Everybody in it, at most 500.',
      resolve: ({ members }) => members,
    }),
    invitations: t.field({
      type: [OpenInvitationType],
      description: 'What is open, for admins; empty for others.',
      resolve: ({ invitations }) => invitations,
    }),
    requests: t.field({
      type: [JoinRequestType],
      description: 'Who asks to join, for admins; empty for others.',
      resolve: ({ requests }) => requests,
    }),
    mailDomains: t.field({
      type: [MailDomainType],
      description: 'The domains by which colleagues join, and those that wait, for admins; empty for others.',
      resolve: ({ mailDomains }) => mailDomains,
    }),
  }),
})

builder.queryField('team', (t) =>
  t.field({
    type: TeamType,
    nullable: true,
    description: 'The team of the organisation that the viewer acts for; null for every other.',
    args: { slug: t.arg.string({ required: true, description: 'The organisation’s part of the address.' }) },
    resolve: (_root, { slug }, act) => ownTeam(act, slug),
  }),
)

const InvitationType = builder.objectRef<Invited>('Invitation')
InvitationType.implement({
  description: 'What the link of a letter leads to.',
  fields: (t) => ({
    organisation: t.field({
      type: OrganisationType,
      description: 'Who invites.',
      resolve: (invited) => invited.organisation,
    }),
    role: t.field({ type: RoleType, description: 'The role it gives.', resolve: ({ invitation }) => invitation.role }),
    address: t.string({
      description: 'Whom the letter was written to.',
      resolve: ({ invitation }) => invitation.address,
    }),
    endsAt: t.field({
      type: 'DateTime',
      description: 'Until when it works.',
      resolve: ({ invitation }) => invitation.endsAt,
    }),
    isOpen: t.boolean({
      description: 'Whether it still works.',
      resolve: ({ invitation }, _args, act) => invitation.state === 'open' && invitation.endsAt > act.now,
    }),
    isYours: t.exposeBoolean('isYours', { description: 'Whether the viewer is signed in with its address.' }),
    token: t.exposeString('token', { description: 'For accepting it.' }),
  }),
})

builder.queryField('invitation', (t) =>
  t.field({
    type: InvitationType,
    nullable: true,
    description: 'The invitation that the link of a letter leads to.',
    args: { token: t.arg.string({ required: true, description: 'The last part of the link.' }) },
    resolve: (_root, { token }, act) => invitationByToken(act, token),
  }),
)

builder.objectFields(ViewerType, (t) => ({
  invitations: t.field({
    type: [InvitationType],
    description: 'Open invitations to the viewer’s own address, at most 20.',
    resolve: (_viewer, _args, act) => ownInvitations(act),
  }),
  askedToJoin: t.field({
    type: [OrganisationType],
    description: 'Organisations the viewer asked to join that have not answered, at most 20.',
    resolve: (_viewer, _args, act) => askedToJoin(act),
  }),
}))
