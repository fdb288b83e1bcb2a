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
    return {
      ...criterion,
      ...{ strength, change, score },
      // The sum of a price explains it where nobody writes more.
      reason: reason || (criterion.isWorkedOut && score !== null ? (cell?.reason ?? '') : ''),
      notScored: score === null ? (cell?.reason ?? '') : '',
    }
  })
