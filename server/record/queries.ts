import { type ChainLink, chainForChecking } from '../challenges/log.ts'
import type { ChallengeFields } from '../challenges/queries.ts'
import { peopleIn } from '../changes/said.ts'
import { sentenceOf } from '../changes/sentences.ts'
import { hasConflictIn } from '../evaluations/conflicted.ts'
import { peopleByIds, shownName } from '../people/queries.ts'
import type { Act } from '../platform/act.ts'
import { passes } from '../platform/rule.ts'
import { openedProposals, type ProposalFields } from '../proposals/queries.ts'
import { readsAudit } from './access.ts'
import { type BesideRead, chainsBeside, readBeside } from './chains.ts'
import { namesIn } from './names.ts'

/** One event of the record, in its place. What the viewer may not read is there too: its hashes, and nothing else. */
export type RecordEntry = ChainLink & {
  /** Who did it, told to their own organisation alone. */
  person: string | null
  /** What was done, in a sentence that names what this viewer may know the names of. Nothing where they may not read it. */
  text: string | null
}

/** The record of a challenge as this viewer may read it, in order: so many entries from above a number on. */
export async function recordOf(
  act: Act,
  challenge: ChallengeFields,
  { after, limit }: { after: number; limit: number },
): Promise<RecordEntry[]> {
  const audited = await isAudited(act, challenge)
  return inWords(act, challenge, await chainForChecking(act, challenge, { audited, after, limit }))
}

const isAudited = async (act: Act, challenge: ChallengeFields): Promise<boolean> =>
  passes(readsAudit, act, challenge) && !(await hasConflictIn(act, challenge._id))

/** A chain beside the challenge's own, as this viewer may read it. */
export type RecordChain = Omit<BesideRead, 'links'> & { entries: RecordEntry[] }

/** The chains beside the challenge's own, once all is over: proposals first, then scores, then releases. */
export async function chainsOf(
  act: Act,
  challenge: ChallengeFields,
  { limit }: { limit: number },
): Promise<RecordChain[]> {
  const beside = await chainsBeside(act, challenge, await isAudited(act, challenge))
  const read = await readBeside(beside.slice(0, limit))
  const entries = await inWords(
    act,
    challenge,
    read.flatMap(({ links }) => links),
  )
  const byChain = new Map<string, RecordEntry[]>()
  let from = 0
  for (const { chain, links } of read) {
    byChain.set(chain, entries.slice(from, from + links.length))
    from += links.length
  }
  return read.map(({ links: _links, ...one }) => ({ ...one, entries: byChain.get(one.chain) ?? [] }))
}

/** All of them, for a download. */
export const wholeChainsOf = (act: Act, challenge: ChallengeFields): Promise<RecordChain[]> =>
  chainsOf(act, challenge, { limit: Number.POSITIVE_INFINITY })

const entriesARead = 1_000

/** All of it, however long it is: what is downloaded states where it ends. */
export async function wholeRecordOf(act: Act, challenge: ChallengeFields): Promise<RecordEntry[]> {
  const entries: RecordEntry[] = []
  for (;;) {
    const read = await recordOf(act, challenge, { after: entries.at(-1)?.number ?? 0, limit: entriesARead })
    entries.push(...read)
    if (read.length < entriesARead) return entries
  }
}

/** Read once for one page, whose record and chains beside it name the same proposals. */
const readFor = new WeakMap<Act, WeakMap<ChallengeFields, Promise<ProposalFields[]>>>()
function proposalsIn(act: Act, challenge: ChallengeFields): Promise<ProposalFields[]> {
  const known = readFor.get(act) ?? new WeakMap<ChallengeFields, Promise<ProposalFields[]>>()
  readFor.set(act, known)
  const reading = known.get(challenge) ?? openedProposals(act, challenge._id)
  known.set(challenge, reading)
  return reading
}

/** Adds what each says, and who did it where that is a colleague of the viewer. */
async function inWords(act: Act, challenge: ChallengeFields, links: readonly ChainLink[]): Promise<RecordEntry[]> {
  const own = act.viewer.organisationsAs('admin', 'editor', 'evaluator', 'viewer')
  const doers = links.map(({ event }) => (own.includes(event?.actingForId ?? '') ? (event?.actorId ?? '') : ''))
  const named = own.includes(challenge.forceId) ? links.flatMap(({ event }) => peopleIn(event?.data)) : []
  const [found, proposals] = await Promise.all([
    peopleByIds([...new Set([...doers, ...named])]),
    proposalsIn(act, challenge),
  ])
  const people = new Map(found.flatMap((person) => (person ? [[person._id, person] as const] : [])))
  const names = namesIn(challenge, proposals, people)
  return links.map((link, place) => ({
    ...link,
    person: doers[place] ? shownName(people.get(doers[place])) : null,
    text: link.event && sentenceOf(link.event.kind, link.event.data, names),
  }))
}
