/** How the demo's partnership goes. Days are counted from the day the demo is made; what lies ahead is negative. */
export const toldPartnership = {
  objectives: [
    {
      text: 'An officer finds the right minute by asking for it in their own words.',
      measure: {
        name: 'Time to find a clip',
        unit: 'minutes, median',
        baseline: 54,
        target: 10,
        source: 'Request log, every Monday',
      },
      readings: [
        [60, 51, 'The first week, speech of one shift only'],
        [40, 38, ''],
        [20, 24, 'Ten officers'],
        [6, 19, 'Below the twenty that we set for going on'],
      ],
    },
    {
      text: 'People who complain hear what the video shows while they still remember it.',
      measure: {
        name: 'Complaints answered within ten working days',
        unit: '%',
        baseline: 38,
        target: 80,
        source: 'Professional standards, monthly',
      },
      readings: [
        [35, 41, ''],
        [7, 55, ''],
      ],
    },
  ],
  milestones: [
    {
      title: 'Speech of one shift can be searched',
      dueDaysAgo: 46,
      evidence: [48, 'Nine of ten test clips found by three officers who had not seen them. List and times attached.'],
      acceptedDaysAgo: 47,
    },
    {
      title: 'Ten officers use it every day',
      dueDaysAgo: 16,
      evidence: [17, 'Eleven officers on each of the last fifteen shifts, by the log of the search.'],
      acceptedDaysAgo: 15,
    },
    { title: 'Places from the radio log', dueDaysAgo: 4 },
    { title: 'All response shifts', dueDaysAgo: -72 },
  ],
  late: 'The radio log comes two weeks late from the force, whose maker changed its export. We go on with the notes of officers; the last milestone stands.',
  commitments: [
    ['P1', 'The index is a documented open format, and the evidence store reads it through its own interface.'],
    [
      'P2',
      'The weekly numbers are public from the first week; what it misses is written on the first screen: whispering, Welsh and wind.',
    ],
    [
      'P3',
      'Tom sits with the disclosure team every Tuesday; two officers are given half a day a week to learn and to teach.',
    ],
    ['P4', 'It runs on machines that the force has; the power it draws is reported each quarter.'],
    ['P5', 'Other forces may come and look, and what was learned is published, also if it stops.'],
  ],
  property:
    'Two Kettles keep what they brought. What is made together may be used by any UK force without a fee. The index stays with Northmere.',
  leads: {
    'northmere-police': ['Head of investigations', 'Detective sergeant, disclosure'],
    'two-kettles': ['Rhian Pugh', 'Tom Adair'],
  },
  question: 'Which shift is tested next, and what is counted?',
  decision:
    'Northmere sends the harbour shift by Friday, without the clips of whoever has not consented. Wind is counted in the weekly numbers from then on.',
  options: 'A second quiet shift; synthetic wind. Both tell us less.',
  summary:
    'Officers of Northmere Police search body-worn video by asking for what was said. After ten weeks the middle clip is found in 19 minutes instead of 54. Places follow, two weeks late.',
} as const
