import { z } from 'zod'
import { looked } from './looked.ts'
import { id } from './people.ts'
import type { principles } from './vocabularies.ts'

/** `declined`: the application was refused with a reason, and may be made again. */
export const signatoryStates = ['applied', 'signed', 'suspended', 'withdrawn', 'declined'] as const
export type SignatoryState = (typeof signatoryStates)[number]

/** How an organisation stands now: its state and the clock. Lapsing is computed, so no scheduler has to run for it. */
export const standings = [...signatoryStates, 'lapsed'] as const
export type Standing = (typeof standings)[number]
export const standingLabels: Record<Standing, string> = {
  applied: 'Applied',
  signed: 'Signed',
  suspended: 'Suspended',
  withdrawn: 'Withdrawn',
  declined: 'Declined',
  lapsed: 'Lapsed',
}
/** What the public register shows. */
export const publicStandings = ['signed', 'suspended', 'lapsed', 'withdrawn'] as const
/** How a list of organisations tells them apart: as the register shows them, and those that are not on it. */
export const listedStandings = [...publicStandings, 'none'] as const
export const listedStandingLabel = (standing: string): string =>
  standing === 'none'
    ? 'Not on the register'
    : (Object.entries(standingLabels).find(([one]) => one === standing)?.[1] ?? standing)

/** Working days that an organisation has to reply before it may be suspended. */
export const replyWorkingDays = 10

const reason = z
  .string()
  .trim()
  .min(10, 'Give the reason: the organisation reads it')
  .max(2_000, 'Use 2,000 characters or fewer')

export const applyToSignInput = z.object({
  accountablePerson: z.string().trim().min(2, 'Name who answers for it').max(120, 'Use 120 characters or fewer'),
  accountablePost: z.string().trim().min(2, 'Say which post they hold').max(120, 'Use 120 characters or fewer'),
  looked,
})
export const admitInput = z.object({ id, until: z.date().nullable().default(null) })
export const withReasonInput = z.object({ id, reason })
export const replyInput = z.object({
  id,
  reply: z.string().trim().min(10, 'Write your reply').max(2_000, 'Use 2,000 characters or fewer'),
  looked,
})
export const ofSignatoryInput = z.object({ id })
/** A part of raising a concern, and of whatever ends the time for a reply. */
export const noteReplyDueInput = z.object({
  organisationId: id,
  concernId: id,
  reference: z.string(),
  since: z.date(),
  dueAt: z.date(),
})
export const forgetReplyDueInput = z.object({ organisationId: id, concernId: id })

/** What each principle means in practice here, in this board's own plain words. */
export const principlePromises = {
  P1: {
    suppliers: 'publish how their products connect, name the standards they meet and hand data back on request.',
    policing: 'says which standards a challenge needs, and which systems a product will stand beside.',
  },
  P2: {
    suppliers: 'say what their products cannot do, how they were tested and what the price rests on.',
    policing: 'publishes its criteria, every answer it gives, the outcome and the reasons.',
  },
  P3: {
    suppliers: 'share what they know with officers and staff, and learn from them on placements.',
    policing: 'opens training, placements and mentoring to the people it works with.',
  },
  P4: {
    suppliers: 'measure their carbon, plan how it falls and report on modern slavery in their supply chain.',
    policing: 'asks for measures in proportion to the work, and reports its own.',
  },
  P5: {
    suppliers: 'work with others, small firms included, and publish what was learned when it failed too.',
    policing: 'joins forces with the same problem, keeps its milestones and publishes its lessons.',
  },
} as const satisfies Record<(typeof principles)[number]['code'], { suppliers: string; policing: string }>
