import type { ToldEvaluation } from './evaluation.ts'

/** Three proposals to find the right minute of video, two evaluators, one decision. */
export const videoJudged: ToldEvaluation = {
  openedDaysAgo: 95,
  scoredDaysAgo: 90,
  secondHasScored: true,
  conflict: {
    ...{ by: 'evaluator-one', about: 'lanternfish', words: 'My cousin worked there until 2023.' },
    ruling: 'The cousin left three years ago, had no part in this product, and has no share in the company.',
  },
  proposals: [
    {
      by: 'kettles-one',
      cells: [
        {
          scores: [4, 4],
          reasons: [
            'The measure is our own request log, and it is published each week.',
            'Says how it will be measured and by whom.',
          ],
          strength: 'You measure on our own log, so we can check you.',
        },
        {
          scores: [4, 3],
          reasons: ['Dates and names for each step.', 'Two people; what happens when one is ill is not said.'],
          agreed: [4, 'Each step has a date and a result. Cover for illness was found in the last paragraph.'],
          change: 'Put who stands in for whom at the top.',
        },
        {
          scores: [5, 5],
          reasons: ['The search works without them.', 'The index is an open file. Nothing to hand over.'],
          strength: 'Leaving costs nothing and breaks nothing.',
        },
        {
          scores: [4, 4],
          reasons: ['Under the sum, three years included.', 'One figure, and it adds up.'],
          strength: 'One sum for three years, with nothing left out.',
        },
      ],
    },
    {
      by: 'lanternfish',
      cells: [
        {
          scores: [3, 2],
          reasons: ['Works elsewhere, says little of complainants.', '“Customers are content” is no measure.'],
          agreed: [2, 'It runs elsewhere, but nothing says how the benefit would be measured here.'],
          change: 'Give numbers from the four contact centres, with how they were counted.',
        },
        {
          scores: [3, 3],
          reasons: ['A plan, with one result.', 'Twelve weeks is believable; risks are missing.'],
          change: 'Name the two risks that you would watch.',
        },
        {
          scores: [2, 2],
          reasons: ['Half of the interface is described.', 'Transcripts as text lose the time in the video.'],
          change: 'Describe the export field by field, with times.',
        },
        {
          scores: [3, 3],
          reasons: ['Within the sum.', 'Training after the first day is extra.'],
          strength: 'Within the sum for three years.',
        },
      ],
    },
    {
      by: 'brindle',
      cells: [
        {
          scores: [2, 2],
          reasons: ['A new platform, not the right minute.', 'We asked for a minute and were offered storage.'],
          change: 'Begin from the problem: how long it takes to find a clip.',
        },
        {
          scores: [3, 2],
          reasons: ['Nine months is long and well planned.', 'The first result comes after our retention date.'],
          agreed: [2, 'A careful plan whose first result comes after the date that matters to us.'],
          change: 'Bring one result into the first three months.',
        },
        {
          scores: [4, 4],
          reasons: ['Open interfaces throughout.', 'Leaving is described, with a duration.'],
          strength: 'Every interface is open and described.',
        },
        {
          scores: [1, 1],
          reasons: ['Only the first year has a price.', 'Later years “by use” cannot be compared.'],
          change: 'Give all three years, with the use that you assume.',
        },
      ],
    },
  ],
  decision: {
    agreedDaysAgo: 84,
    decidedDaysAgo: 80,
    outcome: 'partnership',
    code: 'worth_a_pilot',
    accepted: ['kettles-one'],
    reason:
      'Two Kettles measure on our own request log and publish it every week, run inside our tenancy, and leave behind a search that works without them. We begin with two shifts and go on if the median falls below twenty minutes.',
    lessons:
      'We asked for a minute and one answer was a platform: next time the first essential says what we do not replace. Three weeks for questions were enough. Scoring took nine days, of which four were spent waiting for each other.',
  },
}
