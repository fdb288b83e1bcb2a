import { noticeCatalogue } from '../notices/catalogue.ts'
import type { Act } from '../platform/act.ts'
import { alikeOptions, mostAlike, scoreOf, sharesEnough } from './alike.ts'
import { catalogueNow } from './keep.ts'
import type { ChallengeRow } from './row.ts'

export type LookAlike = { row: ChallengeRow; score: number }

const most = 5
const mostNotices = 3
const fewestWordsWritten = 3
const isTooShort = (text: string) => text.trim().split(/\s+/).length < fewestWordsWritten

/**
 * Published challenges that are most like a text, whatever became of them: those that were withdrawn or came to nothing
 * teach the most. At most five.
 */
export async function lookAlikes(
  _act: Act,
  { text, categories, except }: { text: string; categories: readonly string[]; except?: string | null },
): Promise<LookAlike[]> {
  if (isTooShort(text)) return []
  const catalogue = await catalogueNow()
  const found = catalogue.alike(text.slice(0, 4_000), 40).filter(({ row }) => row.id !== except)
  return mostAlike(found, categories, most)
}

/** The ids of public notices for a police force that are most like a text, most alike first: at most three. */
export async function noticesAlike(text: string): Promise<string[]> {
  if (isTooShort(text)) return []
  const catalogue = await noticeCatalogue()
  const found = catalogue
    .alike(text.slice(0, 4_000), alikeOptions)
    .filter(sharesEnough)
    .map((result) => ({ row: { id: String(result.id), categories: [] }, score: scoreOf(result) }))
  return mostAlike(found, [], mostNotices).map(({ row }) => row.id)
}
