import { z } from 'zod'
import { id } from './people.ts'

export const shortlistLimits = { reason: 2_000, proposals: 20 } as const

/** Said on the page before anybody chooses. */
export const shortlistRule = {
  free: 'Any that is not listed apart may be chosen. Where one of a better rank is left out, say why.',
  byRank: 'In this mode the best rank goes first: nobody of a better rank is left out.',
} as const

export const shortlistInput = z.object({
  challengeId: id,
  proposalIds: z.array(id).min(1, 'Choose at least one proposal').max(shortlistLimits.proposals),
  reason: z
    .string()
    .trim()
    .max(shortlistLimits.reason, `Use ${shortlistLimits.reason} characters or fewer`)
    .default(''),
})

type Ranked = { proposalId: string; rank?: number | null }

/** Those of a better rank than one that is in, and left out themselves. Of equal ranks none is better. */
export function leftOut<Row extends Ranked>(ranking: readonly Row[], chosen: readonly string[]): Row[] {
  const ranks = ranking.flatMap(({ proposalId, rank }) => (chosen.includes(proposalId) ? (rank ?? []) : []))
  const worst = Math.max(0, ...ranks)
  return ranking.filter(
    ({ proposalId, rank }) => typeof rank === 'number' && rank < worst && !chosen.includes(proposalId),
  )
}
