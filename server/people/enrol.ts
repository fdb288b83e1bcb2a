import { z } from 'zod'
import { organisationKinds, roles, workAddress } from '../../schema/people.ts'
import { command } from '../platform/command.ts'
import { record } from '../platform/events.ts'
import { newId } from '../platform/ids.ts'
import { demandYours } from '../platform/refusal.ts'
import { Membership, Person, type PersonFields, personFacts } from './model.ts'

const enrolInput = z.object({
  name: z.string().min(1).max(120),
  address: workAddress,
  organisationId: z.string(),
  kind: z.enum(organisationKinds),
  role: z.enum(roles),
  demo: z.boolean().default(false),
})

/** Makes a person and their membership; done twice they stay one. Only the house does this: people sign in and are invited. */
export const enrolPerson = command(
  enrolInput,
  async (act, { name, address, organisationId, kind, role, demo }): Promise<PersonFields> => {
    demandYours(act.viewer.isSystem)
    const known = await Person.findOne({ address }).lean<PersonFields | null>()
    if (known) return known

    const [person] = await Person.create([{ _id: newId(), name, address, demo, createdAt: act.now }])
    if (!person) throw new Error('The database made no person.')
    await Membership.create([{ _id: newId(), personId: person._id, organisationId, kind, role, since: act.now }])
    await record(act, personFacts, 'registered', person._id, {})
    await record(act, personFacts, 'joined', person._id, { organisationId, role })
    return person.toObject()
  },
)
