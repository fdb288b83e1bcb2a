import { type DemoProblem, fourQuestions, owner, rules } from './problem.ts'

export const video: DemoProblem = {
  key: 'video',
  author: 'detective',
  second: 'moderator',
  mode: 'open_challenge',
  openedDaysAgo: 140,
  closesInDays: -98,
  told: {
    problem: {
      title: 'How might we find the right minute of body-worn video?',
      summary:
        'Officers watch four hours to find forty seconds. We want the minute that matters found by asking for it.',
      problem:
        'We keep 1.4 million minutes of body-worn video. It is found by date and collar number. If the officer does not remember the shift, nobody finds it.',
      beneficiaries: 'Investigators; complainants who wait for an answer.',
      frequency: '2,300 requests a month.',
      why: 'Retention rules will halve what we keep unless it has been looked at.',
      categories: ['response-mobile', 'investigation-case'],
      principles: ['P1', 'P2', 'P3', 'P5'],
    },
    today: {
      measures: [
        { metric: 'Time to find a clip', value: '54', unit: 'minutes, median', source: 'Request log, spring 2026' },
      ],
      tried: 'Tagging by officers at the end of a shift: one in ten did.',
      different: '',
    },
    good: {
      outcomes: 'The right minute in under ten.',
      essentials: ['Runs inside our own tenancy', 'Exports with its audit trail'],
      desirables: ['Finds speech'],
      notWanted: 'Face recognition.',
      standards: [{ code: 'openapi', level: 'must' }],
      systems: 'Digital evidence store.',
    },
    rules,
    choosing: { criteria: fourQuestions, howChosen: 'Two evaluators and a moderator.' },
    owner: owner(
      'Head of investigations',
      'Assistant Chief Constable, Crime',
      'investigations@northmere-police.example',
      '50k-100k',
      '£70,000.',
      'framework',
      'A call-off if measures are met.',
    ),
  },
}
