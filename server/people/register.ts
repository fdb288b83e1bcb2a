import { z } from 'zod'
import { id, workAddress } from '../../schema/people.ts'
import { command } from '../platform/command.ts'
import { record } from '../platform/events.ts'
import { demandYours } from '../platform/refusal.ts'
import { Person, personFacts } from './model.ts'

/** The first sign-in makes a person, with the id of the account; every later one finds them. Only the house does this. */
export const registerPerson = command(
  z.object({ id, address: workAddress }),
  async (act, { id: personId, address }): Promise<void> => {
    demandYours(act.viewer.isSystem)
    if (await Person.exists({ _id: personId })) return

    await Person.create([{ _id: personId, name: '', address, createdAt: act.now }])
    await record(act, personFacts, 'registered', personId, {})
  },
)
