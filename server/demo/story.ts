import type { DemoCast } from './enrol.ts'
import { publishProblems } from './story/challenges.ts'
import { evaluate } from './story/evaluations.ts'
import { writeProposals } from './story/proposals.ts'
import { askAndAnswer } from './story/questions.ts'

/** What has happened before somebody opens the demo: all of it by the commands that people use, each on its day. */
export async function tellStory(cast: DemoCast, now: Date): Promise<void> {
  console.time('publish')
  const challenges = await publishProblems(cast, now)
  console.timeEnd('publish')
  await askAndAnswer(cast, challenges, now)
  console.time('write')
  await writeProposals(cast, challenges, now)
  console.timeEnd('write')
  await evaluate(cast, challenges, now)
}
