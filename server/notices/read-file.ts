import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import chain from 'stream-chain'
import parserOfLines from 'stream-chain/jsonl/parser.js'
import { parser } from 'stream-json'
import { pick } from 'stream-json/filters/pick.js'
import { streamValues } from 'stream-json/streamers/stream-values.js'

/** Something that stands in a file where a release should: where, what, and the licence that its package names. */
export type Found =
  | { position: string; raw: unknown; licence: string | null }
  | { position: string; unreadable: string }

/**
 * Every release of a file, one at a time, whatever its size: a release package, a record package, a list of releases,
 * or any of these one a line; gzipped or not. What cannot be read is found too, with its place.
 */
export async function* releasesOf(file: string): AsyncGenerator<Found> {
  let any = false
  try {
    const items = (await hasOneALine(file)) ? lines(file) : parts(file)
    for await (const found of items) {
      any = true
      yield found
    }
  } catch (error) {
    any = true
    yield { position: 'after what was read', unreadable: String(error) }
  }
  if (!any) yield { position: 'whole file', unreadable: 'holds no releases or records' }
}

async function bytesOf(file: string): Promise<Readable> {
  const zipped = await isGzip(file)
  const stream = createReadStream(file)
  if (!zipped) return stream
  const unzipped = createGunzip()
  stream.once('error', (error) => unzipped.destroy(error))
  return stream.pipe(unzipped)
}

async function isGzip(file: string): Promise<boolean> {
  const handle = await open(file)
  try {
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0)
    return buffer[0] === 0x1f && buffer[1] === 0x8b
  } finally {
    await handle.close()
  }
}

/** A line longer than this is a whole document. */
const longestLine = 8 * 1024 * 1024

/** JSON lines by name, or by a first line that is an object of its own. */
async function hasOneALine(file: string): Promise<boolean> {
  if (/\.(jsonl|ndjson)(\.gz)?$/i.test(file)) return true
  let start = ''
  for await (const chunk of await bytesOf(file)) {
    start += String(chunk)
    const end = start.search(/\r?\n/)
    if (end >= 0) return isObject(start.slice(0, end))
    if (start.length > longestLine) return false
  }
  return isObject(start)
}

function isObject(line: string): boolean {
  if (!line.trimStart().startsWith('{')) return false
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}

const unreadableLine = Symbol('a line that is not JSON')

async function* lines(file: string): AsyncGenerator<Found> {
  const items = chain([
    await bytesOf(file),
    parserOfLines({ ignoreErrors: false, errorIndicator: unreadableLine }),
  ]) as AsyncIterable<{ key: number; value: unknown }>
  for await (const { key, value } of items) {
    const position = `line ${key + 1}`
    if (value === unreadableLine) yield { position, unreadable: 'is not JSON' }
    else yield* unpacked(value, position, null)
  }
}

/** The parts of one document, of any length: entries of `releases` or `records`, or of the list that it is. */
async function* parts(file: string): AsyncGenerator<Found> {
  const wanted = /^(?:license|(?:(?:releases|records)\.)?\d+)$/
  const items = chain([await bytesOf(file), parser(), pick({ filter: wanted }), streamValues()]) as AsyncIterable<{
    value: unknown
  }>
  let number = 0
  let licence: string | null = null
  for await (const { value } of items) {
    if (typeof value === 'string' && number === 0 && licence === null) {
      licence = value
      continue
    }
    number += 1
    yield* unpacked(value, `entry ${number}`, licence)
  }
}

/** A release is itself; a record holds its releases, or what they say together; a package holds either. */
function* unpacked(value: unknown, position: string, licence: string | null): Generator<Found> {
  const { releases, records, compiledRelease, license } = asObject(value)
  const named = typeof license === 'string' ? license : licence
  const inside = Array.isArray(records) ? records : Array.isArray(releases) ? releases.filter(isWhole) : null
  if (inside && inside.length > 0)
    for (const [index, one] of inside.entries()) yield* unpacked(one, `${position}, ${index + 1}`, named)
  else yield { position, raw: compiledRelease ?? value, licence: named }
}

/** A record may only link to its releases: then there is nothing to read in them. */
const isWhole = (release: unknown) => !('url' in asObject(release)) || 'ocid' in asObject(release)
const asObject = (value: unknown): Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : {}
