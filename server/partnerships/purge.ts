import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { partnershipLimits } from '../../schema/partnerships.ts'
import { id } from '../../schema/people.ts'
import { purgedWords, purgeReasons } from '../../schema/purges.ts'
import { partOfCommand } from '../platform/command.ts'
import { chainOf, record } from '../platform/events.ts'
import { demandNotInTheRecord } from '../platform/stand-in-the-record.ts'
import { hasWords, withoutWords } from '../platform/without-words.ts'
import { purgeWordsOfTermsReviews } from '../reviews/purge.ts'
import { type CloseOut, Decision, Partnership, partnershipFacts } from './model.ts'
import { closeOutsFor, seesInside } from './queries.ts'

const most = 500

/** Everything that people write in a partnership. A test looks that nothing is left out. */
export const writtenInPartnerships = [
  ...(['title', 'terms', 'sensitive', 'confirmedTerms', 'milestones', 'readings', 'progress'] as const),
  ...(['summary', 'publicSummary', 'closeOuts', 'endedReason'] as const),
]
export const writtenInDecisions = ['question', 'options', 'decision', 'source'] as const

/**
 * Takes words out of the partnerships that grew from a challenge: out of the terms, those that a party confirmed before
 * too, the decisions and what they rest on, the progress, what is public, the close-outs and the reviews. What was
 * confirmed, approved or agreed stands: it names a revision, and words that go make no new one; a form of the terms that
 * was opened before is refused by how often words were removed. Of one that has begun the reference says where they stood;
 * of others it is said that it is not public, and only by who sees the inside. What one side alone has written of how it
 * went is told to nobody else, not even that words went from it. A part of the purge of a challenge, which says who may. It
 * answers with the places, and with the subjects that people may have been told of.
 */
export const purgeWordsOfPartnerships = partOfCommand(
  z.object({ challengeId: id, words: purgedWords, reason: z.enum(purgeReasons) }),
  async (act, { challengeId, words, reason }): Promise<{ places: string[]; subjects: string[] }> => {
    const places: string[] = []
    const subjects: string[] = []
    for (const partnership of await Partnership.find({ challengeId }).sort({ _id: 1 }).limit(most)) {
      const { _id, reference, activatedAt, closeOuts } = partnership
      const chain = chainOf('partnership', _id)
      await demandNotInTheRecord(chain, words)
      subjects.push(chain)
      const said = Object.fromEntries(written.map((field) => [field, partnership.get(field)]))
      const read = closeOutsFor(act, partnership)
      const found = [
        hasWords(said, words) || !isDeepStrictEqual(closeOutsWithout(read, words), read),
        await purgeDecisions(_id, words),
        (await purgeWordsOfTermsReviews(act, { partnershipId: _id, words })).length > 0,
      ]
      if (hasWords(said.terms, words)) partnership.set({ removals: (partnership.removals ?? 0) + 1 })
      await partnership.set({ ...withoutWords(said, words), closeOuts: closeOutsWithout(closeOuts, words) }).save()
      if (!found.includes(true)) continue
      await record(act, partnershipFacts, activatedAt ? 'purged' : 'purgedInside', _id, { reason })
      if (activatedAt) places.push(`partnership ${reference}`)
      else if (seesInside(act, partnership)) places.push('what is not public')
    }
    return { places, subjects }
  },
)

const written = writtenInPartnerships.filter((field) => field !== 'closeOuts')

/** How far it was adopted is a code here, while a challenge has prose by the same name. */
const closeOutsWithout = (closeOuts: readonly CloseOut[], words: string): CloseOut[] =>
  closeOuts.map((one) => ({ ...withoutWords(one, words), adoption: one.adoption }))

async function purgeDecisions(partnershipId: string, words: string): Promise<boolean> {
  let found = false
  const decisions = Decision.find({ partnershipId }).sort({ number: -1 }).limit(partnershipLimits.decisions)
  for (const decision of await decisions) {
    const said = Object.fromEntries(writtenInDecisions.map((field) => [field, decision.get(field)]))
    if (!hasWords(said, words)) continue
    await decision.set(withoutWords(said, words)).save()
    found = true
  }
  return found
}

/**
 * Takes a message that was removed out of the decisions that were made of it: its copy, and its words wherever the
 * decision repeats them. That it was agreed stands. It answers with every wording that it took out, for copies elsewhere.
 * A part of the removal of the message, which says who may.
 */
export const purgeMessageOfDecisions = partOfCommand(
  z.object({ threadId: id, number: z.number().int(), wordings: z.array(z.string()) }),
  async (_act, { threadId, number, wordings }): Promise<string[]> => {
    const found = new Set(wordings)
    for (const decision of await Decision.find({ threadId, 'source.number': number })) {
      const { question, options, decision: decided } = decision
      const copies = decision.source.filter((one) => one.number === number).map(({ text }) => text ?? '')
      for (const copy of copies) found.add(copy)
      const all = [...wordings, ...copies].filter((one) => one.length >= shortest)
      const said = all.reduce(withoutWords<Said>, { question, options, decision: decided })
      const source = decision.source.map((one) => (one.number === number ? { ...one, text: null } : one))
      await decision.set({ ...said, source }).save()
    }
    return [...found]
  },
)

/** A shorter message, such as a yes, would take too much with it: its copy goes, and nothing of the decision. */
const shortest = 4

type Said = { question: string; options: string; decision: string }
