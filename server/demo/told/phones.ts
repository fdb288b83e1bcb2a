import type { ToldProposal } from './proposal.ts'

/** A draft of two people who are nearly there, a proposal, and one of a consortium: all sealed until the opening. */
export const phones: readonly ToldProposal[] = [
  {
    by: 'kettles-one',
    begunDaysAgo: 6,
    submittedDaysAgo: null,
    summary:
      'The victim and the officer agree on a period and on people, on one screen. Our reader takes those messages and nothing else, and the victim goes home with the phone within the hour.',
    evidence: [
      'The screen shows what will be taken before anything is, in six languages. We have tried it with 31 people at two advice centres.',
      'Every read is written down as a script that another examiner runs again; the hashes match or the report says so.',
    ],
    answers: [
      'We measure two things: hours from consent to first extract, and days without a phone. In our trial with synthetic phones the first was 40 minutes. Here we would publish both every week.',
      'Rhian does the reading, Tom the records. We begin in one station in week 3 and in the second in week 9. From you we need a room, two trained officers and somebody who answers within a day.',
    ],
    milestones: [
      ['One station reads synthetic phones', 3, 'Forty phones of the ten models, read and read again'],
      ['First victims choose what is taken', 9, 'Fifteen people, each asked what they thought'],
    ],
    cost: '',
    claims: [['rest-json', 'conformant', '']],
    pledges: [],
    leavesOut: ['charter', 'conflicts'],
  },
  {
    by: 'lanternfish',
    begunDaysAgo: 7,
    submittedDaysAgo: 2,
    summary:
      'We leave the download to your laboratory and shorten the reading: whatever is extracted is searchable within an hour, by person, day and meaning, and what lies outside the consent is never shown.',
    evidence: [
      'The consent form is read first and becomes the filter. What is outside is counted and not shown.',
      'The filter, its version and each search are kept in a log that your examiner can run again.',
      'We read the exports of both laboratory tools, so the model of the phone does not matter to us.',
    ],
    answers: [
      'Investigators find the thread that matters on the first day. In a pilot elsewhere the median fell from nineteen days to two; we attach how it was counted.',
      'Two of us work in your laboratory for the first month. Weekly numbers from week 2. The risk we watch is exports that change without notice.',
      'Exports in and out are documented, with a converter that you keep.',
      '£74,000 over three years: £28,000 to set up, £14,000 a year, £4,000 to leave.',
    ],
    milestones: [
      ['Exports of one suite are searchable', 4, 'Sixty old cases, read by investigators'],
      ['Consent becomes the filter', 10, 'Measured on live cases'],
    ],
    cost: '£74,000 over three years, everything included.',
    claims: [
      ['rest-json', 'conformant', ''],
      ['openapi', 'partial', 'The search part is described, the administration is not yet.'],
    ],
    pledges: [['P2', 'We publish our numbers with yours, also where they are poor.']],
  },
  {
    by: 'brindle',
    begunDaysAgo: 8,
    submittedDaysAgo: 1,
    partner: {
      by: 'fenbarrow',
      part: 'Evaluates with victims and officers, and publishes whatever it finds',
      how: 'We run the service; the university measures it and is paid by us whatever it finds.',
    },
    summary:
      'A van that comes to the victim: a trained reader, a shielded bench and a line to the laboratory. A university measures whether victims find it fair.',
    evidence: [
      'Consent is taken by period and person; the reading tool refuses the rest.',
      'Our procedure is accredited and has been tested in three courts.',
      'All ten models are read on the bench today.',
    ],
    answers: [
      'Nobody is without a phone overnight. The university asks each victim after a week and after three months.',
      'One van from week 6, two from week 20, crewed from eight to midnight. From you: parking, power and a named examiner.',
      'Open exports and a documented interface; the vans are rented and go back when you say.',
      '£96,000 for the pilot; £61,000 a year after it.',
    ],
    milestones: [
      ['First van on the road', 6, 'Twenty devices a week'],
      ['The university reports for the first time', 16, 'Published, with what victims said'],
    ],
    cost: '£96,000 for six months: above the sum that is approved. We say how to begin with one van for £58,000.',
    claims: [
      ['rest-json', 'conformant', ''],
      ['openapi', 'conformant', ''],
      ['iso17025', 'conformant', 'The procedure, in our own laboratory.'],
    ],
    pledges: [['P5', 'The evaluation is published whoever likes it.']],
  },
]
