import type { ConfidentialMark, FoiItem } from './model.ts'

const addresses = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
const telephones = /(?:\+44\s?|\b0)\d{2,4}[\s-]?\d{3,4}[\s-]?\d{3,4}\b/g

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
  const marked = part.toLowerCase()
  const heading = (title.toLowerCase().split(': ').at(-1) ?? '').trim()
  return (heading.length > 2 && marked.includes(heading)) || (marked.length > 8 && text.toLowerCase().includes(marked))
}
