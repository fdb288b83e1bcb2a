import { fieldLabels } from '../../../schema/challenge-words.ts'
import type { ChallengeContent, SectionName } from '../../../schema/challenges.ts'
import { type PriceRule, pounds, priceFormulaWords } from '../../../schema/price.ts'
import { reviewTriggerLabel } from '../../../schema/review-triggers.ts'
import {
  adoptionRouteLabel,
  categoryLabel,
  principleLabel,
  standardLabel,
  valueBandLabel,
  vettingLabel,
} from '../../../schema/vocabularies.ts'
import { fullTime } from '../../time.ts'

type FieldText = { section: SectionName; field: string; label: string; text: string }

/** Every field of a section with its label and its text, empty ones too. */
export const sectionAsText = (content: ChallengeContent, section: SectionName): FieldText[] =>
  Object.entries(fieldLabels[section]).map(([field, label]) => ({
    section,
    field,
    label,
    text: fieldAsText(content, section, field),
  }))

/** Sections as one text, each written field below its label, so that two of them can be compared. */
export const sectionsInWords = (content: ChallengeContent, sections: readonly SectionName[]): string =>
  sections
    .flatMap((section) => sectionAsText(content, section))
    .filter(({ text }) => text)
    .map(({ label, text }) => `${label}\n${text}`)
    .join('\n\n')

/** What a field is called; its name in the code where an old edition has a field that is no more. */
export const fieldLabel = (section: SectionName, field: string): string =>
  new Map<string, string>(Object.entries(fieldLabels[section])).get(field) ?? field

/** A field as text, a line for each entry of a list. */
export function fieldAsText(content: ChallengeContent, section: SectionName, field: string): string {
  const said = inWords[`${section}.${field}`]
  if (said) return said(content)
  const value = new Map<string, unknown>(Object.entries(content[section])).get(field)
  if (Array.isArray(value)) return lines(value.map(String))
  return value instanceof Date ? fullTime(value) : String(value ?? '')
}

const priceInWords = ({ formula, ceilingPence }: PriceRule) =>
  `${priceFormulaWords[formula].label}${ceilingPence ? ` of ${pounds(ceilingPence)}` : ''}`

const lines = (texts: readonly string[]) => texts.filter(Boolean).join('\n')

/** The fields that are not plain text. */
const inWords: Record<string, (content: ChallengeContent) => string> = {
  'problem.categories': ({ problem }) => lines(problem.categories.map(categoryLabel)),
  'problem.principles': ({ problem }) => lines(problem.principles.map(principleLabel)),
  'today.measures': ({ today }) =>
    lines(
      today.measures.map(
        ({ metric, value, unit, source }) => `${metric}: ${value} ${unit}${source ? ` (${source})` : ''}`,
      ),
    ),
  'good.standards': ({ good }) =>
    lines(good.standards.map(({ code, level }) => `${level === 'must' ? 'Must' : 'Should'}: ${standardLabel(code)}`)),
  'rules.vetting': ({ rules }) => (rules.vetting ? vettingLabel(rules.vetting) : ''),
  'rules.triggers': ({ rules }) => lines(rules.triggers.map(reviewTriggerLabel)),
  'rules.noTrigger': ({ rules }) => (rules.noTrigger ? 'Yes' : 'No'),
  'rules.usesAi': ({ rules }) => (rules.usesAi ? 'Yes' : 'No'),
  'choosing.criteria': ({ choosing }) =>
    lines(
      choosing.criteria.map(
        ({ name, about, weight, minimum, price }) =>
          `${name}, weight ${weight}${minimum > 0 ? `, at least ${minimum}` : ''}${price ? `, by price: ${priceInWords(price)}` : ''}${about ? `: ${about}` : ''}`,
      ),
    ),
  'owner.valueBand': ({ owner }) => (owner.valueBand ? valueBandLabel(owner.valueBand) : ''),
  'owner.adoptionRoute': ({ owner }) => (owner.adoptionRoute ? adoptionRouteLabel(owner.adoptionRoute) : ''),
}
