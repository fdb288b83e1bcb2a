import type { Role } from '../../schema/people.ts'
import { collection, type Stored } from '../platform/database.ts'

/** A letter that lets its reader join. It works once, for its address, until it ends. */
export type InvitationFields = Stored & {
  organisationId: string
  address: string
  role: Role
  invitedById: string
  invitedAt: Date
  endsAt: Date
  state: 'open' | 'accepted' | 'withdrawn'
}

export const Invitation = collection<InvitationFields>(
  'Invitation',
  'invitations',
  {
    organisationId: String,
    address: String,
    role: String,
    invitedById: String,
    invitedAt: Date,
    endsAt: Date,
    state: String,
  },
  [[{ organisationId: 1, state: 1, endsAt: 1, _id: 1 }], [{ address: 1, state: 1, endsAt: 1, _id: 1 }]],
)

/** Somebody asks an organisation to let them join. Asked again it is the same record. */
export type JoinRequestFields = Stored & {
  organisationId: string
  personId: string
  askedAt: Date
  state: 'waiting' | 'approved' | 'refused'
}

export const JoinRequest = collection<JoinRequestFields>(
  'JoinRequest',
  'join_requests',
  { organisationId: String, personId: String, askedAt: Date, state: String },
  [
    [{ personId: 1, organisationId: 1 }, { unique: true }],
    [{ personId: 1, state: 1, _id: 1 }],
    [{ organisationId: 1, state: 1, askedAt: 1, _id: 1 }],
  ],
)
