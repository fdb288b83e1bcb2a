import { noticeBoard } from '../notices/board.ts'
import { noticesById } from '../notices/queries.ts'
import type { Act } from '../platform/act.ts'
import { liesIn, type Span } from './dates.ts'
import { findEverything, type HitGroup } from './everything.ts'
import type { FindKind } from './findables.ts'

/** What everybody may read that fits the words, by kind; notices last, from their own catalogue, newest first. */
export async function findWithNotices(
  act: Act,
  words: string,
  kind: FindKind | null,
  span: Span | null = null,
): Promise<HitGroup[]> {
  const [groups, notices] = await Promise.all([
    kind === 'notice' ? [] : findEverything(words, kind, span),
    !kind || kind === 'notice' ? noticesFound(act, words.slice(0, 200), kind ? 50 : 3, span) : null,
  ])
  return notices ? [...groups, notices] : groups
}

async function noticesFound(act: Act, words: string, most: number, span: Span | null): Promise<HitGroup | null> {
  if (!words.trim()) return null
  const everyNotice = { police: false, stages: [], forceIds: [], regions: [], divisions: [], closingWithinDays: null }
  const board = await noticeBoard(act, { ...everyNotice, text: words })
  if (board.total === 0) return null
  const dated = board.page('newest', board.total, null).map(({ id, changedAt }) => ({ id, at: new Date(changedAt) }))
  const inSpan = dated.filter(({ at }) => liesIn(at, span))
  const ids = inSpan.slice(0, most).map(({ id }) => id)
  const notices = await noticesById(act, ids)
  return {
    kind: 'notice',
    count: inSpan.length,
    dates: dated.map(({ at }) => at),
    hits: notices.flatMap((notice) =>
      notice
        ? {
            kind: 'notice' as const,
            reference: '',
            title: notice.title,
            path: `/notices/${encodeURIComponent(notice.ocid)}`,
            at: notice.changedAt,
            sentence: [{ text: `Public notice of ${notice.buyerName}`, hit: false }],
          }
        : [],
    ),
  }
}
