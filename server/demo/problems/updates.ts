import { type DemoProblem, owner, rules } from './problem.ts'

export const updates: DemoProblem = {
  key: 'updates',
  author: 'saltmarch-editor',
  second: 'saltmarch-editor',
  mode: 'market_engagement',
  openedDaysAgo: 6,
  closesInDays: 15,
  told: {
    problem: {
      title: 'How might we tell victims what is happening without another call?',
      summary:
        'Four in ten calls to 101 ask what has become of a case. We want to learn what is possible before we ask for anything.',
      problem:
        'People who reported a crime ring us because nobody told them what happens next. The officer is off shift, the call taker has no answer, and the caller rings again on Thursday. What an officer writes in the case system is not written for the person whose case it is.',
      beneficiaries:
        'Victims and witnesses; call takers; officers who come back from rest days to nine messages that say “please ring”.',
      frequency: 'About 5,200 such calls a month.',
      why: 'The victims’ code asks for it, and our contact centre loses one in eight calls at peak.',
      categories: ['contact-demand', 'public-protection'],
      principles: ['P2', 'P5'],
    },
    today: {
      measures: [
        {
          metric: 'Calls that ask about an open case',
          value: '41',
          unit: '% of 101 calls',
          source: 'Call coding, October 2026',
        },
        {
          metric: 'Victims told of a decision within five days',
          value: '57',
          unit: '%',
          source: 'Victims’ code return',
        },
      ],
      tried: 'Automatic text messages when a status changes. Victims told us that a status is not an answer.',
      different: 'This time we begin with what victims want to know, in their words.',
    },
    good: {
      outcomes: 'We know what exists, what it needs from our systems, what it costs others, and what has failed.',
      essentials: [],
      desirables: [],
      notWanted: 'Demonstrations without evidence from a service that is running.',
      standards: [
        { code: 'rest-json', level: 'should' },
        { code: 'wcag22aa', level: 'must' },
      ],
      systems: 'A records management system and a contact platform.',
    },
    rules: { ...rules, vetting: '' },
    choosing: { criteria: [], howChosen: '' },
    owner: owner(
      'Head of contact',
      'Deputy Chief Constable',
      'contact@saltmarch-constabulary.example',
      '',
      'No budget stated: we are learning.',
      'none_yet',
      '',
    ),
  },
}
