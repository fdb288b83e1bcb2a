import type { HydratedDocument } from 'mongoose'
import type { Act } from '../../platform/act.ts'
import { chainOf, record } from '../../platform/events.ts'
import { newId } from '../../platform/ids.ts'
import { Adoption, type AdoptionFields, type AdoptionStep, adoptionFacts } from '../model.ts'

/** The row of a force, or none yet. There is one for each outcome. */
export const rowOf = (challengeId: string, forceId: string) => Adoption.findOne({ challengeId, forceId })

type Row = HydratedDocument<AdoptionFields> | null
type Of = Pick<AdoptionFields, 'challengeId' | 'forceId' | 'supplierId'>

/** Adds what is said now to what was said before, and to the chain of the challenge. */
export async function addStep(act: Act, found: Row, of: Of, said: Omit<AdoptionStep, 'at'>): Promise<AdoptionFields> {
  const row = found ?? new Adoption({ _id: newId(), ...of, steps: [] })
  row.set({ supplierId: of.supplierId, steps: [...row.steps, { ...said, at: act.now }], changedAt: act.now })
  await row.save()
  const { challengeId, forceId } = of
  const { stage, on } = said
  const chain = chainOf('challenge', challengeId)
  await record(act, adoptionFacts, 'recorded', row._id, { challengeId, forceId, stage, on }, { chain })
  return row.toObject()
}
