import type { BoardMeasure } from '../../../schema/board-measures.ts'
import type { DemoPart } from '../cast.ts'

export type ToldCommitment = {
  by: DemoPart
  principle: 'P1' | 'P2' | 'P3' | 'P4' | 'P5'
  pledge: string
  /** How its organisation measures it, or what the board works out of it. */
  measured: { measure: string; unit: string; baseline: number } | { boardMeasure: BoardMeasure; boardMonths: number }
  target: number
  leadPost: string
  proposedDaysAgo: number
  /** From today; below nothing, it has passed. */
  reviewInDays: number
  dueInDays: number
  readings: readonly (readonly [daysAgo: number, value: number])[]
  reviewed?: { daysAgo: number; note: string; nextInDays: number }
  evidence?: { daysAgo: number; text: string }
  accepted?: { daysAgo: number; untilInDays: number }
  disputed?: { daysAgo: number; reason: string; reply: string }
}

/** What made-up signatories pledge: one is met, one goes well, one is disputed, one waits for a manager, one for a review; and one the board itself measures. */
export const toldCommitments: readonly ToldCommitment[] = [
  {
    by: 'moderator',
    principle: 'P2',
    pledge: 'We answer every question on a challenge in public within two working days.',
    measured: { measure: 'Working days to the answer, median of the month', unit: 'days', baseline: 6 },
    target: 2,
    leadPost: 'Head of crime',
    proposedDaysAgo: 200,
    reviewInDays: 30,
    dueInDays: 120,
    readings: [
      [150, 5],
      [90, 4],
      [20, 3],
    ],
  },
  {
    by: 'kettles-one',
    principle: 'P1',
    pledge: 'Whoever leaves us gets all of their data in an open format within one working day.',
    measured: { measure: 'Working hours from the request to the whole export', unit: 'hours', baseline: 40 },
    target: 8,
    leadPost: 'Partner',
    proposedDaysAgo: 180,
    reviewInDays: -110,
    dueInDays: -60,
    readings: [
      [140, 26],
      [112, 9],
      [75, 6],
    ],
    reviewed: {
      daysAgo: 105,
      note: 'Nearly there: large exports still wait for the night.',
      nextInDays: 80,
    },
    evidence: {
      daysAgo: 70,
      text: 'We exported the data of three customers in a test that two of them watched. The longest took six working hours. Their notes and the script we used are with the Charter office.',
    },
    accepted: { daysAgo: 66, untilInDays: 299 },
  },
  {
    by: 'lanternfish',
    principle: 'P4',
    pledge: 'We halve the electricity that one hour of transcribed speech takes.',
    measured: { measure: 'Watt-hours for each hour of speech', unit: 'Wh', baseline: 120 },
    target: 60,
    leadPost: 'Head of engineering',
    proposedDaysAgo: 82,
    reviewInDays: 40,
    dueInDays: 100,
    readings: [
      [60, 98],
      [24, 58],
    ],
    evidence: {
      daysAgo: 22,
      text: 'Our new model took 58 watt-hours for each hour of speech over two weeks in September, by the meters of our data centre.',
    },
    disputed: {
      daysAgo: 15,
      reason:
        'Two weeks with half of the usual calls say little of a busy month. The meters also leave out cooling, which was part of the 120 that you started from.',
      reply:
        'The weeks were quiet because of the holidays, that is right. Cooling was not metered at either time: the 120 leave it out as well. We measure all of November and give that.',
    },
  },
  {
    by: 'pewter',
    principle: 'P3',
    pledge: 'Every year four custody officers spend a week with our engineers, and four engineers a week in custody.',
    measured: { measure: 'Weeks spent by both sides in a year', unit: 'weeks', baseline: 1 },
    target: 8,
    leadPost: 'Managing director',
    proposedDaysAgo: 250,
    reviewInDays: 15,
    dueInDays: 20,
    readings: [
      [120, 4],
      [10, 8],
    ],
    evidence: {
      daysAgo: 4,
      text: 'Eight weeks since March, four on each side, with the names of the posts and what each wrote about it afterwards.',
    },
  },
  {
    by: 'saltmarch-editor',
    principle: 'P5',
    pledge: 'We publish what came of every pilot within a month of its end, failed ones first.',
    measured: { measure: 'Days from the end of a pilot to its lessons', unit: 'days', baseline: 140 },
    target: 30,
    leadPost: 'Head of contact',
    proposedDaysAgo: 150,
    reviewInDays: -6,
    dueInDays: 45,
    readings: [[50, 95]],
  },
  {
    by: 'saltmarch-editor',
    principle: 'P2',
    pledge: 'Nine of ten of our challenges say how a good answer would be adopted.',
    measured: { boardMeasure: 'route_named', boardMonths: 12 },
    target: 90,
    leadPost: 'Head of procurement',
    proposedDaysAgo: 40,
    reviewInDays: 60,
    dueInDays: 240,
    readings: [],
  },
]
