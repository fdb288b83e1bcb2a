import type { Act } from '../platform/act.ts'
import { byIds, firstOf, listOf } from '../platform/database.ts'
import { canSee, canWrite, theHouse } from './access.ts'
import { Release, type ReleaseFields, type ReleaseFile } from './model.ts'

export type { ReleaseFields, ReleaseFile } from './model.ts'

/** In the order of the ids; null where absent or hidden. */
export const releasesById = (act: Act, ids: readonly string[]): Promise<(ReleaseFields | null)[]> =>
  byIds(Release, ids, act, canSee)

/** Everything released on a challenge, in the order in which it was, and for its writers what is not released yet. */
export async function releasesOf(act: Act, challengeId: string): Promise<ReleaseFields[]> {
  const released = { sort: { number: 1, _id: 1 }, limit: 200 } as const
  const all = await listOf(Release, act, canSee, { challengeId, state: { $ne: 'discarded' } }, released)
  return [...all.filter(({ number }) => number !== null), ...all.filter(({ number }) => number === null)]
}

/** Every release that was ever begun on a challenge, discarded ones too, to those who write them. */
export const everyReleaseOf = (act: Act, challengeId: string): Promise<ReleaseFields[]> =>
  listOf(Release, act, canWrite, { challengeId }, { sort: { number: 1, _id: 1 }, limit: 500 })

/** A file of a release that this viewer may see. */
export async function releasedFile(act: Act, id: string, fileId: string): Promise<ReleaseFile | null> {
  const release = await firstOf(Release, act, canSee, { _id: id })
  return release?.files.find((file) => file.fileId === fileId) ?? null
}

/** What the house has to release now. */
export const releasesDue = (system: Act): Promise<ReleaseFields[]> =>
  listOf(
    Release,
    system,
    theHouse,
    { state: 'scheduled', releaseAt: { $lte: system.now } },
    { sort: { releaseAt: 1 }, limit: 100 },
  )

/** Which of these files a release names: the others may be swept away. */
export async function filesOfReleases(fileIds: readonly string[]): Promise<string[]> {
  const found = await Release.find({ 'files.fileId': { $in: fileIds } })
    .select('files')
    .lean<Pick<ReleaseFields, 'files'>[]>()
  return found.flatMap(({ files }) => files.map(({ fileId }) => fileId))
}
