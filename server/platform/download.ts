import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Response } from 'express'

/** Answers with a file that somebody sent: always saved, never shown, for a browser must not run it. Null: there is none. */
export async function answerWithFile(
  response: Response,
  file: { name: string; type: string; size: number; bytes(): Readable | Promise<Readable> } | null,
): Promise<void> {
  if (!file) return void response.status(404).type('text/plain').send('We cannot find that file.')
  // Nothing is answered before the bytes can be had: what cannot be opened is no file, and the log says why.
  const bytes = await file.bytes()
  await once(bytes, 'readable')
  if (response.destroyed) return void bytes.destroy()
  response.attachment(file.name)
  response.set({
    'content-type': file.type,
    'content-length': String(file.size),
    'cache-control': 'private, no-store',
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
  })
  try {
    await pipeline(bytes, response)
  } catch (error) {
    // Whoever asked went away: no fault, and nobody left to tell.
    if (!isGone(error)) throw error
  }
}

const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE'
