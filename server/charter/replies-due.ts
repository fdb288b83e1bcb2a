import { forgetReplyDueInput, noteReplyDueInput } from '../../schema/charter.ts'
import { partOfCommand } from '../platform/command.ts'
import { Signatory } from './model.ts'

/** Keeps beside how an organisation stands that it may reply to a concern, so that its desk reads both at once. */
export const noteReplyDue = partOfCommand(
  noteReplyDueInput,
  async (_act, { organisationId, ...due }): Promise<void> => {
    await Signatory.updateOne({ organisationId }, { $push: { repliesDue: due }, $inc: { version: 1 } })
  },
)

/** It replied, or the concern came to an end without it. */
export const forgetReplyDue = partOfCommand(
  forgetReplyDueInput,
  async (_act, { organisationId, concernId }): Promise<void> => {
    await Signatory.updateOne({ organisationId }, { $pull: { repliesDue: { concernId } }, $inc: { version: 1 } })
  },
)
