import { dropFile, filesKept } from './files.ts'
import { everySoOften, type Worker } from './worker.ts'

const hour = 3_600_000
const atATime = 500

/** Which of these files something of the subject still names. */
export type NamedAmong = (fileIds: readonly string[]) => Promise<readonly string[]>

/** Drops bytes of a subject that nothing names: a file removed from a draft, or kept just before a crash. */
export const fileSweeper = (subject: string, namedAmong: NamedAmong): Worker =>
  everySoOften(`file-sweeper-${subject}`, hour, () => sweepFiles(subject, namedAmong, new Date(Date.now() - hour)))

/** Only what was kept before a moment well past: a file that is being attached has no row yet. */
export async function sweepFiles(subject: string, namedAmong: NamedAmong, before: Date): Promise<void> {
  let after = ''
  for (;;) {
    const fileIds = await filesKept(subject, { before, after, limit: atATime })
    const named = new Set(await namedAmong(fileIds))
    for (const fileId of fileIds) if (!named.has(fileId)) await dropFile(fileId)
    after = fileIds.at(-1) ?? ''
    if (fileIds.length < atATime) return
  }
}
