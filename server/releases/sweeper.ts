import { fileSweeper } from '../platform/file-sweeper.ts'
import type { Worker } from '../platform/worker.ts'
import { fileSubject } from './commands/files.ts'
import { filesOfReleases } from './queries.ts'

/** Drops bytes that no release names. */
export const releaseSweeper = (): Worker => fileSweeper(fileSubject, filesOfReleases)
