import { sectionNames } from '../../../schema/challenges.ts'
import {
  addSameProblem,
  askPublication,
  draftChallenge,
  openChallenge,
  saveSection,
  setPanel,
} from '../../challenges/commands.ts'
import type { ChallengeFields } from '../../challenges/queries.ts'
import { addDays, addWorkingDays, noonOf } from '../../platform/working-days.ts'
import type { DemoPart } from '../cast.ts'
import type { DemoCast } from '../enrol.ts'
import { type DemoProblem, demoProblems } from '../problems.ts'

/** The challenges of the demo by their key, each published on its day by the people of its force. */
export type DemoChallenges = Map<string, ChallengeFields>

const others: Record<string, readonly [part: DemoPart, level: 'interested' | 'would_pilot' | 'would_fund'][]> = {
  phones: [
    ['saltmarch-editor', 'would_pilot'],
    ['harrowdale-editor', 'would_fund'],
  ],
  redaction: [['saltmarch-editor', 'would_fund']],
  updates: [
    ['detective', 'interested'],
    ['harrowdale-editor', 'would_pilot'],
  ],
  noise: [['detective', 'interested']],
}

export async function publishProblems(cast: DemoCast, now: Date): Promise<DemoChallenges> {
  const challenges: DemoChallenges = new Map()
  for (const problem of [...demoProblems].sort((one, other) => other.openedDaysAgo - one.openedDaysAgo))
    challenges.set(problem.key, await publish(cast, problem, now))
  for (const [key, forces] of Object.entries(others)) {
    const challenge = challenges.get(key)
    for (const [part, level] of challenge ? forces : [])
      await addSameProblem(await cast.actOf(part, addDays(now, -1)), { challengeId: challenge?._id ?? '', level })
  }
  return challenges
}

async function publish(cast: DemoCast, problem: DemoProblem, now: Date): Promise<ChallengeFields> {
  const { author, second, mode, told } = problem
  const opens = addDays(now, -problem.openedDaysAgo)
  const closes = noonOf(addDays(now, problem.closesInDays))
  const writes = await cast.actOf(author, opens)
  const { _id: id } = await draftChallenge(writes, { mode })
  const content = {
    ...told,
    timetable: {
      questionsCloseAt: noonOf(addDays(closes, -Math.ceil((problem.openedDaysAgo + problem.closesInDays) / 3))),
      proposalsCloseAt: closes,
      decisionDueAt: noonOf(addWorkingDays(closes, 20, 'england-and-wales')),
      startsOn: null,
    },
  }
  for (const section of sectionNames) await saveSection(writes, { id, section, version: 0, content: content[section] })
  if (author === 'detective')
    await setPanel(writes, {
      id,
      panel: [
        { personId: cast.people['evaluator-one'], part: 'evaluator' },
        { personId: cast.people['evaluator-two'], part: 'evaluator' },
        { personId: cast.people.moderator, part: 'moderator' },
      ],
    })
  if (second === author) return openChallenge(writes, { id })
  await askPublication(writes, { id })
  return openChallenge(await cast.actOf(second, opens), { id })
}
