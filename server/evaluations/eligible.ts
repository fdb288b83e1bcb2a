import { demand } from '../platform/refusal.ts'
import type { EvaluationFields } from './model.ts'

/** What an evaluation knows of it. What was kept before there was eligibility has no such fields. */
type Judging = Partial<Pick<EvaluationFields, 'ineligibleIds' | 'reopenedFor'>>

/** What is judged of these: nothing stands against it but, perhaps, its quality. */
export const eligibleOf = <One extends { _id: string }>({ ineligibleIds = [] }: Judging, proposals: readonly One[]) =>
  proposals.filter(({ _id }) => !ineligibleIds.includes(_id))

export const isEligible = (judging: Judging, proposal: { _id: string }): boolean =>
  eligibleOf(judging, [proposal]).length === 1

/** Refuses for a proposal that is not judged. */
export const demandEligible = (judging: Judging, proposalId: string): void =>
  demand(
    isEligible(judging, { _id: proposalId }),
    'INELIGIBLE',
    'This proposal was found ineligible: it is not judged.',
  )

/** What evaluators score: all that is eligible, or after a closed round only what was reinstated since. */
export const toScoreOf = <One extends { _id: string }>(judging: Judging, proposals: readonly One[]) =>
  eligibleOf(judging, proposals).filter(({ _id }) => !judging.reopenedFor?.length || judging.reopenedFor.includes(_id))
