import { Feedback } from './model.ts'
import { Advantages } from './model-advantages.ts'

/**
 * What was signed is no longer what stands there, or not by somebody who may: it is signed anew. What was done better
 * compares all proposals, so whatever happens to one of them happens to all of it.
 */
export async function takeSignaturesBack(of: {
  challengeId: string
  proposalId?: string
  signedById?: string
}): Promise<void> {
  const { proposalId: _one, ...ofAll } = of
  const signed = { releasedAt: null, ...(of.signedById ? {} : { signedById: { $ne: null } }) }
  const change = { $set: { signedById: null, signedAt: null }, $inc: { version: 1 } }
  await Feedback.updateMany({ ...of, ...signed }, change)
  await Advantages.updateMany({ ...ofAll, ...signed }, change)
}

/** What somebody with a conflict wrote stands as nobody's: another saves it first, in their own name, before it is signed. */
export async function takeWritingBack(of: {
  challengeId: string
  proposalId?: string
  writtenById: string
}): Promise<void> {
  const { proposalId: _one, ...ofAll } = of
  const change = { $set: { writtenById: null, signedById: null, signedAt: null }, $inc: { version: 1 } }
  await Feedback.updateMany({ ...of, releasedAt: null }, change)
  await Advantages.updateMany({ ...ofAll, releasedAt: null }, change)
}
