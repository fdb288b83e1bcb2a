import { type DemoProblem, fourQuestions, owner, rules } from './problem.ts'

export const phones: DemoProblem = {
  key: 'phones',
  author: 'detective',
  second: 'moderator',
  mode: 'open_challenge',
  openedDaysAgo: 12,
  closesInDays: 9,
  told: {
    problem: {
      title: 'How might we get phone evidence to investigators within a day?',
      summary:
        'Victims hand over a phone and wait weeks for it. Detectives decide on charges without what is on it. We want the first useful extract on an investigator’s desk within 24 hours.',
      problem:
        'A phone that is seized on a Friday night is looked at, on average, thirty-one days later. Every download goes through two rooms and nine people. Most of what is extracted is never read, and the one thread of messages that matters is found last.\n\nThe tools are good at taking everything. Nobody has solved taking only what is needed, quickly, in a way that a court accepts and a victim agrees to.',
      beneficiaries:
        'Victims of rape and domestic abuse, who are without their phone for a month. Detectives in public protection, who carry eighteen cases each. The Crown Prosecution Service, which sends files back for what was on the phone all along.',
      frequency: 'About 140 devices a month; two in three are from victims or witnesses.',
      why: 'A new charging standard begins in April, and it asks for the material within the custody clock.',
      categories: ['digital-forensics-cyber', 'public-protection'],
      principles: ['P1', 'P2', 'P5'],
    },
    today: {
      measures: [
        {
          metric: 'Days from seizure to first extract',
          value: '31',
          unit: 'days, median',
          source: 'Digital forensic unit log, April to September 2026',
        },
        {
          metric: 'Victim phones held over 14 days',
          value: '68',
          unit: '% of victim phones',
          source: 'Property system, same months',
        },
        {
          metric: 'Share of extracted data ever opened',
          value: '4',
          unit: '% of files',
          source: 'Sample of 60 cases',
        },
      ],
      tried:
        'Two kiosks in stations: quicker, but one in three extractions failed and had to be done again in the laboratory. Overtime: cleared the queue for five weeks.',
      different: 'We now have consent forms that let a victim choose what is taken, and a lab accredited for it.',
    },
    good: {
      outcomes:
        'A victim leaves the station with their own phone. An investigator has the messages of the agreed period, searchable, by the next day, with a record of what was and was not taken.',
      essentials: [
        'Takes only what was agreed, and shows the victim what that is',
        'Leaves a record that another examiner can repeat and a court can test',
        'Works on the ten most common phone models in use here',
      ],
      desirables: ['Reads exports of the laboratory tools we run', 'Usable by a trained response officer'],
      notWanted: 'Another all-in download, or a store of victims’ data outside the force.',
      standards: [
        { code: 'rest-json', level: 'must' },
        { code: 'openapi', level: 'should' },
        { code: 'iso17025', level: 'should' },
      ],
      systems:
        'A records management system with a documented interface; two laboratory suites; a digital evidence store.',
    },
    rules,
    choosing: {
      criteria: fourQuestions,
      howChosen:
        'Two evaluators read everything on their own; with a moderator they agree one score for each criterion.',
    },
    owner: owner(
      'Head of digital forensics',
      'Assistant Chief Constable, Crime',
      'digital.forensics@northmere-police.example',
      '50k-100k',
      'Up to £80,000 for a pilot of six months, approved.',
      'framework',
      'If the pilot reaches its measures, a call-off under an existing framework in the next financial year.',
    ),
  },
}
