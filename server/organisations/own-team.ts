import { ableAdminsOf } from '../people/posts.ts'
import type { Act } from '../platform/act.ts'
import { find } from '../platform/database.ts'
import { demand, demandYours } from '../platform/refusal.ts'
import { passes } from '../platform/rule.ts'
import { canEdit, canSee } from './access.ts'
import { Organisation, type OrganisationFields } from './model.ts'

/** The organisation whose team the viewer, its admin, changes. Two changes of one team never run at once. */
export async function teamToChange(act: Act, organisationId: string): Promise<OrganisationFields> {
  const organisation = await find(Organisation, organisationId, act, canSee)
  demandYours(passes(canEdit, act, organisation))
  await oneAtATime(organisationId)
  return organisation.toObject()
}

/**
 * Two admins who leave at the same moment each see the other one still there, and change nothing in common: so every
 * change of a team writes here first, and the second of two runs again after the first.
 */
export async function oneAtATime(organisationId: string): Promise<void> {
  await Organisation.updateOne({ _id: organisationId }, { $inc: { teamChanges: 1 } })
}

/** Somebody has to be left who can invite others. */
export async function demandAnotherAdmin(organisationId: string, personId: string): Promise<void> {
  const others = (await ableAdminsOf(organisationId)).filter((admin) => admin !== personId)
  demand(
    others.length > 0,
    'LAST_ADMIN',
    'This is the last admin, and somebody has to look after the team. Make somebody else an admin first.',
  )
}
