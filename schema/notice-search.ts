import { cpvDivisions } from './cpv.ts'
import { type NoticeStage, noticeClosingDays, noticeStages } from './notices.ts'

/** The filters of the notices as they stand in the address. */
export type NoticeSearch = {
  q: string
  show: 'police' | 'everyone'
  stage: readonly NoticeStage[]
  force: readonly string[]
  region: readonly string[]
  group: readonly string[]
  closing: string
  sort: 'newest' | 'closing'
}

/** The filters that stand in the query of an address. The list and its file both read them here. */
export function noticeSearchOf(search: URLSearchParams): NoticeSearch {
  const known = noticeStages.filter((stage) => search.getAll('stage').includes(stage))
  return {
    q: search.get('q') ?? '',
    show: search.get('show') === 'everyone' ? 'everyone' : 'police',
    stage: known,
    force: search.getAll('force'),
    region: search.getAll('region'),
    group: search.getAll('group').filter((code) => cpvDivisions.some((division) => division.code === code)),
    closing: noticeClosingDays.map(String).find((days) => days === search.get('closing')) ?? '',
    sort: search.get('sort') === 'closing' ? 'closing' : 'newest',
  }
}
