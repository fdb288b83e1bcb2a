import { z } from 'zod'
import { looked } from '../../../schema/looked.ts'
import { personName } from '../../../schema/people.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { demandLooked } from '../../platform/guarded.ts'
import { demand } from '../../platform/refusal.ts'
import { Person, personFacts } from '../model.ts'

/** Says how one is called: asked at the first sign-in, and changed whenever one likes. The event tells that, never the name. */
export const nameOneself = command(
  z.object({ name: personName, looked }),
  async (act, { name, looked }): Promise<void> => {
    const { personId } = act.viewer
    demand(personId, 'SIGN_IN', 'Sign in to do that.')
    demandLooked({ name }, looked)
    await Person.updateOne({ _id: personId }, { $set: { name } })
    await record(act, personFacts, 'named', personId, {})
  },
)
