import type { HydratedDocument } from 'mongoose'
import { forgetReplyDue } from '../../charter/replies-due.ts'
import type { Act } from '../../platform/act.ts'
import { find } from '../../platform/database.ts'
import { demand } from '../../platform/refusal.ts'
import { canSee } from '../access.ts'
import { Concern, type ConcernFields } from '../model.ts'
import { isTiedTo } from '../ties.ts'
import { demandStep, managersSteps, type StepName } from '../transitions.ts'

/** A concern on which this step may be taken now, already in the state it leads to; the command changes the rest and saves. */
export async function stepOn(act: Act, id: string, name: StepName): Promise<HydratedDocument<ConcernFields>> {
  const concern = await find(Concern, id, act, canSee)
  const state = demandStep(act, concern, name)
  if (managersSteps.includes(name)) {
    demand(
      !(await isTiedTo(act, concern)),
      'TIED',
      'You are or were a member of one of the two sides. Another manager handles this.',
    )
  }
  return concern.set({ state })
}

/** Nobody has to reply to it any more: it leaves the desk of the signatory. */
export const stopAwaitingReply = (act: Act, { _id: concernId, againstId: organisationId }: ConcernFields) =>
  forgetReplyDue(act, { organisationId, concernId })
