import type { ChallengeContent, SectionName } from './challenges.ts'

/** What the parts of a challenge are called. */

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
    triggers: 'What wants a review',
    noTrigger: 'Nothing wants a review',
    safeguards: 'What is done about it',
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
