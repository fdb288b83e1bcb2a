import { z } from 'zod'
import { id } from '../../schema/people.ts'
import { purgedWords } from '../../schema/purges.ts'
import { partOfCommand } from '../platform/command.ts'
import { readFile } from '../platform/files.ts'
import { hasWords, withoutWords } from '../platform/without-words.ts'
import { Foi, type FoiExport, FoiPiece } from './model.ts'

const most = 100

/**
 * Takes words out of what was gathered for requests about a challenge and of what was decided on it. A document that was
 * made and holds them is no longer kept: the sweeper drops its bytes, and it is made anew. Nothing is said of it, for that
 * there is a request is known to the force alone. A part of the purge of a challenge, which says who may.
 */
export const purgeWordsOfFoi = partOfCommand(
  z.object({ challengeId: id, words: purgedWords }),
  async (_act, { challengeId, words }): Promise<void> => {
    for (const foi of await Foi.find({ challengeId }).sort({ _id: -1 }).limit(most)) {
      await purgePieces(foi._id, words)
      const { decisions, ourReference } = foi
      const exports: FoiExport[] = []
      for (const one of foi.exports) if (!hasWords(await textOf(one), words)) exports.push(one)
      const said = { decisions, ourReference }
      if (exports.length === foi.exports.length && !hasWords(said, words)) continue
      await foi.set({ ...withoutWords(said, words), exports }).save()
    }
  },
)

async function purgePieces(foiId: string, words: string): Promise<void> {
  for await (const piece of FoiPiece.find({ foiId }).sort({ place: 1 }).cursor()) {
    const { title, text, marks, proposed } = piece
    const said = { title, text, marks, proposed }
    if (hasWords(said, words)) await piece.set(withoutWords(said, words)).save()
  }
}

async function textOf({ fileId }: FoiExport): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of readFile(fileId)) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}
