import { conflictedIn } from '../evaluations/conflicted.ts'
import { Foi, FoiPiece } from './model.ts'

/**
 * Lists in each request that names nobody, as those do that were gathered before there was such a list, who has a conflict
 * there: the rules then hide it from them. Done before anybody is answered; done twice it changes nothing.
 */
export async function listConflictsInOlderRequests(): Promise<void> {
  const listsNobody = { conflictedIds: { $in: [null, []] } }
  for await (const { _id, challengeId } of Foi.find(listsNobody).select('challengeId').sort({ _id: 1 }).cursor()) {
    const ids = await conflictedIn(challengeId)
    if (ids.length === 0) continue
    const change = { $addToSet: { conflictedIds: { $each: ids } }, $inc: { version: 1 } }
    // The pieces first: cut off between the two, it begins again with this request.
    await FoiPiece.updateMany({ foiId: _id }, change)
    await Foi.updateOne({ _id }, change)
  }
}
