import { challengeOutcomes, engagementModes } from '../../schema/modes.ts'
import { outcomeReasonLabel } from '../../schema/outcome-reasons.ts'
import { addressOf, type BoardSort, type ChallengeFilter } from '../../schema/search.ts'
import { categoryLabel, principleLabel, regionLabel, standardLabel, valueBandLabel } from '../../schema/vocabularies.ts'
import { paths, withQuery } from '../paths.ts'
import type { FilterChoice, FilterGroup } from '../ui/filter-panel.tsx'
import { modeLabel } from './mode-label.ts'

type Count = { value: string; label?: string | null; count: number }
export type BoardCounts = Record<
  | 'state'
  | 'mode'
  | 'category'
  | 'region'
  | 'force'
  | 'principle'
  | 'standard'
  | 'band'
  | 'outcome'
  | 'reason'
  | 'closing'
  | 'adoption'
  | 'shared',
  readonly Count[]
>

/** The address of the board with a filter and an order. */
export const boardAt = (
  filter: ChallengeFilter,
  sort: BoardSort = 'closing',
  address: string = paths.challenges(),
): string => withQuery(address, { ...addressOf(filter), sort: sort === 'closing' ? '' : sort })

type ListName = 'outcome' | 'reason' | 'mode' | 'category' | 'region' | 'force' | 'principle' | 'standard' | 'band'

const lists: readonly { name: ListName; title: string; words(count: Count): string }[] = [
  {
    name: 'outcome',
    title: 'What came of it',
    words: ({ value }) => (value === 'partnership' ? 'Partnership' : 'No partnership'),
  },
  { name: 'reason', title: 'Why', words: ({ value }) => outcomeReasonLabel(value) },
  { name: 'mode', title: 'Mode', words: ({ value }) => modeLabel(value) },
  { name: 'category', title: 'Category', words: ({ value }) => categoryLabel(value) },
  { name: 'region', title: 'Region', words: ({ value }) => regionLabel(value) },
  { name: 'force', title: 'Force', words: ({ value, label }) => label ?? value },
  { name: 'principle', title: 'Charter principle', words: ({ value }) => principleLabel(value) },
  { name: 'standard', title: 'Standard', words: ({ value }) => standardLabel(value) },
  { name: 'band', title: 'Value', words: ({ value }) => valueBandLabel(value) },
]

/** The groups of the panel. A value that would leave nothing is not offered, unless it is on. */
export function filterGroups(
  filter: ChallengeFilter,
  counts: BoardCounts,
  to: (filter: ChallengeFilter) => string,
): FilterGroup[] {
  const countOf = (name: keyof BoardCounts, value: string) =>
    counts[name].find((one) => one.value === value)?.count ?? 0
  const switches: FilterChoice[] = [
    {
      words: 'Adoption route named',
      count: countOf('adoption', 'named'),
      chosen: filter.adoption,
      to: to({ ...filter, adoption: !filter.adoption }),
    },
    {
      words: 'Two forces or more',
      count: countOf('shared', '2'),
      chosen: filter.shared,
      to: to({ ...filter, shared: !filter.shared }),
    },
  ]
  const closing: FilterChoice[] = counts.closing
    .toSorted((one, other) => Number(one.value) - Number(other.value))
    .map(({ value, count }) => ({
      words: `Within ${value} days`,
      count,
      chosen: filter.closing === Number(value),
      to: to({ ...filter, closing: filter.closing === Number(value) ? null : Number(value) }),
    }))
  return [
    { title: 'Closing', choices: closing },
    ...lists.map(({ name, title, words }) => ({ title, choices: choicesOf(filter, counts[name], name, words, to) })),
    { title: 'Only with', choices: switches.filter(({ count = 0, chosen }) => count > 0 || chosen) },
  ].filter(({ choices }) => choices.length > 0)
}

function choicesOf(
  filter: ChallengeFilter,
  counts: readonly Count[],
  name: ListName,
  words: (count: Count) => string,
  to: (filter: ChallengeFilter) => string,
): FilterChoice[] {
  const on: readonly string[] = filter[name]
  const gone = on.filter((value) => counts.every((one) => one.value !== value)).map((value) => ({ value, count: 0 }))
  return [...counts, ...gone].map((count) => ({
    words: words(count),
    count: count.count,
    chosen: on.includes(count.value),
    to: to(toggled(filter, name, count.value)),
  }))
}

function toggled(filter: ChallengeFilter, name: ListName, value: string): ChallengeFilter {
  if (name === 'mode')
    return {
      ...filter,
      mode: engagementModes.filter((mode) =>
        mode === value ? !filter.mode.includes(mode) : filter.mode.includes(mode),
      ),
    }
  if (name === 'outcome')
    return {
      ...filter,
      outcome: challengeOutcomes.filter((outcome) =>
        outcome === value ? !filter.outcome.includes(outcome) : filter.outcome.includes(outcome),
      ),
    }
  const on = filter[name]
  return { ...filter, [name]: on.includes(value) ? on.filter((one) => one !== value) : [...on, value] }
}

/**
 * Of the filters that are on, the one whose lifting would leave most, in words, with the filter without it. Null where
 * lifting one alone would leave nothing. What the words that were typed keep out is not counted: they are named last.
 */
export function tightest(
  filter: ChallengeFilter,
  counts: BoardCounts,
): { words: string; without: ChallengeFilter } | null {
  const sum = (name: keyof BoardCounts) => counts[name].reduce((total, { count }) => total + count, 0)
  const othersOn =
    lists.some(({ name }) => filter[name].length > 0) || filter.closing || filter.adoption || filter.shared
  const on: { words: string; left: number; without: ChallengeFilter }[] = [
    ...lists
      .filter(({ name }) => filter[name].length > 0)
      .map(({ name, title }) => ({ words: title.toLowerCase(), left: sum(name), without: { ...filter, [name]: [] } })),
    ...(filter.closing ? [{ words: 'closing soon', left: -1, without: { ...filter, closing: null } }] : []),
    ...(filter.adoption ? [{ words: 'adoption route named', left: -1, without: { ...filter, adoption: false } }] : []),
    ...(filter.shared ? [{ words: 'two forces or more', left: -1, without: { ...filter, shared: false } }] : []),
    ...(filter.q && !othersOn ? [{ words: `the words “${filter.q}”`, left: -1, without: { ...filter, q: '' } }] : []),
  ].filter(({ left }, _place, all) => left > 0 || all.length === 1)
  return on.toSorted((one, other) => other.left - one.left)[0] ?? null
}
