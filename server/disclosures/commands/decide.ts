import { keepBackInput, publishDisclosureInput } from '../../../schema/disclosures.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demandClean, demandOwnerLooked } from '../../platform/guarded.ts'
import { demand, demandYours } from '../../platform/refusal.ts'
import { passes } from '../../platform/rule.ts'
import { demandNotTwice } from '../../platform/sent-lately.ts'
import { canDecide, canSee } from '../access.ts'
import { Disclosure, type DisclosureFields, disclosureFacts } from '../model.ts'
import { chainOfLedger } from './record.ts'

/** Gives everybody what one was told, in words that name nobody. What everybody has read stands. */
export const publishDisclosure = command(publishDisclosureInput, async (act, input): Promise<DisclosureFields> => {
  const { words, looked } = input
  const row = await toDecide(act, input.id)
  demandOwnerLooked({ words }, looked, act.viewer.organisationsAs('admin').includes(row.forceId))

  const { challengeId } = row
  await row
    .set({ state: 'published', words, reason: null, decidedById: act.viewer.personId, decidedAt: act.now })
    .save()
  await record(act, disclosureFacts, 'published', row._id, { challengeId }, { chain: chainOfLedger(row) })
  return row.toObject()
})

/** Keeps it back, with a reason that everybody reads. It may be published later all the same. */
export const keepBackDisclosure = command(
  keepBackInput,
  async (act, { reason, ...input }): Promise<DisclosureFields> => {
    const row = await toDecide(act, input.id)
    demandClean({ reason })
    await demandNotTwice(act, 'keepBackDisclosure', { id: row._id, reason })

    const { challengeId } = row
    await row.set({ state: 'kept_back', reason, decidedById: act.viewer.personId, decidedAt: act.now }).save()
    await record(act, disclosureFacts, 'keptBack', row._id, { challengeId, reason }, { chain: chainOfLedger(row) })
    return row.toObject()
  },
)

async function toDecide(act: Act, id: string) {
  const row = await find(Disclosure, id, act, canSee)
  demandYours(passes(canDecide, act, row))
  demand(row.state !== 'published', 'PUBLISHED', 'Everybody has read it, so it stands.')
  return row
}
