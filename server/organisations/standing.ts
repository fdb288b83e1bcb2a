import { z } from 'zod'
import type { Role } from '../../schema/people.ts'
import { postsIn } from '../people/posts.ts'
import { type PersonFields, peopleByIds } from '../people/queries.ts'
import type { Act } from '../platform/act.ts'
import { firstOf } from '../platform/database.ts'
import { chainOf, lastOfKind, type StoredEvent } from '../platform/events.ts'
import { canApprove } from './access.ts'
import { domainsOf, type NamedDomain } from './mail-domains.ts'
import { Organisation, type OrganisationFields } from './model.ts'

/** Why and since when somebody or something may not act. */
export type Stopped = { at: Date; reason: string }
export type PersonStanding = { person: PersonFields; role: Role; stopped: Stopped | null }
export type Standing = {
  organisation: OrganisationFields
  stopped: Stopped | null
  people: PersonStanding[]
  mailDomains: NamedDomain[]
  /** The viewer belongs to it, so another Charter manager decides. */
  isOwn: boolean
}

/** By its slug or one that it had before: whether an organisation and each of its people may act: for Charter managers alone, null for everybody else. */
export async function standingOf(act: Act, slug: string): Promise<Standing | null> {
  const organisation = await firstOf(Organisation, act, canApprove, { $or: [{ slug }, { formerSlugs: slug }] })
  if (!organisation) return null
  const posts = await postsIn(organisation._id)
  const ids = posts.map(({ personId }) => personId)
  const [people, ofPeople, ofIt, mailDomains] = await Promise.all([
    peopleByIds(ids),
    lastOfKind(
      'person.suspended',
      ids.map((id) => chainOf('person', id)),
    ),
    lastOfKind('organisation.suspended', [chainOf('organisation', organisation._id)]),
    domainsOf(act, organisation._id),
  ])
  return {
    organisation,
    stopped: organisation.state === 'suspended' ? stoppedBy([...ofIt.values()][0]) : null,
    people: posts.flatMap(({ role }, place) => {
      const person = people[place]
      if (!person) return []
      const stopped = person.suspendedAt
        ? (stoppedBy(ofPeople.get(chainOf('person', person._id))) ?? { at: person.suspendedAt, reason: '' })
        : null
      return [{ person, role, stopped }]
    }),
    mailDomains,
    isOwn: ids.includes(act.viewer.personId ?? ''),
  }
}

const said = z.object({ reason: z.string() })
function stoppedBy(event: StoredEvent | undefined): Stopped | null {
  const { data } = said.safeParse(event?.data)
  return event && data ? { at: event.at, reason: data.reason } : null
}
