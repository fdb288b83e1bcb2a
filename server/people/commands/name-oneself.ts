import { z } from 'zod'
import { personName } from '../../../schema/people.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { demand } from '../../platform/refusal.ts'
import { Person, personFacts } from '../model.ts'

/** Says how one is called: asked at the first sign-in, and changed whenever one likes. The event tells that, never the name. */
export const nameOneself = command(z.object({ name: personName }), async (act, { name }): Promise<void> => {
  const { personId } = act.viewer
  demand(personId, 'SIGN_IN', 'Sign in to do that.')
  await Person.updateOne({ _id: personId }, { $set: { name } })
  await record(act, personFacts, 'named', personId, {})
})
