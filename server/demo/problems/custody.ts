import { custodyQuestions, type DemoProblem, owner, rules } from './problem.ts'

export const custody: DemoProblem = {
  key: 'custody',
  author: 'detective',
  second: 'moderator',
  mode: 'open_challenge',
  openedDaysAgo: 33,
  closesInDays: -5,
  told: {
    problem: {
      title: 'How might we see risk in custody before it becomes harm?',
      summary:
        'Detention officers check forty cells an hour on paper. We want the signs of a medical emergency seen earlier, without a camera on the toilet.',
      problem:
        'Checks are made every thirty minutes and written by hand. Between two checks nobody knows. The near misses of last year all began in the ten minutes after a check.',
      beneficiaries: 'Detained people, most of all those withdrawing from alcohol; detention officers.',
      frequency: '1,150 people a month; 14 medical emergencies.',
      why: 'The inspectorate’s report, and three near misses.',
      categories: ['custody-criminal-justice'],
      principles: ['P1', 'P3'],
    },
    today: {
      measures: [
        {
          metric: 'Emergencies first seen at a routine check',
          value: '64',
          unit: '%',
          source: 'Custody records, 2025',
        },
      ],
      tried: 'Wrist sensors: taken off within the hour.',
      different: 'We look for something that nobody wears.',
    },
    good: {
      outcomes: 'An officer is at the door within two minutes of the first sign.',
      essentials: ['No picture or sound is recorded', 'A false alarm less than once a shift'],
      desirables: ['Writes to the custody record'],
      notWanted: 'Anything worn.',
      standards: [{ code: 'rest-json', level: 'must' }],
      systems: 'Custody record system.',
    },
    rules,
    choosing: { criteria: custodyQuestions, howChosen: 'Two evaluators and a moderator.' },
    owner: owner(
      'Head of custody',
      'Assistant Chief Constable, Operations',
      'custody@northmere-police.example',
      '50k-100k',
      '£90,000 for two suites.',
      'existing_contract',
      'A variation of the custody estates contract.',
    ),
  },
}
