import type { ShownEvaluation } from './query.ts'

type Known = {
  candidates: readonly Pick<ShownEvaluation['candidates'][number], 'proposalId' | 'isEligible'>[]
  progress: readonly Pick<ShownEvaluation['progress'][number], 'part' | 'conflicts'>[]
}

/** What every evaluator has a conflict with, or all where no evaluator is left. The moderator alone knows all conflicts. */
export function withoutEvaluator<Shown extends Known>({ candidates, progress }: Shown): Shown['candidates'][number][] {
  const evaluators = progress.filter(({ part }) => part === 'evaluator')
  return candidates.filter(
    ({ proposalId, isEligible }) =>
      isEligible !== false &&
      evaluators.every(({ conflicts }) =>
        conflicts.some((one) => one.proposalId === proposalId && one.kind === 'actual'),
      ),
  )
}
