import escapeHtml from 'escape-html'
import { type EditionProof, editionStandings } from '../challenges/editions.ts'
import type { RecordChain, RecordEntry } from './queries.ts'

type Heading = { reference: string; title: string; force: string; address: string; madeAt: Date }
type Shown = {
  entries: readonly RecordEntry[]
  beside: readonly RecordChain[]
  proofs: readonly EditionProof[]
  editions: readonly { number: number; at: Date; words: readonly string[] }[]
}

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  dateStyle: 'long',
  timeStyle: 'long',
})

/**
 * The record to be read and kept, whole in one file: no script, no picture, nothing fetched. What its reader may not read is
 * there as a place with its hash.
 */
export function recordDocument(
  { reference, title, force, address, madeAt }: Heading,
  { entries, beside, editions, proofs }: Shown,
  nameOf: (organisationId: string | null) => string,
): string {
  const last = entries.at(-1)
  const sections = beside.map(
    ({ title: name, chain, number, hash, unbroken, entries: events }) =>
      `<section><h3>${escapeHtml(name)}</h3><p>${number} events in the chain <code>${escapeHtml(chain)}</code>, ${unbroken ? 'unbroken' : '<strong>broken: do not rely on it</strong>'}. It ends with the hash <code>${hash}</code>.</p>${tableOf(events, nameOf)}</section>`,
  )
  const hashes = proofs.map(
    ({ number, at, sha256, standing }) =>
      `<tr><td>${number}</td><td>${escapeHtml(london.format(at))}</td><td>${escapeHtml(editionStandings[standing])}</td><td><code>${escapeHtml(sha256 ?? '')}</code></td></tr>`,
  )
  const texts = editions.map(
    ({ number, at, words }) =>
      `<section><h3>Edition ${number}, ${escapeHtml(london.format(at))}</h3>${words.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}</section>`,
  )
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(`The record of ${reference}: ${title}`)}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:70em;margin:2em auto;padding:0 1em}table{border-collapse:collapse}td,th{border-bottom:1px solid #b1b4b6;padding:.4em;text-align:left;vertical-align:top}code{font-size:12px;overflow-wrap:anywhere}.kept{color:#4a5661}</style></head>
<body><h1>The record of ${escapeHtml(`${reference}: ${title}`)}</h1>
<p>A challenge of ${escapeHtml(force)}. Made ${escapeHtml(london.format(madeAt))} from <a href="${escapeHtml(address)}">${escapeHtml(address)}</a>, as its reader may read it.</p>
<h2>How to check it</h2>
<p>It holds ${entries.length} events. Each has the hash of the one before in it, so that none can be changed, taken out or put in unnoticed. The last is number ${last?.number ?? 0}, with the hash <code>${last?.hash ?? ''}</code>: compare it with the page. The events themselves are in the download as JSON lines: <code>npm run verify-events -- FILE ${last?.number ?? 0}</code> walks it without a database.</p>
<h2>What happened</h2>
${tableOf(entries, nameOf, 'event-')}
${sections.length > 0 ? `<h2>What stands in chains of its own</h2>\n${sections.join('\n')}` : ''}
<h2>What the challenge said</h2>
<table><thead><tr><th scope="col">Edition</th><th scope="col">When, in London</th><th scope="col">How its text stands to its hash</th><th scope="col">SHA-256 in the chain</th></tr></thead>
<tbody>
${hashes.join('\n')}
</tbody></table>
${texts.join('\n')}
</body></html>
`
}

type NameOf = (organisationId: string | null) => string

/** The events of one chain, each in its place; with an anchor one can point to it. */
function tableOf(entries: readonly RecordEntry[], nameOf: NameOf, anchor?: string): string {
  const rows = entries.map(({ number, hash, event, person, text }) => {
    const place = `<td>${number}</td>`
    const proof = `<td><code>${hash}</code></td>`
    const row = anchor ? `<tr id="${anchor}${number}">` : '<tr>'
    if (!event) return `${row}${place}<td></td><td class="kept">Not for you to read</td>${proof}</tr>`
    const who = [person, nameOf(event.actingForId)].filter(Boolean).join(', ')
    const what = `<strong>${escapeHtml(who)}</strong> ${escapeHtml(text ?? '')}`
    return `${row}${place}<td>${escapeHtml(london.format(event.at))}</td><td>${what}</td>${proof}</tr>`
  })
  return `<table><thead><tr><th scope="col">Number</th><th scope="col">When, in London</th><th scope="col">Who did what, and why</th><th scope="col">SHA-256</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table>`
}
