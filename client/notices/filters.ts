import { cpvLabel } from '../../schema/cpv.ts'
import type { NoticeSearch } from '../../schema/notice-search.ts'
import { noticeStageWords } from '../../schema/notices.ts'
import { regionLabel } from '../../schema/vocabularies.ts'
import { paths, withQuery } from '../paths.ts'
import type { FilterChoice, FilterGroup } from '../ui/filter-panel.tsx'

export const noticesAt = (search: Partial<NoticeSearch>): string =>
  withQuery(paths.notices(), {
    ...search,
    show: search.show === 'everyone' ? 'everyone' : '',
    sort: search.sort === 'closing' ? 'closing' : '',
  })

type Counts = {
  stages: readonly { value: string; count: number }[]
  regions: readonly { value: string; count: number }[]
  divisions: readonly { value: string; count: number }[]
  closing: readonly { value: string; count: number }[]
  forces: readonly { force: { slug: string; name: string }; count: number }[]
}

/** The groups of the filter panel. A value that would leave nothing is not offered, unless it is on. */
export function noticeFilterGroups(search: NoticeSearch, counts: Counts): FilterGroup[] {
  const choices = (
    name: 'stage' | 'force' | 'region' | 'group',
    values: readonly { value: string; words: string; count: number }[],
  ): FilterChoice[] => {
    const on: readonly string[] = search[name]
    const missing = on
      .filter((value) => values.every((one) => one.value !== value))
      .map((value) => ({ value, words: value, count: 0 }))
    return [...values, ...missing]
      .filter(({ value, count }) => count > 0 || on.includes(value))
      .map(({ value, words, count }) => ({
        words,
        count,
        chosen: on.includes(value),
        to: noticesAt({ ...search, [name]: on.includes(value) ? on.filter((one) => one !== value) : [...on, value] }),
      }))
  }
  const named = (values: Counts['stages'], words: (value: string) => string) =>
    values.map(({ value, count }) => ({ value, count, words: words(value) }))
  const groups: FilterGroup[] = [
    { title: 'Stage', choices: choices('stage', named(counts.stages, stageWords)) },
    {
      title: 'Closing',
      choices: counts.closing
        .filter(({ value, count }) => count > 0 || value === search.closing)
        .map(({ value, count }) => ({
          words: `Within ${value} days`,
          count,
          chosen: value === search.closing,
          to: noticesAt({ ...search, closing: value === search.closing ? '' : value }),
        })),
    },
    {
      title: 'Force',
      choices: choices(
        'force',
        counts.forces.map(({ force, count }) => ({ value: force.slug, words: force.name, count })),
      ),
    },
    { title: 'Region', choices: choices('region', named(counts.regions, regionLabel)) },
    { title: 'What is bought', choices: choices('group', named(counts.divisions, cpvLabel)) },
  ]
  return groups.filter((group) => group.choices.length > 0)
}

export const stageWords = (stage: string): string =>
  Object.entries(noticeStageWords).find(([code]) => code === stage)?.[1] ?? stage
