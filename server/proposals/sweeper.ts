import { dropFile, filesKept } from '../platform/files.ts'
import { everySoOften, type Worker } from '../platform/worker.ts'
import { fileSubject } from './commands/files.ts'
import { Proposal, ProposalVersion } from './model.ts'

const hour = 3_600_000
const atATime = 500

/** Drops bytes that no draft and no version names: a file removed from a draft, or kept just before a crash. */
export const fileSweeper = (): Worker =>
  everySoOften('file-sweeper', hour, () => sweepFiles(new Date(Date.now() - hour)))

/** Only what was kept before a moment well past: a file that is being attached has no row yet. */
export async function sweepFiles(before: Date): Promise<void> {
  let after = ''
  for (;;) {
    const fileIds = await filesKept(fileSubject, { before, after, limit: atATime })
    const named = await namedAmong(fileIds)
    for (const fileId of fileIds) if (!named.has(fileId)) await dropFile(fileId)
    after = fileIds.at(-1) ?? ''
    if (fileIds.length < atATime) return
  }
}

async function namedAmong(fileIds: readonly string[]): Promise<Set<string>> {
  const [drafts, versions] = await Promise.all([
    Proposal.find({ 'draftFiles.fileId': { $in: fileIds } })
      .select('draftFiles')
      .lean(),
    ProposalVersion.find({ 'files.fileId': { $in: fileIds } })
      .select('files')
      .lean(),
  ])
  return new Set(
    [...drafts.flatMap(({ draftFiles }) => draftFiles), ...versions.flatMap(({ files }) => files)].map(
      ({ fileId }) => fileId,
    ),
  )
}
