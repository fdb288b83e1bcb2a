import { storedSignatory } from '../support/stored-signatories.ts'
import { morning, type World } from '../support/world.ts'

/** One signatory in each standing that somebody may do something about. */
export async function charterStage({ northmere, saltmarch, kettles, lanternfish, charter }: World) {
  const suspension = { suspensionReason: 'No evidence.', suspensionProposedAt: morning, replyDueAt: morning }
  return {
    applied: await storedSignatory(saltmarch.id, 'force', { state: 'applied', signedAt: null }),
    proposed: await storedSignatory(kettles.id, 'supplier', suspension),
    suspended: await storedSignatory(lanternfish.id, 'supplier', {
      ...suspension,
      state: 'suspended',
      suspendedAt: morning,
    }),
    signed: await storedSignatory(northmere.id, 'force'),
    lapsed: await storedSignatory(charter.id, 'charter_body', { signedUntil: morning }),
  }
}
