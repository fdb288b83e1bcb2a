import { subMonths } from 'date-fns/subMonths'
import { type BoardMeasure, boardMonths } from '../../schema/board-measures.ts'
import type { FigureKey } from '../../schema/figures.ts'
import { openedSince } from '../challenges/opened.ts'
import { type Act, visitor } from '../platform/act.ts'
import { keptForAMinute } from './kept.ts'
import { keptCases } from './queries.ts'

/** Bounds what a look costs; far more than forces publish in two years. */
const mostChallenges = 5_000

/** Something that happened to a force once, as a measure of its commitments counts it. */
export type BoardCase = { at: Date; value: number; weight: number }

/** The cases of each force, by measure. */
export type BoardCases = (measure: BoardMeasure, forceId: string) => readonly BoardCase[]

const fromFigures: Partial<Record<FigureKey, BoardMeasure>> = {
  answer: 'answer_days',
  decide: 'decide_days',
  feedback: 'feedback_days',
}

/**
 * What the measures of forces are made of: the cases of the public figures, and what published challenges name. It is read
 * as a visitor reads it, whoever asks, so that nothing sealed or private moves a measure.
 */
export const boardCases = keptForAMinute(async (asked: Act): Promise<BoardCases> => {
  const act: Act = { ...asked, viewer: visitor }
  const [cases, opened] = await Promise.all([
    keptCases(act),
    openedSince(act, subMonths(act.now, Math.max(...boardMonths)), mostChallenges),
  ])
  const kept = new Map<string, BoardCase[]>()
  const keep = (measure: BoardMeasure, forceId: string, one: BoardCase) => {
    const name = `${measure} ${forceId}`
    const own = kept.get(name) ?? []
    kept.set(name, own)
    own.push(one)
  }
  for (const { key, forceId, at, value, weight } of cases) {
    const measure = fromFigures[key]
    if (measure && forceId && at) keep(measure, forceId, { at, value, weight })
  }
  for (const { forceId, openedAt: at, namesRoute, namesStandard } of opened) {
    keep('route_named', forceId, { at, value: Number(namesRoute), weight: 1 })
    keep('standards_named', forceId, { at, value: Number(namesStandard), weight: 1 })
  }
  return (measure, forceId) => kept.get(`${measure} ${forceId}`) ?? []
})
