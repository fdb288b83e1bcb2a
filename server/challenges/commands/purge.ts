import { z } from 'zod'
import { helperOf } from '../../../schema/challenge-helper.ts'
import { sectionNames } from '../../../schema/challenges.ts'
import { id } from '../../../schema/people.ts'
import { purgedWords, purgeReasons } from '../../../schema/purges.ts'
import type { Act } from '../../platform/act.ts'
import { partOfCommand } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { chainOf, record } from '../../platform/events.ts'
import { demandNotInTheRecord, demandThere } from '../../platform/stand-in-the-record.ts'
import { hasWords, withoutWords } from '../../platform/without-words.ts'
import { canSee } from '../access.ts'
import { Challenge, type ChallengeFields, challengeFacts } from '../model.ts'
import { ChallengeVersion } from '../model-editions.ts'
import { SameProblem } from '../model-same-problem.ts'
import { demandStep } from '../transitions.ts'
import { copiesOf } from './content.ts'

const purgeInput = z.object({
  challengeId: id,
  words: purgedWords,
  reason: z.enum(purgeReasons),
  /** Where else they stood, such as `question 3`. */
  alsoIn: z.array(z.string()),
})

/** Who may not remove words is refused before anything is looked for: not even that words stand there is told. */
export const demandMayPurge = partOfCommand(purgeInput.pick({ challengeId: true }), async (act, { challengeId }) => {
  demandStep(act, await find(Challenge, challengeId, act, canSee), 'purge')
})

/**
 * Takes words out of what a challenge says and ever said, and of what forces wrote about it. The record says that it
 * happened, where and why, and never what. Words of its events are refused: no chain is ever broken.
 */
export const purgeWordsOfChallenge = partOfCommand(
  purgeInput,
  async (act, { challengeId, words, reason, alsoIn }): Promise<ChallengeFields> => {
    const challenge = await find(Challenge, challengeId, act, canSee)
    await demandMayPurge(act, { challengeId })
    await demandNotInTheRecord(chainOf('challenge', challengeId), words)
    const places = [
      ...sectionNames.filter((section) => hasWords(challenge.content[section], words)),
      ...(await purgeEditions(challengeId, words)),
      ...(await purgeNotes(challengeId, words)),
      ...alsoIn,
    ]
    demandThere(places.length > 0)

    const content = withoutWords(challenge.content, words)
    challenge.set({ content, ...copiesOf(content), lessons: withoutWords(challenge.lessons, words) })
    if (challenge.helperResults.length > 0) challenge.set({ helperResults: helperOf(content) })
    await challenge.save()
    await record(act, challengeFacts, 'purged', challengeId, { places: [...new Set(places)], reason })
    await purgeDrafts(act, challenge.forceId, words)
    return challenge.toObject()
  },
)

/**
 * The same words in drafts of its force, which may be copies of it and would be published again. Whoever has a section open
 * is told that it changed; to nobody else is it said that there is a draft.
 */
async function purgeDrafts(act: Act, forceId: string, words: string): Promise<void> {
  for await (const draft of Challenge.find({ forceId, state: 'draft' }).sort({ _id: -1 }).cursor()) {
    const sections = sectionNames.filter((section) => hasWords(draft.content[section], words))
    if (sections.length === 0) continue
    const content = withoutWords(draft.content, words)
    const saved = sections.map((section) => [section, (draft.sectionVersions[section] ?? 0) + 1] as const)
    const sectionVersions = { ...draft.sectionVersions, ...Object.fromEntries(saved) }
    await draft.set({ content, ...copiesOf(content), sectionVersions, helperResults: [] }).save()
    for (const section of sections) await record(act, challengeFacts, 'edited', draft._id, { section })
  }
}

async function purgeEditions(challengeId: string, words: string): Promise<string[]> {
  const places: string[] = []
  for (const edition of await ChallengeVersion.find({ challengeId }).sort({ number: 1 }).limit(1_000)) {
    const { content, note, number } = edition
    if (!hasWords([content, note], words)) continue
    const next = withoutWords(content, words)
    // Its hash in the chain is over the words too. Without the salts it proves nothing more, and gives nothing away.
    edition.set({ content: next, note: withoutWords(note, words), helperResults: helperOf(next) })
    await edition.set({ salt: null, keptSalt: null }).save()
    places.push(`edition ${number}`)
  }
  return places
}

async function purgeNotes(challengeId: string, words: string): Promise<string[]> {
  const places: string[] = []
  for (const entry of await SameProblem.find({ challengeId }).sort({ forceId: 1 }).limit(500)) {
    const { volume, system, note, contact } = entry
    const said = { volume, system, note, contact }
    if (!hasWords(said, words)) continue
    await entry.set(withoutWords(said, words)).save()
    places.push('what another force wrote')
  }
  return places
}
