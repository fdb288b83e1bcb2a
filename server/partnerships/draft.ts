import type { ChallengeContent } from '../../schema/challenges.ts'
import { guardFinds } from '../../schema/content-guard.ts'
import { type PartnershipTerms, principleCodes } from '../../schema/partnerships.ts'
import type { ProposalContent } from '../../schema/proposals.ts'
import { newId } from '../platform/ids.ts'

type From = {
  proposal: ProposalContent
  challenge: ChallengeContent
  supplierId: string
  partyIds: readonly string[]
  now: Date
}

const week = 7 * 24 * 3_600_000

/**
 * Terms to begin from: what the proposal promised, measured by what the challenge said of today. Nobody has agreed to them
 * yet. What looks like case material is left out: whoever means it all the same writes it, and their admin looks.
 */
export function draftedTerms({ proposal, challenge, supplierId, partyIds, now }: From): PartnershipTerms {
  const inWeeks = (weeks: number) => new Date(now.getTime() + weeks * week)
  const { milestones } = proposal.approach
  return {
    objectives: draftedObjectives(proposal, challenge),
    milestones: milestones.map(({ title, dueInWeeks }) => ({
      id: newId(),
      title: unlessCase(title),
      dueOn: inWeeks(dueInWeeks),
      ownerId: supplierId,
    })),
    commitments: principleCodes.map((principle) => ({
      principle,
      text: unlessCase(proposal.charter.pledges.find((pledge) => pledge.principle === principle)?.pledge ?? ''),
    })),
    intellectualProperty: '',
    startsOn: now,
    endsOn: inWeeks(Math.max(26, ...milestones.map(({ dueInWeeks }) => dueInWeeks))),
    leads: partyIds.map((organisationId) => ({ organisationId, lead: '', deputy: '' })),
  }
}

function draftedObjectives({ approach }: ProposalContent, { today, problem }: ChallengeContent) {
  const first = (approach.summary || problem.title).slice(0, 300)
  const measures = today.measures.length > 0 ? today.measures : [{ metric: '', value: '', unit: '', source: '' }]
  return measures.slice(0, 10).map(({ metric, value, unit, source }, place) => ({
    id: newId(),
    text: unlessCase(place === 0 ? first : `Improve: ${metric}`),
    measure: {
      ...{ name: unlessCase(metric), unit: unlessCase(unit), source: unlessCase(source) },
      ...{ baseline: numberIn(value), target: null },
    },
  }))
}

const unlessCase = (text: string) => (guardFinds(text).length > 0 ? '' : text)

function numberIn(value: string): number | null {
  const number = Number.parseFloat(value.replaceAll(',', ''))
  return Number.isFinite(number) ? number : null
}
