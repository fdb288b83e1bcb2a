import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { folders } from '../support/folders.ts'

const newFolder = folders('notices')

/** A file with this text, or with this value as JSON. */
export function fileOf(name: string, content: unknown): string {
  const file = join(newFolder(), name)
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 1)
  writeFileSync(file, name.endsWith('.gz') ? gzipSync(text) : text)
  return file
}
