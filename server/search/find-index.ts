import MiniSearch from 'minisearch'
import { publishedChallenges } from '../challenges/published.ts'
import { publishedCommitments } from '../commitments/queries.ts'
import { publishedOrganisations } from '../organisations/published.ts'
import { publishedPartnerships } from '../partnerships/published.ts'
import { type Act, visitor } from '../platform/act.ts'
import { type Findable, findablesOf } from './findables.ts'

/** What can be found, by words, by id and by the chain that it comes from. */
export type Index = { texts: MiniSearch<Findable>; byId: Map<string, Findable>; onChain: Map<string, string[]> }

/** What can be found is what a visitor sees. */
export const asVisitor = (now: Date): Act => ({ viewer: visitor, now, requestId: 'search' })

/** Where words are looked for, with nothing in it yet. */
export const noTexts = () =>
  new MiniSearch<Findable>({
    fields: ['title', 'reference', 'text'],
    searchOptions: {
      boost: { title: 3, reference: 5 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    },
  })

/** Reads everything public into a new index. */
export async function build(): Promise<Index> {
  const fresh: Index = {
    texts: noTexts(),
    byId: new Map(),
    onChain: new Map(),
  }
  const act = asVisitor(new Date())
  const most = Number.MAX_SAFE_INTEGER
  await readAll(fresh, act, 'challenge', publishedChallenges(act, most))
  await readAll(fresh, act, 'organisation', publishedOrganisations(act, most))
  await readAll(fresh, act, 'commitment', publishedCommitments(act, most))
  await readAll(fresh, act, 'partnership', publishedPartnerships(act, most))
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

/**
 * Reads what is on a chain again: what is there no more leaves the index. Where a visitor reads the same as before nothing
 * is touched: a text that is taken out and put in again moves among its equals, which would tell that something happened.
 */
export async function read({ texts, byId, onChain }: Index, act: Act, kind: string, id: string): Promise<void> {
  const chain = `${kind}:${id}`
  const findables = (await findablesOf[kind]?.(act, id)) ?? []
  const before = (onChain.get(chain) ?? []).map((known) => byId.get(known))
  if (JSON.stringify(before) === JSON.stringify(findables)) return
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
