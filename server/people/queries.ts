import type { Role } from '../../schema/people.ts'
import { makeViewer, type Viewer, visitor } from '../platform/act.ts'
import { askedTogether } from '../platform/together.ts'
import { Membership, type MembershipFields, Person, type PersonFields } from './model.ts'

export type { PersonFields } from './model.ts'

const mostMemberships = 50

/** Who a signed-in person is to everything else. Somebody suspended, or unknown, acts for nobody. */
export async function viewerOfPerson(personId: string | null): Promise<Viewer> {
  if (!personId) return visitor
  const [person, memberships] = await Promise.all([
    Person.findById(personId).lean<PersonFields | null>(),
    membershipsOf([personId]),
  ])
  return viewerAs(personId, person, memberships)
}

const membershipsOf = (people: readonly string[]): Promise<MembershipFields[]> =>
  Membership.find({ personId: { $in: people }, endedAt: null, pausedAt: null })
    .sort({ _id: 1 })
    .limit(mostMemberships * people.length)
    .lean<MembershipFields[]>()

/**
 * The same for requests: those that come at the same moment are answered by one reading, begun after they came. So
 * whoever was suspended or lost a post is refused by the next request, on every node.
 */
export const viewerOfRequest = async (personId: string | null): Promise<Viewer> =>
  personId ? ((await viewersTogether(personId)) ?? visitor) : visitor

const viewersTogether = askedTogether(async (ids: readonly string[]) => {
  const [people, memberships] = await Promise.all([peopleByIds(ids), membershipsOf(ids)])
  // With so many posts that some may be left out, each is asked for alone.
  if (ids.length > 1 && memberships.length >= mostMemberships * ids.length) {
    const each = await Promise.all(ids.map(viewerOfPerson))
    return new Map(each.map((viewer, place) => [ids[place] ?? '', viewer]))
  }
  return new Map(
    ids.map((id, place) => [
      id,
      viewerAs(
        id,
        people[place] ?? null,
        memberships.filter(({ personId }) => personId === id),
      ),
    ]),
  )
})

function viewerAs(personId: string, person: PersonFields | null, memberships: readonly MembershipFields[]): Viewer {
  if (!person || person.erasedAt) return visitor
  if (person.suspendedAt) return makeViewer(personId, [], null)
  return makeViewer(
    personId,
    memberships.map(({ organisationId, kind, role }) => ({ organisationId, kind, role })),
    person.actingForId,
  )
}

/** Names for what people did in public. Null for those who are gone. */
export async function peopleByIds(ids: readonly string[]): Promise<(PersonFields | null)[]> {
  const found = await Person.find({ _id: { $in: ids } }).lean<PersonFields[]>()
  const byId = new Map(found.map((person) => [person._id, person]))
  return ids.map((id) => byId.get(id) ?? null)
}

/** How somebody is called where others see them: never by their address. */
export const shownName = (person: PersonFields | null | undefined): string =>
  person?.name || 'Somebody who has not given a name'

/** The people who act for an organisation in these roles now. Somebody suspended acts for nobody, and is told nothing. */
export async function peopleActingFor(organisationId: string, ...asRoles: Role[]): Promise<string[]> {
  const memberships = await Membership.find({ organisationId, endedAt: null, pausedAt: null, role: { $in: asRoles } })
    .select('personId')
    .limit(500)
    .lean<MembershipFields[]>()
  const people = memberships.map(({ personId }) => personId)
  const suspended = await suspendedAmong(people)
  return people.filter((personId) => !suspended.has(personId))
}

/** Which of these people a Charter manager stopped from acting. */
export async function suspendedAmong(ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const found = await Person.find({ _id: { $in: ids }, suspendedAt: { $ne: null } })
    .select('_id')
    .lean<{ _id: string }[]>()
  return new Set(found.map(({ _id }) => _id))
}

/** The same without those whom a Charter manager stopped: who can act there now, and not only be told. */
export async function actingPeopleOf(organisationId: string, ...asRoles: Role[]): Promise<string[]> {
  const people = await peopleActingFor(organisationId, ...asRoles)
  const found = await Person.find({ _id: { $in: people }, suspendedAt: null })
    .select('_id')
    .limit(500)
    .lean<{ _id: string }[]>()
  return found.map(({ _id }) => _id)
}

/** Whether a Charter manager stopped this person from acting. */
export const isSuspended = async (personId: string): Promise<boolean> =>
  (await Person.exists({ _id: personId, suspendedAt: { $ne: null } })) !== null

/** For signing in: whether somebody of this address is known already. */
export async function personIdOfAddress(address: string): Promise<string | null> {
  const person = await Person.findOne({ address: address.toLowerCase() }).select('_id').lean<{ _id: string } | null>()
  return person?._id ?? null
}

/** The suppliers that any of these people act for. Somebody suspended acts for none. */
export async function suppliersOf(people: readonly string[]): Promise<Set<string>> {
  const suspended = await suspendedAmong(people)
  const acting = people.filter((personId) => !suspended.has(personId))
  if (acting.length === 0) return new Set()
  const found = await Membership.find({ personId: { $in: acting }, endedAt: null, pausedAt: null, kind: 'supplier' })
    .select('organisationId')
    .limit(acting.length * mostMemberships)
    .lean<MembershipFields[]>()
  return new Set(found.map(({ organisationId }) => organisationId))
}
