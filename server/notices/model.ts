import { z } from 'zod'
import { type NoticeRelation, type NoticeStage, noticeRelations } from '../../schema/notices.ts'
import { collection, content, type Stored } from '../platform/database.ts'
import { facts } from '../platform/events.ts'
import { code } from '../platform/fact-words.ts'
import type { ReleaseFacts } from './release.ts'

/** One OCDS release as it was published, in the facts that we keep. Its id is the hash of the whole: the same is never stored twice. */
export type NoticeReleaseFields = Stored & { ocid: string; at: Date; facts: ReleaseFacts }

export const NoticeRelease = collection<NoticeReleaseFields>(
  'NoticeRelease',
  'notice_releases',
  { ocid: String, at: Date, facts: content },
  [[{ ocid: 1, at: 1, _id: 1 }]],
)

/** A public procurement notice: what all releases of one `ocid` say together. */
export type NoticeFields = Stored & {
  ocid: string
  title: string
  description: string
  stage: NoticeStage
  buyerName: string
  /** The record of the buyer, and of the force that it buys for, where they are known. */
  buyerId: string | null
  forceId: string | null
  region: string | null
  cpvCodes: string[]
  /** Divisions of the codes, as the filter reads them. */
  cpvDivisions: string[]
  value: { amount: number; currency: string } | null
  publishedAt: Date
  changedAt: Date
  closesAt: Date | null
  startsAt: Date | null
  endsAt: Date | null
  method: string | null
  sourceUrl: string | null
  source: string | null
  licence: string | null
  suppliers: string[]
  smallFirms: boolean | null
}

const maybe = { type: String, default: null }
const someday = { type: Date, default: null }

export const Notice = collection<NoticeFields>(
  'Notice',
  'notices',
  {
    ocid: String,
    title: String,
    description: String,
    stage: String,
    buyerName: String,
    buyerId: maybe,
    forceId: maybe,
    region: maybe,
    cpvCodes: { type: [String], default: [] },
    cpvDivisions: { type: [String], default: [] },
    value: { ...content, default: null },
    publishedAt: Date,
    changedAt: Date,
    closesAt: someday,
    startsAt: someday,
    endsAt: someday,
    method: maybe,
    sourceUrl: maybe,
    source: maybe,
    licence: maybe,
    suppliers: { type: [String], default: [] },
    smallFirms: { type: Boolean, default: null },
  },
  [
    [{ ocid: 1 }, { unique: true }],
    [{ forceId: 1, changedAt: -1, _id: -1 }],
    [{ changedAt: -1, _id: -1 }],
    [{ buyerId: 1, _id: -1 }],
  ],
)

/** That a notice and a challenge belong together, as the force of the challenge says. */
export type NoticeLinkFields = Stored & {
  noticeId: string
  challengeId: string
  relation: NoticeRelation
  at: Date
}

export const NoticeLink = collection<NoticeLinkFields>(
  'NoticeLink',
  'notice_links',
  { noticeId: String, challengeId: String, relation: String, at: Date },
  [[{ challengeId: 1, noticeId: 1 }, { unique: true }], [{ noticeId: 1, _id: 1 }]],
)

export const noticeFacts = facts('notice', {
  imported: { data: z.object({ noticeIds: z.array(code()) }), audience: 'audit' },
  linked: { data: z.object({ ocid: code(), relation: z.enum(noticeRelations) }), audience: 'public' },
  unlinked: { data: z.object({ ocid: code() }), audience: 'public' },
})
