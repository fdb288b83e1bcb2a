import { purgeConcernInput } from '../../schema/purges.ts'
import type { Act } from '../platform/act.ts'
import { partOfCommand } from '../platform/command.ts'
import { chainOf, record } from '../platform/events.ts'
import { passes } from '../platform/rule.ts'
import { demandNotInTheRecord, demandThere } from '../platform/stand-in-the-record.ts'
import { hasWords, withoutWords } from '../platform/without-words.ts'
import { isOnRecord } from './access.ts'
import { stepOn } from './commands/step.ts'
import { type ConcernFields, concernFacts } from './model.ts'
import { standingDecision } from './transitions.ts'

/** Everything that people write in a concern. A test looks that nothing is left out. */
export const writtenInConcerns = ['text', 'wanted', 'reply', 'decision', 'appeal', 'lastDecision'] as const
type Written = (typeof writtenInConcerns)[number]

/**
 * Takes words out of what a concern says: a Charter manager out of everything, each side out of what it wrote itself and
 * of nothing else, so that neither takes away by this what is held against it or why it was decided so. What was decided
 * stands. It says whether everything was looked through. A part of the purge of a concern.
 */
export const purgeWordsOfConcern = partOfCommand(
  purgeConcernInput,
  async (act, { concernId, words, reason }): Promise<{ concern: ConcernFields; isWhole: boolean }> => {
    const concern = await stepOn(act, concernId, 'purge')
    await demandNotInTheRecord(chainOf('concern', concernId), words)
    const said = Object.fromEntries(writtenBy(act, concern).map((field) => [field, concern.get(field)]))
    demandThere(hasWords(said, words))

    const before = readByAll(concern)
    await concern.set(withoutWords(said, words)).save()
    const isPublic = passes(isOnRecord, act, concern) && readByAll(concern) !== before
    await record(act, concernFacts, isPublic ? 'purged' : 'purgedInside', concernId, { reason })
    return { concern: concern.toObject(), isWhole: act.viewer.isCharterManager }
  },
)

function writtenBy({ viewer }: Act, { raisedForId, againstId, appeal }: ConcernFields): readonly Written[] {
  if (viewer.isCharterManager) return writtenInConcerns
  const own = viewer.actingFor?.organisationId
  return [
    ...(own === raisedForId ? (['text', 'wanted'] as const) : []),
    ...(own === againstId ? (['reply'] as const) : []),
    ...(own === appeal?.organisationId ? (['appeal'] as const) : []),
  ]
}

/** What everybody reads of it where it is on the record: that words went from anything else is told to the parties alone. */
function readByAll(concern: ConcernFields): string {
  const standing = standingDecision(concern)
  return JSON.stringify([standing?.summary, standing?.putRight, concern.reply])
}
