import { z } from 'zod'

/** How the score of a price is worked out. Published with the challenge; the sum of each is written out by `priceSum`. */
export const priceFormulas = ['share_of_lowest', 'line_to_ceiling'] as const
export type PriceFormula = (typeof priceFormulas)[number]

/** A thousand million pounds: with it every sum below stays in whole numbers that a computer keeps exactly. */
export const dearestPence = 100_000_000_000

const message = 'Give a price in pounds and pence, from 1p to £1,000,000,000'
export const pence = z.number(message).int(message).min(1, message).max(dearestPence, message)

export const priceRule = z.object({
  formula: z.enum(priceFormulas).default('share_of_lowest'),
  /** In `line_to_ceiling` alone: from this price on the score is 0. */
  ceilingPence: pence.nullable().default(null),
})
export type PriceRule = z.output<typeof priceRule>

/** What is asked for, in every formula. */
export const priceAsked =
  'The total price in pounds sterling without VAT, for everything the challenge asks. The lowest price is the lowest among the proposals that count; it appears, without a name, in the sum that each supplier is told.'
export const priceRounding = 'Worked out to a hundredth of a mark; exactly half a hundredth goes up.'

export const priceFormulaWords: Record<PriceFormula, { label: string; rule: string }> = {
  share_of_lowest: {
    label: 'Lowest price ÷ this price',
    rule: 'Score = 5 × the lowest price ÷ this price. The lowest gets 5, twice the lowest 2.5.',
  },
  line_to_ceiling: {
    label: 'A line from the lowest price to a ceiling',
    rule: 'Score = 5 × (ceiling − this price) ÷ (ceiling − the lowest price). The lowest gets 5; at the ceiling or above it is 0.',
  },
}

/** The score of one price in hundredths of a mark, 0 to 500. In whole numbers throughout: no fraction is ever kept. */
export function priceHundredths({ formula, ceilingPence }: PriceRule, lowest: number, price: number): number {
  if (formula === 'share_of_lowest') return roundedRatio(500 * lowest, price)
  const ceiling = ceilingPence ?? 0
  return price >= ceiling ? 0 : roundedRatio(500 * (ceiling - price), ceiling - lowest)
}

/** Half goes up. */
function roundedRatio(above: number, below: number): number {
  const rest = above % below
  return (above - rest) / below + (2 * rest >= below ? 1 : 0)
}

/** The sum as it is told: "5 × £80,000 (the lowest) ÷ £100,000 = 4.00". */
export function priceSum(rule: PriceRule, lowest: number, price: number): string {
  const score = (priceHundredths(rule, lowest, price) / 100).toFixed(2)
  if (rule.formula === 'share_of_lowest') return `5 × ${pounds(lowest)} (the lowest) ÷ ${pounds(price)} = ${score}`
  const ceiling = pounds(rule.ceilingPence ?? 0)
  return price >= (rule.ceilingPence ?? 0)
    ? `${pounds(price)} is not below the ceiling of ${ceiling}: ${score}`
    : `5 × (${ceiling} − ${pounds(price)}) ÷ (${ceiling} − ${pounds(lowest)}, the lowest) = ${score}`
}

/** Sums with made-up prices, worked out as the real ones will be; below the ceiling where there is one. */
export function workedExample(rule: PriceRule): string[] {
  const lowest = rule.ceilingPence ? Math.ceil(rule.ceilingPence / 2) : 8_000_000
  const dearer = rule.ceilingPence ? Math.ceil((rule.ceilingPence * 4) / 5) : 10_000_000
  const twice = rule.ceilingPence ?? 2 * lowest
  return [lowest, dearer, twice].map((price) => priceSum(rule, lowest, price))
}

/** "£80,000", "£12.50". */
export function pounds(price: number): string {
  const rest = price % 100
  const whole = ((price - rest) / 100).toLocaleString('en-GB')
  return rest === 0 ? `£${whole}` : `£${whole}.${String(rest).padStart(2, '0')}`
}

/** What somebody typed, in pence: "12,500", "£12500.5"; null where it is no price. Never by way of a fraction. */
export function penceFrom(typed: string): number | null {
  const [, whole, part = ''] = /^£?(\d{1,3}(?:,\d{3})+|\d{1,10})(?:\.(\d{1,2}))?$/.exec(typed.replace(/\s/g, '')) ?? []
  if (whole === undefined) return null
  const found = Number(`${whole.replaceAll(',', '')}${part.padEnd(2, '0')}`)
  return pence.safeParse(found).success ? found : null
}

/** What a supplier reads of its price: the sum that stands, and after it what was written besides. */
export const wordsOnPrice = (sum: string, written: string): string =>
  [...new Set([sum, written])].filter(Boolean).join('\n\n')
