import { curationLimits } from '../../schema/curations.ts'
import { noFilter } from '../../schema/search.ts'
import type { Act } from '../platform/act.ts'
import { challengeBoard } from '../search/board.ts'
import { lookAlikes } from '../search/look-alikes.ts'
import type { ChallengeRow } from '../search/row.ts'
import { dismissedWith, runningWith } from './queries.ts'

/** Challenges of different forces that look alike: which words they share, and a category that all have. */
export type Suggestion = { challengeIds: string[]; words: string[]; category: string | null }

const newestLookedAt = 60
const fewestSharedWords = 3

/** For Charter managers: sets of challenges that may be one problem, most words in common first. */
export async function suggestedJoinUps(act: Act): Promise<Suggestion[]> {
  if (!act.viewer.isCharterManager) return []
  const board = await challengeBoard(act, { ...noFilter, state: ['open', 'evaluating'] })
  const rows = board.page('newest', newestLookedAt, null)
  const ids = rows.map(({ id }) => id)
  const running = new Set((await runningWith(act, ids)).flatMap(({ challengeIds }) => challengeIds))
  const dismissed = await dismissedWith(act, ids)
  const saidNo = (one: string, other: string) =>
    dismissed.some(({ challengeIds }) => challengeIds.includes(one) && challengeIds.includes(other))

  const taken = new Set(running)
  const found: Suggestion[] = []
  for (const row of rows.filter(({ id }) => !running.has(id))) {
    if (taken.has(row.id)) continue
    const alike = await alikeTo(act, row)
    const free = alike.filter(({ id }) => !taken.has(id) && !saidNo(row.id, id))
    if (free.length === 0) continue
    const set = [row, ...free].slice(0, curationLimits.challenges)
    for (const { id } of set) taken.add(id)
    found.push({ challengeIds: set.map(({ id }) => id), words: sharedWords(set), category: sharedCategory(set) })
  }
  return found.sort((one, other) => other.words.length - one.words.length).slice(0, 20)
}

async function alikeTo(act: Act, row: ChallengeRow): Promise<ChallengeRow[]> {
  const text = `${row.title} ${row.summary}`
  const found = await lookAlikes(act, { text, categories: row.categories, except: row.id })
  return found
    .map((one) => one.row)
    .filter(
      (other) =>
        (other.state === 'open' || other.state === 'evaluating') &&
        other.forceId !== row.forceId &&
        sharedCategory([row, other]) !== null &&
        sharedWords([row, other]).length >= fewestSharedWords,
    )
}

const sharedCategory = ([first, ...others]: readonly ChallengeRow[]): string | null =>
  first?.categories.find((category) => others.every(({ categories }) => categories.includes(category))) ?? null

/** Words that say little of a problem. */
const common = new Set(
  'might that with from this have they their them there where which what when would could should into than then more most only within about every each other still some because before after being been does make take want wants need needs without happening know police force forces officers'.split(
    ' ',
  ),
)

function sharedWords([first, ...others]: readonly ChallengeRow[]): string[] {
  if (!first) return []
  const sets = others.map(wordsOf)
  return [...wordsOf(first)].filter((word) => sets.every((set) => set.has(word))).sort()
}

const wordsOf = ({ title, summary }: ChallengeRow): Set<string> =>
  new Set(
    `${title} ${summary}`
      .toLowerCase()
      .match(/\p{L}{4,}/gu)
      ?.filter((word) => !common.has(word)) ?? [],
  )
