import MiniSearch from 'minisearch'

export type { QuestionShown } from './model.ts'

import { type SectionName, sectionNames } from '../../schema/challenges.ts'
import type { Act } from '../platform/act.ts'
import { anyOf, filter, type Rule } from '../platform/rule.ts'
import {
  answeredPrivately,
  canAnswer,
  canSee,
  canSeeOriginal,
  hasWaitedForLong,
  isOurs,
  sharedWithUs,
} from './access.ts'
import { Question, type QuestionFields, type QuestionShown, shownOnly } from './model.ts'

/** Every read goes through here: the rule decides which, and who asked is never fetched. */
function shown(
  act: Act,
  rule: Rule<QuestionFields>,
  where: Record<string, unknown>,
  sort: Record<string, 1 | -1>,
  limit: number,
): Promise<QuestionShown[]> {
  return Question.find({ $and: [where, filter(rule, act)] })
    .select(shownOnly)
    .sort(sort)
    .limit(limit)
    .lean<QuestionShown[]>()
}

/** In the order of the ids; null where absent or hidden. */
export async function questionsById(act: Act, ids: readonly string[]): Promise<(QuestionShown | null)[]> {
  const found = await shown(act, canSee, { _id: { $in: ids } }, { _id: 1 }, ids.length || 1)
  const byId = new Map(found.map((question) => [question._id, question]))
  return ids.map((id) => byId.get(id) ?? null)
}

type Page = {
  before?: number | undefined
  after?: number | undefined
  limit: number
  inverted?: boolean
  topic?: SectionName | null | undefined
}

/** What was published on a challenge, the last first; a page goes on from a number. */
export const publishedQuestions = (
  act: Act,
  challengeId: string,
  { before, after, limit, inverted = false, topic }: Page,
) =>
  shown(
    act,
    canSee,
    {
      challengeId,
      state: 'published',
      ...(topic ? { topic } : {}),
      number: { $gt: before ?? 0, ...(after === undefined ? {} : { $lt: after }) },
    },
    { number: inverted ? 1 : -1 },
    limit,
  )

const toBothSides = (challengeId: string, coOwnerIds: readonly string[]) =>
  anyOf(canSee, sharedWithUs(challengeId, coOwnerIds))

/** What waits for an answer: all of it to the force and its co-owners, to a supplier its own, else nothing. Oldest day first. */
export const waitingQuestions = (
  act: Act,
  challengeId: string,
  coOwnerIds: readonly string[] = [],
): Promise<QuestionShown[]> =>
  shown(act, toBothSides(challengeId, coOwnerIds), { challengeId, state: 'waiting' }, { askedOn: 1, _id: 1 }, 200)

/** What was answered to who asked alone: all of it to the force and its co-owners, to a supplier its own. Oldest day first. */
export const privateQuestions = (
  act: Act,
  challengeId: string,
  coOwnerIds: readonly string[] = [],
): Promise<QuestionShown[]> =>
  shown(act, toBothSides(challengeId, coOwnerIds), { challengeId, state: 'private' }, { askedOn: 1, _id: 1 }, 200)

type Closing = { _id: string; proposalsCloseAt: Date | null }

/**
 * Why questions were answered to who asked alone: one reason for each, in the order of the alphabet, and nothing before
 * proposals close, so that neither its place nor the moment it appears tells of when it was asked or answered.
 */
export async function privateReasons(act: Act, { _id, proposalsCloseAt }: Closing): Promise<string[]> {
  if (!proposalsCloseAt || act.now < proposalsCloseAt) return []
  const found = await Question.find({ $and: [{ challengeId: _id, state: 'private' }, filter(answeredPrivately, act)] })
    .select('privateReason')
    .limit(200)
    .lean<{ privateReason: string }[]>()
  return found.map(({ privateReason }) => privateReason).toSorted()
}

/** What became of a supplier's own questions, whatever it is. */
export const ownQuestions = (act: Act, challengeId: string): Promise<QuestionShown[]> =>
  shown(act, isOurs, { challengeId }, { askedOn: 1, _id: 1 }, 100)

/** What waits for this force, over all its challenges, oldest day first. */
export const questionsToAnswer = (act: Act): Promise<QuestionShown[]> =>
  shown(act, canAnswer, { state: 'waiting' }, { askedOn: 1, _id: 1 }, 200)

/** What the viewer's own organisation asked, on whatever challenge, that waits for an answer. */
export const ownWaitingQuestions = (act: Act): Promise<QuestionShown[]> =>
  shown(act, isOurs, { state: 'waiting' }, { askedOn: 1, _id: 1 }, 100)

/**
 * Where questions asked by this day wait, or whether they do on this challenge, with the oldest day, oldest first. Neither
 * how many nor by whom is told.
 */
export async function longWaits(
  act: Act,
  askedBefore: string,
  challengeId?: string,
): Promise<{ challengeId: string; oldest: string }[]> {
  const found = await Question.aggregate<{ _id: string; oldest: string }>([
    { $match: { $and: [filter(hasWaitedForLong(askedBefore), act), challengeId ? { challengeId } : {}] } },
    { $group: { _id: '$challengeId', oldest: { $min: '$askedOn' } } },
    { $sort: { oldest: 1, _id: 1 } },
    { $limit: 100 },
  ])
  return found.map(({ _id, oldest }) => ({ challengeId: _id, oldest }))
}

/** The last answers of the whole board. */
export const justAnswered = (act: Act, limit: number): Promise<QuestionShown[]> =>
  shown(act, canSee, { state: 'published' }, { answeredAt: -1 }, limit)

/** How many were answered on each of these challenges. What waits is not counted: it is nobody's business. */
export async function answeredCounts(challengeIds: readonly string[]): Promise<Map<string, number>> {
  const counts = await Question.aggregate<{ _id: string; count: number }>([
    { $match: { challengeId: { $in: challengeIds }, state: 'published', correctsId: null } },
    { $group: { _id: '$challengeId', count: { $sum: 1 } } },
  ])
  return new Map(counts.map(({ _id, count }) => [_id, count]))
}

/** How many entries were published on each section of a challenge. */
export const topicCounts = async (challengeId: string): Promise<{ topic: SectionName; count: number }[]> => {
  const counts = await Question.aggregate<{ _id: SectionName; count: number }>([
    { $match: { challengeId, state: 'published' } },
    { $group: { _id: '$topic', count: { $sum: 1 } } },
  ])
  const byTopic = new Map(counts.map(({ _id, count }) => [_id, count]))
  return sectionNames.flatMap((topic) => ({ topic, count: byTopic.get(topic) ?? 0 }))
}

/** Corrections by the entry that they correct, the last one for each. */
export async function correctionsOf(act: Act, ids: readonly string[]): Promise<(QuestionShown | null)[]> {
  const found = await shown(act, canSee, { correctsId: { $in: ids }, state: 'published' }, { number: 1 }, 500)
  const byCorrected = new Map(found.map((question) => [question.correctsId, question]))
  return ids.map((id) => byCorrected.get(id) ?? null)
}

/** Which of these the viewer's own organisation asked. */
export async function whichAreOurs(act: Act, ids: readonly string[]): Promise<boolean[]> {
  const ours = await Question.find({ $and: [{ _id: { $in: ids } }, filter(isOurs, act)] })
    .select('_id')
    .lean<{ _id: string }[]>()
  const set = new Set(ours.map(({ _id }) => _id))
  return ids.map((id) => set.has(id))
}

/** The words as they were asked, for the force and for who asked; null for everybody else. */
export async function originalsOf(act: Act, ids: readonly string[]): Promise<(string | null)[]> {
  const found = await Question.find({ $and: [{ _id: { $in: ids } }, filter(canSeeOriginal, act)] })
    .select('originalText')
    .lean<{ _id: string; originalText: string }[]>()
  const byId = new Map(found.map(({ _id, originalText }) => [_id, originalText]))
  return ids.map((id) => byId.get(id) ?? null)
}

/** Published questions of the challenge that are like what somebody types, with their answers: at most three. */
export async function nearQuestions(act: Act, challengeId: string, text: string): Promise<QuestionShown[]> {
  if (text.trim().length < 8) return []
  const published = await publishedQuestions(act, challengeId, { limit: 500 })
  const index = new MiniSearch<QuestionShown>({
    idField: '_id',
    fields: ['text', 'answer'],
    searchOptions: { boost: { text: 2 }, fuzzy: 0.2, prefix: true },
  })
  index.addAll(published)
  const byId = new Map(published.map((question) => [question._id, question]))
  return index
    .search(wordsThatMatter(text))
    .filter(({ queryTerms, score }) => score > 2 && queryTerms.length > 0)
    .slice(0, 3)
    .flatMap(({ id }) => byId.get(String(id)) ?? [])
}

const smallWords = new Set(
  'a an and are as at be by can do does for from have how if in is it may of on or that the there this to we what when which who will with would you your our us'.split(
    ' ',
  ),
)
const wordsThatMatter = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !smallWords.has(word))
    .join(' ')
