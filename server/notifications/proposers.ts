import { peopleActingFor } from '../people/queries.ts'
import { systemAct } from '../platform/act.ts'
import type { ProposalFields } from '../proposals/queries.ts'
import { proposalsToTellOf } from '../proposals/who-to-tell.ts'
import { askingSuppliersOf } from '../questions/who-to-tell.ts'

/**
 * The people of every supplier that has begun or sent a proposal, and of its confirmed partners: who shares in a proposal
 * is told what everybody with one is told. To nobody is it said who else is among them.
 */
async function proposersOf(at: Date, challengeId: string, counts = (_one: ProposalFields) => true): Promise<string[]> {
  const proposals = (await proposalsToTellOf(systemAct(at), challengeId)).filter(counts)
  const organisations = new Set(proposals.flatMap((one) => [one.supplierId, ...confirmedPartners(one)]))
  return peopleOf([...organisations])
}

async function peopleOf(organisationIds: readonly string[]): Promise<string[]> {
  const people: string[] = []
  for (const organisationId of organisationIds)
    people.push(...(await peopleActingFor(organisationId, 'admin', 'editor')))
  return people
}

/** The people of every supplier that asked a question: who may still propose hears of a new date too. */
export const toAskersOf = async (at: Date, challengeId: string) => ({
  people: await peopleOf(await askingSuppliersOf(systemAct(at), challengeId)),
  because: 'your organisation asked a question on this challenge',
})

/** The same as those that a notice goes to, with the reason that stands below it. */
export const toProposersOf = async (at: Date, challengeId: string) => ({
  people: await proposersOf(at, challengeId),
  because: 'your organisation has a proposal on this challenge',
})

/** The same of what was opened: who only began one has no receipt, and stands on no list. */
export const toOpenedOf = async (at: Date, challengeId: string) => ({
  people: await proposersOf(at, challengeId, ({ unsealedAt }) => unsealedAt !== null),
  because: 'your organisation has a proposal on this challenge',
})

const confirmedPartners = ({ partners }: { partners: { organisationId: string; confirmedAt: Date | null }[] }) =>
  partners.filter(({ confirmedAt }) => confirmedAt).map(({ organisationId }) => organisationId)
