import { z } from 'zod'
import { decideFoiInput, exemptions, exportFoiInput, openFoiInput } from '../../schema/foi.ts'
import { challengesById } from '../challenges/queries.ts'
import { conflictedIn, hasConflictIn } from '../evaluations/conflicted.ts'
import { organisationsById } from '../organisations/queries.ts'
import type { Act } from '../platform/act.ts'
import { command } from '../platform/command.ts'
import { find, firstOf } from '../platform/database.ts'
import { record } from '../platform/events.ts'
import { dropFile, keepHashed } from '../platform/files.ts'
import { demandAdminLooked, newIn } from '../platform/guarded.ts'
import { newId } from '../platform/ids.ts'
import { demand, demandCurrent, demandYours, notFound, Refusal } from '../platform/refusal.ts'
import { passes } from '../platform/rule.ts'
import { asNation, dayInLondon } from '../platform/working-days.ts'
import { answersFor, canAnswer, canRead } from './access.ts'
import { documentOf, headOf, keptBack, pieceOf, stillReadable } from './document.ts'
import { foiDueAt } from './due.ts'
import { gather } from './gather.ts'
import { Foi, type FoiDecision, type FoiFields, type FoiItem, type FoiItemFields, FoiPiece, foiFacts } from './model.ts'
import { mayKeepBack } from './propose.ts'
import { everyItemOf } from './queries.ts'

/** What a file of this subject is kept as. */
export const fileSubject = 'foi'

/**
 * Begins to answer a request: gathers the record as it stands, each piece with what we would do with it. Refused with
 * `CONFLICT` for who may not read all of it: they would gather less than there is.
 */
export const openFoi = command(
  openFoiInput,
  async (act, { challengeId, ourReference, receivedOn, looked }): Promise<FoiFields> => {
    const [challenge] = await challengesById(act, [challengeId])
    if (!challenge || challenge.state === 'draft') throw notFound()
    demandYours(passes(answersFor, act, challenge))
    demandAdminLooked(act, { ourReference }, looked)
    const hasConflict = await hasConflictIn(act, challengeId)
    demand(!hasConflict, 'CONFLICT', 'You said that you have a conflict here, so another admin gathers the record.')
    const hasCome = dayInLondon(receivedOn) <= dayInLondon(act.now)
    demand(hasCome, 'IN_THE_FUTURE', 'A request was received on a day that has come.', 'receivedOn')
    const [force] = await organisationsById(act, [challenge.forceId])
    const items = await gather(act, challenge)
    const foi: FoiFields = {
      ...{ _id: newId(), version: 0, challengeId, forceId: challenge.forceId, openedById: act.viewer.personId ?? '' },
      ...{ ourReference, receivedOn, dueAt: foiDueAt(receivedOn, asNation(force?.nation)) },
      ...{ gatheredAt: act.now, pieces: items.length, decisions: [], exports: [] },
      conflictedIds: await conflictedIn(challengeId),
    }
    await Foi.create([foi])
    await keepItems(foi, items)
    await record(act, foiFacts, 'opened', foi._id, { challengeId, items: foi.pieces })
    return foi
  },
)

const keptAtOnce = 500

async function keepItems({ _id: foiId, forceId, conflictedIds }: FoiFields, items: readonly FoiItem[]): Promise<void> {
  const pieces = items.map((item, at) => ({
    ...{ _id: newId(), version: 0, foiId, forceId, conflictedIds, place: at + 1, ...item },
    mayKeepBack: mayKeepBack(item),
  }))
  for (let from = 0; from < pieces.length; from += keptAtOnce)
    await FoiPiece.insertMany(pieces.slice(from, from + keptAtOnce))
}

/** Decides on one piece, with the exemption, and for a qualified one how the public interest was weighed. */
export const decideFoi = command(decideFoiInput, async (act, { item: key, ...given }): Promise<FoiFields> => {
  const foi = await find(Foi, given.id, act, canAnswer)
  const item = await firstOf(FoiPiece, act, canRead, { foiId: foi._id, key })
  if (!item) throw notFound()
  const { answer, passages, exemption, publicInterest } = given
  const before = foi.decisions.find((one) => one.item === key)
  // Its passages are the record itself: they are named to be kept back.
  demandAdminLooked(act, newIn({ publicInterest }, { before: before?.publicInterest }), given.looked)
  if (answer !== 'release') {
    demand(exemption, 'NO_EXEMPTION', 'Name the exemption under which it is kept back.', 'exemption')
    const weighed = !exemptions[exemption].qualified || publicInterest.length >= 3
    demand(weighed, 'NOT_WEIGHED', 'Write how you weighed the public interest.', 'publicInterest')
  }
  if (answer === 'redact') {
    demand(passages.length > 0, 'NO_PASSAGE', 'Write what is blacked out, word for word.', 'passages')
    const trial = { item: key, answer, passages, exemption, publicInterest, byId: '', at: act.now }
    const missing = passages.find((passage) => {
      const { title, text } = pieceOf(item, { ...trial, passages: [passage] })
      return title === item.title && text === item.text
    })
    demand(!missing, 'NOT_IN_IT', `This does not stand in it: ${missing}`, 'passages')
  }
  const decision: FoiDecision = {
    ...{ item: key, answer, exemption: answer === 'release' ? null : exemption, publicInterest },
    ...{ passages: answer === 'redact' ? passages : [], byId: act.viewer.personId ?? '', at: act.now },
  }
  await foi.set({ decisions: [...foi.decisions.filter((one) => one.item !== key), decision] }).save()
  await record(act, foiFacts, 'decided', foi._id, { challengeId: foi.challengeId, item: key, answer })
  return foi.toObject()
})

/**
 * Makes the new document. Refused while a piece that may have to be kept back was decided by nobody, and while anything kept back
 * in one place is still readable in another. The record and earlier documents stay as they are.
 */
export async function exportFoi(act: Act, raw: { id: string }): Promise<FoiFields> {
  const { foi, bytes } = await composed(act, raw)
  const kept = await keepHashed(bytes, fileSubject)
  try {
    return await named(act, { id: foi._id, madeFrom: foi.version, ...kept })
  } catch (error) {
    await dropFile(kept.fileId)
    throw error
  }
}

const composed = command(exportFoiInput, async (act, input) => {
  const foi = await find(Foi, input.id, act, canAnswer)
  const decisionOf = new Map(foi.decisions.map((decision) => [decision.item, decision]))
  const items: FoiItemFields[] = []
  for await (const item of everyItemOf(act, foi._id)) items.push(item)
  const undecided = items.filter(({ key, mayKeepBack }) => mayKeepBack && !decisionOf.has(key))
  if (undecided.length > 0)
    throw new Refusal(
      'NOT_DECIDED',
      `${undecided.length} pieces that may have to be kept back wait for your decision.`,
      undecided.slice(0, 50).map(({ key, title }) => ({ path: key, code: 'NOT_DECIDED', message: title })),
    )
  const pieces = items.map((item) => pieceOf(item, decisionOf.get(item.key)))
  const secrets = items.flatMap((item) => keptBack(item, decisionOf.get(item.key)))
  const [challenge] = await challengesById(act, [foi.challengeId])
  const [force] = await organisationsById(act, [foi.forceId])
  const heading = {
    ...{ reference: challenge?.reference ?? '', title: challenge?.title ?? '', force: force?.name ?? '' },
    ...{ ourReference: foi.ourReference, madeAt: act.now },
  }
  const left = stillReadable(secrets, [headOf(heading), ...pieces])
  if (left.length > 0)
    throw new Refusal(
      'STILL_READABLE',
      'What you keep back in one place still stands in another. Black it out there too.',
      left
        .slice(0, 50)
        .map(({ secret, key, title }) => ({ path: key, code: 'STILL_READABLE', message: `${title}: ${secret}` })),
    )
  return { foi: foi.toObject(), bytes: Buffer.from(documentOf(heading, pieces)) }
})

const nameInput = exportFoiInput.extend({
  madeFrom: z.number(),
  fileId: z.string(),
  size: z.number(),
  sha256: z.string(),
})

const named = command(nameInput, async (act, { id, madeFrom, ...file }): Promise<FoiFields> => {
  const foi = await find(Foi, id, act, canAnswer)
  demandCurrent(foi, madeFrom, {})
  const number = Math.max(foi.made ?? 0, foi.exports.length) + 1
  await foi.set({ made: number, exports: [...foi.exports, { number, at: act.now, ...file }] }).save()
  await record(act, foiFacts, 'exported', id, { challengeId: foi.challengeId, number, sha256: file.sha256 })
  return foi.toObject()
})
