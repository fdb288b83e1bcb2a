import type { ChallengeFields } from '../challenges/queries.ts'
import type { EvaluationFields } from './model.ts'

type Confirmation = EvaluationFields['confirmations'][number]

/**
 * Which confirmations of an opening still count: of whoever is on the panel, and given after the close. Where an incident
 * moved the close, what one person confirmed before it moved opens nothing.
 */
export const standingConfirmations = (
  { panelIds, proposalsCloseAt }: Pick<ChallengeFields, 'panelIds' | 'proposalsCloseAt'>,
  confirmations: readonly Confirmation[],
): Confirmation[] =>
  confirmations.filter(({ personId, at }) => panelIds.includes(personId) && proposalsCloseAt && at >= proposalsCloseAt)
