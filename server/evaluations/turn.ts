import type { HydratedDocument } from 'mongoose'
import type { EvaluationFields } from './model.ts'

/** Written with each step that a stage rests on, so that of two at the same moment one is tried again. */
export const turn = (evaluation: HydratedDocument<EvaluationFields>) =>
  evaluation.set({ turns: evaluation.turns + 1 }).save()
