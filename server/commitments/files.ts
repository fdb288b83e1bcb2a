import { Router } from 'express'
import { fewestCases } from '../../schema/figures.ts'
import { publishedSignatories } from '../charter/queries.ts'
import { standingOf } from '../charter/transitions.ts'
import { boardReader } from '../figures/board-readings.ts'
import { organisationsById } from '../organisations/queries.ts'
import { type Act, visitor } from '../platform/act.ts'
import { publicTable } from '../platform/public-table.ts'
import { type CommitmentFields, publishedCommitments } from './queries.ts'
import { tagOf } from './tags.ts'

const iso = (moment: Date | null | undefined) => moment?.toISOString() ?? null
const all = Number.MAX_SAFE_INTEGER
const asVisitor = (now: Date): Act => ({ viewer: visitor, now, requestId: 'register-file' })

/** The public register as tables: who signed, and what is pledged. */
export const registerFiles = ({ publicUrl, now }: { publicUrl: string; now(): Date }): Router =>
  Router().use(publicTable(signatories(publicUrl), now), publicTable(commitments(publicUrl), now))

const signatories = (publicUrl: string) => ({
  name: 'signatories',
  columns: ['name', 'kind', 'standing', 'signed', 'until', 'accountablePost', 'address'] as const,
  async *rows(now: Date) {
    const act = asVisitor(now)
    for await (const batch of inBatches(publishedSignatories(act, all)))
      for (const { row, organisation } of await named(act, batch))
        yield {
          ...{ name: organisation.name, kind: row.organisationKind, standing: standingOf(row, act.now) },
          ...{ signed: iso(row.signedAt), until: iso(row.signedUntil), accountablePost: row.accountablePost },
          address: `${publicUrl}/organisations/${organisation.slug}`,
        }
  },
})

const commitments = (publicUrl: string) => ({
  name: 'commitments',
  columns: [
    ...(['reference', 'organisation', 'kind', 'principle', 'howItGoes', 'pledge', 'measure', 'unit'] as const),
    ...(['baseline', 'target', 'latest', 'latestOn', 'due', 'nextReview', 'leadPost'] as const),
    ...(['evidenceGiven', 'evidenceValidUntil', 'dispute', 'reply', 'address'] as const),
    ...(['boardMeasure', 'boardMonths', 'cases', 'note'] as const),
  ],
  async *rows(now: Date) {
    const act = asVisitor(now)
    for await (const batch of inBatches(publishedCommitments(act, all))) {
      const boardReadingOf = await boardReader(act, batch)
      for (const { row, organisation } of await named(act, batch)) {
        const board = boardReadingOf(row)
        const evidence = row.evidence.at(-1)
        yield {
          ...{ reference: row.reference, organisation: organisation.name, kind: row.organisationKind },
          ...{ principle: row.principle, howItGoes: tagOf(act, row), pledge: row.pledge },
          ...{ measure: row.measure, unit: row.unit, baseline: row.baseline ?? null, target: row.target },
          ...(board ? { latest: board.value, latestOn: iso(act.now) } : latestOf(row)),
          ...{ due: iso(row.dueAt), nextReview: iso(row.reviewAt), leadPost: row.leadPost },
          ...{ evidenceGiven: iso(evidence?.givenAt), evidenceValidUntil: iso(row.validUntil) },
          ...{ dispute: evidence?.dispute ?? null, reply: evidence?.reply ?? null },
          address: `${publicUrl}/commitments/${row.reference}`,
          ...{ boardMeasure: row.boardMeasure ?? null, boardMonths: row.boardMonths ?? null },
          cases: board?.cases ?? null,
          note: board && board.cases === null ? `Too few to tell: under ${fewestCases}` : null,
        }
      }
    }
  },
})

/** What its organisation measured last. */
const latestOf = ({ readings }: CommitmentFields) => {
  const reading = readings.at(-1)
  return { latest: reading?.value ?? null, latestOn: iso(reading?.on) }
}

type Named = { name: string; slug: string }
const atOnce = 200

/** So many rows at a time: what they refer to is read together. */
async function* inBatches<Row>(rows: AsyncIterable<Row>): AsyncGenerator<Row[]> {
  let batch: Row[] = []
  for await (const row of rows) {
    batch.push(row)
    if (batch.length < atOnce) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** Each row with its organisation. */
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
