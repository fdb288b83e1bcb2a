import { curationLimits } from '../../schema/curations.ts'
import type { Outcome, RefusedField } from '../ui/forms/outcome.ts'

/** The references in what somebody typed, each once. */
export const referencesIn = (text: string): string[] => [
  ...new Set(
    text
      .toUpperCase()
      .split(/[\s,;]+/)
      .filter(Boolean),
  ),
]

/** What is wrong with the number of challenges to join: the one we begin with, those that are ticked and those named. */
export function wrongNumber(ticked: number, named: number): RefusedField[] {
  if (ticked + named === 0)
    return [{ path: 'others', code: 'EMPTY', message: 'Choose or name at least one other challenge' }]
  const most = curationLimits.challenges - 1
  return ticked + named > most
    ? [{ path: 'others', code: 'TOO_MANY', message: `Choose or name at most ${most} other challenges` }]
    : []
}

type Answer = { data?: { challenge: { id: string } | null } | undefined; failure?: { message: string } | undefined }

/** The ids of the challenges that are named; a refusal says which reference leads to none, or that nobody could look. */
export async function idsOfReferences(
  text: string,
  find: (reference: string) => Promise<Answer>,
): Promise<Outcome<string[]>> {
  const references = referencesIn(text)
  const found = await Promise.all(references.map(find))
  // Without an answer nothing is known of a reference: that it does not exist least of all.
  const failure = found.find((answer) => answer.failure)?.failure
  if (failure) return { refusal: { code: 'UNKNOWN', message: failure.message, fields: [] } }
  const missing = references.filter((_, place) => !found[place]?.data?.challenge)
  if (missing.length === 0) return { ok: found.flatMap(({ data }) => data?.challenge?.id ?? []) }
  const message = `We cannot find ${missing.join(', ')}`
  return { refusal: { code: 'NOT_FOUND', message, fields: [{ path: 'others', code: 'NOT_FOUND', message }] } }
}
