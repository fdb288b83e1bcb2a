import { z } from 'zod'
import { highestScore, wordOfScore } from './evaluations.ts'
import { id } from './people.ts'

export const workedExampleLimits = { answer: 4_000, why: 2_000, reason: 2_000 } as const

const said = (most: number, ask: string) =>
  z
    .string()
    .trim()
    .min(3, ask)
    .max(most, `Use ${most.toLocaleString('en-GB')} characters or fewer`)
const score = z
  .number('Choose a score')
  .int('Choose a score')
  .min(0, 'Choose a score')
  .max(highestScore, 'Choose a score')
/** Which wording of the example: raised when it is written anew, and not when somebody scores it. */
const edition = z.number().int().min(0)

export const writeWorkedExampleInput = z.object({
  challengeId: id,
  edition,
  criterionId: z.string().min(1, 'Choose a criterion').max(40),
  answer: said(workedExampleLimits.answer, 'Write an answer as a supplier might, and invent it'),
  expected: score,
  why: said(workedExampleLimits.why, 'Say why this is the score'),
})

export const scoreWorkedExampleInput = z.object({
  challengeId: id,
  edition,
  score,
  reason: said(workedExampleLimits.reason, 'Say why, in a sentence'),
})

/** How far a score is from the expected one, in words. */
export function apartInWords(given: number, expected: number): string {
  const apart = Math.abs(given - expected)
  if (apart === 0) return `The same as expected: ${given} ${wordOfScore(given)}`
  return `${apart} ${given > expected ? 'above' : 'below'} what was expected: ${given} ${wordOfScore(given)}, not ${expected} ${wordOfScore(expected)}`
}
