import MiniSearch, { type SearchResult } from 'minisearch'
import { publishedChallenges } from '../challenges/published.ts'
import { publishedOrganisations } from '../organisations/published.ts'
import { publishedPartnerships } from '../partnerships/published.ts'
import { type Act, visitor } from '../platform/act.ts'
import { everyNode, type Reactor } from '../platform/reactor.ts'
import { type Findable, type FindKind, findablesOf, findKinds } from './findables.ts'
import { sentenceWith } from './sentence.ts'

type Index = { texts: MiniSearch<Findable>; byId: Map<string, Findable>; onChain: Map<string, string[]> }
let index: Promise<Index> | null = null
let isBuilt = false

/** Whether a search can be answered at once. */
export const searchIsBuilt = (): boolean => isBuilt

export type Hit = {
  kind: FindKind
  reference: string
  title: string
  path: string
  sentence: { text: string; hit: boolean }[]
}
export type HitGroup = { kind: FindKind; count: number; hits: Hit[] }

/** What everybody may read that fits the words, by kind with how many; only the best of each unless one kind is asked for. */
export async function findEverything(words: string, kind: FindKind | null): Promise<HitGroup[]> {
  const { texts, byId } = await indexNow()
  const results = texts.search(words.slice(0, 200), { combineWith: 'AND' })
  return findKinds
    .filter((one) => !kind || one === kind)
    .map((one) => {
      const ofKind = results.flatMap((result) => {
        const found = byId.get(String(result.id))
        return found?.kind === one ? [{ found, result }] : []
      })
      return { kind: one, count: ofKind.length, hits: ofKind.slice(0, kind ? 50 : 3).map(hitOf) }
    })
    .filter(({ count }) => count > 0)
}

/** Words near what was typed, where nothing fits. */
export async function spellings(words: string): Promise<string[]> {
  const { texts } = await indexNow()
  return texts
    .autoSuggest(words.slice(0, 200), { fuzzy: 0.3, combineWith: 'OR' })
    .slice(0, 3)
    .map(({ suggestion }) => suggestion)
}

/** The ids of organisations whose names fit the words: at most 200. */
export async function organisationsNamed(words: string): Promise<string[]> {
  const { texts } = await indexNow()
  return texts
    .search(words.slice(0, 200), { combineWith: 'AND', fields: ['title'] })
    .flatMap(({ id }) => (String(id).startsWith('organisation:') ? [String(id).slice('organisation:'.length)] : []))
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
  sentence: sentenceWith(found.text || found.title, result.terms),
})

function indexNow(): Promise<Index> {
  index ??= build().catch((error: unknown) => {
    index = null
    throw error
  })
  return index
}

const asVisitor = (now: Date): Act => ({ viewer: visitor, now, requestId: 'search' })

async function build(): Promise<Index> {
  const fresh: Index = {
    texts: new MiniSearch<Findable>({
      fields: ['title', 'reference', 'text'],
      searchOptions: {
        boost: { title: 3, reference: 5 },
        prefix: true,
        fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      },
    }),
    byId: new Map(),
    onChain: new Map(),
  }
  const act = asVisitor(new Date())
  const most = Number.MAX_SAFE_INTEGER
  await readAll(fresh, act, 'challenge', publishedChallenges(act, most))
  await readAll(fresh, act, 'organisation', publishedOrganisations(act, most))
  await readAll(fresh, act, 'partnership', publishedPartnerships(act, most))
  isBuilt = true
  return fresh
}

const mostAtOnce = 50

async function readAll(fresh: Index, act: Act, kind: string, published: AsyncIterable<{ _id: string }>): Promise<void> {
  let waiting: string[] = []
  const readWaiting = async () => {
    await Promise.all(waiting.map((id) => read(fresh, act, kind, id)))
    waiting = []
  }
  for await (const { _id } of published) if (waiting.push(_id) >= mostAtOnce) await readWaiting()
  await readWaiting()
}

/** Reads what is on a chain again: what is there no more leaves the index. */
async function read({ texts, byId, onChain }: Index, act: Act, kind: string, id: string): Promise<void> {
  const chain = `${kind}:${id}`
  const findables = (await findablesOf[kind]?.(act, id)) ?? []
  for (const known of onChain.get(chain) ?? []) {
    byId.delete(known)
    texts.discard(known)
  }
  for (const findable of findables) {
    byId.set(findable.id, findable)
    texts.add(findable)
  }
  onChain.set(
    chain,
    findables.map((findable) => findable.id),
  )
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
