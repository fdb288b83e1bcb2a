import { type DemoProblem, fourQuestions, owner, rules } from './problem.ts'

export const drones: DemoProblem = {
  key: 'drones',
  author: 'harrowdale-editor',
  second: 'harrowdale-editor',
  mode: 'open_challenge',
  openedDaysAgo: 120,
  closesInDays: -85,
  told: {
    problem: {
      title: 'How might we know of a drone over a prison before it drops?',
      summary:
        'Parcels arrive at night by drone. Prison staff see them on the ground. We want ninety seconds of warning.',
      problem: 'Radar sees birds, microphones hear lorries, and the pilot stands on a public road with a flask.',
      beneficiaries: 'Prison officers and prisoners who are threatened for debts.',
      frequency: 'About 30 flights a month.',
      why: 'Two stabbings with ceramic blades.',
      categories: ['prevention-neighbourhood'],
      principles: ['P5'],
    },
    today: {
      measures: [
        {
          metric: 'Drops noticed before they land',
          value: '12',
          unit: '%',
          source: 'Joint log with the prison, 2025',
        },
      ],
      tried: 'Nets: they fly round.',
      different: '',
    },
    good: {
      outcomes: 'Ninety seconds of warning, four nights in five.',
      essentials: ['Lawful without a new power'],
      desirables: [],
      notWanted: 'Anything that brings a drone down.',
      standards: [],
      systems: '',
    },
    rules,
    choosing: { criteria: fourQuestions, howChosen: 'Two evaluators and a moderator.' },
    owner: owner(
      'Prisons liaison',
      'Superintendent, Neighbourhoods',
      'prisons@harrowdale-police.example',
      'under-50k',
      '£25,000, subject to a bid.',
      'grant',
      'A joint bid with the prison.',
    ),
  },
}
