import escapeHtml from 'escape-html'
import { type Exemption, exemptionNames, exemptions } from '../../schema/foi.ts'
import type { FoiDecision, FoiItem } from './model.ts'
import { plain, sought, wherever, without } from './passages.ts'

/** A piece of the new document: what is left of an item, and why the rest is missing. */
export type Piece = { key: string; title: string; at: Date | null; text: string; exemption: Exemption | null }

export const markOf = (exemption: Exemption | null): string =>
  `[Redacted: ${exemption ? exemptions[exemption].label : 'not stated'}]`

/**
 * What is released of one item. What is kept back of it does not stand in its title either. A black bar is as long for one
 * word as for a hundred: its length must tell nothing.
 */
export function pieceOf(item: FoiItem, decision: FoiDecision | undefined): Piece {
  const { answer, passages, exemption } = decision ?? item.proposed
  const { key, at } = item
  if (answer === 'release') return { key, title: item.title, at, text: item.text, exemption: null }
  const mark = markOf(exemption)
  const title = without(item.title, keptBack(item, decision), mark)
  return { key, title, at, text: answer === 'withhold' ? mark : without(item.text, passages, mark), exemption }
}

/** Money, a number with its thousands apart, or a long number: what tells something wherever it stands. A year is none. */
const amounts = /[£$€]\s?\d[\d,]*(?:\.\d+)?|\b\d{1,3}(?:,\d{3})+(?:\.\d+)?\b|\b\d{5,}(?:\.\d+)?\b/g

/**
 * What was to be kept back of each item: the passages, or of what is withheld every line that says something (a long one, or
 * one with a number in it), and every amount in it.
 */
export const keptBack = (item: FoiItem, decision: FoiDecision | undefined): string[] => {
  const { answer, passages } = decision ?? item.proposed
  if (answer === 'redact') return [...passages]
  if (answer !== 'withhold') return []
  const lines = item.text.split(/\n+|(?<=[.!?])\s+/).filter((line) => tells(plain(line)))
  return [...new Set([...lines, ...(plain(item.text).match(amounts) ?? []).filter((amount) => amount.length >= 4)])]
}

const tells = (line: string) => line.length >= 20 || (line.length >= 4 && /\d/.test(line))

/** A number is the same with and without its thousands apart, and a long one with and without the sign before it. */
const numbersTogether = (text: string) => text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
const withoutSign = (text: string) => text.replace(/^[£$€] ?(?=[\d.]{5,}$)/, '')

/** Our own words where something was taken out tell nothing, whatever words a passage has in common with them. */
const marks = [null, ...exemptionNames].map(markOf)
const withoutMarks = (text: string) => marks.reduce((rest, mark) => rest.replaceAll(mark, '|'), text)

/** What is read of a part of the document. */
type Read = Pick<Piece, 'key' | 'title' | 'text'>

/** Where something that is kept back in one place would still be read in another. Empty: the document is clean. */
export function stillReadable(
  secrets: readonly string[],
  pieces: readonly Read[],
): { secret: string; key: string; title: string }[] {
  const places = pieces.map(({ key, title, text }) => {
    const words = plain(withoutMarks(`${title} | ${text}`))
    return { key, title, words, together: numbersTogether(words) }
  })
  return secrets.flatMap((secret) => {
    const words = sought(secret)
    if (words === '') return []
    const together = withoutSign(numbersTogether(words))
    const [asWords, asNumber] = [wherever(words), wherever(together)]
    // Most places have it nowhere, and that is seen much sooner without a pattern.
    return places
      .filter(
        (place) =>
          (place.words.includes(words) && asWords.test(place.words)) ||
          (place.together.includes(together) && asNumber.test(place.together)),
      )
      .map(({ key, title }) => ({ secret, key, title }))
  })
}

type Heading = { reference: string; title: string; force: string; ourReference: string; madeAt: Date }

/** What stands above the pieces and is read too. It is no piece, so it has no key: nothing is decided on it. */
export const headOf = ({ reference, title, ourReference }: Heading): Read => ({
  key: '',
  title: 'The heading of the document',
  text: `${reference}: ${title}\n${ourReference}`,
})

/** The new document, whole in one file: nothing is hidden under a bar, for what is kept back was never written into it. */
export function documentOf(
  { reference, title, force, ourReference, madeAt }: Heading,
  pieces: readonly Piece[],
): string {
  const parts = pieces.map(
    ({ title: name, at, text }) =>
      `<section><h2>${escapeHtml(name)}</h2>${at ? `<p class="at">${at.toISOString()}</p>` : ''}<p>${escapeHtml(text).replaceAll('\n', '<br>')}</p></section>`,
  )
  const used = [...new Set(pieces.flatMap(({ exemption }) => exemption ?? []))].sort()
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${escapeHtml(`${reference}: ${title}`)}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:45em;margin:2em auto;padding:0 1em}.at{color:#4a5661}</style></head>
<body><h1>${escapeHtml(`${reference}: ${title}`)}</h1>
<p>The record that ${escapeHtml(force)} holds of this challenge, for request ${escapeHtml(ourReference)} under the Freedom of Information Act 2000. Made ${madeAt.toISOString()}.</p>
<p>${used.length > 0 ? `Kept back under ${used.map((name) => exemptions[name].label).join('; ')}.` : 'Nothing was kept back.'}</p>
${parts.join('\n')}
</body></html>
`
}
