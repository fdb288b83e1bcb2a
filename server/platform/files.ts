import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { GridFSBucket } from 'mongodb'
import { nativeDatabase } from './database.ts'
import { newId } from './ids.ts'

export type StoredFile = { fileId: string; size: number; sha256: string }

const bucket = () => new GridFSBucket(nativeDatabase(), { bucketName: 'files' })

/** Keeps the bytes and answers their size and SHA-256. Who may read them is the business of the subject that names the file. */
export async function keepFile(bytes: Buffer, name: string): Promise<StoredFile> {
  const fileId = newId()
  // GridFS takes any type as an id; its types name only ObjectId.
  const upload = bucket().openUploadStreamWithId(fileId as never, name)
  await pipeline(Readable.from([bytes]), upload)
  return { fileId, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

export const readFile = (fileId: string): Readable => bucket().openDownloadStream(fileId as never)

export const dropFile = (fileId: string): Promise<void> => bucket().delete(fileId as never)
