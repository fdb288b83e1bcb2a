import { ask } from '../graphql.ts'
import type { Outcome } from '../ui/forms/outcome.ts'
import { challengeToJoinQuery } from './curation-query.ts'

/** The references in what somebody typed, each once. */
export const referencesIn = (text: string): string[] => [
  ...new Set(
    text
      .toUpperCase()
      .split(/[\s,;]+/)
      .filter(Boolean),
  ),
]

/** The ids of the challenges that are named; a refusal says which reference leads to none. */
export async function idsOfReferences(text: string): Promise<Outcome<string[]>> {
  const references = referencesIn(text)
  const found = await Promise.all(references.map((reference) => ask(challengeToJoinQuery, { reference })))
  const ids = found.flatMap(({ data }) => data?.challenge?.id ?? [])
  const missing = references.filter((_, place) => !found[place]?.data?.challenge)
  if (missing.length === 0) return { ok: ids }
  const message = `We cannot find ${missing.join(', ')}`
  return { refusal: { code: 'NOT_FOUND', message, fields: [{ path: 'others', code: 'NOT_FOUND', message }] } }
}
