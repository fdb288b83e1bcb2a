import type { Nation } from './nations.ts'

/** Bank holidays that were proclaimed for one year and that the library does not know. A day of a new proclamation is a line here. */
export const proclaimedDays: readonly { nation: Nation; day: string; name: string }[] = [
  { nation: 'scotland', day: '2026-06-15', name: 'World Cup bank holiday' },
]
