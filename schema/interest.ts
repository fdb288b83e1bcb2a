/** How many are interested, told in bands: small numbers, and numbers that move, would tell who it is. */
export const interestBands = ['fewer_than_5', '5_to_9', '10_to_19', '20_or_more'] as const
export type InterestBand = (typeof interestBands)[number]

export const interestBandWords: Record<InterestBand, string> = {
  fewer_than_5: 'Fewer than 5',
  '5_to_9': '5 to 9',
  '10_to_19': '10 to 19',
  '20_or_more': '20 or more',
}

/** A band as it came over the wire, in words. */
export const bandInWords = (band: string): string =>
  interestBandWords[interestBands.find((known) => known === band) ?? 'fewer_than_5']

/** The band of a number: the number itself is told to nobody. */
export function interestBandOf(count: number): InterestBand {
  if (count < 5) return 'fewer_than_5'
  if (count < 10) return '5_to_9'
  return count < 20 ? '10_to_19' : '20_or_more'
}

/** The hour of the day in London at which interest is counted, once. */
export const interestHour = 6
/** So long before the close the last count stands. */
export const interestStandsHours = 48
