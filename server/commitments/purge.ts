import { publicCommitmentStates } from '../../schema/commitments.ts'
import { purgeCommitmentInput } from '../../schema/purges.ts'
import { partOfCommand } from '../platform/command.ts'
import { chainOf, record } from '../platform/events.ts'
import { demandNotInTheRecord, demandThere } from '../platform/stand-in-the-record.ts'
import { addressWithout, hasWords, withoutWords } from '../platform/without-words.ts'
import { stepOn } from './commands/step.ts'
import { type CommitmentFields, commitmentFacts } from './model.ts'

/** Everything that people write in a commitment. A test looks that nothing is left out. */
export const writtenInCommitments = [
  ...(['pledge', 'measure', 'unit', 'leadPost', 'returnedBecause', 'readings', 'evidence'] as const),
]

/**
 * Takes words out of what a commitment says: the pledge, how it is measured, readings, evidence, and what was said of
 * that. What a Charter manager gave as a reason stands in the record, so no organisation takes a dispute away by this.
 * How it goes stays: what was agreed to and accepted is as it was. A part of the purge of a commitment.
 */
export const purgeWordsOfCommitment = partOfCommand(
  purgeCommitmentInput,
  async (act, { commitmentId, words, reason }): Promise<CommitmentFields> => {
    const commitment = await stepOn(act, commitmentId, 'purge')
    await demandNotInTheRecord(chainOf('commitment', commitmentId), words)
    const said = Object.fromEntries(writtenIn(commitment).map((field) => [field, commitment.get(field)]))
    demandThere(hasWords(said, words))

    const evidence = commitment.evidence.map((one) => ({
      ...withoutWords(one, words),
      link: addressWithout(one.link, words),
    }))
    await commitment.set({ ...withoutWords(said, words), evidence }).save()
    const isPublic = publicCommitmentStates.some((state) => state === commitment.state)
    await record(act, commitmentFacts, isPublic ? 'purged' : 'purgedInside', commitmentId, { reason })
    return commitment.toObject()
  },
)

/** What the board names is not what somebody wrote: a measure that it works out keeps its name. */
const writtenIn = ({ boardMeasure }: CommitmentFields) =>
  boardMeasure ? writtenInCommitments.filter((field) => field !== 'measure' && field !== 'unit') : writtenInCommitments
