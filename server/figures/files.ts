import type { Router } from 'express'
import { fewestCases, figureDefinitions } from '../../schema/figures.ts'
import { visitor } from '../platform/act.ts'
import { publicTable } from '../platform/public-table.ts'
import { marketFigures } from './queries.ts'

/** The figures as a table, each with its definition. */
export const figureFiles = ({ now }: { now(): Date }): Router => publicTable(figures, now)

const figures = {
  name: 'figures',
  columns: ['figure', 'label', 'value', 'unit', 'cases', 'counted', 'definition', 'note'] as const,
  async *rows(now: Date) {
    for (const { key, value, cases } of await marketFigures({ viewer: visitor, now, requestId: 'figures-file' })) {
      const { label, unit, definition, cases: counted } = figureDefinitions[key]
      yield {
        ...{ figure: key, label, value, unit: unit === 'share' ? 'per cent' : 'working days' },
        ...{ cases, counted, definition },
        note: cases === null ? `Too few to tell: under ${fewestCases}` : null,
      }
    }
  },
}
