import type { ChallengeContent, EngagementMode } from '../../schema/challenges.ts'
import type { DemoPart } from './cast.ts'

type Told = Omit<ChallengeContent, 'timetable'>

/** A problem as a made-up force tells it. Days are counted from the day the demo is made. */
export type DemoProblem = {
  key: string
  author: DemoPart
  /** The second person of the force, who publishes a competition. */
  second: DemoPart
  mode: EngagementMode
  openedDaysAgo: number
  closesInDays: number
  told: Told
}

const criteria = (...weighted: [id: string, name: string, about: string, weight: number, minimum?: number][]) =>
  weighted.map(([id, name, about, weight, minimum = 0]) => ({ id, name, about, weight, minimum }))

const fourQuestions = criteria(
  [
    'benefit',
    'Benefit to the people affected',
    'What changes for them, how you know, and how it will be measured here.',
    35,
    2,
  ],
  ['delivery', 'Delivery', 'Who does what by when, what you need from us, and the risks you would watch.', 30],
  [
    'openness',
    'Interoperability and way out',
    'Which interfaces are open and documented, and how we take our data with us when it ends.',
    20,
    2,
  ],
  ['cost', 'Cost over three years', 'All of it: licences, set-up, training, support and leaving.', 15],
)

const custodyQuestions = criteria(
  ['risk', 'Signs seen in time', 'Which signs it sees, how early, what it misses, and how you know.', 30, 2],
  ['dignity', 'Dignity and privacy', 'What a detained person is told, what is recorded, and what never is.', 25, 2],
  ['delivery', 'Delivery in a working suite', 'Fitting and training while the cells are in use.', 20],
  ['openness', 'Interoperability and way out', 'How it writes to the custody record, and how we leave.', 10],
  ['cost', 'Cost over three years', 'All of it: sensors, fitting, training, support and leaving.', 15],
)

const rules = {
  constraints: 'It works beside our present systems: nothing we run today is replaced in this work.',
  data: 'A synthetic data set is provided. Live data only in the pilot, after a data protection impact assessment.',
  classification: 'OFFICIAL',
  vetting: 'nppv2-abbreviated',
  intellectualProperty: 'You keep what you bring. What is made together may be used by any UK force.',
  usesAi: false,
  ai: '',
  conflictAssessment: '',
}

const owner = (
  post: string,
  sponsor: string,
  mailbox: string,
  valueBand: string,
  budget: string,
  adoptionRoute: ChallengeContent['owner']['adoptionRoute'],
  adoption: string,
) => ({ decisionOwner: post, sponsor, mailbox, valueBand, budget, adoptionRoute, adoption })

export const demoProblems: DemoProblem[] = [
  {
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
  },
  {
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
  },
  {
    key: 'redaction',
    author: 'detective',
    second: 'moderator',
    mode: 'competition',
    openedDaysAgo: 4,
    closesInDays: 23,
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
  },
  {
    key: 'machinery',
    author: 'harrowdale-editor',
    second: 'harrowdale-editor',
    mode: 'open_challenge',
    openedDaysAgo: 2,
    closesInDays: 27,
    told: {
      problem: {
        title: 'How might we find stolen farm machinery before it leaves the county?',
        summary:
          'A quad bike is abroad within three days. Farmers film the thieves and nobody joins the films up. We want the first 48 hours to count.',
        problem:
          'Rural thefts are reported to four numbers and two apps. Trackers are fitted by the makers, who will not talk to each other. By the time an officer has the serial number, the machine has been through a port.',
        beneficiaries:
          'Upland farms that lose a season’s work; rural crime officers, of whom we have six for 2,400 square miles.',
        frequency: '22 machines a month in season.',
        why: 'Three forces see the same group at work.',
        categories: ['prevention-neighbourhood'],
        principles: ['P1', 'P5'],
      },
      today: {
        measures: [
          { metric: 'Machines recovered', value: '9', unit: '% of those stolen', source: 'Crime records, 2025' },
          { metric: 'Report to circulation', value: '52', unit: 'hours, median', source: 'Crime records, 2025' },
        ],
        tried: 'Forensic marking: 300 machines marked, two recovered.',
        different: '',
      },
      good: {
        outcomes: 'A theft that is reported at breakfast is known at every port by noon.',
        essentials: [
          'One report reaches every force and port that needs it',
          'Works where there is no mobile signal for an hour',
        ],
        desirables: ['Joins makers’ trackers without a box of its own'],
        notWanted: 'A new hardware tracker.',
        standards: [
          { code: 'rest-json', level: 'must' },
          { code: 'uprn', level: 'should' },
        ],
        systems: 'Crime recording; number plate recognition.',
      },
      rules,
      choosing: { criteria: fourQuestions, howChosen: 'Two evaluators and a moderator.' },
      owner: owner(
        'Rural crime lead',
        'Superintendent, Neighbourhoods',
        'rural@harrowdale-police.example',
        'under-50k',
        '£40,000 for a trial across three forces.',
        'grant',
        'A joint bid for a national fund if the trial works.',
      ),
    },
  },
  {
    key: 'noise',
    author: 'saltmarch-editor',
    second: 'saltmarch-editor',
    mode: 'open_challenge',
    openedDaysAgo: 19,
    closesInDays: 2,
    told: {
      problem: {
        title: 'How might we tell a silent 999 call from a pocket?',
        summary:
          'One in five emergency calls is silent. Most are pockets; some are people who cannot speak. Call takers have eleven seconds to decide.',
        problem:
          'A call taker listens to a rustle and decides. The rules send the rest to a recorded voice. We know of nine people in a year who did need us and could not press 55.',
        beneficiaries: 'People who cannot speak, and the call takers who carry the decision home.',
        frequency: '3,100 silent calls a month.',
        why: 'A coroner has asked us to.',
        categories: ['contact-demand'],
        principles: ['P2', 'P3'],
      },
      today: {
        measures: [
          { metric: 'Silent calls', value: '19', unit: '% of 999 calls', source: 'Switch records, 2026' },
          { metric: 'Time on a silent call', value: '11', unit: 'seconds, median', source: 'Switch records, 2026' },
        ],
        tried: 'More training; a longer recorded message.',
        different: '',
      },
      good: {
        outcomes: 'The call taker sees why a call may not be a pocket, and still decides.',
        essentials: [
          'Explains itself to the call taker in one line',
          'Keeps no recording that the switch does not keep already',
        ],
        desirables: ['Works with any switch'],
        notWanted: 'A machine that ends calls.',
        standards: [{ code: 'mait', level: 'should' }],
        systems: 'Emergency switch; command and control.',
      },
      rules: {
        ...rules,
        usesAi: true,
        ai: 'Sound classification is likely. It advises, a person decides; the ethics panel has seen this text.',
      },
      choosing: { criteria: fourQuestions, howChosen: 'Two evaluators and a moderator.' },
      owner: owner(
        'Head of contact',
        'Deputy Chief Constable',
        'contact@saltmarch-constabulary.example',
        '50k-100k',
        '£60,000 for a trial.',
        'in_house',
        'Run by the contact centre from its own budget after the trial.',
      ),
    },
  },
  {
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
  },
  {
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
  },
  {
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
  },
  {
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
  },
  {
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
  },
]
