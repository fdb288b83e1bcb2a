import { z } from 'zod'
import { type OrganisationKind, organisationKinds, roles } from '../../schema/people.ts'
import { purgeReasons } from '../../schema/purges.ts'
import { collection, content, type Stored } from '../platform/database.ts'
import { facts } from '../platform/events.ts'
import { code, inWords } from '../platform/fact-words.ts'

export type Identifier = { scheme: string; id: string }

/** `listed`: a fact from reference data, with no account. `applied`: asked to register. `approved`: acts here. `refused`, `suspended`: does not. */
export type OrganisationState = 'listed' | 'applied' | 'approved' | 'refused' | 'suspended'

/** What a force says of a claim. `how` it tested it, where it did more than see it. */
export type ClaimMarked = { organisationId: string; at: Date; how?: string | null }

/** What a supplier claims of itself. */
export type StandardClaim = {
  code: string
  claim: string
  evidenceUrl: string | null
  plannedFor?: Date | null
  /** Those who tested it too: the stored name is from before that was possible. */
  seenBy?: ClaimMarked[]
}

export type OrganisationFields = Stored & {
  kind: OrganisationKind
  slug: string
  /** Slugs it had before: they lead here for ever. */
  formerSlugs: string[]
  name: string
  shortName: string
  state: OrganisationState
  /** The contracting authority of a force is a record of its own: the force is seldom the legal buyer. */
  authorityIds: string[]
  nation: string | null
  region: string | null
  identifiers: Identifier[]
  /** What a name matches besides the name itself, when notices are imported. */
  alsoKnownAs: string[]
  effectiveFrom: Date | null
  effectiveTo: Date | null
  successorId: string | null
  /** Where its tile stands on the demand map. */
  tile: { column: number; row: number } | null
  notes: string | null
  source: string | null
  about: string | null
  website: string | null
  mailbox: string | null
  /** When its profile was last said to be true; null where that was when it came here. */
  profileSaidAt: Date | null
  /** Suppliers: a band of staff numbers. */
  size: string | null
  sectors: string[]
  regions: string[]
  categories: string[]
  standards: StandardClaim[]
  /** Once only: the company number it registered by. */
  registrationKey?: string
  /** Who asked that it may act here. */
  applicantId: string | null
  /** Since when that waits for a Charter manager. */
  appliedAt: Date | null
  /** Counts the changes of its team, so that two never run at once. */
  teamChanges: number
  demo: boolean
  createdAt: Date
}

const words = { type: [String], default: [] }
const maybe = { type: String, default: null }

export const Organisation = collection<OrganisationFields>(
  'Organisation',
  'organisations',
  {
    kind: String,
    slug: String,
    formerSlugs: words,
    name: String,
    shortName: String,
    state: String,
    authorityIds: words,
    nation: maybe,
    region: maybe,
    identifiers: { ...content, default: [] },
    alsoKnownAs: words,
    effectiveFrom: { type: Date, default: null },
    effectiveTo: { type: Date, default: null },
    successorId: maybe,
    tile: { ...content, default: null },
    notes: maybe,
    source: maybe,
    about: maybe,
    website: maybe,
    mailbox: maybe,
    profileSaidAt: { type: Date, default: null },
    size: maybe,
    sectors: words,
    regions: words,
    categories: words,
    standards: { ...content, default: [] },
    registrationKey: String,
    applicantId: maybe,
    appliedAt: { type: Date, default: null },
    teamChanges: { type: Number, default: 0 },
    demo: { type: Boolean, default: false },
    createdAt: Date,
  },
  [
    [{ slug: 1 }, { unique: true }],
    [{ formerSlugs: 1 }],
    [{ registrationKey: 1 }, { unique: true, sparse: true }],
    [{ successorId: 1, _id: 1 }],
    [{ appliedAt: 1, _id: 1 }],
    [{ applicantId: 1, _id: -1 }],
    [{ kind: 1, name: 1, _id: 1 }],
    [{ kind: 1, state: 1, name: 1 }],
    [{ state: 1, createdAt: 1 }],
    [{ 'identifiers.scheme': 1, 'identifiers.id': 1 }],
  ],
)

const purged = z.object({ reason: z.enum(purgeReasons) })

export const organisationFacts = facts('organisation', {
  listed: { data: z.object({ kind: z.enum(organisationKinds) }), audience: 'audit' },
  applied: { data: z.object({ kind: z.enum(organisationKinds) }), audience: 'parties' },
  approved: { data: z.object({}), audience: 'public' },
  refused: { data: z.object({ reason: inWords() }), audience: 'parties' },
  suspended: { data: z.object({ reason: inWords() }), audience: 'public' },
  restored: { data: z.object({}), audience: 'public' },
  edited: { data: z.object({ fields: z.array(code()) }), audience: 'public' },
  profileRenewed: { data: z.object({}), audience: 'public' },
  claimSeen: { data: z.object({ code: code() }), audience: 'public' },
  claimVerified: { data: z.object({ code: code() }), audience: 'public' },
  claimUnmarked: { data: z.object({ code: code() }), audience: 'public' },
  // That words were removed and why: never which. Of one that does not act here its own people alone learn it.
  purged: { data: purged, audience: 'public' },
  purgedInside: { data: purged, audience: 'parties' },
  invited: { data: z.object({ invitationId: code(), role: z.enum(roles) }), audience: 'audit' },
  invitationWithdrawn: { data: z.object({ invitationId: code() }), audience: 'audit' },
  mailDomainNamed: { data: z.object({ domain: code() }), audience: 'audit' },
  mailDomainConfirmed: { data: z.object({ domain: code() }), audience: 'audit' },
  mailDomainRefused: { data: z.object({ domain: code(), reason: inWords() }), audience: 'audit' },
  mailDomainRemoved: { data: z.object({ domain: code() }), audience: 'audit' },
  succeeded: { data: z.object({ successorId: code() }), audience: 'public' },
})
