import { purgeOrganisationInput } from '../../schema/purges.ts'
import { partOfCommand } from '../platform/command.ts'
import { chainOf } from '../platform/events.ts'
import { demandNotInTheRecord } from '../platform/stand-in-the-record.ts'
import { hasWords, withoutWords } from '../platform/without-words.ts'
import { Signatory } from './model.ts'

/** Everything that people write when an organisation signs, or is suspended. A test looks that nothing is left out. */
export const writtenBySignatories = [
  ...(['accountablePerson', 'accountablePost', 'declinedReason', 'suspensionReason', 'reply', 'earlier'] as const),
]

/**
 * Takes words out of what an organisation and Charter managers wrote of its signing. The reason of a suspension stands in
 * the record, so nobody takes it away by this. A part of the purge of the organisation, which says who may. It answers
 * with the subjects that people may have been told of, and whether the words stood there.
 */
export const purgeWordsOfSignatory = partOfCommand(
  purgeOrganisationInput.omit({ reason: true }),
  async (_act, { organisationId, words }): Promise<{ isThere: boolean; subjects: string[] }> => {
    const signatory = await Signatory.findOne({ organisationId })
    if (!signatory) return { isThere: false, subjects: [] }
    const chain = chainOf('signatory', signatory._id)
    await demandNotInTheRecord(chain, words)
    const said = Object.fromEntries(writtenBySignatories.map((field) => [field, signatory.get(field)]))
    if (!hasWords(said, words)) return { isThere: false, subjects: [chain] }
    await signatory.set(withoutWords(said, words)).save()
    return { isThere: true, subjects: [chain] }
  },
)
