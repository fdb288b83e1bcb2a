import type { PanelPart, PartReason, PlaceState } from '../../schema/panel.ts'
import { collection, type Stored } from '../platform/database.ts'

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
