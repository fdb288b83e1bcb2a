import { buffer } from 'node:stream/consumers'
import { decideFoi, exportFoi, openFoi } from '../../server/foi/commands.ts'
import { FoiPiece } from '../../server/foi/model.ts'
import { readFile } from '../../server/platform/files.ts'
import type { World } from './world.ts'

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
