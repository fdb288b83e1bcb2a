/** What is told of how the board is doing. Each stands beside its definition, on the page and in the file. */

/** With fewer cases than this a figure would tell of single ones, and says little. */
export const fewestCases = 5
/** How far back figures look. */
export const figureYears = 2

export type FigureUnit = 'share' | 'working_days'
type Definition = { label: string; unit: FigureUnit; cases: string; definition: string }

export const figureDefinitions = {
  no_proposal: {
    label: 'Challenges with no proposal',
    unit: 'share',
    cases: 'decided challenges',
    definition:
      'Decided challenges to which no proposal counted at the close. Market engagement takes no proposals and is left out.',
  },
  one_proposal: {
    label: 'Challenges with one proposal',
    unit: 'share',
    cases: 'decided challenges',
    definition: 'Decided challenges to which exactly one proposal counted.',
  },
  more_proposals: {
    label: 'Challenges with two or more proposals',
    unit: 'share',
    cases: 'decided challenges',
    definition: 'Decided challenges to which two or more proposals counted.',
  },
  small_proposals: {
    label: 'Proposals from small and medium suppliers',
    unit: 'share',
    cases: 'decided proposals',
    definition:
      'Of the decided proposals of suppliers that say their size, those of suppliers with fewer than 250 people.',
  },
  small_accepted: {
    label: 'Accepted proposals from small and medium suppliers',
    unit: 'share',
    cases: 'accepted proposals',
    definition: 'The same, of the proposals that were accepted.',
  },
  withdrawn: {
    label: 'Challenges withdrawn',
    unit: 'share',
    cases: 'challenges that ended',
    definition: 'Of the published challenges that were decided or withdrawn, those that their force withdrew.',
  },
  adopted: {
    label: 'Partnerships that led to adoption',
    unit: 'share',
    cases: 'finished partnerships',
    definition:
      'Of the partnerships that were completed or ended, those of which a force wrote at the end that it is in service, or in service wider.',
  },
  answer: {
    label: 'To answer a question',
    unit: 'working_days',
    cases: 'answers',
    definition: 'From the day a question was asked to the day its answer was published. The middle one of all.',
  },
  decide: {
    label: 'To decide',
    unit: 'working_days',
    cases: 'decisions',
    definition: 'From the close of proposals to the decision. The middle one of all.',
  },
  feedback: {
    label: 'To give feedback',
    unit: 'working_days',
    cases: 'proposals with feedback',
    definition:
      'From the close of proposals to the feedback that the supplier could read. The middle one of all proposals.',
  },
  useful: {
    label: 'Feedback that was useful',
    unit: 'share',
    cases: 'answers of suppliers',
    definition: 'Of the suppliers that said whether their feedback was useful, those that said yes.',
  },
} as const satisfies Record<string, Definition>

export type FigureKey = keyof typeof figureDefinitions
export const figureKeys = Object.keys(figureDefinitions) as [FigureKey, ...FigureKey[]]
/** Those that are told of a single force too. */
export const clockKeys = ['answer', 'decide', 'feedback', 'useful'] as const satisfies FigureKey[]
