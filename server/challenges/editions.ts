import { z } from 'zod'
import type { Act } from '../platform/act.ts'
import { listOf } from '../platform/database.ts'
import { chainOf, Event, type StoredEvent } from '../platform/events.ts'
import { canSeeEditions } from './access.ts'
import { editionText, wordsApartFromDates } from './edition-text.ts'
import { Challenge, type ChallengeFields } from './model.ts'
import { ChallengeVersion, type ChallengeVersionFields } from './model-editions.ts'

/** How the text of an edition stands to the hash that the chain keeps of it. */
export const editionStandings = {
  as_published: 'It is what was published: its text has the hash that stands in the chain.',
  words_removed: 'Words that must not stand anywhere were removed: its hash cannot be checked any more.',
  no_hash: 'It was published before hashes of texts were kept.',
  changed: 'Its text does not have the hash that stands in the chain: it was changed.',
  missing: 'The chain tells of it, and its text is gone.',
  added: 'No event of the chain tells of it.',
} as const
export type EditionStanding = keyof typeof editionStandings

const publishing = ['challenge.opened', 'challenge.amended']
const published = z.object({ edition: z.number(), sha256: z.string().optional() })
const purged = z.object({ places: z.array(z.string()) })

type Told = Pick<StoredEvent, 'kind' | 'data' | 'at' | 'number'>

/** One edition with what proves it. `text` is what the hash is over, `kept` the part of it that stays with the force. */
export type EditionProof = {
  number: number
  at: Date
  /** The place in the chain of the event that published it. */
  eventNumber: number | null
  sha256: string | null
  standing: EditionStanding
  text: string | null
  kept: string | null
}

/** Each edition that the chain or the store tells of, first to last, held against its hash. */
function proofsOf(events: readonly Told[], versions: readonly ChallengeVersionFields[]): EditionProof[] {
  const removedFrom = new Set(
    events.flatMap(({ kind, data }) =>
      kind === 'challenge.purged' ? (purged.safeParse(data).data?.places ?? []) : [],
    ),
  )
  const told = events.flatMap(({ kind, data, at, number: eventNumber }) => {
    const said = publishing.includes(kind) ? published.safeParse(data).data : undefined
    return said ? [{ number: said.edition, at, eventNumber, sha256: said.sha256 ?? null }] : []
  })
  const untold = versions.filter(({ number }) => !told.some((one) => one.number === number))
  const nothing = { text: null, kept: null }
  return [
    ...told.map((one): EditionProof => {
      const version = versions.find(({ number }) => number === one.number)
      if (!version) return { ...one, ...nothing, standing: 'missing' }
      if (one.sha256 === null) return { ...one, ...nothing, standing: 'no_hash' }
      const { salt, keptSalt } = version
      if (!salt || !keptSalt) {
        // Only an event of the chain excuses it: else whoever changed a text would take its salts away.
        const isTold = removedFrom.has(`edition ${one.number}`)
        return { ...one, ...nothing, standing: isTold ? 'words_removed' : 'changed' }
      }
      const { sha256, text, kept } = editionText({ ...version, salt, keptSalt })
      return { ...one, text, kept, standing: sha256 === one.sha256 ? 'as_published' : 'changed' }
    }),
    ...untold.map(
      ({ number, at }): EditionProof => ({
        number,
        at,
        eventNumber: null,
        sha256: null,
        ...nothing,
        standing: 'added',
      }),
    ),
  ]
}

const kinds = [...publishing, 'challenge.purged']

/** Every edition with what proves it, to whoever can see the challenge. What stays with the force only its people get. */
export async function editionProofsOf(
  act: Act,
  { _id: challengeId, forceId }: Pick<ChallengeFields, '_id' | 'forceId'>,
): Promise<EditionProof[]> {
  const [events, versions] = await Promise.all([
    Event.find({ chain: chainOf('challenge', challengeId), kind: { $in: kinds } })
      .sort({ number: 1 })
      .limit(1_000)
      .lean<StoredEvent[]>(),
    listOf(ChallengeVersion, act, canSeeEditions, { challengeId }, { sort: { number: 1 }, limit: 500 }),
  ])
  const isOfTheForce = act.viewer.organisationsAs('admin', 'editor', 'evaluator', 'viewer').includes(forceId)
  return proofsOf(events, versions).map((proof) => (isOfTheForce ? proof : { ...proof, kept: null }))
}

const faults: readonly EditionStanding[] = ['changed', 'missing', 'added']

type Held = { reference: string; edition: number; proofs: EditionProof[]; saysTheSame: boolean }

/** Everything that was published of one challenge, held against the chain; and what it says now, against its present edition. */
async function heldAgainstTheChain(challengeId: string): Promise<Held> {
  const events = await Event.find({ chain: chainOf('challenge', challengeId), kind: { $in: kinds } })
    .sort({ number: 1 })
    .lean<StoredEvent[]>()
  const versions = await ChallengeVersion.find({ challengeId }).sort({ number: 1 }).lean<ChallengeVersionFields[]>()
  const challenge = await Challenge.findById(challengeId).lean<ChallengeFields | null>()
  const { reference = '', edition = 0 } = challenge ?? {}
  const proofs = proofsOf(events, versions)
  const isProved = proofs.some(({ number, sha256 }) => number === edition && sha256 !== null)
  const present = versions.find(({ number }) => number === edition)
  const saysTheSame =
    !challenge ||
    !present ||
    !isProved ||
    wordsApartFromDates(present.content) === wordsApartFromDates(challenge.content)
  return { reference, edition, proofs, saysTheSame }
}

const isWhole = ({ proofs, saysTheSame }: Held): boolean =>
  saysTheSame && !proofs.some(({ standing }) => faults.includes(standing))

/**
 * Holds every edition of every challenge against its hash in the chain, and what each challenge says now against its
 * present edition; names each that differs, and each from which words were removed. True where none differs.
 */
export async function verifyEditions(say: (line: string) => void): Promise<boolean> {
  const standings: EditionStanding[] = []
  let broken = 0
  for await (const { _id } of Challenge.find().select('_id').sort({ _id: 1 }).lean<{ _id: string }[]>().cursor()) {
    const first = await heldAgainstTheChain(_id)
    // One amended between two readings is read again, whole.
    const held = isWhole(first) ? first : await heldAgainstTheChain(_id)
    if (!isWhole(held)) broken += 1
    for (const { number, standing } of held.proofs) {
      standings.push(standing)
      if (standing !== 'as_published' && standing !== 'no_hash')
        say(`${held.reference}, edition ${number}: ${editionStandings[standing]}`)
    }
    if (!held.saysTheSame)
      say(`${held.reference}: what it says now is not what its edition ${held.edition} says. It was changed.`)
  }
  const count = (standing: EditionStanding) => standings.filter((one) => one === standing).length
  const how = `${count('as_published')} as published, ${count('words_removed')} with words removed, ${count('no_hash')} of which no hash was kept`
  say(`${standings.length} editions: ${how}${broken === 0 ? '' : `; ${broken} challenges not as published`}`)
  return broken === 0
}
