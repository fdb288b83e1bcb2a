import {
  clockKeys,
  type FigureKey,
  type FigureUnit,
  fewestCases,
  figureDefinitions,
  figureKeys,
} from '../../schema/figures.ts'
import type { Act } from '../platform/act.ts'
import { type Case, casesOf } from './cases.ts'
import { keptForAMinute } from './kept.ts'

/** A figure of how it goes; nothing is told with fewer cases than five, not even how many there are. */
export type Figure = { key: FigureKey; value: number | null; cases: number | null }

/** How the board is doing. The same for everybody. */
export const marketFigures = async (act: Act): Promise<Figure[]> => {
  const cases = await keptCases(act)
  return figureKeys.map((key) => figureFrom(key, cases))
}

/** How fast a force answers, decides and gives feedback, and how many found that useful. All forces are answered from the same cases: no round trip for each. */
export async function responseClock(act: Act, forceId: string): Promise<Figure[]> {
  const cases = await keptCases(act)
  const own = clocks.get(cases) ?? new Map<string, Figure[]>()
  clocks.set(cases, own)
  const known = own.get(forceId) ?? clockFrom(cases.filter((one) => one.forceId === forceId))
  own.set(forceId, known)
  return known
}

const clockFrom = (own: readonly Case[]) => clockKeys.map((key) => figureFrom(key, own))

/** A page of the board asks for the clocks of many forces: each is worked out once from the same cases. */
const clocks = new WeakMap<readonly Case[], Map<string, Figure[]>>()

/** One figure from its cases: a share in whole per cent, or the median. */
export function figureFrom(key: FigureKey, all: readonly Case[]): Figure {
  const own = all.filter((one) => one.key === key)
  return { key, ...toldOf(own, figureDefinitions[key].unit) }
}

type Counted = Pick<Case, 'value' | 'weight'>

/** A share in whole per cent or the median, and from how many; with fewer than five cases neither is told. */
export function toldOf(all: readonly Counted[], unit: FigureUnit): Pick<Figure, 'value' | 'cases'> {
  const own = all.filter(({ weight }) => weight > 0)
  const count = own.reduce((sum, { weight }) => sum + weight, 0)
  if (count < fewestCases) return { value: null, cases: null }
  const share = () => Math.round((100 * own.reduce((sum, { value, weight }) => sum + value * weight, 0)) / count)
  return { value: unit === 'share' ? share() : medianOf(own, count), cases: count }
}

/** The middle one of as many as all weights together, or what lies between the two middle ones. */
export function medianOf(cases: readonly Counted[], count: number): number {
  const sorted = [...cases].sort((left, right) => left.value - right.value)
  const at = (place: number) => {
    let passed = 0
    for (const { value, weight } of sorted) {
      passed += weight
      if (passed > place) return value
    }
    return 0
  }
  return (at(Math.floor((count - 1) / 2)) + at(Math.ceil((count - 1) / 2))) / 2
}

/** They change slowly and cost a look at two years. */
export const keptCases = keptForAMinute(casesOf)
