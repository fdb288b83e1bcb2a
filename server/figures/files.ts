import { stringify } from 'csv-stringify/sync'
import { Router } from 'express'
import { fewestCases, figureDefinitions } from '../../schema/figures.ts'
import { visitor } from '../platform/act.ts'
import { marketFigures } from './queries.ts'

/** The figures as a table, each with its definition. */
export function figureFiles({ now }: { now(): Date }): Router {
  const router = Router()
  router.get('/figures.csv', async (_request, response) => {
    const figures = await marketFigures({ viewer: visitor, now: now(), requestId: 'figures-file' })
    const rows = figures.map(({ key, value, cases }) => {
      const { label, unit, definition, cases: counted } = figureDefinitions[key]
      const note = cases === null ? `Too few to tell: under ${fewestCases}` : ''
      return [
        key,
        label,
        value ?? '',
        unit === 'share' ? 'per cent' : 'working days',
        cases ?? '',
        counted,
        definition,
        note,
      ]
    })
    const columns = ['figure', 'label', 'value', 'unit', 'cases', 'counted', 'definition', 'note']
    response
      .type('text/csv')
      .set('cache-control', 'public, max-age=60')
      .send(stringify(rows, { header: true, escape_formulas: true, columns }))
  })
  return router
}
