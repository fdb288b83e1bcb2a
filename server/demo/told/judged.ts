import type { ToldEvaluation } from './evaluation.ts'

/** Nobody was chosen, and why: the page that the next force with a prison will read. */
export const dronesJudged: ToldEvaluation = {
  openedDaysAgo: 80,
  scoredDaysAgo: 76,
  secondHasScored: true,
  proposals: [
    {
      by: 'pewter',
      cells: [
        {
          scores: [3, 3],
          reasons: ['Enough warning on a clear night.', 'Three nights at a quarry are a beginning.'],
          strength: 'You tested before you promised.',
          change: 'Test in rain, and say what is left of the ninety seconds.',
        },
        {
          scores: [2, 2],
          reasons: ['Needs work on walls that are not ours.', 'The prison has not agreed to fittings.'],
          change: 'Show a way that needs no fitting on the wall.',
        },
        {
          scores: [3, 3],
          reasons: ['Documented.', 'Documented, with an example.'],
          strength: 'The interface is described with an example.',
        },
        {
          scores: [1, 1],
          reasons: ['Over the sum by two thirds.', 'Says openly that the sum is too small.'],
          change: 'Say what could be done for the sum that is there.',
        },
      ],
    },
    {
      by: 'lanternfish',
      cells: [
        {
          scores: [1, 2],
          reasons: ['Forty seconds, in still air only.', 'Never tried in wind, and it is a windy hill.'],
          agreed: [1, 'Half of the warning that is needed, and untested in the weather we have.'],
          change: 'Measure for a month outside before you promise seconds.',
        },
        {
          scores: [2, 2],
          reasons: ['Depends on the council.', 'The assessment would take longer than the trial.'],
          change: 'Begin with the assessment, as it decides whether the rest may happen.',
        },
        {
          scores: [3, 3],
          reasons: ['Open exports.', 'Open exports.'],
          strength: 'Everything recorded can be taken away.',
        },
        {
          scores: [4, 4],
          reasons: ['Within the sum.', 'Cheapest, and complete.'],
          strength: 'A complete price below the sum.',
        },
      ],
    },
  ],
  decision: {
    agreedDaysAgo: 70,
    decidedDaysAgo: 64,
    outcome: 'no_partnership',
    code: 'legal_or_security',
    accepted: [],
    reason:
      'Neither answer reached what was asked. Radar needs the walls of a prison, which the prison could not agree to in time; microphones on a public road need an assessment that nobody has made. We stop here rather than trial half of it.',
    lessons:
      'Ask who owns the wall before asking for sensors: we lost eight weeks on that. The sum was too small by half, and a supplier told us so in its first question. Whoever goes next: begin with the prison as co-owner, and with the data protection assessment in hand.',
  },
}

/** A decision that waits for its partnership to be formed. */
export const handoverJudged: ToldEvaluation = {
  openedDaysAgo: 46,
  scoredDaysAgo: 40,
  secondHasScored: true,
  proposals: [
    {
      by: 'kettles-two',
      cells: [
        {
          scores: [4, 4],
          reasons: ['Measured on each search, with a stop watch.', 'The measure is the one our review used.'],
          strength: 'You measure what our review measured.',
        },
        {
          scores: [4, 4],
          reasons: ['They stand beside us for the first two.', 'Small steps, each with a date.'],
          strength: 'The first two searches are done together.',
        },
        {
          scores: [4, 5],
          reasons: ['The page can be printed and kept.', 'Open formats; nothing to leave behind.'],
          agreed: [4, 'Open throughout; the radio tracks still depend on another maker.'],
          change: 'Ask the maker of the radios for its format in writing.',
        },
        {
          scores: [4, 4],
          reasons: ['Within the sum.', 'Within the sum, for three years.'],
          strength: 'Three years in one sum.',
        },
      ],
    },
    {
      by: 'brindle',
      cells: [
        {
          scores: [2, 2],
          reasons: ['A report is not a handover.', 'Says little of the hour that is lost.'],
          change: 'Say how much of the hour you would give back.',
        },
        {
          scores: [3, 3],
          reasons: ['Sixteen weeks, tied to a release.', 'Believable, late.'],
          change: 'Offer something before the release.',
        },
        { scores: [3, 3], reasons: ['As in the product.', 'An extract on leaving.'], strength: 'Known interfaces.' },
        {
          scores: [3, 3],
          reasons: ['Just within the sum.', 'Within the sum.'],
          change: 'Show what of it is the module alone.',
        },
      ],
    },
  ],
  decision: {
    agreedDaysAgo: 35,
    decidedDaysAgo: 31,
    outcome: 'partnership',
    code: 'fits_best',
    accepted: ['kettles-two'],
    reason:
      'It works without a signal, asks nobody to sign in, and is measured on every search by the clock that our review used.',
    lessons:
      'Search officers wrote the essentials with us in one evening, and both answers met them. We should have asked the maker of our radios first.',
  },
}
