import { z } from 'zod'
import { principles } from '../../schema/vocabularies.ts'
import type { Pledge } from '../gql/graphql.ts'
import { date } from '../time.ts'
import { principleWords } from './words.ts'

/** A pledge as it is typed. */
export type PledgeValues = {
  principle: string
  pledge: string
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
  ...{ principle: '', pledge: '', measure: '', unit: '', baseline: '', target: '' },
  ...{ dueAt: null, reviewAt: null, leadPost: '', looked: false },
}

const isNumber = (text: string) => text.trim() !== '' && Number.isFinite(Number(text))

/** What can be said before asking the server. */
export function wrongIn({ principle, baseline, target, dueAt, reviewAt }: PledgeValues) {
  const missing = (path: string, message: string, isThere: boolean) =>
    isThere ? [] : [{ path, code: 'MISSING', message }]
  return [
    ...missing('principle', 'Choose a principle', principle !== ''),
    ...missing('baseline', 'Enter a number, or nothing', !baseline.trim() || isNumber(baseline)),
    ...missing('target', 'Enter a number', isNumber(target)),
    ...missing('dueAt', 'Enter the day by which it is kept', dueAt !== null),
    ...missing('reviewAt', 'Enter the day of the first review', reviewAt !== null),
  ]
}

/** What is typed, as the API takes it; nothing while it lacks what `wrongIn` asks for. */
export function pledgeOf({
  principle,
  baseline,
  target,
  dueAt,
  reviewAt,
  looked: _looked,
  ...words
}: PledgeValues): Pledge | null {
  const chosen = principles.find(({ code }) => code === principle)?.code
  if (!chosen || !dueAt || !reviewAt) return null
  const numbers = { baseline: baseline.trim() ? Number(baseline) : null, target: Number(target) }
  return { ...words, ...numbers, principle: chosen, dueAt, reviewAt }
}

/** A pledge as it stands, from the page or from a refusal. */
export const standingPledge = z.object({
  ...{ principle: z.string(), pledge: z.string(), measure: z.string(), unit: z.string(), leadPost: z.string() },
  ...{ baseline: z.number().nullable(), target: z.number(), dueAt: z.string(), reviewAt: z.string() },
})

/** What stands, as it would be typed. */
export const asTyped = (standing: z.output<typeof standingPledge>): PledgeValues => {
  const { principle, pledge, measure, unit, baseline, target, dueAt, reviewAt, leadPost } = standing
  const numbers = { baseline: baseline === null ? '' : String(baseline), target: String(target) }
  return { principle, pledge, measure, unit, ...numbers, dueAt, reviewAt, leadPost, looked: false }
}

/** A pledge in words, so that two of them can be compared. */
export const inWords = ({ principle, pledge, measure, unit, baseline, target, ...rest }: PledgeValues): string =>
  [
    principle && principleWords(principle),
    pledge,
    measure,
    `From ${baseline.trim() || 'nothing measured'} to ${target} ${unit}`.trimEnd(),
    rest.dueAt && `Kept by ${date(rest.dueAt)}`,
    rest.reviewAt && `First reviewed ${date(rest.reviewAt)}`,
    rest.leadPost && `Led by ${rest.leadPost}`,
  ]
    .filter(Boolean)
    .join('\n')
