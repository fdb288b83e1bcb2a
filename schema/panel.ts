import { z } from 'zod'
import { looked } from './looked.ts'
import { id } from './people.ts'

/** What somebody does on the panel of a challenge. */
export const panelParts = ['evaluator', 'moderator'] as const
export type PanelPart = (typeof panelParts)[number]

/** How a place on a panel stands. Who was asked has no part in anything until they accept. */
export const placeStates = ['asked', 'accepted', 'declined', 'stepped_down', 'taken_off'] as const
export type PlaceState = (typeof placeStates)[number]
export const placeStateWords: Record<PlaceState, string> = {
  asked: 'Asked, no answer yet',
  accepted: 'Accepted',
  declined: 'Declined',
  stepped_down: 'Stepped down',
  taken_off: 'Taken off the panel',
}

/** Why somebody does not take a part, or gives it back: counted by code, explained in words. */
export const partReasons = ['conflict', 'not_my_field', 'too_much', 'other'] as const
export type PartReason = (typeof partReasons)[number]
export const partReasonWords: Record<PartReason, string> = {
  conflict: 'I have a conflict of interest',
  not_my_field: 'It is not my field',
  too_much: 'I have too much to do',
  other: 'Something else',
}

export const panelLimits = { words: 500 } as const

const words = z.string().trim().max(panelLimits.words, `Use ${panelLimits.words} characters or fewer`)

export const acceptPartInput = z.object({ challengeId: id })

/** Declining and stepping down ask for the same: a code, and words where the code says nothing. */
export const leavePartInput = z
  .object({ challengeId: id, reason: z.enum(partReasons), words: words.default(''), looked })
  .refine(({ reason, words: said }) => reason !== 'other' || said.length >= 3, {
    path: ['words'],
    message: 'Say what it is, in a sentence',
  })

export const askInPlaceInput = z.object({
  challengeId: id,
  placeId: id,
  personId: id,
  reason: words.min(3, 'Say why, so that it can be explained later'),
})
