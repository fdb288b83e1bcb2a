import { z } from 'zod'
import { id } from './people.ts'

/**
 * `draft`, `ready` and `scheduled` are read by the force alone; `released` by everybody, from one moment on. What is
 * `ready` waits for the publication of its challenge, and is released with it.
 */
export const releaseStates = ['draft', 'ready', 'scheduled', 'released', 'discarded'] as const
export type ReleaseState = (typeof releaseStates)[number]

export const releaseLimits = {
  title: 120,
  text: 4_000,
  files: 5,
  fileBytes: 20 * 1024 * 1024,
  /** What is written and not released yet, for each challenge. */
  waiting: 10,
} as const

const words = (least: number, most: number, message: string) =>
  z.string().trim().min(least, message).max(most, `Use ${most} characters or fewer`)

/** What looks like case material in the text was looked at, and is none. */
const looked = z.boolean().default(false)

export const writeReleaseInput = z.object({
  challengeId: id,
  title: words(3, releaseLimits.title, 'Give it a title'),
  text: words(3, releaseLimits.text, 'Write what everybody should know'),
  looked,
})

export const editReleaseInput = writeReleaseInput.omit({ challengeId: true }).extend({ id, madeFrom: z.number().int() })

/** `madeFrom` is the version that was read. Without a moment it is released now, or with the publication of a draft. */
export const releaseInput = z.object({ id, madeFrom: z.number().int(), at: z.date().nullable().default(null), looked })
