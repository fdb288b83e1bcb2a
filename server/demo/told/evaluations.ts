import type { ToldEvaluation } from './evaluation.ts'
import { dronesJudged, handoverJudged } from './judged.ts'
import { videoJudged } from './judged-video.ts'

const bikesJudged: ToldEvaluation = {
  openedDaysAgo: 18,
  scoredDaysAgo: 9,
  secondHasScored: false,
  example: {
    answer:
      'Our lamp posts will tell a patrol when an e-bike passes faster than the limit. In a town of the same size that was nine times a day, and two riders were stopped at a light without a chase.',
    expected: 3,
    why: 'There is a number, and it is small: two riders in how many days is not said. It meets what was asked, with reservations.',
    given: [2, 'Two riders stopped, and nothing says over which time.'],
  },
  conflict: {
    ...{ by: 'saltmarch-evaluator', about: 'pewter', words: 'We sat on a panel together at a conference in May.' },
    ruling: 'One public panel of five people, unpaid, and they have not worked together.',
  },
  proposals: [
    {
      by: 'brindle',
      cells: [
        {
          scores: [3, 0],
          reasons: ['Marks name riders, but only where a bike is found, and four in ten are not.', ''],
        },
        { scores: [4, 0], reasons: ['Three weeks, and the training is counted in shifts.', ''] },
        { scores: [3, 0], reasons: ['The register is open; reading a mark needs their laboratory.', ''] },
        { scores: [3, 0], reasons: ['Within the sum for a year; nothing is said of the second.', ''] },
      ],
    },
    {
      by: 'pewter',
      cells: [
        { scores: [2, 0], reasons: ['Honest that nobody knows yet whether it catches anybody.', ''] },
        { scores: [3, 0], reasons: ['Depends on the council, and the answer says so.', ''] },
        { scores: [4, 0], reasons: ['Events are documented field by field.', ''] },
        { scores: [4, 0], reasons: ['They take it down at their own cost.', ''] },
      ],
    },
  ],
}

/** How what was opened was judged, by the key of the challenge. */
export const toldEvaluations: Readonly<Record<string, ToldEvaluation>> = {
  video: videoJudged,
  drones: dronesJudged,
  handover: handoverJudged,
  bikes: bikesJudged,
}
