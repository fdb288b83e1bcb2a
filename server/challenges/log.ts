import type { Act } from '../platform/act.ts'
import { type Audience, beginningOfChain, breakIn, chainOf, Event, type StoredEvent } from '../platform/events.ts'
import type { ChallengeFields } from './model.ts'

/** What a line of the change log is about, as the filters of its page say it. */
export const logTopics = {
  dates: [
    'challenge.deadlineMoved',
    'challenge.stayedInIncident',
    'call.offered',
    'call.drawn',
    'call.freed',
    'call.taken',
    'call.moved',
  ],
  text: ['release.published', 'challenge.amended', 'challenge.purged'],
  answers: ['question.answered', 'question.corrected', 'call.notesPublished'],
  forces: [
    'challenge.coOwnerJoined',
    'challenge.coOwnerLeft',
    'challenge.sameProblemAdded',
    'challenge.sameProblemChanged',
    'challenge.sameProblemWithdrawn',
  ],
  state: [
    'challenge.opened',
    'challenge.reviewPublished',
    'challenge.reviewNeeded',
    'challenge.unsealed',
    'challenge.decided',
    'challenge.withdrawn',
  ],
} as const
export type LogTopic = keyof typeof logTopics
export const logTopicNames = Object.keys(logTopics) as LogTopic[]

const isOfTheForce = ({ viewer }: Act, forceId: string) =>
  viewer.organisationsAs('admin', 'editor', 'evaluator', 'viewer').includes(forceId)

const audiencesFor = (act: Act, forceId: string): Audience[] =>
  isOfTheForce(act, forceId) ? ['public', 'parties'] : ['public']

/** How many lines of its log are about each topic, as far as the viewer may see them. */
export async function topicCountsOf(
  act: Act,
  { _id, forceId }: ChallengeFields,
): Promise<{ topic: LogTopic; count: number }[]> {
  const counts = await Event.aggregate<{ _id: string; count: number }>([
    { $match: { chain: chainOf('challenge', _id), audience: { $in: audiencesFor(act, forceId) } } },
    { $group: { _id: '$kind', count: { $sum: 1 } } },
  ])
  const byKind = new Map(counts.map(({ _id: kind, count }) => [kind, count]))
  return logTopicNames.map((topic) => ({
    topic,
    count: logTopics[topic].reduce((sum, kind) => sum + (byKind.get(kind) ?? 0), 0),
  }))
}

/** What happened to a challenge, last first: public events to everybody, those of the parties to the force too. */
export function logOf(
  act: Act,
  { _id, forceId }: ChallengeFields,
  { topic, before, limit }: { topic: LogTopic | null; before: number | null; limit: number },
): Promise<StoredEvent[]> {
  return Event.find({
    chain: chainOf('challenge', _id),
    audience: { $in: audiencesFor(act, forceId) },
    ...(topic ? { kind: { $in: [...logTopics[topic]] } } : {}),
    ...(before ? { number: { $lt: before } } : {}),
  })
    .sort({ number: -1 })
    .limit(limit)
    .lean<StoredEvent[]>()
}

export type ChainStatus = { count: number; unbroken: boolean; brokenAt: number | null; checkedAt: Date; end: ChainEnd }

/** Where a chain ends now: the number and the hash of its last event. Stated apart: a part of a chain is unbroken too. */
export type ChainEnd = Pick<StoredEvent, 'number' | 'hash'>

async function endOf(chain: string): Promise<ChainEnd> {
  const last = await Event.findOne({ chain }).sort({ number: -1 }).lean<StoredEvent | null>()
  return { number: last?.number ?? 0, hash: last?.hash ?? beginningOfChain }
}

/** Walks the whole chain and says whether each event still has its hash. Counted are the public ones alone. */
export async function chainStatusOf({ now }: Act, challengeId: string): Promise<ChainStatus> {
  const chain = chainOf('challenge', challengeId)
  const end = await endOf(chain)
  const broken = await breakIn(chain)
  const count = await Event.countDocuments({ chain, audience: 'public' })
  const before = broken && (await Event.countDocuments({ chain, audience: 'public', number: { $lt: broken.number } }))
  return { count, unbroken: broken === null, brokenAt: before === null ? null : before + 1, checkedAt: now, end }
}

/** How often a date of it moved: a calendar takes the copy with the higher number. */
export const timesDatesMoved = (challengeId: string): Promise<number> =>
  Event.countDocuments({
    chain: chainOf('challenge', challengeId),
    audience: 'public',
    kind: { $in: ['challenge.deadlineMoved', 'challenge.amended', 'challenge.withdrawn'] },
  })

export type ChainLink = Pick<StoredEvent, 'number' | 'previous' | 'hash'> & {
  event: Omit<StoredEvent, 'version'> | null
}

/**
 * The chain for whoever reads or checks it, in order from above a number on: what the viewer may read whole, of the rest
 * the hashes that join it. `audited` is for who may read what only the audit does.
 */
export async function chainForChecking(
  act: Act,
  { _id, forceId }: Pick<ChallengeFields, '_id' | 'forceId'>,
  { audited = false, after = 0, limit = 1_000 }: { audited?: boolean; after?: number; limit?: number } = {},
): Promise<ChainLink[]> {
  const audiences = [...audiencesFor(act, forceId), ...(audited ? ['audit'] : [])]
  const events = await Event.find({ chain: chainOf('challenge', _id), number: { $gt: after } })
    .sort({ number: 1 })
    .limit(limit)
    .lean<StoredEvent[]>()
  return events.map(({ version: _version, ...event }) => ({
    number: event.number,
    previous: event.previous,
    hash: event.hash,
    event: audiences.includes(event.audience) ? event : null,
  }))
}
