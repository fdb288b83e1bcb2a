import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from '@jest/globals'

/** Makes folders of a test file’s own, each removed once the file ends, after what it registered to be done then before. */
export function folders(name: string): () => string {
  const made: string[] = []
  afterAll(() => {
    for (const folder of made) rmSync(folder, { recursive: true, force: true })
  })
  return () => {
    const folder = mkdtempSync(join(tmpdir(), `charterboard-${name}-`))
    made.push(folder)
    return folder
  }
}
