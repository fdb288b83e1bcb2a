import type { ChallengeFields } from '../challenges/queries.ts'
import { exampleByName, mostExampleScores } from '../evaluations/example-by-name.ts'
import type { Act } from '../platform/act.ts'
import { cutAt, item } from './item.ts'
import { criterionOf, type IsPublic } from './judged-words.ts'
import type { FoiItem } from './model.ts'
import { lineOf, ofAPerson } from './own-words.ts'

/** The worked example of a panel, and what each evaluator gave it: how a panel prepares is nobody's business by itself. */
export async function ofExample(act: Act, challenge: ChallengeFields, isPublic: IsPublic): Promise<FoiItem[]> {
  const example = await exampleByName(act, challenge)
  if (!example) return []
  const writer = { label: 'Written by', words: example.writtenBy }
  const invented = { label: 'Invented answer', words: example.answer }
  const why = { label: 'Why', words: example.why }
  const lines = [
    ...[`Criterion: ${criterionOf(challenge, example.criterionId)}`, lineOf(writer), lineOf(invented)],
    ...[`Expected score: ${example.expected}`, lineOf(why)],
    'Known to the panel, and to editors and admins of the force. It counted for nothing.',
  ]
  const piece = item(`example:${example._id}`, 'The worked example of the panel', example.writtenAt, lines)
  const own = [invented, why].filter(({ words }) => !isPublic(words))
  return [
    ofAPerson(piece, writer, own, isPublic),
    ...example.given.map(({ _id, name: words, score, reason, scoredAt }) => {
      const name = { label: 'Evaluator', words }
      const because = { label: 'Why', words: reason }
      const known = 'Known to the panel, to each evaluator after their own. It counted for nothing.'
      const title = 'What one evaluator gave the worked example'
      const said = [lineOf(name), `Score: ${score}`, lineOf(because), known]
      return ofAPerson(item(`example-score:${_id}`, title, scoredAt, said), name, [because], isPublic)
    }),
    ...cutAt(mostExampleScores, example.given.length, 'scores of the worked example'),
  ]
}
