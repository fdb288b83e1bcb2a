import { modeRules } from '../../../schema/challenges.ts'
import { publishFindingsInput } from '../../../schema/evaluations.ts'
import { markDecided } from '../../challenges/commands.ts'
import { demandStep } from '../../challenges/transitions.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { demandClean } from '../../platform/guarded.ts'
import { demand } from '../../platform/refusal.ts'
import { evaluationFacts } from '../model.ts'
import { chainOfChallenge, challengeOfDeciders } from '../seats.ts'

/** Ends a challenge that scores nothing: what the force found goes to everybody at once, and is its outcome. */
export const publishFindings = command(publishFindingsInput, async (act, { challengeId, findings, lessons }) => {
  const challenge = await challengeOfDeciders(act, challengeId)
  demandClean({ findings, lessons })
  demand(!modeRules[challenge.mode].scored, 'SCORED', 'In this mode every proposal is scored and told why.')
  demandStep(act, challenge, 'decide')

  await record(act, evaluationFacts, 'findingsPublished', challengeId, {}, chainOfChallenge(challengeId))
  const outcome = { outcome: 'no_partnership', code: 'findings_published' } as const
  return markDecided(act, { id: challengeId, ...outcome, reason: findings, lessons })
})
