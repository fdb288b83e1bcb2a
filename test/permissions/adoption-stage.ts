import { recordAdoption } from '../../server/adoptions/commands.ts'
import { adoptWith } from '../../server/curations/commands.ts'
import type { Unsealed } from '../support/evaluations.ts'
import type { World } from '../support/world.ts'

/** A row of another force for an outcome, and its room with the owner. */
export async function adoptionStage({ saltmarch, clock }: World, { challengeId, proposals }: Unsealed) {
  const act = await saltmarch.editor.act()
  const supplierId = proposals[0]?.supplierId ?? null
  const said = {
    challengeId,
    supplierId,
    stage: 'pilot' as const,
    on: clock.now(),
    evidence: 'In two of six custody suites.',
  }
  const row = await recordAdoption(act, said)
  return { row, room: await adoptWith(act, { challengeId, why: 'We run the same tools.' }) }
}
