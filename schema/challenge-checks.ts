import { type ChallengeContent, type EngagementMode, modeRules, type SectionName } from './challenges.ts'

/** What stands between a draft and its publication. The form shows it while somebody writes; the command refuses by it. */
export type Missing = { path: `${SectionName}.${string}`; code: string; message: string }

const day = 24 * 3_600_000

/** Everything that is missing, at once, each with the field it belongs to. Empty: it may be published. */
export function missingToPublish(content: ChallengeContent, mode: EngagementMode, now: Date): Missing[] {
  return [
    ...missingWords(content, mode),
    ...wrongWithCriteria(content, mode),
    ...wrongWithTimetable(content, mode, now),
  ]
}

/** Of what the helper counts, the owner, the adoption route and the dates alone stand in the way: the rest is advice. */
function missingWords({ problem, rules, owner }: ChallengeContent, mode: EngagementMode): Missing[] {
  const missing: Missing[] = []
  const want = (given: unknown, path: Missing['path'], message: string) => {
    if (!given) missing.push({ path, code: 'MISSING', message })
  }
  want(problem.title, 'problem.title', 'Ask the problem as a question: “How might we…”')
  want(problem.problem, 'problem.problem', 'Say what the problem is')
  want(owner.decisionOwner, 'owner.decisionOwner', 'Name the post that decides')
  want(owner.adoptionRoute, 'owner.adoptionRoute', 'Choose how a good answer would be adopted, or “None yet”')
  if (rules.triggers?.length)
    want(rules.safeguards, 'rules.safeguards', 'Say what is done about what wants a review of ethics, data and AI')
  else if (rules.usesAi)
    want(
      rules.noTrigger,
      'rules.triggers',
      'It may use AI: tick what may be true of an answer, or that nothing here is',
    )
  if (modeRules[mode].mayAward)
    want(rules.conflictAssessment, 'rules.conflictAssessment', 'Write the conflict assessment: an award follows')
  return missing
}

function wrongWithCriteria({ choosing }: ChallengeContent, mode: EngagementMode): Missing[] {
  if (!modeRules[mode].scored) return []
  if (choosing.criteria.length === 0)
    return [{ path: 'choosing.criteria', code: 'MISSING', message: 'Add the criteria that proposals are scored by' }]
  const wrong: Missing[] = choosing.criteria.flatMap(({ name }, at) =>
    name ? [] : [{ path: `choosing.criteria.${at}.name`, code: 'MISSING', message: 'Name this criterion' } as const],
  )
  for (const [at, { price }] of choosing.criteria.entries())
    if (price?.formula === 'line_to_ceiling' && !price.ceilingPence)
      wrong.push({
        path: `choosing.criteria.${at}.price`,
        code: 'MISSING',
        message: 'Give the ceiling that the formula needs',
      })
  const message = weightsAsSentence(choosing.criteria)
  if (message) wrong.push({ path: 'choosing.criteria', code: 'WEIGHTS', message })
  return wrong
}

/** "Weights add up to 95. Add 5 more to publish." Null when they make 100. */
export function weightsAsSentence(criteria: readonly { weight: number }[]): string | null {
  const sum = criteria.reduce((total, { weight }) => total + weight, 0)
  if (sum === 100) return null
  return sum < 100
    ? `Weights add up to ${sum}. Add ${100 - sum} more to publish.`
    : `Weights add up to ${sum}. Take ${sum - 100} away to publish.`
}

function wrongWithTimetable({ timetable }: ChallengeContent, mode: EngagementMode, now: Date): Missing[] {
  const wrong: Missing[] = []
  const complain = (path: Missing['path'], code: string, message: string) => wrong.push({ path, code, message })
  const { questionsCloseAt, proposalsCloseAt, decisionDueAt } = timetable
  const least = modeRules[mode].leastDaysOpen

  if (!questionsCloseAt) complain('timetable.questionsCloseAt', 'MISSING', 'Say until when suppliers may ask')
  else if (questionsCloseAt <= now)
    complain('timetable.questionsCloseAt', 'PASSED', 'This has passed. Give suppliers time to ask')
  else if (proposalsCloseAt && questionsCloseAt > proposalsCloseAt)
    complain('timetable.questionsCloseAt', 'ORDER', 'Questions must close before proposals do')

  if (!proposalsCloseAt) complain('timetable.proposalsCloseAt', 'MISSING', 'Say when it closes')
  else if (proposalsCloseAt.getTime() < now.getTime() + least * day)
    complain('timetable.proposalsCloseAt', 'CLOSES_TOO_SOON', `Leave at least ${least} days from publication`)

  if (!decisionDueAt) complain('timetable.decisionDueAt', 'MISSING', 'Say by when you decide')
  else if (proposalsCloseAt && decisionDueAt <= proposalsCloseAt)
    complain('timetable.decisionDueAt', 'ORDER', 'The decision comes after the close')
  return wrong
}
