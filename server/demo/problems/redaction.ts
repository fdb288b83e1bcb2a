import { criteria, type DemoProblem, owner, rules } from './problem.ts'

export const redaction: DemoProblem = {
  key: 'redaction',
  author: 'detective',
  second: 'moderator',
  mode: 'competition',
  openedDaysAgo: 4,
  closesInDays: 23,
  review: {
    by: 'evaluator-two',
    post: 'Disclosure manager',
    reason:
      'A missed redaction harms somebody who never agreed to be in the file. Proposing, never hiding by itself, is proportionate.',
    conditions: 'An officer confirms each redaction, and what was hidden and why goes to the defence with the file.',
  },
  document: {
    title: 'What a middle file is made of',
    text: 'Counted by hand over the 48 files of our time study, to the nearest page. Nothing in it comes from a case: it only says how many pages of each kind there are, and how often something on one has to be hidden.',
    file: {
      name: 'pages-of-a-middle-file.csv',
      rows: [
        'kind,pages,share with something to hide',
        'Statements,22,0.9',
        'Logs of messages,19,0.7',
        'Forms filled in by hand,14,0.8',
        'Pictures,9,0.4',
        'Covers and lists,6,0.1',
      ],
    },
  },
  told: {
    problem: {
      title: 'How might we redact a case file in minutes, and show what we hid?',
      summary:
        'Officers spend seven hours on the redaction of an average file, before anybody has decided to charge. We want that time back and a record of every redaction.',
      problem:
        'Names, addresses, medical details and other people’s numbers have to come out of statements, logs and pictures before a file leaves us. It is done by hand, page by page, by the people we would rather have outside. What was hidden and why is in nobody’s notes.',
      beneficiaries:
        'Investigators and file builders; defence and prosecution, who get files later than they should; third parties whose details slip through.',
      frequency: 'About 620 files a month; 70 pages in the middle one.',
      why: 'Disclosure rules change in the summer, and the backlog grows by forty files a month.',
      categories: ['investigation-case'],
      principles: ['P1', 'P2', 'P4'],
    },
    today: {
      measures: [
        {
          metric: 'Time to redact a file',
          value: '7.1',
          unit: 'hours, mean',
          source: 'Time study of 48 files, August 2026',
        },
        {
          metric: 'Files returned for a missed redaction',
          value: '6',
          unit: '% of files',
          source: 'Case quality team',
        },
      ],
      tried: 'A text search tool in 2024: quicker for statements, useless for pictures and handwriting.',
      different: '',
    },
    good: {
      outcomes:
        'A file of seventy pages is ready for a person to check in ten minutes, with a reason for each thing that is hidden.',
      essentials: [
        'Nothing that was redacted is left in the exported file in any form',
        'Every redaction has a reason, an author and a time',
        'A person confirms before anything leaves the force',
      ],
      desirables: ['Reads handwriting', 'Finds the same person under several names'],
      notWanted: 'A service that learns from our files.',
      standards: [
        { code: 'dcf', level: 'must' },
        { code: 'openapi', level: 'should' },
        { code: 'atrs', level: 'must' },
      ],
      systems: 'The case system, the digital evidence store.',
    },
    rules: {
      ...rules,
      usesAi: true,
      ai: 'Models that propose redactions are expected. Each proposal needs a transparency record; our ethics panel reads it before the pilot.',
      triggers: ['public_data', 'generated_evidence'],
      safeguards:
        'Live files stay in the force. A model proposes, an officer decides, and each proposal is kept with the decision.',
      vetting: 'nppv3',
      conflictAssessment:
        'No member of the panel has worked for, or holds an interest in, a firm known to sell redaction tools. The head of criminal justice keeps the record.',
    },
    choosing: {
      criteria: criteria(
        [
          'quality',
          'What it finds and misses',
          'Evidence from files like ours; what it misses and how you know.',
          40,
          3,
        ],
        ['record', 'The record it leaves', 'How each redaction is explained, found again and undone.', 25, 2],
        ['delivery', 'Delivery and support', 'Who, when, and what happens on a Sunday.', 20],
        ['cost', 'Cost', 'Price over three years for 620 files a month.', 15],
      ),
      howChosen: 'Fixed weights. Two evaluators, one moderator, one agreed score for each criterion.',
    },
    owner: owner(
      'Head of criminal justice',
      'Assistant Chief Constable, Crime',
      'criminal.justice@northmere-police.example',
      '100k-250k',
      '£180,000 including VAT over three years.',
      'competition',
      'The winner is awarded a contract of three years.',
    ),
  },
}
