/** "31 minutes", and "55%": a sign stands at its number. */
export const withUnit = (value: number, unit: string): string =>
  `${value.toLocaleString('en-GB')}${unit.startsWith('%') ? '' : ' '}${unit}`
