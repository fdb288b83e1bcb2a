import { z } from 'zod'
import type { Act } from '../platform/act.ts'
import { firstOf } from '../platform/database.ts'
import { Event } from '../platform/events.ts'
import { spelledReference } from '../platform/ids.ts'
import { hasPublishedReceipt } from './access.ts'
import { Proposal } from './model.ts'

export const receiptChecks = ['same', 'not_the_same', 'unknown'] as const
export type ReceiptCheck = (typeof receiptChecks)[number]

const published = z.object({ receipts: z.array(z.object({ reference: z.string(), sha256: z.string() })) })

/**
 * Compares a receipt with what the opening published, for whoever holds one. Before the opening every receipt is unknown
 * to everybody, as is one of a proposal that was withdrawn or did not count.
 */
export async function checkReceipt(act: Act, given: { reference: string; sha256: string }): Promise<ReceiptCheck> {
  const reference = spelledReference('PR', given.reference)
  const proposal = await firstOf(Proposal, act, hasPublishedReceipt, { reference })
  if (!proposal) return 'unknown'
  const opening = await Event.findOne({
    subjectId: proposal.challengeId,
    kind: 'challenge.unsealed',
    audience: 'public',
  }).lean()
  const receipts = published.safeParse(opening?.data).data?.receipts ?? []
  const receipt = receipts.find((one) => one.reference === reference)
  if (!receipt) return 'unknown'
  return receipt.sha256 === given.sha256.trim().toLowerCase() ? 'same' : 'not_the_same'
}
