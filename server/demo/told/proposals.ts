import { custody } from './custody.ts'
import { bikes, drones, handover, video } from './decided.ts'
import { phones } from './phones.ts'
import type { ToldProposal } from './proposal.ts'

/** What suppliers wrote, by the key of the challenge. */
export const toldProposals: Readonly<Record<string, readonly ToldProposal[]>> = {
  phones,
  custody,
  video,
  drones,
  handover,
  bikes,
}
