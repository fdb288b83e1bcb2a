import { commitmentTagLabels, commitmentTags } from '../../schema/commitments.ts'
import { principles } from '../../schema/vocabularies.ts'
import { paths, withQuery } from '../paths.ts'
import type { FilterGroup } from '../ui/filter-panel.tsx'
import { type Chosen, type Count, countWith } from './counts.ts'
import { kindChoices } from './words.ts'

/** The filters of the list, each with what it would leave. */
export function filterGroups(counts: readonly Count[], chosen: Chosen, words: string): FilterGroup[] {
  const choice = (name: keyof Chosen, value: string, label: string) => ({
    words: label,
    count: countWith(counts, { ...chosen, [name]: value }),
    chosen: chosen[name] === value,
    to: withQuery(paths.commitments(), { ...chosen, [name]: chosen[name] === value ? '' : value, q: words }),
  })
  return [
    { title: 'How it goes', choices: commitmentTags.map((tag) => choice('tag', tag, commitmentTagLabels[tag])) },
    { title: 'Principle', choices: principles.map(({ code, label }) => choice('principle', code, label)) },
    { title: 'Kind', choices: kindChoices.map(({ kind, words: label }) => choice('kind', kind, label)) },
    { title: 'Review', choices: [choice('due', 'review', 'Review due')] },
  ]
}
