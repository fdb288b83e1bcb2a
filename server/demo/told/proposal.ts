import type { ProposalSection } from '../../../schema/proposals.ts'
import type { DemoPart } from '../cast.ts'

/** A proposal as a made-up supplier tells it. Evidence and answers stand in the order of the essentials and criteria. */
export type ToldProposal = {
  by: DemoPart
  /** When it was sent in; null: it is a draft. */
  submittedDaysAgo: number | null
  begunDaysAgo: number
  partner?: { by: DemoPart; part: string; how: string }
  summary: string
  evidence: readonly string[]
  answers: readonly string[]
  milestones: readonly (readonly [title: string, dueInWeeks: number, result: string])[]
  cost: string
  claims: readonly (readonly [code: string, claim: 'conformant' | 'partial' | 'planned', note: string])[]
  pledges: readonly (readonly [principle: 'P1' | 'P2' | 'P3' | 'P4' | 'P5', pledge: string])[]
  /** What a draft has not come to yet. */
  leavesOut?: readonly ProposalSection[]
}
