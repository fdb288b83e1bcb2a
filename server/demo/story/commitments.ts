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
import type { CommitmentFields } from '../../commitments/queries.ts'
import { addDays, noonOf } from '../../platform/working-days.ts'
import type { DemoCast } from '../enrol.ts'
import { type ToldCommitment, toldCommitments } from '../told/commitments.ts'
import { workday } from './days.ts'

/** What signatories pledge, and how it goes: each step by whoever takes it, on its day. */
export async function pledge(cast: DemoCast, now: Date): Promise<void> {
  for (const told of toldCommitments) await tell(cast, told, now)
}

type Step = { daysAgo: number; take(id: string, madeFrom: number): Promise<CommitmentFields> }

async function tell(cast: DemoCast, told: ToldCommitment, now: Date): Promise<void> {
  const { principle, measured, target, leadPost, reviewInDays, dueInDays, proposedDaysAgo } = told
  const proposed = await proposeCommitment(await cast.actOf(told.by, workday(now, proposedDaysAgo, 11)), {
    ...{ principle, pledge: told.pledge, ...measured, target, leadPost },
    ...{ reviewAt: noonOf(addDays(now, reviewInDays)), dueAt: noonOf(addDays(now, dueInDays)) },
  })
  const steps = stepsOf(cast, told, now).sort((one, other) => other.daysAgo - one.daysAgo)
  let version = proposed.version
  for (const { take } of steps) version = (await take(proposed._id, version)).version
}

/** What follows a proposal, in any order: the days say which comes first. */
function stepsOf(cast: DemoCast, told: ToldCommitment, now: Date): Step[] {
  const day = (inDays: number) => noonOf(addDays(now, inDays))
  const itself = (daysAgo: number) => cast.actOf(told.by, workday(now, daysAgo, 11))
  const manager = (daysAgo: number) => cast.actOf('charter-manager', workday(now, daysAgo, 15))
  const { readings, reviewed, evidence, accepted, disputed } = told
  const steps: Step[] = readings.map(([daysAgo, value]) => ({
    daysAgo,
    take: async (id) => reportCommitment(await itself(daysAgo), { id, value, on: workday(now, daysAgo, 9) }),
  }))
  const add = (daysAgo: number, take: Step['take']) => void steps.push({ daysAgo, take })
  add(told.proposedDaysAgo - 2, async (id, madeFrom) =>
    agreeCommitment(await manager(told.proposedDaysAgo - 2), { id, madeFrom }),
  )
  if (reviewed) {
    const { daysAgo, note, nextInDays } = reviewed
    add(daysAgo, async (id) => reviewCommitment(await manager(daysAgo), { id, note, nextReviewAt: day(nextInDays) }))
  }
  if (evidence) {
    const { daysAgo, text } = evidence
    add(daysAgo, async (id) => giveEvidence(await itself(daysAgo), { id, text }))
  }
  if (accepted) {
    const { daysAgo, untilInDays } = accepted
    add(daysAgo, async (id, madeFrom) =>
      acceptEvidence(await manager(daysAgo), { id, madeFrom, validUntil: day(untilInDays) }),
    )
  }
  if (disputed) {
    const { daysAgo, reason, reply } = disputed
    add(daysAgo, async (id) => disputeEvidence(await manager(daysAgo), { id, reason }))
    add(daysAgo - 3, async (id) => replyToDispute(await itself(daysAgo - 3), { id, reply }))
  }
  return steps
}
