import type { Act } from '../platform/act.ts'
import { listOf } from '../platform/database.ts'
import { canSee } from './access.ts'
import { Proposal } from './model.ts'

export const ownMarks = ['draft', 'submitted'] as const
/** The kinds of organisation that may begin a proposal or take part in one. */
const proposing = new Set<string>(['supplier', 'partner'])

export type OwnMark = (typeof ownMarks)[number]

/**
 * For each challenge how far the viewer's own side is with its proposal, or null. The rule is that of their own side
 * alone: a mark never tells of anybody else, before the opening or after it.
 */
export async function ownMarksOf(act: Act, challengeIds: readonly string[]): Promise<(OwnMark | null)[]> {
  // Forces and Charter bodies never propose: there is nothing of theirs to read.
  if (!proposing.has(act.viewer.actingFor?.kind ?? '')) return challengeIds.map(() => null)
  const own = await listOf(
    Proposal,
    act,
    canSee,
    { challengeId: { $in: [...challengeIds] }, state: { $ne: 'withdrawn' } },
    { sort: { _id: -1 }, limit: 500 },
  )
  return challengeIds.map((id) => {
    const mine = own.filter(({ challengeId }) => challengeId === id)
    if (mine.some(({ state }) => state !== 'draft')) return 'submitted'
    return mine.length > 0 ? 'draft' : null
  })
}
