import type { Router } from 'express'
import { challengesById } from '../challenges/queries.ts'
import { organisationsById } from '../organisations/queries.ts'
import { type Act, visitor } from '../platform/act.ts'
import { publicTable } from '../platform/public-table.ts'
import { publishedPartnerships } from './published.ts'
import { closeOutsFor, type PartnershipFields } from './queries.ts'

const day = (moment: Date | string | null) => (moment ? new Date(moment).toISOString().slice(0, 10) : null)
const listed = (values: readonly string[]) => values.join('; ')

/** Partnerships that have begun as a table: what everybody reads on their pages. */
export const partnershipFiles = ({ publicUrl, now }: { publicUrl: string; now(): Date }): Router =>
  publicTable(partnerships(publicUrl), now)

const partnerships = (publicUrl: string) => ({
  name: 'partnerships',
  columns: [
    ...(['reference', 'title', 'state', 'forces', 'suppliers', 'challenge', 'categories', 'publicSummary'] as const),
    ...(['objectives', 'milestonesMet', 'milestonesPlanned', 'startsOn', 'endsOn', 'activated'] as const),
    ...(['completed', 'adoption', 'ended', 'endedBy', 'endedReason', 'address'] as const),
  ],
  async *rows(now: Date) {
    const act = { viewer: visitor, now, requestId: 'partnerships-file' }
    let batch: PartnershipFields[] = []
    for await (const one of publishedPartnerships(act, Number.MAX_SAFE_INTEGER)) {
      batch.push(one)
      if (batch.length < atOnce) continue
      yield* await rowsOf(act, batch, publicUrl)
      batch = []
    }
    yield* await rowsOf(act, batch, publicUrl)
  },
})

const atOnce = 100

async function rowsOf(act: Act, batch: readonly PartnershipFields[], publicUrl: string) {
  const challengeIds = batch.flatMap(({ challengeId }) => challengeId ?? [])
  const [names, challenges] = await Promise.all([
    namesOf(
      act,
      batch.flatMap(({ partyIds }) => partyIds),
    ),
    challengesById(act, challengeIds),
  ])
  const referenceOf = (id: string | null) => challenges.find((one) => one?._id === id)?.reference ?? null
  return batch.map((one) => ({
    ...{ reference: one.reference, title: one.title, state: one.state },
    ...{ forces: named(names, one.forceIds), suppliers: named(names, one.supplierIds) },
    ...{ challenge: referenceOf(one.challengeId), categories: listed(one.categories) },
    ...{ publicSummary: one.publicSummary, objectives: listed(one.terms.objectives.map(({ text }) => text)) },
    milestonesMet: one.milestones.filter(({ acceptedAt }) => acceptedAt).length,
    milestonesPlanned: one.terms.milestones.length,
    ...{ startsOn: day(one.terms.startsOn), endsOn: day(one.terms.endsOn), activated: day(one.activatedAt) },
    ...{ completed: day(one.completedAt), adoption: listed(adoptionsOf(act, one)) },
    ...{ ended: day(one.endedAt), endedBy: names.get(one.endedById ?? '') ?? null, endedReason: one.endedReason },
    address: `${publicUrl}/partnerships/${one.reference}`,
  }))
}

const named = (names: ReadonlyMap<string, string>, ids: readonly string[]) =>
  listed(ids.flatMap((id) => names.get(id) ?? []))

/** How far its forces have adopted what came of it, from the accounts that everybody may read. */
const adoptionsOf = (act: Act, one: PartnershipFields) =>
  closeOutsFor(act, one).flatMap(({ organisationId, adoption }) =>
    one.forceIds.includes(organisationId) ? adoption : [],
  )

async function namesOf(act: Act, ids: readonly string[]): Promise<Map<string, string>> {
  const found = await organisationsById(act, [...new Set(ids)])
  return new Map(found.flatMap((one) => (one ? [[one._id, one.name] as const] : [])))
}
