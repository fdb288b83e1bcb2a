import type { ChallengeContent } from './challenges.ts'
import { type GuardFind, guardFinds } from './content-guard.ts'

/** Which marking the work will have, and which vetting, are facts of the challenge and not slips of its author. */
const chosen = new Set(['classification', 'vetting'])

/** Everything that somebody wrote in a challenge, or in some of its sections, one text below the other. */
export function writtenIn(content: Partial<ChallengeContent>): string {
  const texts: string[] = []
  const walk = (value: unknown, name = '') => {
    if (typeof value === 'string' && !chosen.has(name)) texts.push(value)
    else if (Array.isArray(value)) for (const one of value) walk(one)
    else if (typeof value === 'object' && value !== null && !(value instanceof Date))
      for (const [key, one] of Object.entries(value)) walk(one, key)
  }
  walk(content)
  return texts.join('\n')
}

/** What in it looks like case material: then a second person reads it before everybody does. */
export const findsInChallenge = (content: ChallengeContent): GuardFind[] => guardFinds(writtenIn(content))
