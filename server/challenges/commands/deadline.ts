import type { HydratedDocument } from 'mongoose'
import { z } from 'zod'
import { id } from '../../../schema/people.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demandClean } from '../../platform/guarded.ts'
import { demand } from '../../platform/refusal.ts'
import { canSee } from '../access.ts'
import { Challenge, type ChallengeFields, challengeFacts } from '../model.ts'
import { demandStep } from '../transitions.ts'
import { copiesOf } from './content.ts'

/** The dates of an open challenge that may move, always later. */
export const movableDates = ['questionsCloseAt', 'proposalsCloseAt', 'decisionDueAt'] as const

const moveInput = z.object({
  id,
  which: z.enum(movableDates),
  to: z.coerce.date(),
  reason: z.string().trim().min(3, 'Say why, for everybody').max(500),
})

/** Gives everybody more time. A deadline never comes earlier, and in the last 24 hours it stands. */
export const moveDeadline = command(
  moveInput,
  async (act, { which, to, reason, ...input }): Promise<ChallengeFields> => {
    const challenge = await find(Challenge, input.id, act, canSee)
    demandStep(act, challenge, 'moveDeadline')
    demandClean({ reason })
    await moveDate(act, challenge, { which, to, reason })
    return challenge.toObject()
  },
)

type Move = { which: (typeof movableDates)[number]; to: Date; reason: string; incident?: string }

/** The one way by which a date of an open challenge moves: later, in order with the others, and on the record. */
export async function moveDate(
  act: Act,
  challenge: HydratedDocument<ChallengeFields>,
  { which, to, reason, incident }: Move,
): Promise<void> {
  const from = challenge[which]
  demand(from && to > from, 'ONLY_LATER', 'A date only moves later: suppliers have planned by it.', 'to')
  demand(to > act.now, 'PASSED', 'That has passed.', 'to')

  const timetable = { ...challenge.content.timetable, [which]: to }
  const { questionsCloseAt, proposalsCloseAt, decisionDueAt } = timetable
  demand(
    questionsCloseAt && proposalsCloseAt && questionsCloseAt <= proposalsCloseAt,
    'ORDER',
    'Questions close before proposals do. Move the close first.',
    'to',
  )
  demand(
    decisionDueAt && proposalsCloseAt < decisionDueAt,
    'ORDER',
    'The decision comes after the close. Move the decision first.',
    'to',
  )

  const content = { ...challenge.content, timetable }
  await challenge.set({ content, ...copiesOf(content) }).save()
  await record(act, challengeFacts, 'deadlineMoved', challenge._id, { which, from, to, reason, incident })
}
