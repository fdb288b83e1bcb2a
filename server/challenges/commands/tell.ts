import { tellByHandInput } from '../../../schema/disclosures.ts'
import { recordDisclosure } from '../../disclosures/commands.ts'
import { organisationsById } from '../../organisations/queries.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { demandAdminLooked } from '../../platform/guarded.ts'
import { newId } from '../../platform/ids.ts'
import { demand, demandYours } from '../../platform/refusal.ts'
import { passes } from '../../platform/rule.ts'
import { demandNotTwice } from '../../platform/sent-lately.ts'
import { canEdit, canSee } from '../access.ts'
import { Challenge, type ChallengeFields } from '../model.ts'

/** Writes down that a supplier was told something where the board does not see it: on a visit, by telephone, in a file. */
export const tellByHand = command(tellByHandInput, async (act, input): Promise<ChallengeFields> => {
  const { challengeId, toId, at, looked, ...said } = input
  const challenge = (await find(Challenge, challengeId, act, canSee)).toObject()
  demandYours(passes(canEdit, act, challenge))
  demandAdminLooked(act, { told: said.told }, looked)
  demand(challenge.state !== 'draft', 'NO_LEDGER', 'A ledger is kept of what is published.')
  demand(at <= act.now, 'NOT_YET', 'Write down what has been told, not what will be.', 'at')
  const [supplier] = await organisationsById(act, [toId])
  demand(supplier?.kind === 'supplier', 'NO_SUPPLIER', 'We cannot find that supplier.', 'toId')

  await demandNotTwice(act, 'tellByHand', { ...said, challengeId, toId, at })

  const { forceId } = challenge
  await recordDisclosure(act, { ...said, challengeId, forceId, toIds: [toId], at, sourceId: `hand:${newId()}` })
  return challenge
})
