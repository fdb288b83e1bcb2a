import { z } from 'zod'
import { type PanelPart, type PartReason, type PlaceState, panelParts } from '../../schema/panel.ts'
import { collection, type Stored } from '../platform/database.ts'
import type { FactTable } from '../platform/events.ts'
import { code, inWords } from '../platform/fact-words.ts'

/** A part on one challenge's panel. */
export type PanelMember = { personId: string; part: PanelPart }

/** One asking of one person: how they answered, and how it ended. Never removed, so a panel can be explained for ever. */
export type PanelPlaceFields = Stored & {
  challengeId: string
  forceId: string
  personId: string
  part: PanelPart
  state: PlaceState
  askedById: string | null
  askedAt: Date
  /** The place of whom this person was asked instead. */
  insteadOfId: string | null
  answeredAt: Date | null
  endedAt: Date | null
  /** Of who declined or stepped down themselves. */
  reason: PartReason | null
  /** Of the same, or of who took them off. */
  words: string
}

const maybe = { type: String, default: null }
const someday = { type: Date, default: null }

export const PanelPlace = collection<PanelPlaceFields>(
  'PanelPlace',
  'panel_places',
  {
    challengeId: String,
    forceId: String,
    personId: String,
    part: String,
    state: String,
    askedById: maybe,
    askedAt: Date,
    insteadOfId: maybe,
    answeredAt: someday,
    endedAt: someday,
    reason: maybe,
    words: { type: String, default: '' },
  },
  [[{ challengeId: 1, _id: 1 }], [{ personId: 1, _id: 1 }]],
)

/** What is recorded of how a panel came together. */
export const panelFacts = {
  panelSet: {
    data: z.object({
      panel: z.array(z.object({ personId: code(), part: code() })),
      /** Who has to answer because of it, and who has no part any more. Absent from before people were asked. */
      asked: z.array(code()).optional(),
      takenOff: z.array(code()).optional(),
    }),
    audience: 'parties',
  },
  panelAnswered: {
    data: z.object({
      personId: code(),
      part: z.enum(panelParts),
      answer: z.enum(['accepted', 'declined', 'stepped_down']),
      askedById: code().nullable(),
    }),
    audience: 'parties',
  },
  panelReplaced: {
    data: z.object({
      personId: code(),
      insteadId: code(),
      part: z.enum(panelParts),
      /** Whether it took them off: else they had left before. */
      tookOff: z.boolean(),
    }),
    audience: 'parties',
  },
  // Why: for who chooses the panel, which reads it at the place itself, and for the audit.
  panelReason: { data: z.object({ personId: code(), reason: inWords() }), audience: 'audit' },
} satisfies FactTable
