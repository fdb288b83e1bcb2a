import { challengesById } from '../challenges/queries.ts'
import type { Act } from '../platform/act.ts'
import { insidesOf, ownProposals } from '../proposals/queries.ts'
import { inbox } from '../threads/inbox.ts'
import { messagesOfRooms } from '../threads/queries.ts'
import type { Span } from './dates.ts'
import { groupsOf, type HitGroup } from './everything.ts'
import { noTexts } from './find-index.ts'
import { type Findable, type FindKind, ownKinds } from './findables.ts'

/** As many rooms as are looked through, last written in first, and their latest messages. */
const mostRooms = 200
const mostMessages = 2_000

/**
 * What fits the words among the rooms that the viewer is in and the proposals of their own side. It is read for this one
 * answer, each by its own rule, and kept in no index: what is sealed is opened for its own side alone, and forgotten.
 */
export async function findOwn(
  act: Act,
  words: string,
  kind: FindKind | null,
  span: Span | null = null,
): Promise<HitGroup[]> {
  const isAsked = words.trim() !== '' && (!kind || ownKinds.some((one) => one === kind))
  if (!act.viewer.personId || !isAsked) return []
  const [rooms, proposals] = await Promise.all([
    !kind || kind === 'thread' ? roomsToFind(act) : [],
    !kind || kind === 'proposal' ? proposalsToFind(act) : [],
  ])
  const own = [...rooms, ...proposals]
  const texts = noTexts()
  texts.addAll(own)
  const byId = new Map(own.map((one) => [one.id, one]))
  return groupsOf(ownKinds, { kind, span }, texts.search(words.slice(0, 200), { combineWith: 'AND' }), byId)
}

async function roomsToFind(act: Act): Promise<Findable[]> {
  const rooms = await inbox(act, {}, { before: null, limit: mostRooms })
  const messages = await messagesOfRooms(act, rooms, mostMessages)
  return rooms.map(({ _id, reference, title, lastAt }) => ({
    ...{ id: `thread:${_id}`, kind: 'thread' as const, reference, title, path: `/threads/${reference}` },
    at: lastAt,
    text: messages.flatMap(({ threadId, text }) => (threadId === _id && text ? [text] : [])).join('\n'),
  }))
}

async function proposalsToFind(act: Act): Promise<Findable[]> {
  const proposals = await ownProposals(act)
  const [insides, challenges] = await Promise.all([
    insidesOf(act, proposals),
    challengesById(
      act,
      proposals.map(({ challengeId }) => challengeId),
    ),
  ])
  return proposals.map(({ _id, reference, submittedAt, createdAt }, place) => ({
    ...{ id: `proposal:${_id}`, kind: 'proposal' as const, reference, path: `/proposals/${reference}` },
    title: challenges[place]?.title ?? reference,
    at: submittedAt ?? createdAt,
    text: textsIn(insides[place]?.draft).join('\n'),
  }))
}

/** Every text in what somebody wrote, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
