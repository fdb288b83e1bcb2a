import { z } from 'zod'
import type { Exemption, FoiAnswer } from '../../schema/foi.ts'
import { collection, content, type Stored } from '../platform/database.ts'
import { facts } from '../platform/events.ts'
import { code } from '../platform/fact-words.ts'

/** What a supplier asked to be kept in confidence, as it said it in its proposal, and whether it can be told where that is. */
export type ConfidentialMark = { part: string; why: string; until: string; isPlaced: boolean }

/** One piece of the record as it stood when it was gathered. */
export type FoiItem = {
  key: string
  title: string
  at: Date | null
  text: string
  marks: ConfidentialMark[]
  /** What we would do with it, for a person to decide. */
  proposed: { answer: FoiAnswer; passages: string[]; exemption: Exemption | null }
}

export type FoiDecision = {
  item: string
  answer: FoiAnswer
  passages: string[]
  exemption: Exemption | null
  publicInterest: string
  byId: string
  at: Date
}

export type FoiExport = { number: number; fileId: string; size: number; sha256: string; at: Date }

/**
 * A request under the Freedom of Information Act for the record of one challenge. The record itself is never changed, and
 * stands piece by piece beside the request: as a part of it, it would outgrow what one document may hold.
 */
export type FoiFields = Stored & {
  challengeId: string
  forceId: string
  openedById: string
  /** Of the force, who had said that they have a conflict: for them there is no request. */
  conflictedIds?: string[]
  ourReference: string
  receivedOn: Date
  dueAt: Date
  gatheredAt: Date
  /** How many pieces were gathered. */
  pieces: number
  decisions: FoiDecision[]
  exports: FoiExport[]
  /** How many documents were ever made: none has the number of another, also where one is no longer kept. */
  made?: number
}

export const Foi = collection<FoiFields>(
  'Foi',
  'foi_requests',
  {
    challengeId: String,
    forceId: String,
    openedById: String,
    conflictedIds: { type: [String], default: [] },
    ourReference: String,
    receivedOn: Date,
    dueAt: Date,
    gatheredAt: Date,
    pieces: Number,
    decisions: { ...content, default: [] },
    exports: { ...content, default: [] },
    made: { type: Number, default: 0 },
  },
  [[{ challengeId: 1, _id: -1 }], [{ 'exports.fileId': 1 }], [{ openedById: 1, _id: 1 }]],
)

/** A piece as it is kept: in its place in reading order, from 1. */
export type FoiItemFields = Stored &
  FoiItem &
  Pick<FoiFields, 'forceId' | 'conflictedIds'> & { foiId: string; place: number; mayKeepBack: boolean }

export const FoiPiece = collection<FoiItemFields>(
  'FoiPiece',
  'foi_items',
  {
    foiId: String,
    forceId: String,
    conflictedIds: { type: [String], default: [] },
    place: Number,
    key: String,
    title: String,
    at: { type: Date, default: null },
    text: String,
    marks: { ...content, default: [] },
    proposed: content,
    mayKeepBack: Boolean,
  },
  [
    [{ foiId: 1, place: 1 }, { unique: true }],
    [{ foiId: 1, key: 1 }, { unique: true }],
    [{ foiId: 1, mayKeepBack: 1, place: 1 }],
    [{ key: 1 }],
  ],
)

const inChallenge = { challengeId: code() }

/** Who decided what and why is kept with the request; that it happened, for the audit. */
export const foiFacts = facts('foi', {
  opened: { data: z.object({ ...inChallenge, items: z.number() }), audience: 'audit' },
  decided: { data: z.object({ ...inChallenge, item: code(), answer: code() }), audience: 'audit' },
  exported: { data: z.object({ ...inChallenge, number: z.number(), sha256: code() }), audience: 'audit' },
})
