import type { HydratedDocument } from 'mongoose'
import { z } from 'zod'
import { id } from '../../schema/people.ts'
import { type PurgeReason, purgeCurationInput, purgedWords, purgeReasons } from '../../schema/purges.ts'
import type { Act } from '../platform/act.ts'
import { partOfCommand } from '../platform/command.ts'
import { find } from '../platform/database.ts'
import { chainOf, record } from '../platform/events.ts'
import { demandYours } from '../platform/refusal.ts'
import { passes } from '../platform/rule.ts'
import { demandNotInTheRecord, demandThere } from '../platform/stand-in-the-record.ts'
import { hasWords, withoutWords } from '../platform/without-words.ts'
import { canCurate, canSee } from './access.ts'
import { Curation, type CurationFields, curationFacts } from './model.ts'

const most = 500

/** Everything that people write in a curation. A test looks that nothing is left out. */
export const writtenInCurations = ['title', 'reason', 'members', 'invitations', 'cameOfIt'] as const

/**
 * Takes words out of a curation, running or closed: what it is about, what the owners answered, and what suppliers were
 * sent. Why a supplier was picked by hand and what came of it stand in the record. Charter managers alone do this. It
 * answers with the subjects that people may have been told of.
 */
export const purgeWordsOfCuration = partOfCommand(
  purgeCurationInput,
  async (act, { curationId, words, reason }): Promise<{ curation: CurationFields; subjects: string[] }> => {
    const curation = await find(Curation, curationId, act, canSee)
    demandYours(passes(canCurate, act, curation))
    demandThere(await purge(act, curation, { words, reason }))
    return { curation: curation.toObject(), subjects: toldOf(curation) }
  },
)

/**
 * The same of every curation that a challenge is in. No curation is public: a place says no more than that. A part of the
 * purge of a challenge, which says who may.
 */
export const purgeWordsOfCurations = partOfCommand(
  z.object({ challengeId: id, words: purgedWords, reason: z.enum(purgeReasons) }),
  async (act, { challengeId, words, reason }): Promise<{ places: string[]; subjects: string[] }> => {
    const places: string[] = []
    const subjects: string[] = []
    for (const curation of await Curation.find({ challengeIds: challengeId }).sort({ _id: 1 }).limit(most)) {
      subjects.push(...toldOf(curation))
      if (!(await purge(act, curation, { words, reason }))) continue
      if (passes(canSee, act, curation)) places.push('what is not public')
    }
    return { places, subjects }
  },
)

type Removal = { words: string; reason: PurgeReason }

async function purge(act: Act, curation: HydratedDocument<CurationFields>, { words, reason }: Removal) {
  await demandNotInTheRecord(chainOf('curation', curation._id), words)
  const { title, cameOfIt } = curation
  const said = { title, reason: curation.reason, cameOfIt }
  const left = { ...withoutWords(said, words), ...rowsWithout(curation, words) }
  if (!hasWords(said, words) && JSON.stringify(rowsOf(curation)) === JSON.stringify(rowsWithout(curation, words)))
    return false
  await curation.set(left).save()
  await record(act, curationFacts, 'purged', curation._id, { reason })
  return true
}

const rowsOf = ({ members, invitations }: CurationFields) => ({ members, invitations })

/** A filter is made of codes, and stays what it was. */
const rowsWithout = ({ members, invitations }: CurationFields, words: string) => ({
  members: withoutWords(members, words),
  invitations: invitations.map((one) => ({ ...withoutWords(one, words), filter: one.filter })),
})

/** Suppliers are told of the challenge that they are invited to, and never of the curation. */
const toldOf = ({ _id, leadChallengeId }: CurationFields): string[] => [
  chainOf('curation', _id),
  ...(leadChallengeId ? [chainOf('challenge', leadChallengeId)] : []),
]
