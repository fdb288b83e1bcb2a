import { sizeBands, sizeLabel } from '../../schema/organisations.ts'
import { categories, categoryLabel, regionLabel, regions, standardLabel, standards } from '../../schema/vocabularies.ts'

/** What the choices of the form hold: `any` is no filter. */
export type ChosenFilter = { category: string; standard: string; size: string; region: string }
export const noneChosen: ChosenFilter = { category: 'any', standard: 'any', size: 'any', region: 'any' }

const choicesOf = (terms: readonly { code: string; label: string }[]) => [
  { value: 'any', label: 'Any' },
  ...terms.map(({ code, label }) => ({ value: code, label })),
]

/** The four filters, as the form shows them. */
export const filterFields = [
  { name: 'category', label: 'Category', choices: choicesOf(categories) },
  { name: 'standard', label: 'Standard they claim', choices: choicesOf(standards) },
  { name: 'size', label: 'Size', choices: choicesOf(sizeBands) },
  { name: 'region', label: 'Region they serve', choices: choicesOf(regions) },
] as const

const given = (chosen: string) => (chosen === 'any' || chosen === '' ? null : chosen)

/** The filter as the API takes it. */
export const filterOf = ({ category, standard, size, region }: ChosenFilter) => ({
  ...{ category: given(category), standard: given(standard) },
  ...{ size: given(size), region: given(region) },
})

type By = { category?: string | null; standard?: string | null; size?: string | null; region?: string | null }

/** Whom a filter asks for, in words. */
export function filterWords({ category, standard, size, region }: By): string {
  const words = [
    category ? categoryLabel(category) : '',
    standard ? standardLabel(standard) : '',
    size ? sizeLabel(size) : '',
    region ? regionLabel(region) : '',
  ].filter(Boolean)
  return words.length > 0 ? `By filter: ${words.join(', ')}.` : 'By filter: every supplier.'
}
