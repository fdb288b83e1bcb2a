import type { ConfidentialMark, FoiItem } from './model.ts'

const addresses = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
const telephones = /(?<![\p{L}\p{N}])(?:\+44\s?|0)\d{2,4}[\s-]?\d{3,4}[\s-]?\d{3,4}(?![\p{L}\p{N}])/gu

/**
 * What we would do with a piece of the record, for a person to decide: what its supplier marked is withheld as commercial,
 * addresses and telephone numbers are blacked out as personal, and everything else is released. A mark alone never
 * decides: the Act looks at what is in it.
 */
export function proposalFor(title: string, text: string, marks: readonly ConfidentialMark[]): FoiItem['proposed'] {
  if (marks.some(({ part }) => isAbout(part, title, text)))
    return { answer: 'withhold', passages: [], exemption: 's43' }
  const passages = [...new Set([...(text.match(addresses) ?? []), ...(text.match(telephones) ?? [])])]
  return passages.length > 0
    ? { answer: 'redact', passages, exemption: 's40' }
    : { answer: 'release', passages: [], exemption: null }
}

/** A supplier writes "Cost", "our approach, milestone 2" or quotes a sentence. */
function isAbout(part: string, title: string, text: string): boolean {
  const heading = title.split(': ').at(-1)?.trim() ?? ''
  return (heading.length > 2 && says(part, heading)) || (part.length > 8 && says(text, part))
}

/** Whether a text says a phrase as whole words: "Costume hire" does not say "Cost". Case and how the spaces run do not count. */
function says(text: string, phrase: string): boolean {
  const words = phrase.trim().split(/\s+/).map(escaped).join('\\s+')
  return words !== '' && new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'iu').test(text)
}

const escaped = (word: string) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
