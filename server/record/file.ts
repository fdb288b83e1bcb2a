import { z } from 'zod'
import type { EditionProof } from '../challenges/editions.ts'
import type { ChainLink } from '../challenges/log.ts'
import { beginningOfChain } from '../platform/events.ts'
import { sha256Of } from '../platform/salted.ts'
import { chainAsFile, checkFile } from '../platform/verify-file.ts'

/** One chain of a record, as far as its reader may read it. */
export type FileChain = { chain: string; links: readonly ChainLink[] }

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const head = z.strictObject({
  record: z.strictObject({
    chains: z.array(z.strictObject({ chain: z.string(), number: z.number().int(), hash })).min(1),
    editions: z.number().int(),
  }),
})
const editionLine = z.strictObject({
  edition: z.strictObject({
    ...{ number: z.number().int(), at: z.coerce.date(), eventNumber: z.number().nullable() },
    ...{ sha256: hash.nullable(), standing: z.string(), text: z.string().nullable(), kept: z.string().nullable() },
  }),
})
const endLine = z.object({ ends: z.unknown() })
const linkLine = z.object({
  hash: z.string(),
  event: z.object({ chain: z.string(), kind: z.string(), data: z.unknown() }).nullable(),
})
const published = z.object({ edition: z.number(), sha256: z.string() })
const purged = z.object({ places: z.array(z.string()) })
const joined = z.object({ chains: z.array(z.object({ chain: z.string(), hash: z.string() })) })
const said = z.object({ edition: z.number(), kept: z.string() })

/** A record as it is downloaded: what is in it, each chain with its end, and the editions with the texts that prove them. */
export function recordAsFile(chains: readonly FileChain[], editions: readonly EditionProof[]): string {
  const ends = chains.map(({ chain, links }) => {
    const last = links.at(-1)
    return { chain, number: last?.number ?? 0, hash: last?.hash ?? beginningOfChain }
  })
  const line = (value: object) => `${JSON.stringify(value)}\n`
  return [
    line({ record: { chains: ends, editions: editions.length } }),
    ...chains.map(({ links }) => chainAsFile(links)),
    ...editions.map((edition) => line({ edition })),
  ].join('')
}

export type RecordCheck =
  | { unbroken: true; events: number; redacted: number; last: string; chains: number; notes: string[] }
  | { unbroken: false; line: number; why: string }

type Read = { line: number; text: string }

/**
 * Checks a download by itself: every chain in it as `checkFile` does, that none is left out of what its first line states,
 * that the chains of proposals are those that the opening joined to the challenge's, and that the text of each edition has
 * the hash that the challenge published with it. A download from before there were several chains is one chain.
 */
export function checkRecordFile(text: string, end: { number?: number; hash?: string } = {}): RecordCheck {
  const lines: Read[] = text
    .split('\n')
    .map((one, place) => ({ line: place + 1, text: one }))
    .filter((one) => one.text.trim() !== '')
  const stated = head.safeParse(parsed(lines[0]?.text)).data?.record
  if (!stated) {
    const check = checkFile(text, end)
    return check.unbroken ? { ...check, chains: 1, notes: [] } : check
  }
  const broken = (line: number, why: string): RecordCheck => ({ unbroken: false, line, why })
  const { parts, rest } = partsOf(lines.slice(1), stated.chains.length)
  const missing = stated.chains[parts.length]
  if (missing) return broken(lines.at(-1)?.line ?? 1, `it was cut off: there is no end of the chain ${missing.chain}`)

  let events = 0
  let redacted = 0
  for (const [place, { chain, number, hash: stateOfEnd }] of stated.chains.entries()) {
    const part = parts[place] ?? []
    const from = (part[0]?.line ?? 1) - 1
    const expected = place === 0 ? { number, hash: stateOfEnd, ...end } : { number, hash: stateOfEnd }
    const check = checkFile(part.map((one) => one.text).join('\n'), expected)
    if (!check.unbroken) return broken(from + check.line, `${chain}: ${check.why}`)
    const other = part.find((one) => (linkLine.safeParse(parsed(one.text)).data?.event?.chain ?? chain) !== chain)
    if (other) return broken(other.line, `${chain}: the event is of another chain`)
    events += check.events
    redacted += check.redacted
  }
  const told = (parts[0] ?? []).flatMap((one) => linkLine.safeParse(parsed(one.text)).data?.event ?? [])
  for (const { data } of told)
    for (const { chain, hash: opening } of joined.safeParse(data).data?.chains ?? []) {
      const part = parts[stated.chains.findIndex((one) => one.chain === chain)]
      if (part && !part.some((one) => linkLine.safeParse(parsed(one.text)).data?.hash === opening))
        return broken(part[0]?.line ?? 1, `${chain}: it is not the chain that the opening joined to the challenge`)
    }
  const texts = checkEditions(rest, told, stated.editions)
  if ('why' in texts) return broken(texts.line ?? lines.at(-1)?.line ?? 1, texts.why)
  return {
    unbroken: true,
    events,
    redacted,
    last: stated.chains[0]?.hash ?? '',
    chains: parts.length,
    notes: texts.notes,
  }
}

/** Each chain ends with the line that states its end; what follows the last one are the editions. */
function partsOf(lines: readonly Read[], chains: number): { parts: Read[][]; rest: Read[] } {
  const parts: Read[][] = []
  let from = 0
  for (const [place, one] of lines.entries()) {
    if (parts.length === chains) break
    if (!endLine.safeParse(parsed(one.text)).success) continue
    parts.push(lines.slice(from, place + 1))
    from = place + 1
  }
  return { parts, rest: lines.slice(from) }
}

type Told = { kind: string; data: unknown }
type Texts = { notes: string[] } | { line: number | null; why: string }

function checkEditions(lines: readonly Read[], told: readonly Told[], stated: number): Texts {
  const removedFrom = told.flatMap(({ kind, data }) =>
    kind === 'challenge.purged' ? (purged.safeParse(data).data?.places ?? []) : [],
  )
  const hashes = new Map(
    told.flatMap(({ data }) => {
      const one = published.safeParse(data).data
      return one ? [[one.edition, one.sha256] as const] : []
    }),
  )
  const notes: string[] = []
  let checked = 0
  const seen = new Set<number>()
  for (const { line, text: written } of lines) {
    const edition = editionLine.safeParse(parsed(written)).data?.edition
    if (!edition) return { line, why: 'this is no edition' }
    const { number, text, kept } = edition
    const wrong = (why: string) => ({ line, why: `edition ${number}: ${why}` })
    const expected = hashes.get(number)
    seen.add(number)
    if (expected === undefined) notes.push(`edition ${number}: no hash was kept`)
    else if (text === null) {
      if (!removedFrom.includes(`edition ${number}`))
        return wrong('its text is not here, and no words were removed from it')
      notes.push(`edition ${number}: words were removed, so that its hash cannot be checked any more`)
    } else {
      const content = said.safeParse(parsed(text)).data
      if (sha256Of(text) !== expected || content?.edition !== number) return wrong('the text was changed')
      if (kept !== null && sha256Of(kept) !== content.kept) return wrong('what stays with the force was changed')
      checked += 1
    }
  }
  const absent = [...hashes.keys()].find((number) => !seen.has(number))
  if (lines.length !== stated || absent !== undefined)
    return { line: null, why: 'it was cut off: an edition is missing' }
  return { notes: [`${checked} of ${stated} editions have the text that was published`, ...notes] }
}

function parsed(line: string | undefined): unknown {
  try {
    return JSON.parse(line ?? '')
  } catch {
    return null
  }
}
