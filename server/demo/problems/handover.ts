import { type DemoProblem, fourQuestions, owner, rules } from './problem.ts'

export const handover: DemoProblem = {
  key: 'handover',
  author: 'saltmarch-editor',
  second: 'saltmarch-editor',
  mode: 'open_challenge',
  openedDaysAgo: 72,
  closesInDays: -48,
  told: {
    problem: {
      title: 'How might we hand a missing-person search over without losing the night?',
      summary:
        'A search passes through three shifts in a day. Each begins by asking what the last one did. We want the picture handed over, not retold.',
      problem:
        'What was searched, by whom and how well is kept in notebooks, radio logs and one map on a wall. At the change of shift an hour goes by, and places are searched twice while others wait.',
      beneficiaries: 'People who are missing, and their families; search officers; volunteers who come at night.',
      frequency: '190 searches a month; 22 at high risk.',
      why: 'A review of four searches found the same hour lost in each.',
      categories: ['public-protection', 'response-mobile'],
      principles: ['P1', 'P2', 'P5'],
    },
    today: {
      measures: [
        {
          metric: 'Time lost at a change of shift',
          value: '58',
          unit: 'minutes, median',
          source: 'Review of 40 searches, 2026',
        },
        { metric: 'Areas searched twice', value: '17', unit: '% of areas', source: 'The same review' },
      ],
      tried: 'A shared spreadsheet: nobody opens one in the rain.',
      different: '',
    },
    good: {
      outcomes: 'The next search lead sees on one page what is done, how well, and what comes next.',
      essentials: ['Works without a signal and joins up later', 'Volunteers see only their own area'],
      desirables: ['Takes tracks from the radios that we carry'],
      notWanted: 'Another app to sign in to.',
      standards: [{ code: 'rest-json', level: 'must' }],
      systems: 'Command and control; the missing-person record.',
    },
    rules,
    choosing: { criteria: fourQuestions, howChosen: 'Two evaluators and a moderator.' },
    owner: owner(
      'Head of missing persons',
      'Assistant Chief Constable, Protecting People',
      'missing@saltmarch-constabulary.example',
      'under-50k',
      '£45,000 for a trial of a year.',
      'in_house',
      'The force runs it from its own budget if an hour becomes ten minutes.',
    ),
  },
}
