import {
  acceptEvidence,
  agreeCommitment,
  disputeEvidence,
  giveEvidence,
  proposeCommitment,
  replyToDispute,
  reportCommitment,
  reviewCommitment,
} from '../../commitments/commands.ts'
import { addDays, noonOf } from '../../platform/working-days.ts'
import type { DemoCast } from '../enrol.ts'
import { type ToldCommitment, toldCommitments } from '../told/commitments.ts'
import { workday } from './days.ts'

/** What signatories pledge, and how it goes: each step by whoever takes it, on its day. */
export async function pledge(cast: DemoCast, now: Date): Promise<void> {
  for (const told of toldCommitments) await tell(cast, told, now)
}

async function tell(cast: DemoCast, told: ToldCommitment, now: Date): Promise<void> {
  const day = (inDays: number) => noonOf(addDays(now, inDays))
  const itself = (daysAgo: number) => cast.actOf(told.by, workday(now, daysAgo, 11))
  const manager = (daysAgo: number) => cast.actOf('charter-manager', workday(now, daysAgo, 15))

  const { principle, measure, unit, baseline, target, leadPost, reviewInDays, dueInDays, proposedDaysAgo } = told
  const { _id: id } = await proposeCommitment(await itself(proposedDaysAgo), {
    ...{ principle, pledge: told.pledge, measure, unit, baseline, target, leadPost },
    ...{ reviewAt: day(reviewInDays), dueAt: day(dueInDays) },
  })
  await agreeCommitment(await manager(proposedDaysAgo - 2), { id })
  for (const [daysAgo, value] of told.readings)
    await reportCommitment(await itself(daysAgo), { id, value, on: workday(now, daysAgo, 9) })

  const { reviewed, evidence, accepted, disputed } = told
  if (reviewed) {
    const { daysAgo, note, nextInDays } = reviewed
    await reviewCommitment(await manager(daysAgo), { id, note, nextReviewAt: day(nextInDays) })
  }
  if (evidence) await giveEvidence(await itself(evidence.daysAgo), { id, text: evidence.text })
  if (accepted) await acceptEvidence(await manager(accepted.daysAgo), { id, validUntil: day(accepted.untilInDays) })
  if (disputed) {
    await disputeEvidence(await manager(disputed.daysAgo), { id, reason: disputed.reason })
    await replyToDispute(await itself(disputed.daysAgo - 3), { id, reply: disputed.reply })
  }
}
