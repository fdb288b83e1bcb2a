/** The bank holidays of a nation of the United Kingdom decide what is a working day of its forces. All days are days in London. */
export const nations = ['england-and-wales', 'scotland', 'northern-ireland'] as const
export type Nation = (typeof nations)[number]

export const asNation = (text: string | null | undefined): Nation =>
  nations.find((nation) => nation === text) ?? 'england-and-wales'
