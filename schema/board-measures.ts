import { figureDefinitions } from './figures.ts'
import type { OrganisationKind } from './people.ts'

/** `most`: kept while it is no more than the target. `least`: kept while it is no less. */
export type BoardAim = 'most' | 'least'
type Measure = {
  /** Whose commitments it may measure. */
  of: Extract<OrganisationKind, 'force' | 'supplier'>
  name: string
  unit: 'working days' | '%'
  aim: BoardAim
  /** Whether it looks back over some months, or at how things stand. */
  overMonths: boolean
  cases: string
  definition: string
}

const days = { of: 'force', unit: 'working days', aim: 'most', overMonths: true } as const
const share = { unit: '%', aim: 'least' } as const

/** What the board itself works out for a commitment. Each is made of what everybody may read here, and of nothing else. */
export const boardMeasures = {
  answer_days: {
    ...days,
    name: 'Working days to answer a question, the middle one',
    cases: figureDefinitions.answer.cases,
    definition: figureDefinitions.answer.definition,
  },
  decide_days: {
    ...days,
    name: 'Working days from the close of proposals to the decision, the middle one',
    cases: figureDefinitions.decide.cases,
    definition: figureDefinitions.decide.definition,
  },
  feedback_days: {
    ...days,
    name: 'Working days from the close of proposals to feedback, the middle one',
    cases: figureDefinitions.feedback.cases,
    definition: figureDefinitions.feedback.definition,
  },
  route_named: {
    ...share,
    ...{ of: 'force', overMonths: true },
    name: 'Challenges that name a route to adoption',
    cases: 'published challenges',
    definition:
      'Of its challenges that were published in that time, those that say how a good answer would be adopted, as they stand now. “None yet” names none.',
  },
  standards_named: {
    ...share,
    ...{ of: 'force', overMonths: true },
    name: 'Challenges that name a standard to be met',
    cases: 'published challenges',
    definition:
      'Of its challenges that were published in that time, those that name at least one standard that an answer must or should meet, as they stand now.',
  },
  claims_seen: {
    ...share,
    ...{ of: 'supplier', overMonths: false },
    name: 'Claims of standards that a force has seen or tested',
    cases: 'claims',
    definition:
      'Of the standards that it claims to meet, wholly or in part, those of which a force says that it saw or tested what stands behind the claim as it stands now. What is only planned is left out.',
  },
} as const satisfies Record<string, Measure>

export type BoardMeasure = keyof typeof boardMeasures
export const boardMeasureKeys = Object.keys(boardMeasures) as [BoardMeasure, ...BoardMeasure[]]
/** How far back a measure may look. Figures look no further than the longest. */
export const boardMonths = [6, 12, 24] as const

/** The measures that an organisation of this kind may choose from. */
export const boardMeasuresOf = (kind: string): BoardMeasure[] =>
  boardMeasureKeys.filter((key) => boardMeasures[key].of === kind)

/** Whether a value is as good as the target or better. */
export const isWithinAim = (measure: BoardMeasure, value: number, target: number): boolean =>
  boardMeasures[measure].aim === 'most' ? value <= target : value >= target
