import { wordsOnPrice } from '../../schema/price.ts'
import { cellAt, type ShownEvaluation } from './query.ts'

type Said = { reason: string; strength: string; change: string }
type Draft = { proposalId: string; criteria: readonly (Said & { criterionId: string })[] }

const nothing: Said = { reason: '', strength: '', change: '' }

/** What a supplier will read of each criterion, with its agreed score, from what is written so far. */
export const toldOf = ({ criteria, agreed }: ShownEvaluation, { proposalId, criteria: said }: Draft) =>
  criteria.map((criterion) => {
    const cell = cellAt(agreed, { proposalId, criterionId: criterion.id })
    const { reason, strength, change } = said.find(({ criterionId }) => criterionId === criterion.id) ?? nothing
    const score = cell?.score ?? null
    const sum = cell && score !== null ? cell.reason : ''
    return {
      ...criterion,
      ...{ strength, change, score },
      reason: criterion.isWorkedOut ? wordsOnPrice(sum, reason) : reason,
      notScored: score === null ? (cell?.reason ?? '') : '',
    }
  })
