import escapeHtml from 'escape-html'
import { z } from 'zod'
import { id } from '../../schema/people.ts'
import { purgedWords, removedWords } from '../../schema/purges.ts'
import { partOfCommand } from '../platform/command.ts'
import { readFile } from '../platform/files.ts'
import { hasWords, withoutWords } from '../platform/without-words.ts'
import { messageKey } from './item.ts'
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
      for (const one of foi.exports) if (!isIn(await textOf(one), words)) exports.push(one)
      const said = { decisions, ourReference }
      if (exports.length === foi.exports.length && !hasWords(said, words)) continue
      await foi.set({ ...withoutWords(said, words), exports }).save()
    }
  },
)

/** Whether the words stand in a document, as they are written or as its markup has to write them. */
const isIn = (document: string, words: string) => hasWords(document, words) || hasWords(document, escapeHtml(words))

/**
 * Takes a message that was removed out of what was gathered for requests. Every document of such a request is made anew:
 * what was said in another wording then may stand in it. A part of the removal of the message, which says who may.
 */
export const purgeMessageOfFoi = partOfCommand(
  z.object({ messageId: id }),
  async (_act, { messageId }): Promise<void> => {
    const key = messageKey(messageId)
    for (const piece of await FoiPiece.find({ key }).limit(most)) {
      await piece.set({ text: removedWords, marks: [], proposed: { ...piece.proposed, passages: [] } }).save()
      const foi = await Foi.findById(piece.foiId)
      const decisions = foi?.decisions.map((one) => (one.item === key ? { ...one, passages: [] } : one))
      await foi?.set({ decisions, exports: [] }).save()
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
