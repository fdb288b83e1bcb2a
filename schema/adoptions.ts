import { z } from 'zod'
import type { AdoptionStage } from './partnerships.ts'
import { id } from './people.ts'

/** How far a force is with what came of a challenge. */
export const ledgerStages = ['pilot', 'live', 'stopped'] as const
export type LedgerStage = (typeof ledgerStages)[number]
export const ledgerStageLabels: Record<LedgerStage, string> = { pilot: 'Pilot', live: 'Live', stopped: 'Stopped' }
export const ledgerStageMeanings: Record<LedgerStage, string> = {
  pilot: 'Tried, or in use in part of the force.',
  live: 'In service.',
  stopped: 'Not used any more, with the reason.',
}

/** What the close-out of a partnership means in the ledger; what was not adopted has no row there. */
export const ledgerStageOf: Record<AdoptionStage, LedgerStage | null> = {
  none: null,
  trial: 'stopped',
  limited: 'pilot',
  in_service: 'live',
  wider: 'live',
}

export const adoptionLimits = { evidence: 400, steps: 50 } as const

export const recordAdoptionInput = z.object({
  challengeId: id,
  stage: z.enum(ledgerStages, { error: 'Choose how far your force is' }),
  on: z.date({ error: 'Give the day from which it is so' }),
  evidence: z
    .string()
    .trim()
    .min(10, 'Say in a sentence what shows it, or why it was stopped')
    .max(adoptionLimits.evidence, `Use ${adoptionLimits.evidence} characters or fewer`),
  link: z
    .string()
    .trim()
    .pipe(z.union([z.literal(''), z.url({ protocol: /^https$/, error: 'Enter an address that begins with https://' })]))
    .refine((typed) => typed.length <= 500, 'Use 500 characters or fewer')
    .default(''),
  /** Whose answer it is, of those whom the outcome names. */
  supplierId: id.nullable().default(null),
  /** What looks like case material was looked at, and is none. */
  looked: z.boolean().default(false),
})
