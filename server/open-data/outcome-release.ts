import { modeRules } from '../../schema/challenges.ts'
import type { ChallengeFields } from '../challenges/queries.ts'
import type { OrganisationFields } from '../organisations/queries.ts'
import { filled, type OcdsRelease, partyOf, periodOf } from './ocds.ts'

export type Decided = {
  challenge: ChallengeFields
  force: OrganisationFields
  /** Those that the outcome names, and no other. */
  named: readonly OrganisationFields[]
  address: string
  ocid: string
}

/**
 * A decided challenge as OCDS can say it. Only a mode that leads to an award has a tender and awards; any other buys
 * nothing and stands as planning alone, with nobody as a supplier.
 */
export function releaseOfOutcome(decided: Decided): OcdsRelease | null {
  const { challenge, force, ocid } = decided
  if (!challenge.decidedAt) return null
  const buyer = partyOf(force.name, force.identifiers, ['buyer'])
  const process = {
    ...{ ocid, id: `${challenge.reference}-decided`, date: challenge.decidedAt.toISOString() },
    ...{ initiationType: 'tender' as const, buyer: { id: buyer.id, name: buyer.name } },
  }
  if (!modeRules[challenge.mode].mayAward)
    return { ...process, tag: ['planning'], parties: [buyer], planning: planningOf(decided) }
  const isAwarded = challenge.outcome === 'partnership'
  const suppliers = decided.named.map(({ name, identifiers }) => partyOf(name, identifiers, ['supplier']))
  return {
    ...process,
    tag: [isAwarded ? 'award' : 'tender'],
    parties: [{ ...buyer, roles: ['buyer', 'procuringEntity'] }, ...suppliers],
    tender: tenderOf(decided, { id: buyer.id, name: buyer.name }),
    awards: isAwarded ? filled(awardsOf(decided, challenge.decidedAt)) : undefined,
  }
}

/** Each accepted proposal is an award of its own. */
const awardsOf = ({ challenge, named }: Decided, decidedAt: Date) =>
  named.map((supplier) => {
    const { id, name } = partyOf(supplier.name, supplier.identifiers, ['supplier'])
    return {
      ...{ id: `${challenge.reference}-${supplier.slug}`, date: decidedAt.toISOString() },
      ...{ description: challenge.outcomeReason ?? '', suppliers: [{ id, name }] },
    }
  })

const planningOf = ({ challenge, address }: Decided): OcdsRelease['planning'] => ({
  rationale: challenge.content.problem.summary,
  milestones: [
    {
      ...{ id: 'decided', title: `${modeRules[challenge.mode].label} decided`, status: 'met' },
      ...{ description: challenge.outcomeReason ?? '', dateMet: (challenge.decidedAt ?? new Date(0)).toISOString() },
    },
  ],
  documents: documentsOf(address),
})

function tenderOf(
  { challenge, address }: Decided,
  procuringEntity: { id: string; name: string },
): OcdsRelease['tender'] {
  const { mode, content, openedAt } = challenge
  return {
    ...{ id: challenge.reference, title: challenge.title, description: content.problem.summary, procuringEntity },
    status: challenge.outcome === 'partnership' ? 'complete' : 'unsuccessful',
    ...{ procurementMethod: 'open', procurementMethodDetails: modeRules[mode].label },
    awardCriteria: 'ratedCriteria',
    awardCriteriaDetails: content.choosing.criteria.map(({ name, weight }) => `${name}: ${weight}%`).join('; '),
    submissionMethod: ['electronicSubmission'],
    tenderPeriod: periodOf(openedAt, challenge.proposalsCloseAt),
    enquiryPeriod: periodOf(openedAt, challenge.questionsCloseAt),
    documents: documentsOf(address),
  }
}

const documentsOf = (address: string) => [
  { id: 'challenge', title: 'The challenge', url: address, format: 'text/html' },
  { id: 'outcome', title: 'What came of it', url: `${address}/outcome`, format: 'text/html' },
]
