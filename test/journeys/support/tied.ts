/** Scores by which two proposals are equal in their totals, 64 of 100: the first is better where most weight is. */
const levels = { 'Two Kettles': { Fit: 4, Delivery: 2 }, Brindle: { Fit: 2, Delivery: 5 } } as const

/** What an evaluator gives a cell; one of them thinks better of how the second fits. */
export const levelOf =
  ({ kinder = 0 } = {}) =>
  ({ proposal, criterion }: { proposal: string; criterion: string }) => {
    const isFirst = proposal.includes('Two Kettles')
    const which = criterion.startsWith('Fit') ? 'Fit' : 'Delivery'
    return levels[isFirst ? 'Two Kettles' : 'Brindle'][which] + (isFirst || which === 'Delivery' ? 0 : kinder)
  }
