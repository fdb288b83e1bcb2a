import type { Router } from 'express'
import { challengesById } from '../challenges/queries.ts'
import { organisationsById } from '../organisations/queries.ts'
import { partnershipsById } from '../partnerships/queries.ts'
import { type Act, visitor } from '../platform/act.ts'
import { publicTable } from '../platform/public-table.ts'
import { type AdoptionFields, everyAdoption, withNamed } from './queries.ts'

const day = (moment: Date) => moment.toISOString().slice(0, 10)

/** Who adopted what, as a table: one line for each thing that a force said, so that what it said before stays. */
export const adoptionFiles = ({ publicUrl, now }: { publicUrl: string; now(): Date }): Router =>
  publicTable(adoptions(publicUrl), now)

const adoptions = (publicUrl: string) => ({
  name: 'adoptions',
  columns: [
    'challenge',
    'force',
    'supplier',
    'stage',
    'on',
    'evidence',
    'link',
    'partnership',
    'said',
    'address',
  ] as const,
  async *rows(now: Date) {
    const act: Act = { viewer: visitor, now, requestId: 'adoptions-file' }
    for await (const { row, challenge, force, supplier, partnerships } of withSubjects(act))
      for (const { stage, on, evidence, link, partnershipId, at } of row.steps)
        yield {
          ...{
            challenge: challenge.reference,
            force: force.name,
            supplier: supplier?.name ?? null,
            stage,
            on: day(on),
          },
          ...{ evidence, link, partnership: partnerships.get(partnershipId ?? '') ?? null, said: at.toISOString() },
          address: `${publicUrl}/challenges/${challenge.reference}/outcome`,
        }
  },
})

const atOnce = 200

/** Each row with what it is about, read a batch at a time. */
async function* withSubjects(act: Act) {
  let batch: AdoptionFields[] = []
  for await (const row of everyAdoption(act)) {
    batch.push(row)
    if (batch.length < atOnce) continue
    yield* await named(act, batch)
    batch = []
  }
  yield* await named(act, batch)
}

async function named(act: Act, found: readonly AdoptionFields[]) {
  const rows = await withNamed(act, found)
  const challenges = await challengesById(
    act,
    rows.map(({ challengeId }) => challengeId),
  )
  const ids = rows.flatMap(({ forceId, supplierId }) => [forceId, supplierId ?? ''])
  const organisations = await organisationsById(act, ids)
  const grown = rows.flatMap(({ steps }) => steps.flatMap(({ partnershipId }) => partnershipId ?? []))
  const shown = await partnershipsById(act, grown)
  const partnerships = new Map(shown.flatMap((one) => (one ? [[one._id, one.reference] as const] : [])))
  return rows.flatMap((row, place) => {
    const challenge = challenges[place]
    const force = organisations[place * 2]
    return challenge && force
      ? [{ row, challenge, force, supplier: organisations[place * 2 + 1] ?? null, partnerships }]
      : []
  })
}
