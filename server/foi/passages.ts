/** The same to a reader: every dash and what stands for a space parts words, and every apostrophe and quotation mark is one. */
const partings = /[\s\p{Pd}\u2212\u2043_]+|%20/u
const apostrophes = /[\u2018\u2019\u201B\u02BB\u02BC\u02B9\u2032\uFF07`\u00B4]/u
const quotations = /[\u201C-\u201F\u2033\u00AB\u00BB]/u

/** A sign with what belongs to it: the accents that stand after it, and what nobody sees, as a soft hyphen. */
const signs = /%20|.[\p{M}\p{Default_Ignorable_Code_Point}]*/gsu
const unseen = /\p{Default_Ignorable_Code_Point}/gu

/** A text as it is compared, and for each of its signs from where to where it stood in the text as it was written. */
type Folded = { words: string; from: number[]; to: number[] }

function folded(text: string): Folded {
  const [from, to]: [number[], number[]] = [[], []]
  let words = ''
  for (const { 0: written, index } of text.matchAll(signs))
    for (const sign of asCompared(written)) {
      if (sign === ' ' && (words === '' || words.endsWith(' '))) continue
      words += sign
      from.push(index)
      to.push(index + written.length)
    }
  return { words, from, to }
}

function asCompared(written: string): string[] {
  const seen = written.replace(unseen, '')
  if (partings.test(seen)) return [' ']
  if (apostrophes.test(seen)) return ["'"]
  if (quotations.test(seen)) return ['"']
  return seen.normalize('NFKC').toUpperCase().toLowerCase().split('')
}

/**
 * A text as it is compared with a passage: whatever its case, its spaces and dashes, its apostrophes, how its accents are
 * written and what nobody sees in it.
 */
export const plain = (text: string): string => folded(text).words.trim()

/** From so many signs on a passage is a sentence, and no word that stands anywhere. */
const sentence = 20

/** A passage as it is looked for: a sentence is the same without its full stop, as it may stand before other words. */
export function sought(passage: string): string {
  const words = plain(passage)
  return words.length < sentence ? words : words.replace(/[.!?\u2026 ]+$/u, '')
}

/** What cannot be seen is taken out, so that it parts no word. */
export const withoutUnseen = (text: string): string => text.replace(unseen, '')

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * A plain passage wherever it stands as words of its own in a plain text, also in the plural or possessive: "Ann" and
 * "Ann’s", and nothing of "planning".
 */
export function wherever(words: string, flags = 'u'): RegExp {
  const before = /^\p{L}/u.test(words) ? '(?<![\\p{L}\\p{N}])' : /^\p{N}/u.test(words) ? '(?<!\\p{N})' : ''
  const after = /[\p{L}\p{M}]$/u.test(words) ? "(?:'?s)?(?![\\p{L}\\p{N}])" : /\p{N}$/u.test(words) ? '(?!\\p{N})' : ''
  return new RegExp(before + escaped(words) + after, flags)
}

/** Whether a text says a passage as words of its own, however either is written. */
export function says(text: string, passage: string): boolean {
  const words = sought(passage)
  return words !== '' && wherever(words).test(plain(text))
}

/** A text with a mark in place of each passage. Passages that overlap go as one, so that no end of either is left. */
export function without(text: string, passages: readonly string[], mark: string): string {
  const { words, from, to } = folded(text)
  const found = passages
    .map(sought)
    .filter((passage) => passage !== '')
    .flatMap((passage) => [...words.matchAll(wherever(passage, 'gu'))])
    .map(({ 0: hit, index }) => ({ start: from[index] ?? 0, end: to[index + hit.length - 1] ?? text.length }))
    .sort((one, other) => one.start - other.start)
  let left = ''
  let done = 0
  for (const { start, end } of found) {
    if (done === 0 || start >= done) left += text.slice(done, start) + mark
    done = Math.max(done, end)
  }
  return left + text.slice(done)
}
