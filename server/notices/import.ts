import { z } from 'zod'
import type { Act } from '../platform/act.ts'
import { command } from '../platform/command.ts'
import { eachOf } from '../platform/database.ts'
import { record } from '../platform/events.ts'
import { newId } from '../platform/ids.ts'
import { canSee } from './access.ts'
import { buyerMatcher, type MatchBuyer } from './buyers.ts'
import { merge } from './merge.ts'
import { Notice, type NoticeFields, NoticeRelease, type NoticeReleaseFields, noticeFacts } from './model.ts'
import { releasesOf } from './read-file.ts'
import { type ReadRelease, readRelease } from './release.ts'

export type ImportCounts = {
  /** Releases, or what stands where one should. */
  read: number
  rejected: number
  /** Notices. */
  new: number
  changed: number
  same: number
  matched: number
}

/** So many releases are kept in one transaction. */
const releasesAtOnce = 100

/**
 * Keeps every release of the files and merges those of one `ocid` into one notice. What is malformed is told to `say`
 * with its place, and the rest goes on. Importing again changes nothing.
 */
export async function importNotices(
  act: Act,
  files: readonly string[],
  say: (line: string) => void,
): Promise<ImportCounts> {
  const matchBuyer = await buyerMatcher(act)
  const notices = new Map<string, Kept>()
  let read = 0
  let rejected = 0
  const reject = (file: string, position: string, reason: string) => {
    rejected += 1
    say(`${file}: ${position}: ${reason}`)
  }

  for (const file of files) {
    let waiting: ReadRelease[] = []
    const keepThem = async () => {
      if (waiting.length === 0) return
      for (const kept of await keepReleases(act, { releases: waiting, matchBuyer })) note(notices, kept)
      waiting = []
    }
    for await (const found of releasesOf(file)) {
      read += 1
      if ('unreadable' in found) {
        reject(file, found.position, found.unreadable)
        continue
      }
      const release = readRelease(found.raw, found.licence)
      if ('reason' in release) reject(file, found.position, release.reason)
      else if (waiting.push(release) >= releasesAtOnce) await keepThem()
    }
    await keepThem()
  }

  const all = [...notices.values()]
  const count = (change: Change) => all.filter((kept) => kept.change === change).length
  return {
    read,
    rejected,
    new: count('new'),
    changed: count('changed'),
    same: count('same'),
    matched: all.filter(({ matched }) => matched).length,
  }
}

type Change = 'new' | 'changed' | 'same'
type Kept = { change: Change; matched: boolean }

/** A notice that is new in one batch and grows in the next of the same run is new. */
function note(notices: Map<string, Kept>, { ocid, change, matched }: Kept & { ocid: string }): void {
  const before = notices.get(ocid)?.change
  notices.set(ocid, {
    matched,
    change: before === 'new' || (before === 'changed' && change === 'same') ? before : change,
  })
}

const keepInput = z.object({
  releases: z.array(z.custom<ReadRelease>()).max(releasesAtOnce),
  matchBuyer: z.custom<MatchBuyer>(),
})

/** Stores the releases that are not there yet, and works the notices of their `ocid`s out anew. One event a batch. */
const keepReleases = command(keepInput, async (act, { releases, matchBuyer }) => {
  const ocids = [...new Set(releases.map(({ ocid }) => ocid))]
  await NoticeRelease.bulkWrite(
    releases.map(({ key, ocid, at, facts }) => ({
      updateOne: { filter: { _id: key }, update: { $setOnInsert: { ocid, at, facts, version: 0 } }, upsert: true },
    })),
  )
  const all = await NoticeRelease.find({ ocid: { $in: ocids } }).lean<NoticeReleaseFields[]>()
  const known = new Map(
    (await Notice.find({ ocid: { $in: ocids } }).lean<NoticeFields[]>()).map((notice) => [notice.ocid, notice]),
  )
  const releasesOfOcid = new Map<string, NoticeReleaseFields[]>()
  for (const release of all) releasesOfOcid.set(release.ocid, [...(releasesOfOcid.get(release.ocid) ?? []), release])
  const results = ocids.map((ocid) => {
    const { buyer, ...merged } = merge(releasesOfOcid.get(ocid) ?? [])
    const match = matchBuyer(buyer)
    const before = known.get(ocid)
    const notice = { ...merged, buyerId: match?.buyerId ?? null, forceId: match?.forceId ?? null }
    const change: Change = !before ? 'new' : isSame(before, notice) ? 'same' : 'changed'
    return { _id: before?._id ?? newId(), notice, change, matched: notice.forceId !== null }
  })
  const written = results.filter(({ change }) => change !== 'same')
  if (written.length > 0) {
    await Notice.bulkWrite(
      written.map(({ _id, notice }) => ({
        updateOne: { filter: { _id }, update: { $set: notice, $inc: { version: 1 } }, upsert: true },
      })),
    )
    await record(act, noticeFacts, 'imported', newId(), { noticeIds: written.map(({ _id }) => _id) })
  }
  // The ocid as the database gives it: the one from the file is a slice that would keep a whole chunk of it in memory.
  return results.map(({ notice, change, matched }) => ({ ocid: notice.ocid, change, matched }))
})

function isSame(before: NoticeFields, now: Omit<NoticeFields, '_id' | 'version'>): boolean {
  const { _id, version, ...kept } = before
  return canonical(kept) === canonical(now)
}

const canonical = (fields: object) =>
  JSON.stringify(Object.entries(fields).toSorted(([one], [other]) => (one < other ? -1 : 1)))

/**
 * Matches the buyers of every notice again, after the records of forces have changed. Answers how many notices changed.
 */
export async function matchNoticesAgain(act: Act): Promise<number> {
  const matchBuyer = await buyerMatcher(act)
  let changed = 0
  for await (const { ocid } of eachOf(Notice, act, canSee, {}, Number.MAX_SAFE_INTEGER)) {
    const [kept] = await keepReleases(act, { releases: await oneReleaseOf(ocid), matchBuyer })
    if (kept?.change === 'changed') changed += 1
  }
  return changed
}

async function oneReleaseOf(ocid: string): Promise<ReadRelease[]> {
  const found = await NoticeRelease.find({ ocid }).limit(1).lean<NoticeReleaseFields[]>()
  return found.map(({ _id: key, at, facts }) => ({ key, ocid, at, facts }))
}
