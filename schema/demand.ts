/** How much a force has of a problem, least first. `asks`: the challenge is its own. */
export const demandLevels = ['interested', 'would_pilot', 'would_fund', 'asks'] as const
export type DemandLevel = (typeof demandLevels)[number]
export const demandLevelLabels: Record<DemandLevel, string> = {
  interested: 'Interested',
  would_pilot: 'Would pilot',
  would_fund: 'Would fund',
  asks: 'Own challenge',
}
