import { Router } from 'express'
import { publishedSignatories } from '../charter/queries.ts'
import { standingOf } from '../charter/transitions.ts'
import { organisationsById } from '../organisations/queries.ts'
import { type Act, visitor } from '../platform/act.ts'
import { publicTable } from '../platform/public-table.ts'
import { publishedCommitments } from './queries.ts'
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
    for await (const { row, organisation } of withNames(act, publishedSignatories(act, all)))
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
  ],
  async *rows(now: Date) {
    const act = asVisitor(now)
    for await (const { row, organisation } of withNames(act, publishedCommitments(act, all))) {
      const reading = row.readings.at(-1)
      const evidence = row.evidence.at(-1)
      yield {
        ...{ reference: row.reference, organisation: organisation.name, kind: row.organisationKind },
        ...{ principle: row.principle, howItGoes: tagOf(act, row), pledge: row.pledge },
        ...{ measure: row.measure, unit: row.unit, baseline: row.baseline ?? null, target: row.target },
        ...{ latest: reading?.value ?? null, latestOn: iso(reading?.on), due: iso(row.dueAt) },
        ...{ nextReview: iso(row.reviewAt), leadPost: row.leadPost },
        ...{ evidenceGiven: iso(evidence?.givenAt), evidenceValidUntil: iso(row.validUntil) },
        ...{ dispute: evidence?.dispute ?? null, reply: evidence?.reply ?? null },
        address: `${publicUrl}/commitments/${row.reference}`,
      }
    }
  },
})

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
