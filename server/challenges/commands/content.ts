import { type ChallengeContent, challengeSections, type SectionName } from '../../../schema/challenges.ts'
import type { ChallengeFields } from '../model.ts'

/** What the rules, the clock and the lists read stands beside the content, always copied from it. */
export const copiesOf = ({
  problem,
  timetable,
}: ChallengeContent): Pick<ChallengeFields, 'title' | 'questionsCloseAt' | 'proposalsCloseAt' | 'decisionDueAt'> => ({
  title: problem.title,
  questionsCloseAt: timetable.questionsCloseAt,
  proposalsCloseAt: timetable.proposalsCloseAt,
  decisionDueAt: timetable.decisionDueAt,
})

type Issue = { path: PropertyKey[]; message: string }

/** One section as a form sends it, parsed by its own shape. */
export function parseSection(
  section: SectionName,
  given: unknown,
): { content?: Partial<ChallengeContent>; issues: Issue[] } {
  const parsed = challengeSections[section].safeParse(given)
  return parsed.success ? { content: { [section]: parsed.data }, issues: [] } : { issues: parsed.error.issues }
}
