import { z } from 'zod'
import type { ReleaseState } from '../../schema/releases.ts'
import { collection, content, type Stored } from '../platform/database.ts'
import { facts } from '../platform/events.ts'
import { code, inWords } from '../platform/fact-words.ts'

export type ReleaseFile = { fileId: string; name: string; type: string; size: number; sha256: string }

/** Words and files for everybody at once. What is released is never edited: another release adds to it. */
export type ReleaseFields = Stored & {
  challengeId: string
  forceId: string
  authorId: string | null
  state: ReleaseState
  title: string
  text: string
  files: ReleaseFile[]
  releaseAt: Date | null
  /** Given when it is released, so that whoever comes late reads all in order. */
  number: number | null
  releasedAt: Date | null
}

const someday = { type: Date, default: null }

export const Release = collection<ReleaseFields>(
  'Release',
  'releases',
  {
    challengeId: String,
    forceId: String,
    authorId: { type: String, default: null },
    state: String,
    title: String,
    text: String,
    files: { ...content, default: [] },
    releaseAt: someday,
    number: { type: Number, default: null },
    releasedAt: someday,
  },
  [
    [{ challengeId: 1, state: 1, number: 1, _id: 1 }],
    [{ state: 1, releaseAt: 1 }],
    [{ 'files.fileId': 1 }],
    [{ authorId: 1, _id: 1 }],
  ],
)

const moment = z.date().transform((date) => date.toISOString())
const inChallenge = { challengeId: code() }

/** Until its moment the force alone knows of a release; then it stands in the challenge's chain, with the hash of each file. */
export const releaseFacts = facts('release', {
  written: { data: z.object(inChallenge), audience: 'audit' },
  edited: { data: z.object(inChallenge), audience: 'audit' },
  readied: { data: z.object(inChallenge), audience: 'audit' },
  scheduled: { data: z.object({ ...inChallenge, at: moment }), audience: 'audit' },
  discarded: { data: z.object(inChallenge), audience: 'audit' },
  published: {
    data: z.object({
      ...inChallenge,
      number: z.number(),
      title: inWords(),
      files: z.array(z.object({ name: inWords(), sha256: code() })),
    }),
    audience: 'public',
  },
})
