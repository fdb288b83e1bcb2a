import { listedStandingLabel } from '../../schema/charter.ts'
import { sizeLabel } from '../../schema/organisations.ts'
import { type OrganisationKind, organisationKinds } from '../../schema/people.ts'
import { categoryLabel, regionLabel, standardLabel } from '../../schema/vocabularies.ts'
import { paths, withQuery } from '../paths.ts'
import type { FilterGroup } from '../ui/filter-panel.tsx'

/** The filters of the list of organisations as they stand in the address. */
export type DirectorySearch = {
  kind: OrganisationKind
  q: string
  region: string
  category: string
  size: string
  standard: string
  standing: string
}

export const directorySearchOf = (search: URLSearchParams): DirectorySearch => ({
  kind: organisationKinds.find((kind) => kind === search.get('kind')) ?? 'force',
  q: search.get('q') ?? '',
  region: search.get('region') ?? '',
  category: search.get('category') ?? '',
  size: search.get('size') ?? '',
  standard: search.get('standard') ?? '',
  standing: search.get('standing') ?? '',
})

export const directoryAt = ({ kind, ...search }: Partial<DirectorySearch>): string =>
  withQuery(paths.organisations(), { ...search, kind: kind === 'force' ? '' : kind })

type Counts = readonly { value: string; count: number }[]

/** Region, what suppliers do, claim and are, and how they stand under the Charter. A value that would leave nothing is not offered, unless it is on. */
export function directoryFilterGroups(
  search: DirectorySearch,
  counts: { regions: Counts; categories: Counts; sizes: Counts; standards: Counts; standings: Counts },
): FilterGroup[] {
  const choices = (
    name: 'region' | 'category' | 'size' | 'standard' | 'standing',
    values: Counts,
    words: (value: string) => string,
  ) => {
    const on = search[name]
    const shown = on && values.every(({ value }) => value !== on) ? [...values, { value: on, count: 0 }] : values
    return shown.map(({ value, count }) => ({
      words: words(value),
      count,
      chosen: value === on,
      to: directoryAt({ ...search, [name]: value === on ? '' : value }),
    }))
  }
  return [
    { title: 'Region', choices: choices('region', counts.regions, regionLabel) },
    { title: 'What they do', choices: choices('category', counts.categories, categoryLabel) },
    { title: 'Standard claimed or planned', choices: choices('standard', counts.standards, standardLabel) },
    { title: 'Size', choices: choices('size', counts.sizes, sizeLabel) },
    { title: 'Charter standing', choices: choices('standing', counts.standings, listedStandingLabel) },
  ].filter((group) => group.choices.length > 0)
}
