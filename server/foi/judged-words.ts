import { type ChallengeFields, editionsOf } from '../challenges/queries.ts'
import { feedbackGiven } from '../evaluations/feedback.ts'
import type { EvaluationShown } from '../evaluations/queries.ts'
import type { Act } from '../platform/act.ts'
import { wordsOf } from '../platform/words.ts'
import { says } from './passages.ts'

/** How a proposal is called while it is judged. */
export const letterOf = ({ candidates }: EvaluationShown, proposalId: string): string =>
  candidates.find(({ proposal }) => proposal._id === proposalId)?.proposal.letter ?? ''

/** How a criterion is called; an amendment may have taken it away since. */
export const criterionOf = ({ content }: ChallengeFields, criterionId: string): string =>
  content.choosing.criteria.find(({ id }) => id === criterionId)?.name ?? 'A criterion that is no more'

/** What the panel agreed on and what suppliers were told of it: the force answers for these words as a whole. */
export async function wordsOfThePanel(act: Act, { challenge, agreed }: EvaluationShown): Promise<string> {
  const given = await feedbackGiven(act, challenge)
  const told = given.flatMap((one) => one.told.flatMap(({ reason, strength, change }) => [reason, strength, change]))
  return [...agreed.map(({ rationale }) => rationale), ...told].join('\n')
}

/** Whether everybody may read these words in an edition of the challenge. */
export type IsPublic = (words: string) => boolean

export async function publicWords(act: Act, challenge: ChallengeFields): Promise<IsPublic> {
  const editions = await editionsOf(act, challenge._id)
  const text = editions.flatMap(({ content }) => wordsOf(content)).join('\n')
  return (words) => says(text, words)
}
