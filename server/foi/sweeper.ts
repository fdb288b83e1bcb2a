import { fileSweeper } from '../platform/file-sweeper.ts'
import type { Worker } from '../platform/worker.ts'
import { fileSubject } from './commands.ts'
import { filesOfFoi } from './queries.ts'

/** Drops bytes that no request names: of a document that was refused just before a crash. */
export const foiSweeper = (): Worker => fileSweeper(fileSubject, filesOfFoi)
