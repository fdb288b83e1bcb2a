import { type Exemption, exemptions } from '../../schema/foi.ts'
import type { FoiDecision, FoiItem } from './model.ts'

/** A piece of the new document: what is left of an item, and why the rest is missing. */
export type Piece = { title: string; at: Date | null; text: string; exemption: Exemption | null }

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A passage wherever it stands, whatever the case and the spaces between its words. */
const wherever = (passage: string) => new RegExp(passage.trim().split(/\s+/).map(escaped).join('\\s+'), 'giu')

export const markOf = (exemption: Exemption | null): string =>
  `[Redacted: ${exemption ? exemptions[exemption].label : 'not stated'}]`

/** What is released of one item. A black bar is as long for one word as for a hundred: its length must tell nothing. */
export function pieceOf(item: FoiItem, decision: FoiDecision | undefined): Piece {
  const { answer, passages, exemption } = decision ?? item.proposed
  const { title, at, text } = item
  if (answer === 'withhold') return { title, at, text: markOf(exemption), exemption }
  if (answer === 'release') return { title, at, text, exemption: null }
  const left = [...passages]
    .sort((one, other) => other.length - one.length)
    .reduce((rest, passage) => rest.replace(wherever(passage), markOf(exemption)), text)
  return { title, at, text: left, exemption }
}

/** What was to be kept back of each item: the passages, or every line of what is withheld that says something. */
export const keptBack = (item: FoiItem, decision: FoiDecision | undefined): string[] => {
  const { answer, passages } = decision ?? item.proposed
  if (answer === 'redact') return [...passages]
  return answer === 'withhold' ? item.text.split(/\n+|(?<=[.!?])\s+/).filter((line) => plain(line).length >= 20) : []
}

/** Where something that is kept back in one place would still be read in another. Empty: the document is clean. */
export function stillReadable(
  secrets: readonly string[],
  pieces: readonly Piece[],
): { secret: string; title: string }[] {
  const looked = pieces.map(({ title, text }) => ({ title, words: plain(`${title}\n${text}`) }))
  return secrets.flatMap((secret) =>
    looked.filter(({ words }) => words.includes(plain(secret))).map(({ title }) => ({ secret, title })),
  )
}

const html = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

type Heading = { reference: string; title: string; force: string; ourReference: string; madeAt: Date }

/** The new document, whole in one file: nothing is hidden under a bar, for what is kept back was never written into it. */
export function documentOf(
  { reference, title, force, ourReference, madeAt }: Heading,
  pieces: readonly Piece[],
): string {
  const parts = pieces.map(
    ({ title: name, at, text }) =>
      `<section><h2>${html(name)}</h2>${at ? `<p class="at">${at.toISOString()}</p>` : ''}<p>${html(text).replaceAll('\n', '<br>')}</p></section>`,
  )
  const used = [...new Set(pieces.flatMap(({ exemption }) => exemption ?? []))].sort()
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${html(`${reference}: ${title}`)}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:45em;margin:2em auto;padding:0 1em}.at{color:#4a5661}</style></head>
<body><h1>${html(`${reference}: ${title}`)}</h1>
<p>The record that ${html(force)} holds of this challenge, for request ${html(ourReference)} under the Freedom of Information Act 2000. Made ${madeAt.toISOString()}.</p>
<p>${used.length > 0 ? `Kept back under ${used.map((name) => exemptions[name].label).join('; ')}.` : 'Nothing was kept back.'}</p>
${parts.join('\n')}
</body></html>
`
}
