import { type ProposalContent, proposalSectionNames } from '../../schema/proposals.ts'
import type { ChallengeFields } from '../../server/challenges/queries.ts'
import { saveProposalSection, startProposal, submitProposal } from '../../server/proposals/commands.ts'
import type { ProposalFields } from '../../server/proposals/queries.ts'
import type { World } from './world.ts'

type Person = World['kettles']['editor']

/** Everything that a submission to this challenge asks for, with some words of its own. */
export function fullProposal(challenge: ChallengeFields, words = 'We would begin with one station.'): ProposalContent {
  const { good, choosing } = challenge.content
  return {
    about: { about: 'Two people who mend systems.', confirmedAt: null, contactMailbox: 'bids@two-kettles.example' },
    consortium: { alone: true, how: '' },
    essentials: {
      answers: good.essentials.map((essential) => ({ essential, meets: true, evidence: 'Done for another force.' })),
    },
    approach: {
      summary: words,
      criteria: choosing.criteria.map(({ id, name }) => ({ criterionId: id, answer: `${words} As to ${name}.` })),
      milestones: [{ title: 'First station live', dueInWeeks: 6, result: 'Extracts within a day' }],
      cost: '£40,000 over a year.',
    },
    standards: { claims: good.standards.map(({ code }) => ({ code, claim: 'conformant' as const, note: '' })) },
    charter: { pledges: [] },
    conflicts: { noConflict: true, conflict: '', confidential: [] },
  }
}

/** A draft with all its sections written. */
export async function writtenProposal(
  person: Person,
  challenge: ChallengeFields,
  words?: string,
): Promise<ProposalFields> {
  const act = await person.act()
  let proposal = await startProposal(act, { challengeId: challenge._id })
  const content = fullProposal(challenge, words)
  for (const section of proposalSectionNames)
    proposal = await saveProposalSection(act, {
      id: proposal._id,
      section,
      version: proposal.sectionVersions[section] ?? 0,
      content: content[section],
    })
  return proposal
}

/** Written and sent in. */
export async function submittedProposal(
  person: Person,
  challenge: ChallengeFields,
  words?: string,
): Promise<ProposalFields> {
  const { _id: id, version } = await writtenProposal(person, challenge, words)
  return submitProposal(await person.act(), { id, version, edition: challenge.edition, declared: true })
}
