import { type ProposalState, proposalStates } from '../../schema/proposals.ts'
import { paths, withQuery } from '../paths.ts'
import type { FilterGroup } from '../ui/filter-panel.tsx'
import { statusWord } from '../ui/tag.tsx'

/** The state that the list of one's own proposals is narrowed to, as it stands in the address. */
export const stateIn = (search: URLSearchParams): ProposalState | null =>
  proposalStates.find((state) => state === search.get('state')) ?? null

/** By state. One that would leave nothing is not offered, unless it is on. */
export function stateFilter(on: ProposalState | null, countOf: (state: ProposalState) => number): FilterGroup[] {
  const choices = proposalStates
    .filter((state) => countOf(state) > 0 || state === on)
    .map((state) => ({
      words: statusWord(state),
      count: countOf(state),
      chosen: state === on,
      to: withQuery(paths.proposals(), { state: state === on ? '' : state }),
    }))
  return choices.length > 0 ? [{ title: 'State', choices }] : []
}
