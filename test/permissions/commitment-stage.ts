import { agreeCommitment, proposeCommitment } from '../../server/commitments/commands.ts'
import { byTheBoard, commitmentsOf, pledgeAt } from '../support/commitments.ts'
import type { World } from '../support/world.ts'

/** One commitment of Two Kettles at each step that somebody may or may not take, and one of each kind that the board measures. */
export async function commitmentStage(world: World) {
  const { proposed, agreed, given, accepted, disputed, returned } = commitmentsOf(world)
  return {
    proposed: await proposed(),
    agreed: await agreed(),
    given: await given(),
    accepted: await accepted(),
    disputed: await disputed(),
    returned: await returned(),
    measured: await agreed(byTheBoard),
    ofAForce: await ofAForce(world),
  }
}

async function ofAForce({ northmere, charter, clock }: World) {
  const measured = { ...byTheBoard, boardMeasure: 'route_named', boardMonths: 12 } as const
  const pledged = { ...pledgeAt(clock.now()), ...measured }
  const { _id: id, version: madeFrom } = await proposeCommitment(await northmere.editor.act(), pledged)
  return agreeCommitment(await charter.manager.act(), { id, madeFrom })
}
