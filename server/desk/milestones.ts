import type { PartnershipFields } from '../partnerships/queries.ts'
import { ownParty } from '../partnerships/transitions.ts'
import type { Act } from '../platform/act.ts'

type Evidence = {
  state: 'planned' | 'waiting' | 'returned' | 'met'
  givenById: string | null
  givenAt: Date | null
}

/** How far a milestone is, from the evidence that was given for it. */
export function evidenceOf({ milestones }: PartnershipFields, milestoneId: string): Evidence {
  const found = milestones.find((one) => one.milestoneId === milestoneId)
  if (!found) return { state: 'planned', givenById: null, givenAt: null }
  const state = found.acceptedAt ? 'met' : found.returnedReason ? 'returned' : 'waiting'
  return { state, givenById: found.givenById, givenAt: found.givenAt }
}

/** Whether an organisation stands on the viewer's own side: nobody accepts what their own side gave. */
export const isOwnSide = (act: Act, { forceIds }: PartnershipFields, organisationId: string): boolean =>
  forceIds.includes(organisationId) === forceIds.includes(ownParty(act))
