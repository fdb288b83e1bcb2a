import { z } from 'zod'
import { type BoardMeasure, boardMeasureKeys, boardMeasures } from '../../schema/board-measures.ts'
import { principles } from '../../schema/vocabularies.ts'
import type { Pledge } from '../gql/graphql.ts'
import { date } from '../time.ts'
import { aimOf, principleWords } from './words.ts'

/** A pledge as it is typed. */
export type PledgeValues = {
  principle: string
  pledge: string
  /** What the board works out; nothing where the organisation measures itself. */
  boardMeasure: BoardMeasure | ''
  boardMonths: string
  measure: string
  unit: string
  baseline: string
  target: string
  dueAt: string | null
  reviewAt: string | null
  leadPost: string
  /** What looks like case material was looked at. */
  looked: boolean
}

export const nothingPledged: PledgeValues = {
  ...{ principle: '', pledge: '', boardMeasure: '', boardMonths: '12' },
  ...{ measure: '', unit: '', baseline: '', target: '' },
  ...{ dueAt: null, reviewAt: null, leadPost: '', looked: false },
}

const isNumber = (text: string) => text.trim() !== '' && Number.isFinite(Number(text))

/** What can be said before asking the server. */
export function wrongIn({ principle, boardMeasure, boardMonths, baseline, target, dueAt, reviewAt }: PledgeValues) {
  const missing = (path: string, message: string, isThere: boolean) =>
    isThere ? [] : [{ path, code: 'MISSING', message }]
  return [
    ...missing('principle', 'Choose a principle', principle !== ''),
    ...missing('baseline', 'Enter a number, or nothing', boardMeasure !== '' || !baseline.trim() || isNumber(baseline)),
    ...missing('boardMonths', 'Choose how many months count', !countsMonths(boardMeasure) || boardMonths !== ''),
    ...missing('target', 'Enter a number', isNumber(target)),
    ...missing('dueAt', 'Enter the day by which it is kept', dueAt !== null),
    ...missing('reviewAt', 'Enter the day of the first review', reviewAt !== null),
  ]
}

/** Whether a measure looks back over months that somebody has to choose. */
export const countsMonths = (measure: BoardMeasure | ''): boolean => measure !== '' && boardMeasures[measure].overMonths

/** What is typed, as the API takes it; nothing while it lacks what `wrongIn` asks for. Where the board measures, how is not typed. */
export function pledgeOf(values: PledgeValues): Pledge | null {
  const { principle, pledge, boardMeasure, boardMonths, target, dueAt, reviewAt, leadPost } = values
  const chosen = principles.find(({ code }) => code === principle)?.code
  if (!chosen || !dueAt || !reviewAt) return null
  const { measure, unit, baseline } = values
  return {
    ...{ principle: chosen, pledge, target: Number(target), dueAt, reviewAt, leadPost },
    ...(boardMeasure
      ? { boardMeasure, boardMonths: countsMonths(boardMeasure) ? Number(boardMonths) : null }
      : { measure, unit, baseline: baseline.trim() ? Number(baseline) : null }),
  }
}

/** A pledge as it stands, from the page or from a refusal. */
export const standingPledge = z.object({
  ...{ principle: z.string(), pledge: z.string(), measure: z.string(), unit: z.string(), leadPost: z.string() },
  ...{ baseline: z.number().nullable(), target: z.number(), dueAt: z.string(), reviewAt: z.string() },
  ...{ boardMeasure: z.enum(boardMeasureKeys).nullable(), boardMonths: z.number().nullable() },
})

/** What stands, as it would be typed. */
export const asTyped = (standing: z.output<typeof standingPledge>): PledgeValues => {
  const { principle, pledge, boardMeasure, boardMonths, baseline, target, dueAt, reviewAt, leadPost } = standing
  const { measure, unit } = boardMeasure ? { measure: '', unit: '' } : standing
  return {
    ...{ principle, pledge, measure, unit, dueAt, reviewAt, leadPost, looked: false },
    ...{ boardMeasure: boardMeasure ?? '', boardMonths: String(boardMonths ?? nothingPledged.boardMonths) },
    ...{ baseline: baseline === null ? '' : String(baseline), target: String(target) },
  }
}

/** A pledge in words, so that two of them can be compared. */
export const inWords = ({ principle, pledge, dueAt, reviewAt, leadPost, ...measured }: PledgeValues): string =>
  [
    principle && principleWords(principle),
    pledge,
    ...measureInWords(measured),
    dueAt && `Kept by ${date(dueAt)}`,
    reviewAt && `First reviewed ${date(reviewAt)}`,
    leadPost && `Led by ${leadPost}`,
  ]
    .filter(Boolean)
    .join('\n')

type Measured = Pick<PledgeValues, 'measure' | 'unit' | 'boardMeasure' | 'boardMonths' | 'baseline' | 'target'>

const measureInWords = ({ measure, unit, boardMeasure, boardMonths, baseline, target }: Measured) =>
  boardMeasure
    ? [
        `By the board: ${boardMeasures[boardMeasure].name}`,
        aimOf({ unit, target: Number(target), boardMeasure }),
        countsMonths(boardMeasure) && `Over the last ${boardMonths} months`,
      ]
    : [measure, `From ${baseline.trim() || 'nothing measured'} to ${target} ${unit}`.trimEnd()]
