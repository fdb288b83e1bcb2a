import { type DemoProblem, fourQuestions, owner, rules } from './problem.ts'

export const bikes: DemoProblem = {
  key: 'bikes',
  author: 'saltmarch-editor',
  second: 'saltmarch-editor',
  mode: 'open_challenge',
  openedDaysAgo: 50,
  closesInDays: -20,
  told: {
    problem: {
      title: 'How might we stop a stolen e-bike without a chase?',
      summary: 'Snatches from pavements by riders on powerful e-bikes. A chase puts everybody at risk.',
      problem: 'Pursuit is rarely right on a crowded street, and the riders know it.',
      beneficiaries: 'People robbed of their phone in the street; officers who are told not to follow.',
      frequency: '85 snatches a month in summer.',
      why: 'It tripled in two summers.',
      categories: ['roads-policing', 'officer-safety-equipment'],
      principles: ['P1'],
    },
    today: {
      measures: [{ metric: 'Riders caught', value: '3', unit: '%', source: 'Crime records, summer 2026' }],
      tried: 'Plain clothes on foot.',
      different: '',
    },
    good: {
      outcomes: 'Riders are known within a day.',
      essentials: ['Safe for the rider and everybody near'],
      desirables: [],
      notWanted: 'Anything thrown at a moving bike.',
      standards: [],
      systems: '',
    },
    rules,
    choosing: { criteria: fourQuestions, howChosen: 'Two evaluators and a moderator.' },
    owner: owner(
      'Roads lead',
      'Chief Superintendent, Operations',
      'roads@saltmarch-constabulary.example',
      'under-50k',
      '£30,000.',
      'none_yet',
      '',
    ),
  },
}
