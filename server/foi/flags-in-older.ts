import { FoiPiece } from './model.ts'

/**
 * Makes every piece wait whose supplier marked something, where it was gathered before marks were placed: nobody has told
 * yet what they mean. What was decided stands. Done before anybody is answered; done twice it changes nothing.
 */
export async function placeNoFlagInOlderRequests(): Promise<void> {
  await FoiPiece.updateMany(
    { marks: { $elemMatch: { isPlaced: { $exists: false } } } },
    { $set: { 'marks.$[].isPlaced': false, mayKeepBack: true }, $inc: { version: 1 } },
  )
}
