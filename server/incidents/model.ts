import { z } from 'zod'
import {
  type IncidentReason,
  type IncidentState,
  type IncidentStay,
  incidentReasons,
  incidentStays,
} from '../../schema/incidents.ts'
import { collection, content, type Stored } from '../platform/database.ts'
import { facts } from '../platform/events.ts'
import { code, inWords } from '../platform/fact-words.ts'

/** One challenge whose close lay in the window: where it moves to, or why it stays. */
export type Touched = {
  challengeId: string
  reference: string
  closedAt: Date
  to: Date | null
  decisionTo: Date | null
  stays: IncidentStay | null
}

/** The board was out of order between two moments, and every close between them moves alike. */
export type IncidentFields = Stored & {
  reference: string
  state: IncidentState
  from: Date
  to: Date
  reason: IncidentReason
  text: string
  workingDays: number
  declaredById: string
  declaredAt: Date
  confirmedById: string | null
  confirmedAt: Date | null
  withdrawnById: string | null
  withdrawnAt: Date | null
  withdrawnReason: string | null
  /** What was moved and what stayed. Empty until it is confirmed: before, it is worked out. */
  touched: Touched[]
  /** The last of the closes that it moved; null while it has moved none. */
  lastCloseAt: Date | null
}

const maybe = { type: String, default: null }
const someday = { type: Date, default: null }

export const Incident = collection<IncidentFields>(
  'Incident',
  'incidents',
  {
    reference: String,
    state: String,
    from: Date,
    to: Date,
    reason: String,
    text: String,
    workingDays: Number,
    declaredById: String,
    declaredAt: Date,
    confirmedById: maybe,
    confirmedAt: someday,
    withdrawnById: maybe,
    withdrawnAt: someday,
    withdrawnReason: maybe,
    touched: { ...content, default: [] },
    lastCloseAt: someday,
  },
  [
    [{ reference: 1 }, { unique: true }],
    [{ state: 1, _id: -1 }],
    [{ state: 1, lastCloseAt: -1 }],
    [{ declaredById: 1, _id: 1 }],
  ],
)

const moment = z.date().transform((date) => date.toISOString())

export const incidentFacts = facts('incident', {
  declared: {
    data: z.object({ from: moment, to: moment, reason: z.enum(incidentReasons), workingDays: z.number() }),
    audience: 'parties',
  },
  confirmed: {
    data: z.object({
      from: moment,
      to: moment,
      reason: z.enum(incidentReasons),
      text: inWords(),
      workingDays: z.number(),
      moved: z.array(z.object({ reference: code(), closedAt: moment, to: moment })),
      stayed: z.array(z.object({ reference: code(), closedAt: moment, stays: z.enum(incidentStays) })),
    }),
    audience: 'public',
  },
  withdrawn: { data: z.object({ reason: inWords() }), audience: 'parties' },
})
