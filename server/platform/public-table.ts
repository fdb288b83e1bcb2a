import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify'
import { Router } from 'express'

export const openGovernmentLicence = 'Open Government Licence v3.0'

type Value = string | number | null
type Row<Column extends string> = Readonly<Record<Column, Value>>

/** What is public of one kind, a row at a time, however much there is. Columns are named as in the API. */
export type PublicTable<Column extends string> = {
  name: string
  columns: readonly Column[]
  rows(now: Date): AsyncIterable<Row<Column>>
}

/** The table for people (`/name.csv`), and the same for programs (`/name.json`). */
export function publicTable<Column extends string>(
  { name, columns, rows }: PublicTable<Column>,
  now: () => Date,
): Router {
  const router = Router()
  router.get(`/${name}.csv`, async (_request, response) => {
    // A spreadsheet must not take what somebody wrote for a formula.
    const table = stringify({ header: true, escape_formulas: true, columns: columns.map(headOf) })
    table.pipe(response.type('text/csv').set('cache-control', 'public, max-age=60'))
    for await (const row of rows(now())) table.write(columns.map((column) => row[column] ?? ''))
    table.end()
  })

  router.get(`/${name}.json`, (_request, response) => {
    response.type('application/json').set('cache-control', 'public, max-age=60')
    Readable.from(asJson(name, now(), rows)).pipe(response)
  })
  return router
}

async function* asJson<Column extends string>(name: string, asOf: Date, rows: PublicTable<Column>['rows']) {
  yield `{"licence":${JSON.stringify(openGovernmentLicence)},"asOf":"${asOf.toISOString()}","${name}":[`
  let between = ''
  for await (const row of rows(asOf)) {
    yield `${between}${JSON.stringify(row)}`
    between = ',\n'
  }
  yield ']}'
}

/** `validUntil` is headed `valid_until`. */
const headOf = (column: string) => column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
