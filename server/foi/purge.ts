import escapeHtml from 'escape-html'
import { z } from 'zod'
import { id } from '../../schema/people.ts'
import { purgedWords, removedWords } from '../../schema/purges.ts'
import { partOfCommand } from '../platform/command.ts'
import { readFile } from '../platform/files.ts'
import { hasWords, withoutWords } from '../platform/without-words.ts'
import { decisionKeyOf, messageKey, sourceKeys } from './item.ts'
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
 * Takes a message that was removed out of what was gathered for requests: itself, its copies under decisions of a
 * partnership, and its words wherever those decisions repeat them. Every document of such a request is made anew: what was
 * said in another wording then may stand in it. A part of the removal of the message, which says who may.
 */
export const purgeMessageOfFoi = partOfCommand(
  z.object({ messageId: id, threadId: id, number: z.number().int(), wordings: z.array(z.string()) }),
  async (_act, { messageId, threadId, number, wordings }): Promise<void> => {
    const copies = new RegExp(`^${sourceKeys(threadId, number)}`)
    const pieces = await FoiPiece.find({ $or: [{ key: messageKey(messageId) }, { key: copies }] }).limit(most)
    const repeated = wordings.filter((one) => one.length >= shortest)
    for (const piece of pieces) {
      const { foiId, key } = piece
      await piece.set({ text: removedWords, marks: [], proposed: { ...piece.proposed, passages: [] } }).save()
      const decision = copies.test(key) ? decisionKeyOf(key) : null
      if (decision) await purgeRepeated({ foiId, key: decision }, repeated)
      const foi = await Foi.findById(foiId)
      const decisions = foi?.decisions.map((one) =>
        one.item === key ? { ...one, passages: [] } : one.item === decision ? withoutAll(one, repeated) : one,
      )
      await foi?.set({ decisions, exports: [] }).save()
    }
  },
)

const withoutAll = <Said>(said: Said, all: readonly string[]): Said => all.reduce(withoutWords<Said>, said)

async function purgeRepeated(which: { foiId: string; key: string }, words: readonly string[]): Promise<void> {
  const piece = await FoiPiece.findOne(which)
  if (!piece) return
  const { title, text, marks, proposed } = piece
  await piece.set(withoutAll({ title, text, marks, proposed }, words)).save()
}

/** A shorter message, such as a yes, would take too much with it. */
const shortest = 4

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
