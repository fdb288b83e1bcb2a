import { z } from 'zod'
import { type ConcernOutcome, type ConcernState, concernOutcomes } from '../../schema/concerns.ts'
import { purgeReasons } from '../../schema/purges.ts'
import { collection, content, type Stored } from '../platform/database.ts'
import { facts } from '../platform/events.ts'
import { code } from '../platform/fact-words.ts'

/** What a Charter manager decided. Both sides read the reason; summary and what is put right become public if it stands. */
export type ConcernDecision = {
  outcome: ConcernOutcome
  reason: string
  summary: string
  putRight: string
  byId: string
  at: Date
}

export type ConcernAppeal = { organisationId: string; byId: string; reason: string; at: Date }

/** What one organisation holds against a signatory that it worked with, under one principle. */
export type ConcernFields = Stored & {
  reference: string
  /** As it was stored; what the clock makes of it says `stateOf`. */
  state: ConcernState
  principle: string
  raisedForId: string
  againstId: string
  /** The partnership or challenge that it is about. */
  about: string
  /** Charter managers who were a member of either side when it was raised: it is in no queue of theirs. */
  tiedIds: string[]
  text: string
  wanted: string
  raisedById: string
  raisedAt: Date
  replyDueAt: Date
  reply: string | null
  repliedById: string | null
  repliedAt: Date | null
  decision: ConcernDecision | null
  appealDueAt: Date | null
  appeal: ConcernAppeal | null
  /** What another manager decided on the appeal: it stands instead of the decision. */
  lastDecision: ConcernDecision | null
  /** What the decision that stands says. */
  outcome: ConcernOutcome | null
  endedAt: Date | null
  endedById: string | null
  /** The two organisations, the principle and how many came before it, so that of two at once only one is raised. */
  raisedKey: string
}

const maybe = { type: String, default: null }
const someday = { type: Date, default: null }
const one = { ...content, default: null }

export const Concern = collection<ConcernFields>(
  'Concern',
  'concerns',
  {
    reference: String,
    state: String,
    principle: String,
    raisedForId: String,
    againstId: String,
    about: String,
    tiedIds: { type: [String], default: [] },
    text: String,
    wanted: String,
    raisedById: String,
    raisedAt: Date,
    replyDueAt: Date,
    reply: maybe,
    repliedById: maybe,
    repliedAt: someday,
    decision: one,
    appealDueAt: someday,
    appeal: one,
    lastDecision: one,
    outcome: maybe,
    endedAt: someday,
    endedById: maybe,
    raisedKey: String,
  },
  [
    [{ reference: 1 }, { unique: true }],
    [{ raisedKey: 1 }, { unique: true }],
    [{ raisedForId: 1, _id: -1 }],
    [{ raisedForId: 1, againstId: 1, principle: 1, _id: -1 }],
    [{ againstId: 1, state: 1, _id: -1 }],
    [{ againstId: 1, _id: -1 }],
    [{ state: 1, appealDueAt: 1 }],
    [{ state: 1, _id: 1 }],
    [{ raisedById: 1, _id: 1 }],
    [{ repliedById: 1, _id: 1 }],
    [{ 'decision.byId': 1, _id: 1 }],
    [{ 'appeal.byId': 1, _id: 1 }],
    [{ 'lastDecision.byId': 1, _id: 1 }],
  ],
)

const decided = z.object({ outcome: z.enum(concernOutcomes) })
const purged = z.object({ reason: z.enum(purgeReasons) })

/** No words stand in the chain: what one side wrote of the other could never be taken out of it. */
export const concernFacts = facts('concern', {
  raised: { data: z.object({ principle: code(), about: code() }), audience: 'parties' },
  answered: { data: z.object({}), audience: 'parties' },
  decided: { data: decided, audience: 'parties' },
  appealed: { data: z.object({}), audience: 'parties' },
  appealDecided: { data: decided, audience: 'parties' },
  withdrawn: { data: z.object({}), audience: 'parties' },
  settled: { data: z.object({}), audience: 'parties' },
  closed: { data: z.object({}), audience: 'parties' },
  upheld: { data: z.object({ principle: code() }), audience: 'public' },
  // That words were removed and why: never which. Of what everybody does not read both sides alone learn it.
  purged: { data: purged, audience: 'public' },
  purgedInside: { data: purged, audience: 'parties' },
})
