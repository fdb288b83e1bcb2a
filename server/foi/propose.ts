import { isOfAll, names, quotes } from './flags.ts'
import type { FoiItem } from './model.ts'
import { withoutUnseen } from './passages.ts'

const addresses =
  /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.+'’\p{Pd}]*@[\p{L}\p{M}\p{N}_\p{Pd}]+(?:\.[\p{L}\p{M}\p{N}_\p{Pd}]+)+/gu
const telephones = /(?<![\p{L}\p{N}])(?:\+44[\s\p{Pd}]?|0)\d{2,4}[\s\p{Pd}]?\d{3,4}[\s\p{Pd}]?\d{3,4}(?![\p{L}\p{N}])/gu

type Written = Pick<FoiItem, 'key' | 'title' | 'text' | 'marks'>

/**
 * What we would do with a piece of the record, for a person to decide: what its supplier marked is withheld as commercial,
 * addresses and telephone numbers are blacked out as personal, and everything else is released. A mark alone never
 * decides: the Act looks at what is in it.
 */
export function proposalFor(written: Written): FoiItem['proposed'] {
  const { title, text, marks } = written
  if (marks.some(({ part }) => isAbout(part, written))) return { answer: 'withhold', passages: [], exemption: 's43' }
  const seen = withoutUnseen(`${title}\n${text}`)
  const passages = [...new Set([...(seen.match(addresses) ?? []), ...(seen.match(telephones) ?? [])])]
  return passages.length > 0
    ? { answer: 'redact', passages, exemption: 's40' }
    : { answer: 'release', passages: [], exemption: null }
}

/** A supplier writes "Our prices", "our approach, milestone 2", "Everything", or quotes a sentence. */
function isAbout(flag: string, { key, title, text }: Written): boolean {
  const heading = title.split(': ').at(-1)?.trim() ?? ''
  return (
    (key.startsWith('proposal:') && isOfAll(flag)) ||
    (heading.length > 2 && names(flag, heading)) ||
    // Its own list of what it marked quotes every mark.
    (!key.endsWith(':conflicts') && quotes(flag, text))
  )
}

/**
 * Whether a piece waits until somebody decides: we would keep something of it back, or its supplier marked a part of the
 * proposal that nobody could place, or all of it.
 */
export const mayKeepBack = ({ proposed, marks }: Pick<FoiItem, 'proposed' | 'marks'>): boolean =>
  proposed.answer !== 'release' || marks.some(({ part, isPlaced }) => !isPlaced || isOfAll(part))
