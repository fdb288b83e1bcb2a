import { type DraftByName, draftsByName, mostDrafts } from '../evaluations/drafts-by-name.ts'
import type { EvaluationShown } from '../evaluations/queries.ts'
import type { Act } from '../platform/act.ts'
import { linesOfGiven, reasonOf, type Together, together } from './given-words.ts'
import { cutAt, item } from './item.ts'
import { type IsPublic, letterOf, wordsOfThePanel } from './judged-words.ts'
import type { FoiItem } from './model.ts'
import { lineOf, ofAPerson } from './own-words.ts'
import { says } from './passages.ts'

/** What was scored and never shared: drafts of single people, which the panel never saw and nothing rests on. */
export async function ofDrafts(act: Act, shown: EvaluationShown, isPublic: IsPublic): Promise<FoiItem[]> {
  const drafts = await draftsByName(act, shown)
  if (drafts.length === 0) return []
  const official = await wordsOfThePanel(act, shown)
  return [
    ...together(drafts, ({ personId, proposalId }) => `${personId} ${proposalId}`).map((group) =>
      ofOneEvaluator(shown, group, official, isPublic),
    ),
    ...cutAt(mostDrafts, drafts.length, 'scores that were never shared'),
  ]
}

/** What one person had given one proposal, if only in part. */
function ofOneEvaluator(
  shown: EvaluationShown,
  drafts: Together<DraftByName>,
  official: string,
  isPublic: IsPublic,
): FoiItem {
  const [{ _id, name: words, proposalId, lockedAt }] = drafts
  const name = { label: 'Evaluator', words }
  const locked = lockedAt ? `Locked ${lockedAt.toISOString()}.` : 'Never locked: a draft.'
  const known = 'Never shared with the panel, and nothing was decided on it. Known to them alone.'
  const title = `Draft scores of one evaluator for proposal ${letterOf(shown, proposalId)}`
  const savedAt = new Date(Math.max(...drafts.map((draft) => draft.savedAt.getTime())))
  const said = [lineOf(name), locked, ...linesOfGiven(shown.challenge, drafts), known]
  const own = drafts.map(reasonOf).filter((reason) => !says(official, reason.words))
  return ofAPerson(item(`draft-scores:${_id}`, title, savedAt, said), name, own, isPublic)
}
