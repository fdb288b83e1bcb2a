import { z } from 'zod'
import { disclosureKinds } from '../../../schema/disclosures.ts'
import { command, partOfCommand } from '../../platform/command.ts'
import { chainOf, record } from '../../platform/events.ts'
import { newId } from '../../platform/ids.ts'
import { Disclosure, type DisclosureFields, disclosureFacts } from '../model.ts'

const told = z.object({
  challengeId: z.string(),
  forceId: z.string(),
  kind: z.enum(disclosureKinds),
  /** Nobody where the force itself does not know who it told. */
  toIds: z.array(z.string()),
  told: z.string().nullable(),
  at: z.date(),
  sourceId: z.string(),
  edits: z.number().int().default(0),
  /** What everybody has read of it already, such as the notes of a call. */
  published: z.string().nullable().default(null),
})

/**
 * Writes one row. From the same source it is written once, whatever became of the row; what everybody has read since from
 * that source is published with it. Whoever calls it has looked whose challenge it is: the house, or the command of the
 * challenge.
 */
export const recordDisclosure = partOfCommand(told, async (act, { published, ...row }): Promise<DisclosureFields> => {
  const known = await Disclosure.findOne({ sourceId: row.sourceId })
  if (known) {
    const { kind, told } = row
    const readByNow = { kind, told, words: published, state: 'published', reason: null, decidedAt: act.now } as const
    if (published && known.state !== 'published') await known.set(readByNow).save()
    return known.toObject()
  }
  const made: DisclosureFields = {
    ...{ _id: newId(), version: 0, ...row, words: published, state: published ? 'published' : 'waiting' },
    ...{ reason: null, recordedById: act.viewer.personId, decidedById: null, decidedAt: published ? act.now : null },
  }
  await Disclosure.create([made])
  const { _id, challengeId, kind } = made
  await record(act, disclosureFacts, 'recorded', _id, { challengeId, kind })
  return made
})

const mostOfOneSource = 100

/**
 * Words were changed where they were told. A row that waits takes the new ones; where it was decided on, what was decided
 * stands, and a further row waits. A change that a row has already is none, so that handling it again changes nothing.
 */
export const recordEdited = partOfCommand(
  told.extend({ editId: z.string() }),
  async (act, { editId, ...row }): Promise<void> => {
    const rows = await Disclosure.find(fromSource(row.sourceId)).sort({ sourceId: 1 }).limit(mostOfOneSource)
    if (row.told === null || rows.some(({ edits }) => edits >= row.edits)) return
    const waiting = rows.find(({ state }) => state === 'waiting')
    if (waiting) await waiting.set({ told: row.told, edits: row.edits }).save()
    else await recordDisclosure(act, { ...row, sourceId: rows.length > 0 ? `${row.sourceId}:${editId}` : row.sourceId })
  },
)

const gone = z.object({ sourceId: z.string() })

/** The words were removed where they were told, so they go from here too. That something was told stays to be decided on. */
export const forgetTold = command(gone, async (_act, { sourceId }): Promise<void> => {
  await Disclosure.updateMany(fromSource(sourceId), { $set: { told: null }, $inc: { version: 1 } })
})

/** The row of a source, and those of its changes, which are named `source:change`. A semicolon is what comes after the colon. */
const fromSource = (sourceId: string) => ({
  $or: [{ sourceId }, { sourceId: { $gt: `${sourceId}:`, $lt: `${sourceId};` } }],
})

/** The chain in which everybody reads what became of a row. */
export const chainOfLedger = ({ challengeId }: Pick<DisclosureFields, 'challengeId'>) =>
  chainOf('challenge', challengeId)
