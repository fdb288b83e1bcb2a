import type { Declaration, SeatFields } from './model.ts'

type Said = Pick<Declaration, 'kind' | 'ruling'>
type Seated = Pick<SeatFields, 'declarations' | 'earlier'>

/** A conflict for ever: declared as actual, or as possible and ruled to be one. */
export const isConflict = ({ kind, ruling }: Said): boolean => kind === 'actual' || ruling?.outcome === 'may_not'

/** A possible conflict that nobody has ruled on: until somebody does, who declared it neither reads nor judges. */
export const waitsForRuling = ({ kind, ruling }: Said): boolean => kind === 'possible' && !ruling

/** Whether what somebody declared for this proposal waits for a ruling. */
export const waitsOn = ({ declarations }: Pick<Seated, 'declarations'>, proposalId: string): boolean =>
  declarations.some((one) => one.proposalId === proposalId && waitsForRuling(one))

const allSaid = ({ declarations, earlier }: Seated) => [...(earlier ?? []), ...declarations]

/** The proposals of which what they said last waits for a ruling, though they may have to say it again since. */
export const waitedOn = (seat: Seated): string[] => {
  const last = new Map(allSaid(seat).map((one) => [one.proposalId, one]))
  return [...last.values()].filter(waitsForRuling).map(({ proposalId }) => proposalId)
}

/** Whether somebody ever declared a possible conflict with this proposal. */
export const saidPossible = (seat: Seated, proposalId: string): boolean =>
  allSaid(seat).some((one) => one.proposalId === proposalId && one.kind === 'possible')

/** Whether somebody says the same of the same proposal again. */
export const isSame = (
  one: Pick<Declaration, 'proposalId' | 'kind' | 'words'>,
  other: Pick<Declaration, 'proposalId' | 'kind' | 'words'>,
): boolean => one.proposalId === other.proposalId && one.kind === other.kind && one.words === other.words
