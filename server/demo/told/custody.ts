import type { ToldProposal } from './proposal.ts'

/** Four proposals that wait, sealed, for two people of the force to open them. */
export const custody: readonly ToldProposal[] = [
  {
    by: 'pewter',
    begunDaysAgo: 24,
    submittedDaysAgo: 8,
    summary:
      'A radar the size of a hand in the ceiling sees a chest rise and fall through a blanket. It has no lens and no microphone. When the pattern changes, the officer’s pager says which cell and why.',
    evidence: [
      'The sensor has neither lens nor microphone. It keeps a number for each breath and forgets it after an hour.',
      'In 900 nights in a care home: one false alarm in eleven nights for each room.',
    ],
    answers: [
      'It sees breathing that slows, stops or races, and a fall. It misses a person who sits against the door. Compared with nurses’ notes over 900 nights it found 41 of 44 events, half of them more than nine minutes earlier.',
      'A sign in the cell says what hangs there and what it cannot see, in twelve languages. Nothing is recorded that could be shown to anybody.',
      'Two electricians, one cell an hour, ten cells in a week. Officers learn it in one briefing. The suite stays open.',
      'It calls the custody record through a small documented interface. Take the sensors down and nothing of ours is left.',
      '£71,000 for twenty cells over three years, with spare sensors and leaving.',
    ],
    milestones: [
      ['Ten cells in one suite', 6, 'Alarms go to the desk only, and are counted'],
      ['Both suites', 16, 'Pagers on; weekly numbers'],
    ],
    cost: '£71,000 over three years.',
    claims: [['rest-json', 'partial', 'We can call one; ours is described but not complete.']],
    pledges: [['P2', 'A table of what it misses is on the wall of the custody office.']],
  },
  {
    by: 'brindle',
    begunDaysAgo: 22,
    submittedDaysAgo: 7,
    partner: {
      by: 'fenbarrow',
      part: 'Compares nights with and without it, together with custody nurses',
      how: 'The university has the numbers before we do.',
    },
    summary:
      'Thermal sensors of 8 by 8 points above the door: enough to see that somebody lies still and grows cold, too little to see who. We fit, watch and mend them round the clock.',
    evidence: [
      'Sixty-four points of warmth are no picture: a person is four of them.',
      'One false alarm in two shifts for a suite of thirty cells, measured for six months.',
    ],
    answers: [
      'Falls, stillness and fever are seen; shallow breathing is not. We say so, and keep your half-hour checks. The university compares nights with and without.',
      'Detained people see the heat picture of themselves at the desk before they go in. Most laugh.',
      'Our crew fits by night, four cells at a time. A technician is within two hours of both suites.',
      'Events go to your custody record through its own interface. On leaving we hand over everything in one file.',
      '£88,000 for two suites, of which £31,000 is watching it round the clock.',
    ],
    milestones: [
      ['One suite fitted', 5, 'Thirty cells'],
      ['The university reports', 20, 'Published'],
    ],
    cost: '£88,000 over three years, for both suites.',
    claims: [['rest-json', 'conformant', '']],
    pledges: [['P3', 'We meet detention officers every second week and publish what we changed.']],
  },
  {
    by: 'lanternfish',
    begunDaysAgo: 18,
    submittedDaysAgo: 6,
    summary:
      'We do not add sensors. We read what is known at the desk, in the record and from the last stays, and tell the officer which three doors to look at next.',
    evidence: [
      'No picture or sound: we read the custody record only.',
      'It does not sound an alarm. It orders the list, so there is no false alarm to count.',
    ],
    answers: [
      'Risk that is known and forgotten at a change of shift comes to the top. It sees nothing that happens between two checks in the cell itself.',
      'Nothing new is recorded. The person is told, when booked in, that a list is ordered by risk and how to ask why.',
      'Three weeks of work with your record, one of training. No ladder is needed.',
      'A documented interface; our ordering rules are yours to keep.',
      '£39,000 over three years.',
    ],
    milestones: [['The list runs beside the paper one', 5, 'Officers say each night which was right']],
    cost: '£39,000 over three years.',
    claims: [['rest-json', 'conformant', '']],
    pledges: [['P2', 'The rules of the ordering are public.']],
  },
  {
    by: 'kettles-two',
    begunDaysAgo: 16,
    submittedDaysAgo: 6,
    summary:
      'A mat under the mattress that feels breathing, as used in children’s wards, and a light at the door that an officer sees from the end of the corridor.',
    evidence: [
      'A mat feels pressure and nothing else.',
      'Tried for 60 nights in a night shelter: four false alarms, three of them one man who danced.',
    ],
    answers: [
      'It feels breathing of somebody who lies down. Of somebody who sits or stands it knows nothing, and the light says so: amber.',
      'Nothing is worn or recorded. The mat is shown and may be lifted.',
      'We come with a van and do a suite in two days. If a mat is torn there are ten more in the cupboard.',
      'One page of documented interface. The light works without our server.',
      '£52,000 over three years, with mats to spare.',
    ],
    milestones: [
      ['Ten mats and lights', 4, 'Officers count every light'],
      ['Both suites', 12, 'Weekly numbers on the wall'],
    ],
    cost: '£52,000 over three years.',
    claims: [['rest-json', 'conformant', '']],
    pledges: [['P2', 'Amber means that we do not know. We never hide it.']],
  },
]
