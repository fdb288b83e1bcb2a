import { type EngagementMode, modeRules } from '../../../schema/challenges.ts'

/** What can no longer change, by the rules of the mode. */
export function consequences(mode: EngagementMode): string[] {
  const { label, consequence, criteriaFixed, sealed, response } = modeRules[mode]
  return [
    `${label}: ${consequence} The mode can no longer change.`,
    'The text changes by an addendum only. Everybody sees what was before, for ever.',
    'Dates can move later with a reason, never earlier.',
    ...(criteriaFixed ? ['Criteria and weights stand as they are.'] : []),
    ...(sealed ? [`Nobody reads a ${response}, your force included, until it closes.`] : []),
  ]
}
