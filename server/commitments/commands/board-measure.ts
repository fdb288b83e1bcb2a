import { boardMeasures } from '../../../schema/board-measures.ts'
import { demand } from '../../platform/refusal.ts'
import type { CommitmentFields } from '../model.ts'

type Measured = Pick<CommitmentFields, 'measure' | 'unit' | 'boardMeasure'>

/** Refuses a measure that the board works out for another kind of organisation. */
export function demandOwnMeasure(
  kind: CommitmentFields['organisationKind'],
  { boardMeasure }: Pick<Measured, 'boardMeasure'>,
): void {
  if (!boardMeasure) return
  const { of } = boardMeasures[boardMeasure]
  demand(of === kind, 'OTHER_KIND', `The board works that out for a ${of} alone. Choose another.`, 'boardMeasure')
}

/** A pledge whose measure has its name and unit: those of the table where the board works it out. */
export const withBoardName = <Of extends Measured>(pledged: Of): Of => {
  if (!pledged.boardMeasure) return pledged
  const { name, unit } = boardMeasures[pledged.boardMeasure]
  return { ...pledged, measure: name, unit }
}
