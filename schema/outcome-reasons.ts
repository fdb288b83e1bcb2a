import type { ChallengeOutcome } from './modes.ts'

/** Why a challenge ended as it did, in codes that are counted over all forces. */
export type OutcomeReason = { code: string; label: string }

const noBudget = { code: 'no_budget', label: 'There is no budget for it now' } as const
const prioritiesChanged = { code: 'priorities_changed', label: 'Priorities changed' } as const
const solvedOtherwise = { code: 'solved_otherwise', label: 'The problem was solved another way' } as const
const legalOrSecurity = {
  code: 'legal_or_security',
  label: 'Law, data protection or security stood in the way',
} as const
const needsMoreWork = { code: 'needs_more_work', label: 'The problem must be described better first' } as const

export const decisionReasons = {
  partnership: [
    { code: 'fits_best', label: 'It answers the problem best' },
    { code: 'worth_a_pilot', label: 'It is worth a pilot before more is promised' },
    { code: 'several_together', label: 'Several answers work together' },
  ],
  no_partnership: [
    { code: 'no_proposals', label: 'No proposals came' },
    { code: 'none_good_enough', label: 'No proposal reached what was asked' },
    noBudget,
    prioritiesChanged,
    solvedOtherwise,
    legalOrSecurity,
    needsMoreWork,
    { code: 'findings_published', label: 'It was to learn; the findings are published' },
  ],
} as const satisfies Record<ChallengeOutcome, readonly OutcomeReason[]>

/** Of a challenge that ends before any decision. */
export const withdrawalReasons = [
  noBudget,
  prioritiesChanged,
  solvedOtherwise,
  legalOrSecurity,
  needsMoreWork,
  { code: 'asked_anew', label: 'It is asked anew, in another challenge' },
  { code: 'mistake', label: 'It was published by mistake, or with one that cannot be amended' },
] as const satisfies readonly OutcomeReason[]

export type WithdrawalCode = (typeof withdrawalReasons)[number]['code']
export const withdrawalCodes = withdrawalReasons.map(({ code }) => code)

const labels = new Map<string, string>(
  [...decisionReasons.partnership, ...decisionReasons.no_partnership, ...withdrawalReasons].map(({ code, label }) => [
    code,
    label,
  ]),
)

/** A code in words; one that is not known any more, as it is. */
export const outcomeReasonLabel = (code: string): string => labels.get(code) ?? code
