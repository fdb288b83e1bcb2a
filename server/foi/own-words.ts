import { type Exemption, foiLimits } from '../../schema/foi.ts'
import { stillReadable } from './document.ts'
import type { IsPublic } from './judged-words.ts'
import type { FoiItem } from './model.ts'

/** One line of a piece that somebody may ask to be kept back: what stands before the words, and the words. */
export type Said = { label: string; words: string }

export const lineOf = ({ label, words }: Said): string => `${label}: ${words}`

/** What is shorter stands in other pieces by chance: it goes with what stands before it. */
const shortest = 20

/** The passages that black these words out. A decision takes them line by line, and none longer than it allows. */
export function passagesOf(said: Said): string[] {
  const words = said.words.replaceAll(/\s+/g, ' ').trim()
  if (words === '') return []
  return inChunks(words.length < shortest ? `${said.label}: ${words}` : words)
}

function inChunks(words: string): string[] {
  if (words.length <= foiLimits.passage) return [words]
  const space = words.lastIndexOf(' ', foiLimits.passage)
  const end = space > 0 ? space : foiLimits.passage
  return [words.slice(0, end), ...inChunks(words.slice(end).trim())]
}

/** A piece with these passages kept back too. What a decision cannot take one by one is kept back as a whole. */
export function keepingBack(item: FoiItem, passages: readonly string[], exemption: Exemption): FoiItem {
  if (passages.length === 0 || item.proposed.answer === 'withhold') return item
  const all = [...new Set([...passages, ...item.proposed.passages])]
  const proposed =
    all.length > foiLimits.passages
      ? ({ answer: 'withhold', passages: [], exemption } as const)
      : ({ answer: 'redact', passages: all, exemption: item.proposed.exemption ?? exemption } as const)
  return { ...item, proposed: { ...proposed, passages: [...proposed.passages] } }
}

/** What one supplier was told, or told us, alone: commercial, until somebody has weighed it. */
export const ofOneSupplier = (piece: FoiItem, said: readonly Said[]): FoiItem =>
  keepingBack(piece, said.flatMap(passagesOf), 's43')

/**
 * What people said, and their names: personal, until somebody has weighed it. A name that everybody reads in the
 * challenge, or that is a word like any other, stands: only that it was they is blacked out.
 */
export const ofPeople = (piece: FoiItem, names: readonly Said[], said: readonly Said[], isPublic: IsPublic): FoiItem =>
  keepingBack(
    piece,
    [
      ...names.map((name) => (isPublic(name.words) || !/\s/.test(name.words) ? lineOf(name) : name.words)),
      ...said.flatMap(passagesOf),
    ],
    's40',
  )

/** The same of one person. */
export const ofAPerson = (piece: FoiItem, name: Said, said: readonly Said[], isPublic: IsPublic): FoiItem =>
  ofPeople(piece, [name], said, isPublic)

/**
 * What is proposed to be kept back in some pieces is proposed in every other in which it stands: a document that says it
 * there would not be made.
 */
export function keptBackEverywhere(some: readonly FoiItem[], items: readonly FoiItem[]): FoiItem[] {
  const exemptionOf = new Map(
    some.flatMap(({ proposed: { passages, exemption } }) => passages.map((passage) => [passage, exemption] as const)),
  )
  const places = new Map<string, string[]>()
  for (const { secret, key } of stillReadable([...exemptionOf.keys()], items))
    places.set(key, [...(places.get(key) ?? []), secret])
  return items.map((item) => {
    const found = (places.get(item.key) ?? []).filter((passage) => !item.proposed.passages.includes(passage))
    const [first] = found
    return first ? keepingBack(item, found, exemptionOf.get(first) ?? 's40') : item
  })
}
