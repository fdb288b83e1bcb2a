import { type ChallengeContent, challengeSections, type SectionName, sectionNames } from './challenges.ts'
import {
  adoptionRouteLabel,
  categoryLabel,
  principleLabel,
  standardLabel,
  valueBandLabel,
  vettingLabel,
} from './vocabularies.ts'

/** What a challenge says, in the words that people read: for pages, differences between editions, letters and print. */

export const sectionTitles: Record<SectionName, string> = {
  problem: 'The problem',
  today: 'Today',
  good: 'What good looks like',
  rules: 'Ground rules',
  timetable: 'Timetable',
  choosing: 'Choosing',
  owner: 'Owner and adoption',
}

export type FieldOf<Section extends SectionName> = keyof ChallengeContent[Section] & string
export type FieldPath = { [Section in SectionName]: `${Section}.${FieldOf<Section>}` }[SectionName]

export const fieldLabels: { [Section in SectionName]: Record<FieldOf<Section>, string> } = {
  problem: {
    title: 'The problem as a question',
    summary: 'Summary',
    problem: 'The problem',
    beneficiaries: 'Who is affected and what they need',
    frequency: 'How often it happens',
    why: 'Why now',
    categories: 'Categories',
    principles: 'Charter principles it serves',
  },
  today: {
    measures: 'Today in numbers',
    tried: 'What has been tried',
    different: 'What is different now',
  },
  good: {
    outcomes: 'What a good answer does',
    essentials: 'Essential',
    desirables: 'Desirable',
    notWanted: 'Not wanted',
    standards: 'Standards',
    systems: 'Systems it works beside',
  },
  rules: {
    constraints: 'What limits an answer',
    data: 'Data',
    classification: 'Classification',
    vetting: 'Vetting',
    intellectualProperty: 'Intellectual property',
    usesAi: 'It may use AI',
    ai: 'AI and ethics',
    conflictAssessment: 'Conflict assessment',
  },
  timetable: {
    questionsCloseAt: 'Questions close',
    proposalsCloseAt: 'Proposals close',
    decisionDueAt: 'Decision',
    startsOn: 'Work starts',
  },
  choosing: {
    criteria: 'Criteria',
    howChosen: 'How we choose',
  },
  owner: {
    decisionOwner: 'Who decides',
    sponsor: 'Sponsor',
    mailbox: 'Mailbox',
    valueBand: 'Value',
    budget: 'Budget',
    adoptionRoute: 'Adoption route',
    adoption: 'How it would be adopted',
  },
}

/** The content of a challenge as it arrives in JSON: moments are dates again, and what is missing is empty. */
export function readContent(json: unknown): ChallengeContent {
  const sections =
    typeof json === 'object' && json !== null ? new Map(Object.entries(json)) : new Map<string, unknown>()
  return Object.fromEntries(
    sectionNames.map((name) => [name, challengeSections[name].parse(sections.get(name) ?? {})]),
  ) as ChallengeContent
}

export type FieldText = { section: SectionName; field: string; label: string; text: string }

/** Every field of a section with its label and its text, empty ones too. */
export const sectionAsText = (content: ChallengeContent, section: SectionName): FieldText[] =>
  Object.entries(fieldLabels[section]).map(([field, label]) => ({
    section,
    field,
    label,
    text: fieldAsText(content, section, field),
  }))

/** A field as text, a line for each entry of a list. */
export function fieldAsText(content: ChallengeContent, section: SectionName, field: string): string {
  const said = inWords[`${section}.${field}`]
  if (said) return said(content)
  const value = new Map<string, unknown>(Object.entries(content[section])).get(field)
  if (Array.isArray(value)) return lines(value.map(String))
  return value instanceof Date ? moment(value) : String(value ?? '')
}

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
  'rules.usesAi': ({ rules }) => (rules.usesAi ? 'Yes' : 'No'),
  'choosing.criteria': ({ choosing }) =>
    lines(
      choosing.criteria.map(
        ({ name, about, weight, minimum }) =>
          `${name}, weight ${weight}${minimum > 0 ? `, at least ${minimum}` : ''}${about ? `: ${about}` : ''}`,
      ),
    ),
  'owner.valueBand': ({ owner }) => (owner.valueBand ? valueBandLabel(owner.valueBand) : ''),
  'owner.adoptionRoute': ({ owner }) => (owner.adoptionRoute ? adoptionRouteLabel(owner.adoptionRoute) : ''),
}

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'short',
})
const moment = (at: Date) => london.format(at).replace('GMT+1', 'BST')
