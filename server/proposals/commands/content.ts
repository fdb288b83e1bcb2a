import { type ProposalContent, type ProposalSection, proposalSections } from '../../../schema/proposals.ts'
import { type ChallengeFields, challengesById } from '../../challenges/queries.ts'
import type { Act } from '../../platform/act.ts'
import { notFound } from '../../platform/refusal.ts'

type Issue = { path: PropertyKey[]; message: string }

/** One section as a form sends it, parsed by its own shape. */
export function parseSection(
  section: ProposalSection,
  given: unknown,
): { content?: Partial<ProposalContent>; issues: Issue[] } {
  const parsed = proposalSections[section].safeParse(given)
  return parsed.success ? { content: { [section]: parsed.data }, issues: [] } : { issues: parsed.error.issues }
}

/** The challenge that a proposal answers, read in the same transaction as what follows from it. */
export async function challengeOf(act: Act, { challengeId }: { challengeId: string }): Promise<ChallengeFields> {
  const [challenge] = await challengesById(act, [challengeId])
  if (!challenge) throw notFound()
  return challenge
}
