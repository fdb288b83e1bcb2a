import { type CommitmentTag, commitmentTags } from '../../schema/commitments.ts'
import { principles } from '../../schema/vocabularies.ts'
import type { CommitmentsQuery } from '../gql/graphql.ts'
import type { PrincipleColumn } from '../ui/pictures/principle-fan.tsx'
import { principleNumber } from './words.ts'

export type Count = CommitmentsQuery['commitmentCounts'][number]
/** What a list is filtered by. */
export type Chosen = { principle: string; kind: string; tag: string; due: string }

/** How many the other filters would leave with this one put on. */
export function countWith(counts: readonly Count[], chosen: Chosen): number {
  return counts
    .filter(
      (one) =>
        (!chosen.principle || one.principle === chosen.principle) &&
        (!chosen.kind || one.kind === chosen.kind) &&
        (!chosen.tag || one.tag === chosen.tag) &&
        (!chosen.due || one.reviewDue),
    )
    .reduce((sum, { count }) => sum + count, 0)
}

/** The tags that occur under a principle, each with how many. */
export const tagsUnder = (counts: readonly Count[], principle: string): { tag: CommitmentTag; count: number }[] =>
  commitmentTags
    .map((tag) => ({ tag, count: countWith(counts, { principle, tag, kind: '', due: '' }) }))
    .filter(({ count }) => count > 0)

type Tagged = { principle: string; tag?: CommitmentTag | null }

/** Five columns for the picture of a scorecard. */
export const fanOf = (rows: readonly Tagged[]): PrincipleColumn[] =>
  principles.map(({ code, label }) => ({
    number: columnNumber(code),
    name: label,
    states: rows.flatMap(({ principle, tag }) => (principle === code && tag ? [tag] : [])),
  }))

const columns = [1, 2, 3, 4, 5] as const
const columnNumber = (code: string) => columns.find((number) => number === principleNumber(code)) ?? 1
