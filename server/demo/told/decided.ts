import type { ToldProposal } from './proposal.ts'

/** What was proposed to find the right minute of video. */
export const video: readonly ToldProposal[] = [
  {
    by: 'kettles-one',
    begunDaysAgo: 130,
    submittedDaysAgo: 101,
    summary:
      'We turn the sound of a shift into words inside your own tenancy, and let an officer ask for the minute in their own words. Each find says why it was found.',
    evidence: [
      'All of it runs in your tenancy: we hold no key and see no video.',
      'A clip leaves with who asked, what was asked and what was found, signed.',
    ],
    answers: [
      'Complainants get an answer in days. We measure minutes to the right clip, on your own request log, and publish them each week.',
      'Three months: speech first, then plates and places. Tom sits with the disclosure team every Tuesday. We need one test shift of video with consent.',
      'The index is a file in an open format. If we go, the search still works without us.',
      '£62,000 over three years; nothing for leaving.',
    ],
    milestones: [
      ['Speech of one shift can be searched', 4, 'Officers find 8 of 10 test clips'],
      ['Ten officers use it every day', 9, 'Median under 20 minutes'],
      ['Places from the radio log', 13, 'A search by street'],
      ['All response shifts', 24, 'Median under 10 minutes'],
    ],
    cost: '£62,000 over three years.',
    claims: [['openapi', 'conformant', '']],
    pledges: [
      ['P1', 'The format of the index is published for any force.'],
      [
        'P2',
        'Our weekly numbers are public, also when they are poor. We say what it misses: whispering, Welsh and wind.',
      ],
      ['P3', 'We sit with the people who watch the video every week, and learn from them.'],
      ['P5', 'Any force may come and look on a Tuesday.'],
    ],
  },
  {
    by: 'lanternfish',
    begunDaysAgo: 128,
    submittedDaysAgo: 100,
    summary:
      'Our speech service, as it runs in four contact centres, for body-worn video. Words are searchable two hours after the shift.',
    evidence: ['It runs in your tenancy, with our operators.', 'The audit trail is exported beside the clip.'],
    answers: [
      'Time to find a clip falls. Other customers tell us that they are content.',
      'Twelve weeks with a project manager and a training day.',
      'An interface that is described for half of what it does. On leaving we hand over transcripts as text.',
      '£66,000 over three years.',
    ],
    milestones: [['Live for two shifts', 8, 'Transcripts after two hours']],
    cost: '£66,000 over three years.',
    claims: [['openapi', 'partial', 'Half of it.']],
    pledges: [],
  },
  {
    by: 'brindle',
    begunDaysAgo: 125,
    submittedDaysAgo: 99,
    summary: 'A complete evidence platform with search, storage and support round the clock.',
    evidence: ['It runs in our cloud, in this country, and can be moved to yours.', 'Exports carry their audit trail.'],
    answers: [
      'Everything in one place ends the search across three systems.',
      'Nine months, in three phases, with a team of six.',
      'Open interfaces throughout. Leaving takes a quarter.',
      '£69,500 in the first year; later years by use.',
    ],
    milestones: [['Phase one', 13, 'Storage moved']],
    cost: '£69,500 in the first year.',
    claims: [['openapi', 'conformant', '']],
    pledges: [['P4', 'Our carbon report for each customer, every year.']],
  },
]

/** What was proposed to hear a drone over a prison. */
export const drones: readonly ToldProposal[] = [
  {
    by: 'pewter',
    begunDaysAgo: 110,
    submittedDaysAgo: 90,
    summary: 'Four short-range radars on the walls, tuned to rotors.',
    evidence: ['It listens to its own echo only and needs no new power.'],
    answers: [
      'Warning of 60 to 100 seconds on a clear night; less in rain. Tried for three nights at a quarry.',
      'Eight weeks, once the prison allows work on its walls.',
      'Warnings go out through a documented interface.',
      '£41,000 for the first year.',
    ],
    milestones: [['Two walls', 8, 'Warnings are compared with what staff saw']],
    cost: '£41,000 in the first year: above the sum, as rotors need four sensors.',
    claims: [],
    pledges: [['P5', 'The prison and the force see the same numbers.']],
  },
  {
    by: 'lanternfish',
    begunDaysAgo: 108,
    submittedDaysAgo: 89,
    summary: 'Microphones on lamp posts along the road, and a model that knows rotors from lorries.',
    evidence: ['Sound of a public road needs an assessment that we have not had. We would write it with you.'],
    answers: [
      'About 40 seconds in still air. We have not tried it in wind.',
      'Ten weeks with the council, whose posts they are.',
      'Open exports.',
      '£22,000.',
    ],
    milestones: [['Six posts', 10, 'One month of nights']],
    cost: '£22,000 for a trial.',
    claims: [],
    pledges: [],
  },
]

/** What was proposed to hand a search over. */
export const handover: readonly ToldProposal[] = [
  {
    by: 'kettles-two',
    begunDaysAgo: 66,
    submittedDaysAgo: 51,
    summary:
      'One page for each search, drawn from the radios that officers carry anyway. It works on any telephone without a signal and joins up when one comes back.',
    evidence: [
      'Everything is kept on the telephone first; two that meet exchange what they know.',
      'A volunteer opens a link for one area and one night. Nothing else is behind it.',
    ],
    answers: [
      'We measure minutes from handover to the first new area, on each search, and areas searched twice.',
      'Two searches with us standing beside, from week 3. All searches from week 10. From you: a search manager for a day a week.',
      'Tracks and areas are open formats; the page is a file that can be printed and kept.',
      '£38,000 over three years.',
    ],
    milestones: [
      ['Two searches with us beside', 3, 'Handover timed, with a stop watch'],
      ['Volunteers see their own area', 7, 'Twenty volunteers, one wet night'],
      ['Every search at high risk', 10, 'Median under 10 minutes'],
    ],
    cost: '£38,000 over three years.',
    claims: [['rest-json', 'conformant', '']],
    pledges: [
      ['P3', 'We come out at night, with the search officers.'],
      ['P2', 'Timings are published for each month.'],
      ['P5', 'Any force may run it: the page and its format are open.'],
    ],
  },
  {
    by: 'brindle',
    begunDaysAgo: 64,
    submittedDaysAgo: 50,
    summary: 'The search module of our command and control product, brought forward for you.',
    evidence: ['It keeps the last state when the signal goes.', 'Volunteers are accounts with a role of their own.'],
    answers: [
      'Handover becomes a report that is made automatically.',
      'Sixteen weeks, with the next release of the product.',
      'Interfaces as in the product; leaving is a data extract.',
      '£44,000 over three years.',
    ],
    milestones: [['With release 9', 16, 'In service']],
    cost: '£44,000 over three years.',
    claims: [['rest-json', 'conformant', '']],
    pledges: [],
  },
]

/** What was proposed to end chases of e-bikes. */
export const bikes: readonly ToldProposal[] = [
  {
    by: 'brindle',
    begunDaysAgo: 40,
    submittedDaysAgo: 24,
    summary: 'A fine spray from the hand of an officer on foot marks rider and bike; the mark is read for six weeks.',
    evidence: ['Water with a harmless marker. Nothing is thrown, nobody is followed.'],
    answers: [
      'Riders are named within days when their bike is found: in another country in four of ten cases.',
      'Forty officers are trained in three weeks. We refill and read.',
      'Marks are listed in an open register that any force may read.',
      '£29,000 for a year.',
    ],
    milestones: [['Forty officers', 4, 'First marks read']],
    cost: '£29,000 for a year.',
    claims: [],
    pledges: [['P3', 'We ride along twice a month.']],
  },
  {
    by: 'pewter',
    begunDaysAgo: 38,
    submittedDaysAgo: 23,
    summary: 'Small radars on six lamp posts know the speed and sound of these bikes and tell the nearest patrol.',
    evidence: ['It sees speed and size, no face and no number. Nobody is chased: patrols wait where they are going.'],
    answers: [
      'Patrols know of a snatch 40 seconds earlier than today. Whether that catches anybody we do not know yet.',
      'Ten weeks, with the council.',
      'Events are sent through a documented interface.',
      '£27,500.',
    ],
    milestones: [['Three posts', 6, 'Counted against camera footage']],
    cost: '£27,500 for a summer.',
    claims: [],
    pledges: [['P2', 'If it catches nobody by August we take it down at our own cost.']],
  },
]
