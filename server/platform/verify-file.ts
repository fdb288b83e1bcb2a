import { z } from 'zod'
import { beginningOfChain, hashOf } from './events.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** An event as it stands in a download. Nothing beside it: what the hash does not cover would prove nothing. */
const wholeEvent = z.strictObject({
  ...{ _id: z.string(), at: z.coerce.date(), kind: z.string(), subject: z.string(), subjectId: z.string() },
  ...{ audience: z.enum(['public', 'parties', 'audit']), actorId: z.string().nullable() },
  ...{ actingForId: z.string().nullable(), data: z.unknown(), chain: z.string(), number: z.number() },
  ...{ previous: hash, hash },
})
const link = z.strictObject({ number: z.number().int(), previous: hash, hash, event: wholeEvent.nullable() })

/** A line at the end: a part of a chain would be unbroken too. */
const stated = z.strictObject({ ends: z.strictObject({ number: z.number().int(), hash }) })

type Written = { number: number; previous: string; hash: string; event: object | null }

/** A chain as it is downloaded: a line for each event, and a last one that states where it ends. */
export function chainAsFile(links: readonly Written[]): string {
  const last = links.at(-1)
  const ends = { number: last?.number ?? 0, hash: last?.hash ?? beginningOfChain }
  return [...links, { ends }].map((line) => `${JSON.stringify(line)}\n`).join('')
}

export type FileCheck =
  | { unbroken: true; events: number; redacted: number; last: string }
  | { unbroken: false; line: number; why: string }

/**
 * Checks a downloaded chain by itself: no database, no network, nobody to be trusted. Each line has to follow from the one
 * before, and each event that is whole has to have its hash. A redacted one shows its hash alone, which joins what stands
 * around it: nothing can be taken out or put in without breaking the next line. The last line states where the chain ends,
 * and `end` what its page says of that: without them a download that was cut off would be unbroken too.
 */
export function checkFile(text: string, end: { number?: number; hash?: string } = {}): FileCheck {
  const written = text.split('\n').filter((line) => line.trim() !== '')
  const { ends } = stated.safeParse(parsed(written.at(-1) ?? '')).data ?? { ends: null }
  const lines = ends ? written.slice(0, -1) : written
  if (lines.length === 0) return { unbroken: false, line: 1, why: 'there is no event in it' }
  let previous = beginningOfChain
  let chain: string | null = null
  let redacted = 0
  for (const [place, line] of lines.entries()) {
    const broken = (why: string): FileCheck => ({ unbroken: false, line: place + 1, why })
    const found = link.safeParse(parsed(line))
    if (!found.success) return broken('this is no event of a chain')
    const { number, event, ...joined } = found.data
    if (number !== place + 1) return broken(`event ${place + 1} is missing or out of its place`)
    if (joined.previous !== previous) return broken('it does not follow from the event before')
    if (event) {
      const fits = event.hash === joined.hash && event.previous === previous && event.number === number
      if (!fits || hashOf(event) !== event.hash) return broken('the event was changed')
      if (chain !== null && event.chain !== chain) return broken('the event is of another chain')
      chain = event.chain
    } else redacted += 1
    previous = joined.hash
  }
  const atTheEnd = (why: string): FileCheck => ({ unbroken: false, line: written.length, why })
  if (!ends) return atTheEnd('it was cut off: its last line does not state where the chain ends')
  if (ends.number !== lines.length || ends.hash !== previous)
    return atTheEnd(`it states that the chain ends with event ${ends.number}, and that is not where it ends`)
  if ((end.number ?? ends.number) !== ends.number || (end.hash ?? ends.hash) !== ends.hash)
    return atTheEnd(`it ends with event ${ends.number} and hash ${ends.hash}, and not as you say`)
  return { unbroken: true, events: lines.length, redacted, last: previous }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
