import { z } from 'zod'
import { looked } from './looked.ts'
import { id } from './people.ts'

export const partnershipStates = ['forming', 'active', 'completed', 'ended'] as const
export type PartnershipState = (typeof partnershipStates)[number]

export const principleCodes = ['P1', 'P2', 'P3', 'P4', 'P5'] as const
export type PrincipleCode = (typeof principleCodes)[number]

export const adoptionStages = ['none', 'trial', 'limited', 'in_service', 'wider'] as const
export type AdoptionStage = (typeof adoptionStages)[number]
export const adoptionStageLabels: Record<AdoptionStage, string> = {
  none: 'Not adopted',
  trial: 'Tried and stopped',
  limited: 'In use in part of the force',
  in_service: 'In service',
  wider: 'In service and taken up by other forces',
}

export const partnershipLimits = {
  objectives: 10,
  milestones: 40,
  readings: 200,
  decisions: 200,
  progress: 200,
} as const

const line = (most: number) => z.string().trim().max(most, `Use ${most} characters or fewer`)
const prose = (most: number) => z.string().trim().max(most, `Use ${most} characters or fewer`)
const rowId = z.string().min(1).max(40)

const measure = z.object({
  name: line(120).default(''),
  unit: line(40).default(''),
  baseline: z.number().nullable().default(null),
  target: z.number().nullable().default(null),
  source: line(200).default(''),
})

/** What the parties agree on, section by section. While it forms, any change clears every confirmation. */
export const partnershipSections = {
  objectives: z.object({
    objectives: z
      .array(z.object({ id: rowId, text: line(300), measure }))
      .max(partnershipLimits.objectives)
      .default([]),
  }),
  milestones: z.object({
    milestones: z
      .array(z.object({ id: rowId, title: line(200), dueOn: z.coerce.date().nullable().default(null), ownerId: id }))
      .max(partnershipLimits.milestones)
      .default([]),
  }),
  commitments: z.object({
    commitments: z
      .array(z.object({ principle: z.enum(principleCodes), text: prose(1_000).default('') }))
      .max(5)
      .default([]),
  }),
  property: z.object({ intellectualProperty: prose(2_000).default('') }),
  leads: z.object({
    startsOn: z.coerce.date().nullable().default(null),
    endsOn: z.coerce.date().nullable().default(null),
    leads: z
      .array(z.object({ organisationId: id, lead: line(120).default(''), deputy: line(120).default('') }))
      .max(12)
      .default([]),
  }),
} as const

export type PartnershipSection = keyof typeof partnershipSections
export const partnershipSectionNames = Object.keys(partnershipSections) as PartnershipSection[]
export type PartnershipTerms = z.output<(typeof partnershipSections)['objectives']> &
  z.output<(typeof partnershipSections)['milestones']> &
  z.output<(typeof partnershipSections)['commitments']> &
  z.output<(typeof partnershipSections)['property']> &
  z.output<(typeof partnershipSections)['leads']>

export const formPartnershipInput = z.object({ proposalId: id })
export const editPartnershipInput = z.object({
  id,
  section: z.enum(partnershipSectionNames as [PartnershipSection, ...PartnershipSection[]]),
  /** The revision that the form was made from. */
  revision: z.number().int().min(0),
  /** How often words had been removed from the terms then. */
  removals: z.number().int().min(0).default(0),
  content: z.unknown(),
  looked,
})
export const confirmPartnershipInput = z.object({ id, revision: z.number().int().min(1) })
export const inviteManagerInput = z.object({ id, organisationId: id })
export const endPartnershipInput = z.object({
  id,
  reason: z.string().trim().min(10, 'Say why, in a sentence: it is public').max(2_000),
})

export const addMilestoneInput = z.object({
  id,
  title: z.string().trim().min(3, 'Say what will be done').max(200),
  dueOn: z.coerce.date({ error: 'Say by when' }),
  ownerId: id,
  looked,
})
export const recordProgressInput = z.object({
  id,
  milestoneId: rowId.nullable().default(null),
  text: z.string().trim().min(3, 'Say what was done').max(2_000, 'Use 2,000 characters or fewer'),
  /** The milestone is said to be met; the other side accepts that, or does not. */
  met: z.boolean().default(false),
  looked,
})
export const answerMilestoneInput = z.object({
  id,
  milestoneId: rowId,
  accept: z.boolean(),
  reason: prose(1_000).default(''),
})

export const recordReadingInput = z.object({
  id,
  objectiveId: rowId,
  value: z.number({ error: 'Enter a number' }),
  on: z.coerce.date({ error: 'Say when it was measured' }),
  note: prose(300).default(''),
  looked,
})

export const proposeDecisionInput = z.object({
  id,
  question: z.string().trim().min(3, 'Say what was to be decided').max(300),
  decision: z.string().trim().min(3, 'Say what was decided').max(2_000),
  options: prose(2_000).default(''),
  /** The room it came from and the messages as they stood: given by the room, never by who proposes. */
  threadId: id.nullable().default(null),
  source: z
    .array(
      z.object({
        number: z.number().int().positive(),
        authorId: id,
        organisationId: id.nullable(),
        text: z.string().nullable(),
        sentAt: z.date(),
      }),
    )
    .max(20)
    .default([]),
  looked,
})
/** What was said becomes what was decided: the room copies the messages. */
export const makeDecisionInput = z.object({
  threadId: id,
  messageNumbers: z
    .array(z.number().int().positive())
    .min(1, 'Choose the messages')
    .max(20, 'Choose up to 20 messages'),
  question: proposeDecisionInput.shape.question,
  decision: proposeDecisionInput.shape.decision,
  options: prose(2_000).default(''),
  looked,
})
export const agreeDecisionInput = z.object({ decisionId: id })

export const proposeSummaryInput = z.object({
  id,
  text: z.string().trim().min(10, 'Say in a sentence or two what this is').max(1_000, 'Use 1,000 characters or fewer'),
  looked,
})
export const approveSummaryInput = z.object({ id, revision: z.number().int().min(1) })

/** "Nothing" is no lesson: whoever closes says in a sentence what did not work. */
const whatDidNotWork = z
  .string()
  .trim()
  .max(3_000)
  .refine((text) => text.split(/\s+/).length >= 4, 'Say in a sentence what did not work, or why nothing went wrong')

export const writeCloseOutInput = z.object({
  id,
  result: z.string().trim().min(10, 'Say what came of it, against the measures').max(3_000),
  cost: prose(1_000).default(''),
  didNotWork: whatDidNotWork,
  adoption: z.enum(adoptionStages, { error: 'Choose how far it was adopted' }),
  tellTheNext: z.string().trim().min(10, 'Say what you would tell the next force').max(3_000),
  looked,
})
