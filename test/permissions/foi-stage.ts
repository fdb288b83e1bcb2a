import { decideFoi, openFoi } from '../../server/foi/commands.ts'
import { FoiPiece } from '../../server/foi/model.ts'
import type { World } from '../support/world.ts'

/** A request of which everything is decided that had to be, so that its document can be made. */
export async function foiStage({ northmere, clock }: World, challengeId: string) {
  const act = await northmere.admin.act()
  const request = await openFoi(act, { challengeId, ourReference: 'FOI 1', receivedOn: clock.now() })
  const { _id: id } = request
  for (const { key } of await FoiPiece.find({ foiId: id, mayKeepBack: true }).lean())
    await decideFoi(act, { id, item: key, answer: 'release' })
  return request
}
