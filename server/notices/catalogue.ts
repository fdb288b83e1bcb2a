import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch'
import type { NoticeStage } from '../../schema/notices.ts'
import { type Act, systemAct } from '../platform/act.ts'
import { eachOf } from '../platform/database.ts'
import { everyNode, type Reactor } from '../platform/reactor.ts'
import { canSee } from './access.ts'
import { Notice, type NoticeFields, noticeFacts } from './model.ts'
import { noticesById } from './queries.ts'

/** What the lists read of a notice. */
export type NoticeRow = {
  id: string
  ocid: string
  stage: NoticeStage
  forceId: string | null
  region: string | null
  divisions: readonly string[]
  closesAt: number | null
  changedAt: number
}

/**
 * Every notice in memory of this node, for lists with filters and counts. Built once from the collection and kept current
 * by the events of imports; it holds nothing that is not public.
 */
export class NoticeCatalogue {
  readonly #rows = new Map<string, NoticeRow>()
  readonly #texts = new MiniSearch<{ id: string; title: string; buyerName: string; ocid: string }>({
    fields: ['title', 'buyerName', 'ocid'],
    searchOptions: {
      boost: { title: 2 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
    },
  })
  /** What the notices of forces say at more length: of those alone somebody asks what was tried before. */
  readonly #ofForces = new MiniSearch<{ id: string; title: string; description: string }>({
    fields: ['title', 'description'],
    searchOptions: { boost: { title: 3 } },
  })
  #newestFirst: NoticeRow[] | null = null

  put({
    _id: id,
    ocid,
    title,
    description,
    buyerName,
    stage,
    forceId,
    region,
    cpvDivisions,
    closesAt,
    changedAt,
  }: NoticeFields): void {
    if (this.#rows.has(id)) this.#texts.discard(id)
    this.#texts.add({ id, title, buyerName, ocid })
    if (this.#ofForces.has(id)) this.#ofForces.discard(id)
    if (forceId) this.#ofForces.add({ id, title, description })
    this.#rows.set(id, {
      id,
      ocid,
      stage,
      forceId,
      region,
      divisions: cpvDivisions,
      closesAt: closesAt?.getTime() ?? null,
      changedAt: changedAt.getTime(),
    })
    this.#newestFirst = null
  }

  /** All rows, last changed first. */
  newestFirst(): readonly NoticeRow[] {
    this.#newestFirst ??= [...this.#rows.values()].sort(byChange)
    return this.#newestFirst
  }

  /** Notices of forces by how much of a text they have, by the measure of whoever asks. */
  alike(text: string, options: SearchOptions): SearchResult[] {
    return this.#ofForces.search(text, options)
  }

  /** The ids whose words fit, typed whole, in part or nearly. */
  matching(text: string): ReadonlySet<string> {
    return new Set(this.#texts.search(text).map(({ id }) => String(id)))
  }
}

const byChange = (one: NoticeRow, other: NoticeRow) => other.changedAt - one.changedAt || (one.id < other.id ? 1 : -1)

let current: Promise<NoticeCatalogue> | null = null

/** The catalogue of this node; the first to ask waits until it is built. */
export function noticeCatalogue(): Promise<NoticeCatalogue> {
  current ??= build().catch((error: unknown) => {
    current = null
    throw error
  })
  return current
}

async function build(): Promise<NoticeCatalogue> {
  const catalogue = new NoticeCatalogue()
  for await (const notice of eachOf(Notice, systemAct(new Date()), canSee, {}, Number.MAX_SAFE_INTEGER))
    catalogue.put(notice)
  return catalogue
}

/** Keeps the catalogue current. A node that starts begins with none, and builds it when the first asks. */
export function noticeCatalogueReactor(): Reactor {
  current = null
  return everyNode('notice-catalogue', async (event) => {
    if (event.kind !== 'notice.imported' || !current) return
    const { noticeIds } = noticeFacts.table.imported.data.parse(event.data)
    const act: Act = systemAct(event.at)
    const catalogue = await current
    for (const notice of await noticesById(act, noticeIds)) if (notice) catalogue.put(notice)
  })
}
