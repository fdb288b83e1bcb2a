import type { SearchResult } from 'minisearch'
import { everyNode, type Reactor } from '../platform/reactor.ts'
import { liesIn, type Span } from './dates.ts'
import { asVisitor, build, type Index, read } from './find-index.ts'
import { type Findable, type FindKind, findablesOf, findKinds } from './findables.ts'
import { sentenceWith } from './sentence.ts'

let index: Promise<Index> | null = null
let isBuilt = false

/** Whether a search can be answered at once. */
export const searchIsBuilt = (): boolean => isBuilt

export type Hit = {
  kind: FindKind
  reference: string
  title: string
  path: string
  at: Date | null
  sentence: { text: string; hit: boolean }[]
}
/** `dates` are those of all that fits the words, whatever the span: one for each, null where it carries none. */
export type HitGroup = { kind: FindKind; count: number; hits: Hit[]; dates: (Date | null)[] }

/** What everybody may read that fits the words, by kind with how many; only the best of each unless one kind is asked for. */
export async function findEverything(
  words: string,
  kind: FindKind | null,
  span: Span | null = null,
): Promise<HitGroup[]> {
  const { texts, byId } = await indexNow()
  return groupsOf(findKinds, { kind, span }, texts.search(words.slice(0, 200), { combineWith: 'AND' }), byId)
}

/**
 * The results by kind, best first; only the best of each unless one kind is asked for. A kind of which nothing fits the
 * words is left out; one of which nothing lies in the span is not, and says how much lies elsewhere.
 */
export const groupsOf = (
  kinds: readonly FindKind[],
  { kind, span }: { kind: FindKind | null; span: Span | null },
  results: readonly SearchResult[],
  byId: ReadonlyMap<string, Findable>,
): HitGroup[] => {
  const inOrder = results.toSorted(bestFirst)
  return kinds
    .filter((one) => !kind || one === kind)
    .map((one) => {
      const ofKind = inOrder.flatMap((result) => {
        const found = byId.get(String(result.id))
        return found?.kind === one ? [{ found, result }] : []
      })
      const inSpan = ofKind.filter(({ found }) => liesIn(found.at, span))
      const dates = ofKind.map(({ found }) => found.at)
      return { kind: one, count: inSpan.length, hits: inSpan.slice(0, kind ? 50 : 3).map(hitOf), dates }
    })
    .filter(({ dates }) => dates.length > 0)
}

/** Of equals the newer goes first, whatever was read anew since: scores are rounded, because sums drift with each reading. */
const bestFirst = (one: SearchResult, other: SearchResult) =>
  Math.round(other.score * 1e6) - Math.round(one.score * 1e6) || (String(one.id) < String(other.id) ? 1 : -1)

/** Words near what was typed, where nothing fits. */
export async function spellings(words: string): Promise<string[]> {
  const { texts } = await indexNow()
  return texts
    .autoSuggest(words.slice(0, 200), { fuzzy: 0.3, combineWith: 'OR' })
    .slice(0, 3)
    .map(({ suggestion }) => suggestion)
}

/** The ids of organisations whose names fit the words: at most 200. */
export const organisationsNamed = (words: string): Promise<string[]> => idsOf('organisation', words, ['title'])

/** The ids of public commitments of which something fits the words, the name of the organisation too: at most 200. */
export const commitmentsNamed = (words: string): Promise<string[]> =>
  idsOf('commitment', words, ['title', 'reference', 'text'])

async function idsOf(kind: FindKind, words: string, fields: string[]): Promise<string[]> {
  const { texts } = await indexNow()
  return texts
    .search(words.slice(0, 200), { combineWith: 'AND', fields })
    .flatMap(({ id }) => (String(id).startsWith(`${kind}:`) ? [String(id).slice(kind.length + 1)] : []))
    .slice(0, 200)
}

/** How many of a kind everybody may read. */
export async function countOfKind(kind: FindKind): Promise<number> {
  const { byId } = await indexNow()
  let count = 0
  for (const found of byId.values()) if (found.kind === kind) count += 1
  return count
}

const hitOf = ({ found, result }: { found: Findable; result: SearchResult }): Hit => ({
  kind: found.kind,
  reference: found.reference,
  title: found.title,
  path: found.path,
  at: found.at,
  sentence: sentenceWith(found.text || found.title, result.terms),
})

function indexNow(): Promise<Index> {
  index ??= build().then(
    (fresh) => {
      isBuilt = true
      return fresh
    },
    (error: unknown) => {
      index = null
      throw error
    },
  )
  return index
}

/** Builds the index, and follows the events of every kind that can be found. */
export function findReactor(changed: () => void = () => undefined): Reactor {
  index = null
  isBuilt = false
  // Whoever asks meets a failure and begins anew; until then the node is not ready.
  indexNow().catch(() => undefined)
  return everyNode('search', async (event) => {
    const [kind = '', id] = event.chain.split(':')
    if (!index || !id || !(kind in findablesOf)) return
    await read(await index, asVisitor(event.at), kind, id)
    changed()
  })
}
