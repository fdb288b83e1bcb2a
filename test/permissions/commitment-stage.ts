import { byTheBoard, commitmentsOf } from '../support/commitments.ts'
import type { World } from '../support/world.ts'

/** One commitment of Two Kettles at each step that somebody may or may not take. */
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
  }
}
