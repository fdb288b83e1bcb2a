import type { ChallengeContent, SectionName } from '../../../schema/challenges.ts'
import { standardLabel } from '../../../schema/vocabularies.ts'
import { shortTime } from '../../time.ts'

const sectionWords: Record<SectionName, string> = {
  problem: 'The problem',
  today: 'Today',
  good: 'What a good answer does',
  rules: 'Ground rules',
  timetable: 'Timetable',
  choosing: 'How it is decided',
  owner: 'Owner and adoption',
}

const words: Record<string, string> = {
  why: 'why now',
  measures: 'numbers',
  tried: 'what has been tried',
  different: 'what is different now',
  outcomes: 'outcomes',
  essentials: 'essential',
  desirables: 'desirable',
  notWanted: 'not wanted',
  constraints: 'limits',
  conflictAssessment: 'conflicts of interest',
  usesAi: 'use of AI',
  ai: 'use of AI, in words',
  intellectualProperty: 'intellectual property',
  questionsCloseAt: 'questions close',
  proposalsCloseAt: 'close',
  decisionDueAt: 'decision',
  startsOn: 'start of the work',
  howChosen: 'how it is chosen',
  decisionOwner: 'who decides',
  mailbox: 'contact',
  valueBand: 'budget band',
  adoptionRoute: 'adoption route',
  adoption: 'how it would be adopted',
}

/** A field of a challenge in words: "What a good answer does: essential". */
export const fieldWords = (section: SectionName, field: string): string =>
  `${sectionWords[section]}: ${words[field] ?? field}`

/** What a field says, as lines that can be compared. */
export function textOf(content: ChallengeContent, section: SectionName, field: string): string {
  const value = Object.entries(content[section]).find(([name]) => name === field)?.[1]
  return lineOf(value)
}

function lineOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (value instanceof Date) return shortTime(value)
  if (Array.isArray(value)) return value.map(lineOf).join('\n')
  if (typeof value !== 'object' || value === null) return ''
  if ('code' in value && 'level' in value) return `${standardLabel(String(value.code))}: ${String(value.level)}`
  if ('weight' in value && 'name' in value && 'about' in value && 'minimum' in value)
    return `${String(value.name)}, ${String(value.weight)}%, least score ${String(value.minimum)}. ${String(value.about)}`
  return Object.values(value).map(lineOf).filter(Boolean).join(', ')
}
