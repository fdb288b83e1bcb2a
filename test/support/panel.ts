import { setPanel } from '../../server/challenges/commands.ts'
import type { ChallengeFields } from '../../server/challenges/queries.ts'
import { acceptPart } from '../../server/evaluations/commands.ts'
import { viewerOfPerson } from '../../server/people/queries.ts'
import type { Act } from '../../server/platform/act.ts'

/** Asks these people, and each of them accepts: a panel that may begin. */
export async function seatPanel(
  act: Act,
  input: { id: string; panel: { personId: string; part: 'evaluator' | 'moderator' }[] },
): Promise<ChallengeFields> {
  let challenge = await setPanel(act, input)
  for (const personId of challenge.askedIds ?? []) {
    const own = { ...act, viewer: await viewerOfPerson(personId) }
    challenge = await acceptPart(own, { challengeId: input.id })
  }
  return challenge
}
