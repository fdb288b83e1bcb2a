import type { HydratedDocument } from 'mongoose'
import type { Act } from '../../platform/act.ts'
import { find } from '../../platform/database.ts'
import { demandCurrent } from '../../platform/refusal.ts'
import { canSee } from '../access.ts'
import { Commitment, type CommitmentFields } from '../model.ts'
import { demandStep, type StepName } from '../transitions.ts'

/** A commitment on which this step may be taken now, already in the state it leads to; the command changes the rest and saves. */
export async function stepOn(act: Act, id: string, name: StepName): Promise<HydratedDocument<CommitmentFields>> {
  const commitment = await find(Commitment, id, act, canSee)
  return commitment.set({ state: demandStep(act, commitment, name) })
}

/** Whoever agrees or accepts does so with what they have read: a newer wording is shown to them first. */
export function demandRead(commitment: CommitmentFields, madeFrom: number): void {
  const last = commitment.evidence.at(-1)
  const evidence = last ? { text: last.text, link: last.link, reply: last.reply } : null
  const message = 'It was changed while you were reading. Read what it says now, then decide.'
  demandCurrent(commitment, madeFrom, { ...pledgeOf(commitment), evidence }, message)
}

/** What is pledged, without how it goes. */
export const pledgeOf = ({
  principle,
  pledge,
  measure,
  unit,
  boardMeasure,
  boardMonths,
  baseline,
  target,
  dueAt,
  reviewAt,
  leadPost,
}: CommitmentFields) =>
  ({
    ...{ principle, pledge, measure, unit, boardMeasure, boardMonths, baseline, target },
    ...{ dueAt, reviewAt, leadPost },
  }) as const
