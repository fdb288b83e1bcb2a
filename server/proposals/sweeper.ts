import { fileSweeper } from '../platform/file-sweeper.ts'
import type { Worker } from '../platform/worker.ts'
import { fileSubject } from './commands/files.ts'
import { Proposal, ProposalVersion } from './model.ts'

/** Drops bytes that no draft and no version of a proposal names. */
export const proposalSweeper = (): Worker => fileSweeper(fileSubject, filesOfProposals)

export async function filesOfProposals(fileIds: readonly string[]): Promise<string[]> {
  const [drafts, versions] = await Promise.all([
    Proposal.find({ 'draftFiles.fileId': { $in: fileIds } })
      .select('draftFiles')
      .lean(),
    ProposalVersion.find({ 'files.fileId': { $in: fileIds } })
      .select('files')
      .lean(),
  ])
  return [...drafts.flatMap(({ draftFiles }) => draftFiles), ...versions.flatMap(({ files }) => files)].map(
    ({ fileId }) => fileId,
  )
}
