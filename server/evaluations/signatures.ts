import { Feedback } from './model.ts'

/** What was signed is no longer what stands there, or not by somebody who may: it is signed anew. */
export const takeSignaturesBack = (of: { challengeId: string; proposalId?: string; signedById?: string }) =>
  Feedback.updateMany(
    { ...of, releasedAt: null, ...(of.signedById ? {} : { signedById: { $ne: null } }) },
    { $set: { signedById: null, signedAt: null }, $inc: { version: 1 } },
  )

/** What somebody with a conflict wrote stands as nobody's: another saves it first, in their own name, before it is signed. */
export const takeWritingBack = (of: { challengeId: string; proposalId?: string; writtenById: string }) =>
  Feedback.updateMany(
    { ...of, releasedAt: null },
    { $set: { writtenById: null, signedById: null, signedAt: null }, $inc: { version: 1 } },
  )
