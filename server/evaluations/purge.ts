import type { Model } from 'mongoose'
import { z } from 'zod'
import { id } from '../../schema/people.ts'
import { purgedWords } from '../../schema/purges.ts'
import { partOfCommand } from '../platform/command.ts'
import { hasWords, withoutWords } from '../platform/without-words.ts'
import { AgreedScore, Evaluation, Feedback, Score, Seat } from './model.ts'
import { Advantages } from './model-advantages.ts'
import { StandstillCase } from './model-cases.ts'
import { Clarification } from './model-clarifications.ts'
import { Finding } from './model-eligibility.ts'
import { ExampleScore, WorkedExample } from './model-example.ts'
import { SetAsideScore } from './model-set-aside.ts'

const most = 2_000

/** One collection, the fields in which people write, and how words go from them: whether any did. */
type Written = { name: string; fields: readonly string[]; purge(challengeId: string, words: string): Promise<boolean> }

const written = <Fields extends { challengeId: string }>(
  of: Model<Fields>,
  ...fields: readonly (keyof Fields & string)[]
): Written => ({
  name: of.modelName,
  fields,
  async purge(challengeId, words) {
    let found = false
    for (const document of await of.find({ challengeId }).sort({ _id: 1 }).limit(most)) {
      const said = Object.fromEntries(fields.map((field) => [field, document.get(field)]))
      if (!hasWords(said, words)) continue
      await document.set(withoutWords(said, words)).save()
      found = true
    }
    return found
  },
})

/** Everything that people write while a challenge is judged, and where. A test looks that nothing is left out. */
export const writtenInEvaluations: readonly Written[] = [
  written(Evaluation, 'closedReason', 'shortlistReason'),
  written(Seat, 'declarations', 'earlier'),
  written(Score, 'reason', 'privateNote'),
  written(SetAsideScore, 'reason', 'privateNote'),
  written(AgreedScore, 'rationale'),
  written(Feedback, 'criteria', 'told', 'awarded', 'ineligible'),
  written(Advantages, 'accepted'),
  written(Finding, 'essentials', 'words', 'dropReason', 'response', 'outcomeReason'),
  written(Clarification, 'question', 'answer'),
  written(WorkedExample, 'answer', 'why'),
  written(ExampleScore, 'reason'),
  written(StandstillCase, 'words', 'answer'),
]

/**
 * Takes words out of everything that was written while a challenge was judged, private notes included. Where they stood
 * is said once it is decided: before, nobody learns by removing words what a panel writes. A part of the purge of a
 * challenge, which says who may, and refuses words of a reason that stands in the record.
 */
export const purgeWordsOfEvaluation = partOfCommand(
  z.object({ challengeId: id, words: purgedWords }),
  async (_act, { challengeId, words }): Promise<string[]> => {
    let found = false
    for (const { purge } of writtenInEvaluations) found = (await purge(challengeId, words)) || found
    const decided = await Evaluation.exists({ challengeId, decidedAt: { $ne: null } })
    return found && decided ? ['the evaluation'] : []
  },
)
