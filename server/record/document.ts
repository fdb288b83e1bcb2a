import escapeHtml from 'escape-html'
import { type EditionProof, editionStandings } from '../challenges/editions.ts'
import type { RecordEntry } from './queries.ts'

type Heading = { reference: string; title: string; force: string; address: string; madeAt: Date }
type Shown = {
  entries: readonly RecordEntry[]
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
  { entries, editions, proofs }: Shown,
  nameOf: (organisationId: string | null) => string,
): string {
  const last = entries.at(-1)
  const rows = entries.map(({ number, hash, event, person, text }) => {
    const place = `<td>${number}</td>`
    const proof = `<td><code>${hash}</code></td>`
    if (!event)
      return `<tr id="event-${number}">${place}<td></td><td class="kept">Not for you to read</td>${proof}</tr>`
    const who = [person, nameOf(event.actingForId)].filter(Boolean).join(', ')
    const what = `<strong>${escapeHtml(who)}</strong> ${escapeHtml(text ?? '')}`
    return `<tr id="event-${number}">${place}<td>${escapeHtml(london.format(event.at))}</td><td>${what}</td>${proof}</tr>`
  })
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
<table><thead><tr><th scope="col">Number</th><th scope="col">When, in London</th><th scope="col">Who did what, and why</th><th scope="col">SHA-256</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table>
<h2>What the challenge said</h2>
<table><thead><tr><th scope="col">Edition</th><th scope="col">When, in London</th><th scope="col">How its text stands to its hash</th><th scope="col">SHA-256 in the chain</th></tr></thead>
<tbody>
${hashes.join('\n')}
</tbody></table>
${texts.join('\n')}
</body></html>
`
}
