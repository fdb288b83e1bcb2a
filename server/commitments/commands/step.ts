import type { HydratedDocument } from 'mongoose'
import type { Act } from '../../platform/act.ts'
import { find } from '../../platform/database.ts'
import { canSee } from '../access.ts'
import { Commitment, type CommitmentFields } from '../model.ts'
import { demandStep, type StepName } from '../transitions.ts'

/** A commitment on which this step may be taken now, already in the state it leads to; the command changes the rest and saves. */
export async function stepOn(act: Act, id: string, name: StepName): Promise<HydratedDocument<CommitmentFields>> {
  const commitment = await find(Commitment, id, act, canSee)
  return commitment.set({ state: demandStep(act, commitment, name) })
}
