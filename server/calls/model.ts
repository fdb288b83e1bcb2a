import { z } from 'zod'
import type { CallRequestState } from '../../schema/calls.ts'
import { collection, content, type Stored } from '../platform/database.ts'
import { facts } from '../platform/events.ts'
import { code, inWords } from '../platform/fact-words.ts'
import type { Nation } from '../platform/working-days.ts'

/** One time for a call. The notes are for everybody; who called stands in its request. */
export type CallSlot = { number: number; startsAt: Date; taken: boolean; notes: string | null; notesAt: Date | null }

/** The calls that a force offers in one engagement: equal slots, and one draw for all of them. */
export type CallRoundFields = Stored & {
  challengeId: string
  forceId: string
  /** Of the force, as it was when the calls were offered: its bank holidays say when notes are due. */
  nation: Nation
  minutes: number
  slots: CallSlot[]
  drawAt: Date
  drawnAt: Date | null
  /** How to join: for the force, and for who has a slot. */
  joining: string
  /** Kept to ourselves until the draw; its hash was published with the offer, so that nobody could choose it afterwards. */
  seed: string
  seedHash: string
  /** Of every request in the draw, in the order of the tickets; published with the seed. */
  entries: string[]
}

/** What a query gives out. The seed is added once it is public. */
export type CallRoundShown = Omit<CallRoundFields, 'seed' | 'joining'>
export const shownOnly = { seed: 0, joining: 0 } as const

const someday = { type: Date, default: null }

export const CallRound = collection<CallRoundFields>(
  'CallRound',
  'call_rounds',
  {
    challengeId: String,
    forceId: String,
    nation: String,
    minutes: Number,
    slots: { ...content, default: [] },
    drawAt: Date,
    drawnAt: someday,
    joining: String,
    seed: String,
    seedHash: String,
    entries: { type: [String], default: [] },
  },
  [[{ challengeId: 1 }, { unique: true }], [{ drawnAt: 1, drawAt: 1 }], [{ forceId: 1, drawnAt: 1 }]],
)

/** That a supplier wants a call. Before the draw nobody else knows of it, the force included. */
export type CallRequestFields = Stored & {
  roundId: string
  challengeId: string
  forceId: string
  supplierId: string
  askedById: string | null
  questions: string
  state: CallRequestState
  /** Known to the supplier alone: with it, it finds its own entry in the draw. */
  salt: string
  /** Its place in the draw, from 1. */
  place: number | null
  slot: number | null
}

export const CallRequest = collection<CallRequestFields>(
  'CallRequest',
  'call_requests',
  {
    roundId: String,
    challengeId: String,
    forceId: String,
    supplierId: String,
    askedById: { type: String, default: null },
    questions: String,
    state: String,
    salt: String,
    place: { type: Number, default: null },
    slot: { type: Number, default: null },
  },
  [
    [{ roundId: 1, supplierId: 1 }, { unique: true }],
    [{ roundId: 1, state: 1, place: 1 }],
    [{ challengeId: 1, supplierId: 1 }],
    [{ supplierId: 1, state: 1 }],
    [{ askedById: 1, _id: 1 }],
  ],
)

const moment = z.date().transform((date) => date.toISOString())
const inChallenge = { challengeId: code() }

/** What is public stands in the challenge's chain. That somebody asked stands in the request's own, and is told to nobody. */
export const callFacts = facts('call', {
  offered: {
    data: z.object({
      ...inChallenge,
      slots: z.number(),
      minutes: z.number(),
      drawAt: moment,
      seedHash: code(),
    }),
    audience: 'public',
  },
  drawn: {
    data: z.object({ ...inChallenge, seed: code(), entries: z.array(code()), slots: z.number() }),
    audience: 'public',
  },
  moved: {
    data: z.object({ ...inChallenge, slot: z.number(), from: moment, to: moment, reason: inWords() }),
    audience: 'public',
  },
  notesPublished: { data: z.object({ ...inChallenge, slot: z.number() }), audience: 'public' },
  /** Calls that nobody has: after the draw, or given back with nobody in line. Recorded by the house, never by who gave it back. */
  freed: { data: z.object({ ...inChallenge, free: z.array(z.number()) }), audience: 'public' },
  /** Somebody took a free one. Recorded by the house: who it is, stands in the request's own chain. */
  taken: { data: z.object({ ...inChallenge, slot: z.number() }), audience: 'public' },
})

export const callRequestFacts = facts('callRequest', {
  asked: { data: z.object(inChallenge), audience: 'audit' },
  withdrawn: { data: z.object(inChallenge), audience: 'audit' },
  /** A slot became free and went to the next in the draw. */
  given: { data: z.object({ ...inChallenge, slot: z.number() }), audience: 'audit' },
  /** A supplier took a slot that nobody had. */
  taken: { data: z.object({ ...inChallenge, slot: z.number() }), audience: 'audit' },
})
