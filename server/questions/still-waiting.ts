import { demand } from '../platform/refusal.ts'
import type { QuestionFields } from './model.ts'

/** Refuses a question that something became of already. */
export const demandWaiting = ({ state }: QuestionFields): void =>
  demand(
    state === 'waiting',
    'ALREADY_ANSWERED',
    'It does not wait any more: it was answered, merged, declined or withdrawn.',
  )
