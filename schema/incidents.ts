import { z } from 'zod'
import { incidentLimits, incidentReasons } from './incident-words.ts'
import { id } from './people.ts'

export * from './incident-words.ts'

const { leastText, text, mostWorkingDays } = incidentLimits

export const declareIncidentInput = z.object({
  from: z.coerce.date(),
  to: z.coerce.date(),
  reason: z.enum(incidentReasons),
  text: z
    .string()
    .trim()
    .min(leastText, 'Say what was out of order, for everybody')
    .max(text, `Use ${text} characters or fewer`),
  workingDays: z
    .number()
    .int()
    .min(1, 'Move the closes by one working day at least')
    .max(mostWorkingDays, `Move the closes by ${mostWorkingDays} working days at the most`),
})
export const confirmIncidentInput = z.object({
  id,
  /** The seal of the list that was read: another list is another confirmation. */
  madeFrom: z.string().min(1).max(100),
})
export const withdrawIncidentInput = z.object({
  id,
  reason: z.string().trim().min(leastText, 'Say why it is taken back').max(text, `Use ${text} characters or fewer`),
})
