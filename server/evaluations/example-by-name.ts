import type { ChallengeFields } from '../challenges/queries.ts'
import { peopleByIds, shownName } from '../people/queries.ts'
import type { Act } from '../platform/act.ts'
import { firstOf, listOf } from '../platform/database.ts'
import { isExampleOfTheForce, isExampleScoreOfTheForce } from './access-example.ts'
import { mayReadByName } from './by-name.ts'
import { ExampleScore, type ExampleScoreFields, WorkedExample, type WorkedExampleFields } from './model-example.ts'

type Wording = Pick<WorkedExampleFields, '_id' | 'criterionId' | 'answer' | 'expected' | 'why' | 'writtenAt'>

/** The worked example, with who worded it last and what everybody gave it who scored it, those who left the panel too. */
export type ExampleByName = Wording & {
  writtenBy: string
  given: (Pick<ExampleScoreFields, '_id' | 'score' | 'reason' | 'scoredAt'> & { name: string })[]
}

/** As many scores of it as are read. */
export const mostExampleScores = 200

/** Once all is over, whether or not anything was scored after it. Before, and with a conflict, nothing. */
export async function exampleByName(act: Act, challenge: ChallengeFields): Promise<ExampleByName | null> {
  if (!(await mayReadByName(act, challenge))) return null
  const where = { challengeId: challenge._id }
  const example = await firstOf(WorkedExample, act, isExampleOfTheForce, where)
  if (!example) return null
  const inOrder = { sort: { _id: 1 }, limit: mostExampleScores } as const
  const given = await listOf(ExampleScore, act, isExampleScoreOfTheForce, where, inOrder)
  const [writer, ...people] = await peopleByIds([example.writtenById, ...given.map(({ personId }) => personId)])
  return {
    ...example,
    writtenBy: shownName(writer),
    given: given.map((one, place) => ({ ...one, name: shownName(people[place]) })),
  }
}
