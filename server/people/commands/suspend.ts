import type { HydratedDocument } from 'mongoose'
import { z } from 'zod'
import { id, reasonGiven } from '../../../schema/people.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demand, demandYours } from '../../platform/refusal.ts'
import { canSuspend } from '../access.ts'
import { Person, type PersonFields, personFacts } from '../model.ts'
import { areColleagues } from '../posts.ts'

const which = z.object({ personId: id })

/**
 * Somebody acts for nobody from the next request on, and what they have open closes. They are told why; the reason stands
 * in the record for the audit, and nobody else is shown it.
 */
export const suspendPerson = command(
  which.extend({ reason: reasonGiven }),
  async (act, { personId, reason }): Promise<PersonFields> => {
    const person = await notAColleague(act, personId)
    demand(!person.suspendedAt, 'SUSPENDED_ALREADY', 'They are suspended already.')
    await person.set({ suspendedAt: act.now }).save()
    await record(act, personFacts, 'suspended', personId, { reason })
    return person.toObject()
  },
)

/** They act again, with the posts they still hold. */
export const restorePerson = command(which, async (act, { personId }): Promise<PersonFields> => {
  const person = await notAColleague(act, personId)
  demand(person.suspendedAt, 'NOT_SUSPENDED', 'They are not suspended.')
  await person.set({ suspendedAt: null }).save()
  await record(act, personFacts, 'restored', personId, {})
  return person.toObject()
})

/** A Charter manager decides, but never on themselves or a colleague: of those the admins of their own team decide. */
async function notAColleague(act: Act, personId: string): Promise<HydratedDocument<PersonFields>> {
  const { viewer } = act
  demandYours(viewer.isCharterManager)
  const person = await find(Person, personId, act, canSuspend)
  const isColleague =
    viewer.personId === personId || (viewer.personId && (await areColleagues(viewer.personId, personId)))
  demand(
    !isColleague,
    'COLLEAGUE',
    'You belong to the same organisation. Its admins can take them out of the team, or another Charter body decides.',
  )
  return person
}
