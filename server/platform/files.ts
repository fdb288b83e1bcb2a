import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { GridFSBucket, MongoRuntimeError } from 'mongodb'
import { nativeDatabase } from './database.ts'
import { earliestIdOf, newId } from './ids.ts'

const bucket = () => new GridFSBucket(nativeDatabase(), { bucketName: 'files' })

/** Keeps the bytes and answers their id. Who may read them is the business of the subject that names the file. */
export async function keepFile(bytes: Buffer, subject: string): Promise<string> {
  const fileId = newId()
  // GridFS takes any type as an id; its types name only ObjectId. What a person called the file stands with the subject.
  const upload = bucket().openUploadStreamWithId(fileId as never, subject)
  await pipeline(Readable.from([bytes]), upload)
  return fileId
}

/** Keeps the bytes, and answers their size and SHA-256 besides. */
export async function keepHashed(bytes: Buffer, subject: string) {
  const fileId = await keepFile(bytes, subject)
  return { fileId, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

export const readFile = (fileId: string): Readable => bucket().openDownloadStream(fileId as never)

/** Drops the bytes. One that is gone already is dropped, by whoever was first; anything else that fails is told. */
export async function dropFile(fileId: string): Promise<void> {
  try {
    await bucket().delete(fileId as never)
  } catch (error) {
    if (!(error instanceof MongoRuntimeError && error.message.startsWith('File not found'))) throw error
  }
}

/** The ids of a subject's files kept before a moment, in order, after the one given: to find those that nothing names. */
export async function filesKept(
  subject: string,
  { before, after, limit }: { before: Date; after: string; limit: number },
): Promise<string[]> {
  const found = await nativeDatabase()
    .collection<{ _id: string; filename: string }>('files.files')
    .find({ _id: { $gt: after, $lt: earliestIdOf(before) }, filename: subject })
    .sort({ _id: 1 })
    .limit(limit)
    .project<{ _id: string }>({ _id: 1 })
    .toArray()
  return found.map(({ _id }) => _id)
}
