import { type FigureKey, fewestCases, figureDefinitions } from '../../schema/figures.ts'
import { inWorkingDays, many } from '../time.ts'

export type Told = { key: FigureKey; value?: number | null; cases?: number | null }

/** "2 working days", "24%" or "Too few to tell". */
export function valueInWords({ key, value }: Told): string {
  if (value === null || value === undefined) return 'Too few to tell'
  return figureDefinitions[key].unit === 'share' ? `${value}%` : many(value, 'working day')
}

/** "17 answers", or that there are fewer than five. */
export const casesInWords = ({ key, cases }: Told): string =>
  cases === null || cases === undefined
    ? `Fewer than ${fewestCases} ${figureDefinitions[key].cases}`
    : `${cases.toLocaleString('en-GB')} ${figureDefinitions[key].cases}`

type Pace = { workingDays: number; longest: number; cases?: number | null }

/** "2 working days, the middle one of 7 answers; the longest took 4", or "the same day". */
export function paceInWords({ workingDays, longest, cases }: Pace): string {
  const days = inWorkingDays(workingDays)
  if (cases === null || cases === undefined || cases === 1) return days
  return `${days}, the middle one of ${many(cases, 'answer')}; the longest: ${inWorkingDays(longest)}`
}
