import { modeRules } from '../../schema/modes.ts'
import type { ChallengeFields } from '../challenges/queries.ts'
import type { Act } from '../platform/act.ts'
import { listOf } from '../platform/database.ts'
import { canReadOpened } from './access.ts'
import { Proposal, type ProposalFields } from './model.ts'

/** What suppliers answered where the mode seals nothing, last first; null to everybody but who of the force may read. */
export async function responsesTo(act: Act, challenge: ChallengeFields): Promise<ProposalFields[] | null> {
  const reads = act.viewer.organisationsAs('admin', 'editor', 'evaluator').includes(challenge.forceId)
  if (!reads || modeRules[challenge.mode].sealed || challenge.state === 'draft') return null
  return listOf(Proposal, act, canReadOpened, { challengeId: challenge._id }, { sort: { _id: -1 }, limit: 500 })
}
