import type { Router } from 'express'
import { visitor } from '../platform/act.ts'
import { publicTable } from '../platform/public-table.ts'
import { publishedOrganisations } from './published.ts'

const day = (moment: Date | null) => moment?.toISOString().slice(0, 10) ?? null
const listed = (values: readonly string[]) => values.join('; ')

/** Forces, suppliers and other bodies as a table: what everybody reads on their pages. */
export const organisationFiles = ({ publicUrl, now }: { publicUrl: string; now(): Date }): Router =>
  publicTable(organisations(publicUrl), now)

const organisations = (publicUrl: string) => ({
  name: 'organisations',
  columns: [
    ...(['name', 'shortName', 'kind', 'nation', 'region', 'identifiers', 'since', 'until'] as const),
    ...(['size', 'sectors', 'regionsServed', 'categories', 'website', 'mailbox', 'address'] as const),
  ],
  async *rows(now: Date) {
    const act = { viewer: visitor, now, requestId: 'organisations-file' }
    for await (const one of publishedOrganisations(act, Number.MAX_SAFE_INTEGER))
      yield {
        ...{ name: one.name, shortName: one.shortName, kind: one.kind, nation: one.nation, region: one.region },
        identifiers: listed(one.identifiers.map(({ scheme, id }) => `${scheme}:${id}`)),
        ...{ since: day(one.effectiveFrom), until: day(one.effectiveTo), size: one.size },
        ...{ sectors: listed(one.sectors), regionsServed: listed(one.regions), categories: listed(one.categories) },
        ...{ website: one.website, mailbox: one.mailbox, address: `${publicUrl}/organisations/${one.slug}` },
      }
  },
})
