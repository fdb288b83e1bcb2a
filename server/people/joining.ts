import type { Act } from '../platform/act.ts'
import { record } from '../platform/events.ts'
import { demand } from '../platform/refusal.ts'
import { Person, type PersonFields, personFacts } from './model.ts'

/** Who wants to join: signed in, and not suspended. */
export async function personToJoin({ viewer }: Act): Promise<PersonFields> {
  const person = viewer.personId ? await Person.findById(viewer.personId).lean<PersonFields | null>() : null
  demand(person, 'SIGN_IN', 'Sign in to do that.')
  demand(!person.suspendedAt, 'SUSPENDED', 'Your account is suspended, so you cannot join.')
  return person
}

/** Whom they act for from now on: the organisation that they have just joined. */
export async function switchTo(personId: string, organisationId: string): Promise<void> {
  await Person.updateOne({ _id: personId }, { $set: { actingForId: organisationId } })
}

/** That they asked to join; its admins are told. */
export async function tellAsked(act: Act, personId: string, organisationId: string): Promise<void> {
  await record(act, personFacts, 'askedToJoin', personId, { organisationId })
}

/** That they were not let in, and why; they are told. */
export async function tellRefused(act: Act, personId: string, organisationId: string, reason: string): Promise<void> {
  await record(act, personFacts, 'joinRefused', personId, { organisationId, reason })
}

/** That nobody was asked to let them in: its admins are told. */
export async function tellJoinedByDomain(act: Act, personId: string, organisationId: string, domain: string) {
  await record(act, personFacts, 'joinedByDomain', personId, { organisationId, domain })
}
