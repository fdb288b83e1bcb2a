import { setAsideReasonWords } from '../../schema/evaluations.ts'
import type { EvaluationShown } from '../evaluations/queries.ts'
import { mostSetAside, type SetAsideByName, setAsideByName } from '../evaluations/set-aside-by-name.ts'
import type { Act } from '../platform/act.ts'
import { linesOfGiven, reasonOf, type Together, together } from './given-words.ts'
import { cutAt, item } from './item.ts'
import { type IsPublic, letterOf, wordsOfThePanel } from './judged-words.ts'
import type { FoiItem } from './model.ts'
import { lineOf, ofAPerson } from './own-words.ts'
import { says } from './passages.ts'

/** What somebody scored who left the panel or has a conflict: it counts for nothing, and nothing that was given is lost. */
export async function ofSetAside(act: Act, shown: EvaluationShown, isPublic: IsPublic): Promise<FoiItem[]> {
  const aside = await setAsideByName(act, shown)
  const official = await wordsOfThePanel(act, shown)
  return [
    ...together(aside, setAsideAtOnce).map((scores) => ofOneEvaluator(shown, scores, official, isPublic)),
    ...cutAt(mostSetAside, aside.length, 'scores that were set aside'),
  ]
}

/** What one person gave one proposal and was set aside at once. */
const setAsideAtOnce = ({ personId, proposalId, setAsideAt }: SetAsideByName): string =>
  `${personId} ${proposalId} ${setAsideAt.toISOString()}`

function ofOneEvaluator(
  shown: EvaluationShown,
  scores: Together<SetAsideByName>,
  official: string,
  isPublic: IsPublic,
): FoiItem {
  const [{ _id, name: words, proposalId, because, setAsideAt }] = scores
  const name = { label: 'Evaluator', words }
  const known = scores.some(({ sharedAt }) => sharedAt)
    ? 'Known to the panel, and to them alone since it was set aside.'
    : 'Known to them alone.'
  const title = `Scores of one evaluator for proposal ${letterOf(shown, proposalId)} that do not count`
  const said = [lineOf(name), `${setAsideReasonWords[because]}.`, ...linesOfGiven(shown.challenge, scores), known]
  const own = scores.map(reasonOf).filter((reason) => !says(official, reason.words))
  return ofAPerson(item(`aside:${_id}`, title, setAsideAt, said), name, own, isPublic)
}
