import { type NoticeStage, noticeSourceOf } from '../../schema/notices.ts'
import type { NoticeFields, NoticeReleaseFields } from './model.ts'
import type { BuyerFacts, ReleaseFacts } from './release.ts'

/** A notice before its buyer is known among our records. */
export type Merged = Omit<NoticeFields, '_id' | 'version' | 'buyerId' | 'forceId'> & { buyer: BuyerFacts | null }

/**
 * What all releases of one `ocid` say together: of each field, what the latest that says anything says
 * (OCDS 1.1, merging). The order they came in changes nothing: they are put in order of date, then of content.
 */
export function merge(releases: readonly NoticeReleaseFields[]): Merged {
  const inOrder = releases.toSorted((a, b) => a.at.getTime() - b.at.getTime() || (a._id < b._id ? -1 : 1))
  const newestFirst = inOrder.toReversed()
  const latest = <Name extends Exclude<keyof ReleaseFacts, 'parts'>>(name: Name): ReleaseFacts[Name] | null =>
    newestFirst.find(({ facts }) => facts[name] !== null)?.facts[name] ?? null
  const moment = (name: 'publishedAt' | 'closesAt' | 'startsAt' | 'endsAt') => {
    const said = latest(name)
    return said ? new Date(said) : null
  }
  const first = inOrder[0]
  const last = newestFirst[0]
  if (!first || !last) throw new Error('A notice has at least one release.')
  const buyer = latest('buyer')
  const cpvCodes = latest('cpvCodes') ?? []
  return {
    ocid: first.ocid,
    title: latest('title') ?? 'Untitled notice',
    description: latest('description') ?? '',
    stage: latest('stage') ?? ('tender' satisfies NoticeStage),
    buyer,
    buyerName: buyer?.name ?? 'Buyer not named',
    region: latest('region'),
    cpvCodes,
    cpvDivisions: [...new Set(cpvCodes.map((code) => code.slice(0, 2)))].toSorted(),
    value: latest('value'),
    publishedAt: earliest(moment('publishedAt'), first.at),
    changedAt: last.at,
    closesAt: moment('closesAt'),
    startsAt: moment('startsAt'),
    endsAt: moment('endsAt'),
    method: latest('method'),
    sourceUrl: latest('sourceUrl'),
    source: noticeSourceOf(first.ocid),
    licence: latest('licence'),
    suppliers: latest('suppliers') ?? [],
    smallFirms: latest('smallFirms'),
  }
}

const earliest = (one: Date | null, other: Date) => (one && one < other ? one : other)
