import { buffer } from 'node:stream/consumers'
import { expect } from '@jest/globals'
import { withdrawChallenge } from '../../server/challenges/commands.ts'
import { challengesById } from '../../server/challenges/queries.ts'
import { Seat } from '../../server/evaluations/model.ts'
import { type EvaluationShown, evaluationOfChallenge } from '../../server/evaluations/queries.ts'
import { decideFoi, exportFoi, openFoi } from '../../server/foi/commands.ts'
import { FoiPiece } from '../../server/foi/model.ts'
import type { Act } from '../../server/platform/act.ts'
import { readFile } from '../../server/platform/files.ts'
import { refusalOf, type World } from './world.ts'

/** A request that this person began to answer, with every piece that was gathered. */
export async function gatheredBy(person: World['northmere']['admin'], challengeId: string) {
  const act = await person.act()
  const foi = await openFoi(act, { challengeId, ourReference: 'FOI 26/9', receivedOn: act.now })
  return { id: foi._id, items: await FoiPiece.find({ foiId: foi._id }).sort({ place: 1 }).lean() }
}

type Gathered = Awaited<ReturnType<typeof gatheredBy>>

/** The pieces of one kind, as their keys begin. */
export const piecesOf = ({ items }: Gathered, kind: string) => items.filter(({ key }) => key.startsWith(`${kind}:`))
export const textOf = (gathered: Gathered, kind: string): string =>
  piecesOf(gathered, kind)
    .map(({ text }) => text)
    .join('\n')

/** Follows every proposal as it stands, and makes the document. */
export async function exportedAsProposed(
  person: World['northmere']['admin'],
  { id, items }: Gathered,
): Promise<string> {
  const act = await person.act()
  for (const { key, proposed } of items)
    if (proposed.answer !== 'release')
      await decideFoi(act, { id, item: key, ...proposed, publicInterest: 'Weighed, with nothing in favour.' })
  const { exports } = await exportFoi(act, { id })
  return (await buffer(readFile(exports.at(-1)?.fileId ?? ''))).toString('utf8')
}

/** The force gives up before it decides: all is over, and what was judged was never told. */
export const withdrawn = async (world: World, { challengeId: id }: { challengeId: string }) =>
  withdrawChallenge(await world.northmere.admin.act(), { id, code: 'no_budget', reason: 'The budget is gone.' })

/**
 * What is read by name of a challenge that was withdrawn is read by an admin of its force alone, once all is over, of
 * proposals that they may read, and never with a conflict. It answers with what the admin reads.
 */
export async function readByAnAdminAlone<Read>(
  world: World,
  challengeId: string,
  read: (act: Act, shown: EvaluationShown) => Promise<Read[]>,
  { among }: { among: (open: EvaluationShown['open']) => EvaluationShown['open'] },
): Promise<Read[]> {
  const { admin, editor, evaluator } = world.northmere
  const [challenge] = await challengesById(await admin.act(), [challengeId])
  const shown = challenge && (await evaluationOfChallenge(await admin.act(), challenge))
  if (!shown) throw new Error('An admin reads the evaluation.')
  const readBy = async (person: World['northmere']['admin'], of = shown) => read(await person.act(), of)
  const given = await readBy(admin)
  expect(given).not.toEqual([])
  const going = { ...shown, challenge: { ...shown.challenge, state: 'evaluating' as const } }
  expect(await readBy(admin, going)).toEqual([])
  expect(await readBy(admin, { ...shown, open: among(shown.open) })).toEqual([])
  for (const person of [editor, evaluator, world.saltmarch.admin, world.kettles.admin])
    expect(await readBy(person)).toEqual([])

  const seat = { _id: 'a-seat', challengeId, forceId: challenge.forceId, personId: admin.personId }
  await Seat.create([{ ...seat, leftWithConflictAt: new Date() }])
  expect(await readBy(admin)).toEqual([])
  expect(await refusalOf(gatheredBy(admin, challengeId))).toBe('CONFLICT')
  return given
}
