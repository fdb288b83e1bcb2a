import { type NoticeStage, noticeClosingDays, noticeStages } from '../../schema/notices.ts'
import type { Act } from '../platform/act.ts'
import { type NoticeRow, noticeCatalogue } from './catalogue.ts'

export const noticeSorts = ['newest', 'closing'] as const
export type NoticeSort = (typeof noticeSorts)[number]

/** Within one filter any of its values fits; a notice fits all filters. */
export type NoticeFilter = {
  text: string | null
  /** Only what is bought for a police force. */
  police: boolean
  stages: readonly NoticeStage[]
  forceIds: readonly string[]
  regions: readonly string[]
  divisions: readonly string[]
  closingWithinDays: number | null
}

export type Count = { value: string; count: number }
export type NoticeBoard = {
  total: number
  counts: {
    police: number
    everyone: number
    stages: Count[]
    forces: Count[]
    regions: Count[]
    divisions: Count[]
    closing: Count[]
  }
  page(sort: NoticeSort, limit: number, after: string | null): NoticeRow[]
}

type Facet = 'police' | 'stages' | 'forces' | 'regions' | 'divisions' | 'closing'
const day = 24 * 3_600_000

/** The notices that fit, with how many each value of each filter would leave, its own filter apart. One pass, no round trip. */
export async function noticeBoard(act: Act, filter: NoticeFilter): Promise<NoticeBoard> {
  const catalogue = await noticeCatalogue()
  const now = act.now.getTime()
  const matching = filter.text?.trim() ? catalogue.matching(filter.text) : null
  const within = (row: NoticeRow, days: number) =>
    row.closesAt !== null && row.closesAt > now && row.closesAt <= now + days * day
  const tests: Record<Facet, (row: NoticeRow) => boolean> = {
    police: (row) => !filter.police || row.forceId !== null,
    stages: (row) => filter.stages.length === 0 || filter.stages.includes(row.stage),
    forces: (row) => filter.forceIds.length === 0 || filter.forceIds.includes(row.forceId ?? ''),
    regions: (row) => filter.regions.length === 0 || filter.regions.includes(row.region ?? ''),
    divisions: (row) =>
      filter.divisions.length === 0 || row.divisions.some((division) => filter.divisions.includes(division)),
    closing: (row) => filter.closingWithinDays === null || within(row, filter.closingWithinDays),
  }
  const valuesOf: Record<Facet, (row: NoticeRow) => readonly string[]> = {
    police: (row) => (row.forceId ? ['police', 'everyone'] : ['everyone']),
    stages: (row) => [row.stage],
    forces: (row) => (row.forceId ? [row.forceId] : []),
    regions: (row) => (row.region ? [row.region] : []),
    divisions: (row) => row.divisions,
    closing: (row) => noticeClosingDays.filter((days) => within(row, days)).map(String),
  }
  const facets = Object.keys(tests) as Facet[]
  const counts = Object.fromEntries(facets.map((facet) => [facet, new Map<string, number>()])) as Record<
    Facet,
    Map<string, number>
  >
  const found: NoticeRow[] = []
  for (const row of catalogue.newestFirst()) {
    if (matching && !matching.has(row.id)) continue
    const failed = facets.filter((facet) => !tests[facet](row))
    if (failed.length === 0) found.push(row)
    for (const facet of facets)
      if (failed.length === 0 || (failed.length === 1 && failed[0] === facet))
        for (const value of valuesOf[facet](row)) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1)
  }
  const most = (facet: Facet) =>
    [...counts[facet]]
      .map(([value, count]) => ({ value, count }))
      .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))

  return {
    total: found.length,
    counts: {
      police: counts.police.get('police') ?? 0,
      everyone: counts.police.get('everyone') ?? 0,
      stages: noticeStages.map((value) => ({ value, count: counts.stages.get(value) ?? 0 })),
      forces: most('forces').slice(0, 60),
      regions: most('regions'),
      divisions: most('divisions'),
      closing: noticeClosingDays.map((days) => ({ value: String(days), count: counts.closing.get(String(days)) ?? 0 })),
    },
    page(sort, limit, after) {
      const order = orders[sort](now)
      const last = after ? placeOf(after) : null
      const rows = sort === 'newest' ? found : found.toSorted(order)
      return rows.filter((row) => !last || order(row, last) > 0).slice(0, limit)
    },
  }
}

/** What the orders read of a row, and all that a cursor holds. */
type Place = Pick<NoticeRow, 'id' | 'changedAt' | 'closesAt'>

const byChange = (one: Place, other: Place) =>
  other.changedAt - one.changedAt || (one.id < other.id ? 1 : one.id > other.id ? -1 : 0)

const orders: Record<NoticeSort, (now: number) => (one: Place, other: Place) => number> = {
  newest: () => byChange,
  // What still takes tenders, the first to close first; then the rest, last changed first.
  closing: (now) => (one, other) => {
    const closes = ({ closesAt }: Place) => (closesAt !== null && closesAt > now ? closesAt : Number.POSITIVE_INFINITY)
    const [first, second] = [closes(one), closes(other)]
    return first === second ? byChange(one, other) : first - second
  },
}

/** The cursor of a row: its place in either order, so that a list goes on where it was whatever changed since. */
export const cursorOfNotice = ({ changedAt, closesAt, id }: Place): string => `${changedAt}.${closesAt ?? ''}.${id}`

function placeOf(cursor: string): Place {
  const [changedAt = '', closesAt = '', id = ''] = cursor.split('.')
  return { changedAt: Number(changedAt) || 0, closesAt: closesAt ? Number(closesAt) || null : null, id }
}
