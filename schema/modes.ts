/** The states, modes and outcomes of a challenge. They stand apart from its inputs, so that a page may have them without a parser. */

export const challengeStates = ['draft', 'open', 'evaluating', 'decided', 'withdrawn'] as const
export type ChallengeState = (typeof challengeStates)[number]

export const engagementModes = ['market_engagement', 'open_challenge', 'competition'] as const
export type EngagementMode = (typeof engagementModes)[number]

export const challengeOutcomes = ['partnership', 'no_partnership'] as const
export type ChallengeOutcome = (typeof challengeOutcomes)[number]

/** One row a mode. Everything that differs between modes is read from here, never asked for by name. */
export type ModeRules = {
  label: string
  consequence: string
  response: 'response' | 'proposal'
  sealed: boolean
  scored: boolean
  mayAward: boolean
  privateTalkBeforeClose: boolean
  /** Criteria and weights stand as they were published: whoever wants others withdraws and begins anew. */
  criteriaFixed: boolean
  secondPersonPublishes: boolean
  leastDaysOpen: number
  standstillWorkingDays: number
  /** Calls of equal length that any supplier may ask for; who gets one is drawn, and notes go to everybody. */
  equalCalls: boolean
  /** After scoring the force may shortlist, and decide among those alone. */
  secondStep: boolean
}

export const modeRules: Record<EngagementMode, ModeRules> = {
  market_engagement: {
    label: 'Market engagement',
    consequence: 'We talk and learn. Nothing is awarded at the end.',
    response: 'response',
    sealed: false,
    scored: false,
    mayAward: false,
    privateTalkBeforeClose: true,
    criteriaFixed: false,
    secondPersonPublishes: false,
    leastDaysOpen: 5,
    standstillWorkingDays: 0,
    equalCalls: true,
    secondStep: false,
  },
  open_challenge: {
    label: 'Open challenge',
    consequence: 'We look for somebody to work with. No procurement award follows.',
    response: 'proposal',
    sealed: true,
    scored: true,
    mayAward: false,
    privateTalkBeforeClose: false,
    criteriaFixed: false,
    secondPersonPublishes: false,
    leastDaysOpen: 7,
    standstillWorkingDays: 0,
    equalCalls: false,
    secondStep: true,
  },
  competition: {
    label: 'Competition',
    consequence: 'It leads to an award, under criteria and weights that are fixed when it opens.',
    response: 'proposal',
    sealed: true,
    scored: true,
    mayAward: true,
    privateTalkBeforeClose: false,
    criteriaFixed: true,
    secondPersonPublishes: true,
    leastDaysOpen: 10,
    standstillWorkingDays: 8,
    equalCalls: false,
    secondStep: true,
  },
}
