import { z } from 'zod'
import { id } from '../../../schema/people.ts'
import { releaseLimits } from '../../../schema/releases.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { cleanName, typeOfFile } from '../../platform/file-kinds.ts'
import { dropFile, keepHashed } from '../../platform/files.ts'
import { demandClean } from '../../platform/guarded.ts'
import { demand } from '../../platform/refusal.ts'
import type { ReleaseFields, ReleaseFile } from '../model.ts'
import { toWrite } from './write.ts'

/** What a file of a release is kept as, so that the sweeper knows its own. */
export const fileSubject = 'release'

type Attached = { id: string; name: string; bytes: Uint8Array }

/** Adds a file to what is not released yet. Its bytes are kept first; refused, they are dropped at once. */
export async function attachToRelease(act: Act, { id: releaseId, name, bytes }: Attached): Promise<ReleaseFields> {
  const most = releaseLimits.fileBytes
  demand(bytes.length <= most, 'FILE_TOO_LARGE', `Send ${most / 1024 / 1024} MB at the most for each file.`, 'file')
  await demandRoom(act, releaseId)
  const cleaned = cleanName(name)
  demandClean({ file: cleaned })
  const type = await typeOfFile(bytes, cleaned)
  const kept = await keepHashed(Buffer.from(bytes), fileSubject)
  try {
    return await nameFile(act, { id: releaseId, file: { ...kept, name: cleaned, type } })
  } catch (error) {
    await dropFile(kept.fileId)
    throw error
  }
}

const demandRoom = command(id, async (act, releaseId) => {
  await withRoom(act, releaseId)
})

async function withRoom(act: Act, releaseId: string) {
  const release = await toWrite(act, releaseId)
  const most = releaseLimits.files
  demand(release.files.length < most, 'TOO_MANY_FILES', `Attach ${most} files at the most. Remove one first.`, 'file')
  return release
}

const nameFile = command(z.object({ id, file: z.custom<ReleaseFile>() }), async (act, { file, ...input }) => {
  const release = await withRoom(act, input.id)
  const isNew = !release.files.some(({ name }) => name === file.name)
  demand(isNew, 'SAME_NAME', 'There is a file of this name. Remove it first.', 'file')
  await release.set({ files: [...release.files, file] }).save()
  return release.toObject()
})

/** Takes a file out of what is not released yet; its bytes are swept away. */
export const removeFromRelease = command(z.object({ id, fileId: id }), async (act, { fileId, ...input }) => {
  const release = await toWrite(act, input.id)
  demand(
    release.files.some((file) => file.fileId === fileId),
    'NO_FILE',
    'This file is no longer attached.',
  )
  await release.set({ files: release.files.filter((file) => file.fileId !== fileId) }).save()
  return release.toObject()
})
