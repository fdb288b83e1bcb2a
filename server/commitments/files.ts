import { stringify } from 'csv-stringify'
import { Router } from 'express'
import { publishedSignatories } from '../charter/queries.ts'
import { standingOf } from '../charter/transitions.ts'
import { organisationsById } from '../organisations/queries.ts'
import { type Act, visitor } from '../platform/act.ts'
import { publishedCommitments } from './queries.ts'
import { tagOf } from './tags.ts'

const iso = (moment: Date | null | undefined) => moment?.toISOString() ?? ''
const all = Number.MAX_SAFE_INTEGER

/** The public register as tables: who signed, and what is pledged. */
export function registerFiles({ publicUrl, now }: { publicUrl: string; now(): Date }): Router {
  const router = Router()
  const asVisitor = (): Act => ({ viewer: visitor, now: now(), requestId: 'register-file' })

  router.get('/signatories.csv', async (_request, response) => {
    const act = asVisitor()
    const table = tableOf(['name', 'kind', 'standing', 'signed', 'until', 'accountable_post', 'address'])
    table.pipe(response.type('text/csv').set('cache-control', 'public, max-age=60'))
    for await (const { row, organisation } of withNames(act, publishedSignatories(act, all)))
      table.write([
        ...[organisation.name, row.organisationKind, standingOf(row, act.now)],
        ...[iso(row.signedAt), iso(row.signedUntil), row.accountablePost],
        `${publicUrl}/organisations/${organisation.slug}`,
      ])
    table.end()
  })

  router.get('/commitments.csv', async (_request, response) => {
    const act = asVisitor()
    const table = tableOf([
      ...['reference', 'organisation', 'kind', 'principle', 'how_it_goes', 'pledge', 'measure', 'unit'],
      ...['baseline', 'target', 'latest', 'latest_on', 'due', 'next_review', 'lead_post'],
      ...['evidence_given', 'evidence_valid_until', 'dispute', 'reply', 'address'],
    ])
    table.pipe(response.type('text/csv').set('cache-control', 'public, max-age=60'))
    for await (const { row, organisation } of withNames(act, publishedCommitments(act, all))) {
      const reading = row.readings.at(-1)
      const evidence = row.evidence.at(-1)
      table.write([
        ...[row.reference, organisation.name, row.organisationKind, row.principle, tagOf(act, row)],
        ...[row.pledge, row.measure, row.unit, row.baseline ?? '', row.target],
        ...[reading?.value ?? '', iso(reading?.on), iso(row.dueAt), iso(row.reviewAt), row.leadPost],
        ...[iso(evidence?.givenAt), iso(row.validUntil), evidence?.dispute ?? '', evidence?.reply ?? ''],
        `${publicUrl}/commitments/${row.reference}`,
      ])
    }
    table.end()
  })
  return router
}

/** A spreadsheet must not take what somebody wrote for a formula. */
const tableOf = (columns: string[]) => stringify({ header: true, escape_formulas: true, columns })

type Named = { name: string; slug: string }
const atOnce = 200

/** Each row with its organisation, read a batch at a time. */
async function* withNames<Row extends { organisationId: string }>(act: Act, rows: AsyncIterable<Row>) {
  let batch: Row[] = []
  for await (const row of rows) {
    batch.push(row)
    if (batch.length < atOnce) continue
    yield* await named(act, batch)
    batch = []
  }
  yield* await named(act, batch)
}

async function named<Row extends { organisationId: string }>(act: Act, rows: readonly Row[]) {
  const found = await organisationsById(
    act,
    rows.map(({ organisationId }) => organisationId),
  )
  return rows.flatMap((row, place): { row: Row; organisation: Named }[] => {
    const organisation = found[place]
    return organisation ? [{ row, organisation }] : []
  })
}
