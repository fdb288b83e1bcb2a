import type { PartnershipFields } from '../../server/partnerships/queries.ts'
import { concernsOf } from '../support/concerns.ts'
import type { World } from '../support/world.ts'

/** Concerns of Two Kettles about Northmere Police in each state in which somebody may do something, or everybody reads. */
export async function concernStage(world: World, { reference }: PartnershipFields) {
  const concerns = concernsOf(world, reference)
  return {
    raised: await concerns.raised('P1'),
    answered: await concerns.answered('P2'),
    decided: await concerns.decided('P3'),
    appealed: await concerns.appealed('P4'),
    upheld: await concerns.upheld('P5'),
  }
}
