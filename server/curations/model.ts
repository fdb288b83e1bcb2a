import { z } from 'zod'
import {
  type CurationAim,
  type CurationState,
  type SameAnswer,
  type SupplierFilter,
  sameAnswers,
} from '../../schema/curations.ts'
import { purgeReasons } from '../../schema/purges.ts'
import { collection, content, type Stored } from '../platform/database.ts'
import { facts } from '../platform/events.ts'
import { code, inWords } from '../platform/fact-words.ts'

/** One challenge in a curation, and what its owner says. */
export type CurationMember = {
  challengeId: string
  forceId: string
  answer: SameAnswer | null
  note: string
  answeredAt: Date | null
}

/** One invitation of suppliers: who fitted, and who was picked by hand for what reason. The same text for all. */
export type Invitation = {
  at: Date
  byId: string
  text: string
  filter: SupplierFilter
  /** How many were invited and how many of them are small or medium. */
  invited: number
  small: number
  extras: { organisationId: string; reason: string }[]
}

export type CurationFields = Stored & {
  reference: string
  state: CurationState
  title: string
  reason: string
  startedById: string
  /** The force that asked the owner of a challenge; null where a Charter manager started it. */
  askedByForceId?: string | null
  /** Left out: whether it is the same problem. */
  aim?: CurationAim
  members: CurationMember[]
  challengeIds: string[]
  forceIds: string[]
  /** The Charter bodies whose managers work on it. */
  managerIds: string[]
  leadChallengeId: string | null
  invitations: Invitation[]
  remindAtClose: boolean
  cameOfIt: string | null
  closedAt: Date | null
  createdAt: Date
}

const maybe = { type: String, default: null }
const ids = { type: [String], default: [] }
const rows = { ...content, default: [] }

export const Curation = collection<CurationFields>(
  'Curation',
  'curations',
  {
    reference: String,
    state: String,
    title: String,
    reason: String,
    startedById: String,
    askedByForceId: maybe,
    aim: { type: String, default: 'same_problem' },
    members: rows,
    challengeIds: ids,
    forceIds: ids,
    managerIds: ids,
    leadChallengeId: maybe,
    invitations: rows,
    remindAtClose: { type: Boolean, default: false },
    cameOfIt: maybe,
    closedAt: { type: Date, default: null },
    createdAt: Date,
  },
  [
    [{ reference: 1 }, { unique: true }],
    [{ state: 1, _id: -1 }],
    [{ forceIds: 1, _id: -1 }],
    [{ managerIds: 1, _id: -1 }],
    [{ challengeIds: 1, state: 1 }],
    [{ startedById: 1, _id: 1 }],
  ],
)

/** A supplier that was invited. The managers see that it was, and never whether it proposes. */
export type InviteeFields = Stored & { curationId: string; organisationId: string; at: Date }
export const Invitee = collection<InviteeFields>(
  'CurationInvitee',
  'curation_invitees',
  { curationId: String, organisationId: String, at: Date },
  [[{ curationId: 1, organisationId: 1 }, { unique: true }], [{ organisationId: 1, _id: -1 }]],
)

/** A set that a manager looked at and said no to, with the reason. `_id` is the challenges' ids in order. */
export type DismissedFields = Stored & { challengeIds: string[]; reason: string; byId: string; at: Date }
export const Dismissed = collection<DismissedFields>(
  'DismissedSuggestion',
  'dismissed_suggestions',
  { challengeIds: ids, reason: String, byId: String, at: Date },
  [[{ challengeIds: 1 }], [{ byId: 1, _id: 1 }]],
)

export const curationFacts = facts('curation', {
  started: {
    data: z.object({ challengeIds: z.array(code()), forceIds: z.array(code()) }),
    audience: 'parties',
  },
  answered: {
    data: z.object({ challengeId: code(), forceId: code(), answer: z.enum(sameAnswers) }),
    audience: 'parties',
  },
  leadProposed: { data: z.object({ challengeId: code() }), audience: 'parties' },
  invited: {
    data: z.object({
      invited: z.number(),
      extras: z.array(z.object({ organisationId: code(), reason: inWords() })),
    }),
    audience: 'parties',
  },
  reminderSet: { data: z.object({ remind: z.boolean() }), audience: 'audit' },
  suggestionDismissed: { data: z.object({ challengeIds: z.array(code()), reason: inWords() }), audience: 'audit' },
  closed: { data: z.object({ cameOfIt: inWords() }), audience: 'parties' },
  // That words were removed and why: never which.
  purged: { data: z.object({ reason: z.enum(purgeReasons) }), audience: 'parties' },
})
