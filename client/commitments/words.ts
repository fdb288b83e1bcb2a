import { type BoardAim, type BoardMeasure, boardMeasures } from '../../schema/board-measures.ts'
import { fewestCases } from '../../schema/figures.ts'
import { organisationKinds, organisationKindWords } from '../../schema/people.ts'
import { principles } from '../../schema/vocabularies.ts'
import { many } from '../time.ts'
import { withUnit } from '../ui/units.ts'

type Aimed = { unit: string; baseline?: number | null; target: number; boardMeasure?: BoardMeasure | null }
type Measured = Aimed & {
  readings: readonly { value: number }[]
  boardMonths?: number | null
  boardReading?: { value?: number | null; cases?: number | null; isWithinAim?: boolean | null } | null
}

/** "From 54 to 24 hours", or "To 24 hours" where nobody knows how it was; "No more than 2 working days" where the board measures. */
export const aimOf = ({ unit, baseline, target, boardMeasure }: Aimed): string => {
  if (boardMeasure) return `${aimWords[boardMeasures[boardMeasure].aim]} ${boardValue(boardMeasure, target)}`
  return baseline === null || baseline === undefined
    ? `To ${withUnit(target, unit)}`
    : `From ${baseline.toLocaleString('en-GB')} to ${withUnit(target, unit)}`
}

/** The latest that was measured, in words; of what the board works out, from how many cases. */
export const latestOf = ({ unit, readings, boardMeasure, boardMonths, boardReading }: Measured): string => {
  if (boardMeasure) {
    const { value, cases } = boardReading ?? {}
    const counted = `${boardMeasures[boardMeasure].cases}${boardMonths ? ` in the last ${boardMonths} months` : ''}`
    return typeof value === 'number' && typeof cases === 'number'
      ? `${boardValue(boardMeasure, value)}, from ${cases.toLocaleString('en-GB')} ${counted}`
      : `Too few to tell: fewer than ${fewestCases} ${counted}`
  }
  const latest = readings.at(-1)
  return latest ? withUnit(latest.value, unit) : 'Not measured yet'
}

/** Whether what the board works out is as good as the aim now: a reading, which makes nothing met. */
export const aimNow = ({ boardReading }: Pick<Measured, 'boardReading'>): string => {
  const isWithin = boardReading?.isWithinAim
  return typeof isWithin === 'boolean' ? `That is ${isWithin ? 'within' : 'short of'} the aim.` : ''
}

const aimWords: Record<BoardAim, string> = { most: 'No more than', least: 'At least' }
const boardValue = (measure: BoardMeasure, value: number): string =>
  boardMeasures[measure].unit === '%' ? `${value.toLocaleString('en-GB')}%` : many(value, 'working day')

/** "1. Interoperability first". */
export const principleWords = (code: string): string => {
  const place = principles.findIndex((one) => one.code === code)
  return `${place + 1}. ${principles[place]?.label ?? code}`
}

/** The number of a principle, as its page and its picture have it. */
export const principleNumber = (code: string): number => principles.findIndex((one) => one.code === code) + 1

export const kindChoices = organisationKinds.map((kind) => ({ kind, words: organisationKindWords[kind].many }))
