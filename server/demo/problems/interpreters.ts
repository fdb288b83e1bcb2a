import { type DemoProblem, fourQuestions, owner, rules } from './problem.ts'

export const interpreters: DemoProblem = {
  key: 'interpreters',
  author: 'saltmarch-editor',
  second: 'saltmarch-editor',
  mode: 'open_challenge',
  openedDaysAgo: 60,
  closesInDays: -25,
  told: {
    problem: {
      title: 'How might we have an interpreter beside us within ten minutes, at any hour?',
      summary: 'At night an interpreter takes two hours to come to the phone. Statements wait, and so do victims.',
      problem: 'The list of interpreters is made for office hours, and at the roadside nobody answers it.',
      beneficiaries: 'Victims and witnesses who speak little English; officers who hear half of what was said.',
      frequency: '40 calls a week for somebody who speaks one of 23 languages.',
      why: 'Two cases of domestic abuse were closed for want of a statement.',
      categories: ['response-mobile', 'public-protection'],
      principles: ['P5'],
    },
    today: {
      measures: [
        {
          metric: 'Time to an interpreter at night',
          value: '118',
          unit: 'minutes',
          source: 'Control room, spring 2026',
        },
      ],
      tried: 'A second list, of students. It was empty in the holidays.',
      different: '',
    },
    good: {
      outcomes: 'Somebody who may give evidence of it later interprets within ten minutes.',
      essentials: ['Every interpreter may be called as a witness'],
      desirables: ['Works where the signal is weak'],
      notWanted: 'A machine alone: what it said cannot be asked about in court.',
      standards: [],
      systems: '',
    },
    rules,
    choosing: { criteria: fourQuestions, howChosen: 'Two evaluators and a moderator.' },
    owner: owner(
      'Head of response',
      'Chief Superintendent, Operations',
      'response@saltmarch-constabulary.example',
      '50k-100k',
      '£60,000 of this year’s budget.',
      'none_yet',
      '',
    ),
  },
}
