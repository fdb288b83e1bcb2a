import { joiningDomainOf } from '../../schema/mail-domains.ts'
import { provenAddress } from '../people/own-account.ts'
import { ownPostsIn } from '../people/own-posts.ts'
import { type PersonFields, peopleByIds } from '../people/queries.ts'
import type { Act } from '../platform/act.ts'
import { listOf } from '../platform/database.ts'
import { passes } from '../platform/rule.ts'
import { canConfirmDomains, canSeeDomains, standsNow } from './access.ts'
import { MailDomain, type MailDomainFields } from './model-domains.ts'
import { Invitation, JoinRequest } from './model-team.ts'
import { type OrganisationFields, organisationsById } from './queries.ts'

export type { MailDomainFields } from './model-domains.ts'

/** A domain with who named it. */
export type NamedDomain = { named: MailDomainFields; namer: PersonFields | null }

/** The domains of an organisation, for its admins and for Charter managers; none for anybody else. */
export async function domainsOf(act: Act, organisationId: string): Promise<NamedDomain[]> {
  return withNamers(
    await listOf(MailDomain, act, canSeeDomains, { organisationId }, { sort: { domain: 1 }, limit: 50 }),
  )
}

/** What was named and waits for a Charter manager, the oldest first: at most a hundred. */
export const domainsToConfirm = (act: Act): Promise<MailDomainFields[]> =>
  listOf(MailDomain, act, canConfirmDomains, { state: 'named' }, { sort: { namedAt: 1, _id: 1 }, limit: 100 })

/** Each with who named it, in one reading. */
export async function withNamers(domains: readonly MailDomainFields[]): Promise<NamedDomain[]> {
  const namers = await peopleByIds(domains.map(({ namedById }) => namedById))
  return domains.map((named, place) => ({ named, namer: namers[place] ?? null }))
}

/** Whether who named a domain has an address there: it shows a Charter manager whether they are of it. */
export const isNamersOwn = ({ named, namer }: NamedDomain): boolean =>
  namer !== null && joiningDomainOf(namer.address) === named.domain

/** The organisation that an address lets its owner join, and the domain that does. */
export type Offer = { organisation: OrganisationFields; domain: string }

/**
 * What the viewer may join by the domain of their own address, which is the only one ever looked up; null for everybody
 * else alike. Whoever was in it before, or was not let in, comes back by an invitation alone.
 */
export async function offerTo(act: Act): Promise<Offer | null> {
  const address = await provenAddress(act)
  const domain = address && joiningDomainOf(address)
  const confirmed = domain && (await MailDomain.findOne({ domain, state: 'confirmed' }).lean<MailDomainFields | null>())
  if (!confirmed) return null
  const { organisationId } = confirmed
  const [organisation] = await organisationsById(act, [organisationId])
  const takesIn = organisation?.state === 'approved' && passes(standsNow, act, organisation)
  return takesIn && !(await hasAnotherWay(act, organisationId, address)) ? { organisation, domain } : null
}

/** A post that ended, an admin who said no, or an invitation that waits: each of them decides before the domain does. */
async function hasAnotherWay(act: Act, organisationId: string, address: string): Promise<boolean> {
  const { personId } = act.viewer
  const posts = await ownPostsIn(act, [organisationId])
  const refused = await JoinRequest.exists({ personId, organisationId, state: 'refused' })
  const invited = await Invitation.exists({ address, organisationId, state: 'open', endsAt: { $gt: act.now } })
  return posts.length > 0 || refused !== null || invited !== null
}
