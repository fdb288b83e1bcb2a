import type { ConfidentialMark, FoiItem } from './model.ts'
import { says, withoutUnseen } from './passages.ts'

const addresses =
  /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.+'’\p{Pd}]*@[\p{L}\p{M}\p{N}_\p{Pd}]+(?:\.[\p{L}\p{M}\p{N}_\p{Pd}]+)+/gu
const telephones = /(?<![\p{L}\p{N}])(?:\+44[\s\p{Pd}]?|0)\d{2,4}[\s\p{Pd}]?\d{3,4}[\s\p{Pd}]?\d{3,4}(?![\p{L}\p{N}])/gu

/**
 * What we would do with a piece of the record, for a person to decide: what its supplier marked is withheld as commercial,
 * addresses and telephone numbers are blacked out as personal, and everything else is released. A mark alone never
 * decides: the Act looks at what is in it.
 */
export function proposalFor(title: string, text: string, marks: readonly ConfidentialMark[]): FoiItem['proposed'] {
  if (marks.some(({ part }) => isAbout(part, title, text)))
    return { answer: 'withhold', passages: [], exemption: 's43' }
  const seen = withoutUnseen(`${title}\n${text}`)
  const passages = [...new Set([...(seen.match(addresses) ?? []), ...(seen.match(telephones) ?? [])])]
  return passages.length > 0
    ? { answer: 'redact', passages, exemption: 's40' }
    : { answer: 'release', passages: [], exemption: null }
}

/** A supplier writes "Cost", "our approach, milestone 2" or quotes a sentence. */
function isAbout(part: string, title: string, text: string): boolean {
  const heading = title.split(': ').at(-1)?.trim() ?? ''
  return (heading.length > 2 && says(part, heading)) || (part.length > 8 && says(text, part))
}
