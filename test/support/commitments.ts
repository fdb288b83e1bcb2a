import type { z } from 'zod'
import type { proposeCommitmentInput } from '../../schema/commitments.ts'
import {
  acceptEvidence,
  agreeCommitment,
  disputeEvidence,
  giveBackCommitment,
  giveEvidence,
  proposeCommitment,
} from '../../server/commitments/commands.ts'
import type { CommitmentFields } from '../../server/commitments/queries.ts'
import type { World } from './world.ts'

const inDays = (now: Date, days: number) => new Date(now.getTime() + days * 24 * 60 * 60_000)

/** What is pledged in tests: hours of answering, by a day in half a year, reviewed in three months. */
export const pledgeAt = (now: Date) => ({
  principle: 'P2' as const,
  pledge: 'We answer every question about our product within a working day.',
  measure: 'Working hours to the answer',
  unit: 'hours',
  baseline: 20,
  target: 8,
  dueAt: inDays(now, 180),
  reviewAt: inDays(now, 90),
  leadPost: 'Head of support',
})

export const evidenceText = 'The log of our help desk from May to July, with every question.'
export const disputeText = 'The log leaves out what came in at the weekends.'

type Pledge = Partial<z.input<typeof proposeCommitmentInput>>

/** What a supplier may let the board measure: the claims of standards that a force has seen. */
export const byTheBoard = { measure: '', unit: '', baseline: null, boardMeasure: 'claims_seen', target: 80 } as const

/** Commitments of Two Kettles, which has signed, as far as the named step; all by the commands of those who may. */
export const commitmentsOf = (world: World) => {
  const { kettles, charter, clock } = world
  const proposed = async (pledge: Pledge = {}): Promise<CommitmentFields> =>
    proposeCommitment(await kettles.editor.act(), { ...pledgeAt(clock.now()), ...pledge })
  const agreed = async (pledge: Pledge = {}) => {
    const { _id: id, version: madeFrom } = await proposed(pledge)
    return agreeCommitment(await charter.manager.act(), { id, madeFrom })
  }
  const given = async () => {
    const { _id: id } = await agreed()
    return giveEvidence(await kettles.editor.act(), { id, text: evidenceText })
  }
  const accepted = async () => {
    const { _id: id, version: madeFrom } = await given()
    return acceptEvidence(await charter.manager.act(), { id, madeFrom, validUntil: inDays(clock.now(), 365) })
  }
  const disputed = async () => {
    const { _id: id } = await given()
    return disputeEvidence(await charter.manager.act(), { id, reason: disputeText })
  }
  const returned = async () => {
    const { _id: id } = await proposed()
    return giveBackCommitment(await charter.manager.act(), { id, reason: 'Name a day that can be checked.' })
  }
  return { proposed, agreed, given, accepted, disputed, returned }
}
