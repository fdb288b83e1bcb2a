import type { DemoCast } from './enrol.ts'
import { adoptIt } from './story/adoptions.ts'
import { offerEqualCalls } from './story/calls.ts'
import { publishProblems } from './story/challenges.ts'
import { signTheCharter } from './story/charter.ts'
import { shareOne } from './story/co-owners.ts'
import { pledge } from './story/commitments.ts'
import { holdToTheCharter } from './story/concerns.ts'
import { keepLedger } from './story/disclosures.ts'
import { letColleaguesJoin } from './story/domains.ts'
import { evaluate } from './story/evaluations.ts'
import { failOnce } from './story/incidents.ts'
import { workTogether } from './story/partnership.ts'
import { writeProposals } from './story/proposals.ts'
import { askAndAnswer } from './story/questions.ts'
import { talk } from './story/rooms.ts'
import { follow } from './story/watches.ts'
import { withdrawOne } from './story/withdrawals.ts'

/** What has happened before somebody opens the demo: all of it by the commands that people use, each on its day. */
export async function tellStory(cast: DemoCast, now: Date): Promise<void> {
  await signTheCharter(cast, now)
  await letColleaguesJoin(cast, now)
  await pledge(cast, now)
  const challenges = await publishProblems(cast, now)
  await shareOne(cast, challenges, now)
  await askAndAnswer(cast, challenges, now)
  await withdrawOne(cast, challenges, now)
  await offerEqualCalls(cast, challenges, now)
  await keepLedger(cast, challenges, now)
  await writeProposals(cast, challenges, now)
  await failOnce(cast, challenges)
  await evaluate(cast, challenges, now)
  await workTogether(cast, challenges, now)
  await adoptIt(cast, challenges, now)
  await holdToTheCharter(cast, now)
  await talk(cast, challenges, now)
  await follow(cast, challenges, now)
}
