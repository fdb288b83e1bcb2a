import { z } from 'zod'
import { type OrganisationKind, type Role, roles } from '../../schema/people.ts'
import { collection, type Stored } from '../platform/database.ts'
import { facts } from '../platform/events.ts'
import { code, inWords } from '../platform/fact-words.ts'

/** A person with an account. The address is for letters and sign-in; nobody else is shown it. */
export type PersonFields = Stored & {
  name: string
  address: string
  suspendedAt: Date | null
  /** All that was personal is gone: the name is a pseudonym, and the address leads nowhere. */
  erasedAt: Date | null
  /** The organisation they act for now, where they have several. */
  actingForId: string | null
  demo: boolean
  createdAt: Date
}

export const Person = collection<PersonFields>(
  'Person',
  'people',
  {
    name: String,
    address: String,
    suspendedAt: { type: Date, default: null },
    erasedAt: { type: Date, default: null },
    actingForId: { type: String, default: null },
    demo: { type: Boolean, default: false },
    createdAt: Date,
  },
  [[{ address: 1 }, { unique: true }]],
)

/** A person's part in one organisation. Its end is kept: history says who could do what, when. */
export type MembershipFields = Stored & {
  personId: string
  organisationId: string
  kind: OrganisationKind
  role: Role
  since: Date
  endedAt: Date | null
  /** Its organisation is suspended: the post stays, what it lets them do does not. */
  pausedAt: Date | null
}

export const Membership = collection<MembershipFields>(
  'Membership',
  'memberships',
  {
    personId: String,
    organisationId: String,
    kind: String,
    role: String,
    since: Date,
    endedAt: { type: Date, default: null },
    pausedAt: { type: Date, default: null },
  },
  [
    [{ personId: 1, endedAt: 1 }],
    [{ organisationId: 1, endedAt: 1, role: 1 }],
    // Once a member is once a member, also when two commands race.
    [
      { organisationId: 1, personId: 1 },
      { unique: true, partialFilterExpression: { endedAt: null } },
    ],
  ],
)

export const personFacts = facts('person', {
  named: { data: z.object({}), audience: 'audit' },
  passkeyRemoved: { data: z.object({}), audience: 'audit' },
  registered: { data: z.object({}), audience: 'audit' },
  suspended: { data: z.object({ reason: inWords() }), audience: 'audit' },
  restored: { data: z.object({}), audience: 'audit' },
  joined: { data: z.object({ organisationId: code(), role: z.enum(roles) }), audience: 'audit' },
  roleChanged: {
    data: z.object({ organisationId: code(), from: z.enum(roles), to: z.enum(roles) }),
    audience: 'audit',
  },
  postPaused: { data: z.object({ organisationId: code() }), audience: 'audit' },
  postResumed: { data: z.object({ organisationId: code() }), audience: 'audit' },
  left: { data: z.object({ organisationId: code() }), audience: 'audit' },
  signedOut: { data: z.object({}), audience: 'audit' },
  signedOutEverywhere: { data: z.object({}), audience: 'audit' },
  askedToJoin: { data: z.object({ organisationId: code() }), audience: 'audit' },
  joinedByDomain: { data: z.object({ organisationId: code(), domain: code() }), audience: 'audit' },
  joinRefused: { data: z.object({ organisationId: code(), reason: inWords() }), audience: 'audit' },
  erased: { data: z.object({}), audience: 'audit' },
})
