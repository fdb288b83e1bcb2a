import { z } from 'zod'
import { type ChallengeContent, challengeSections } from '../../../schema/challenges.ts'

// The page may not make code from text, as zod does to be faster: the browser would refuse and report it.
z.config({ jitless: true })

const everySection = z.object(challengeSections)

/** What a challenge says, as it came over the wire, with its types. */
export const contentOf = (said: unknown): ChallengeContent => everySection.parse(said)
