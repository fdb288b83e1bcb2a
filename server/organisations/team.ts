import type { Role } from '../../schema/people.ts'
import { ownAddress } from '../people/own-account.ts'
import { postsIn } from '../people/posts.ts'
import { type PersonFields, peopleByIds } from '../people/queries.ts'
import type { Act } from '../platform/act.ts'
import { firstOf } from '../platform/database.ts'
import { passes } from '../platform/rule.ts'
import { canEdit, canSeeTeam } from './access.ts'
import { invitationToken, isTokenOf, namedByToken } from './invitation-token.ts'
import { domainsOf, type NamedDomain } from './mail-domains.ts'
import { Organisation, type OrganisationFields } from './model.ts'
import { Invitation, type InvitationFields, JoinRequest, type JoinRequestFields } from './model-team.ts'
import { organisationsById } from './queries.ts'

export type Member = { person: PersonFields; role: Role; since: Date; isYou: boolean }
export type Asking = { request: JoinRequestFields; person: PersonFields }
export type Team = {
  organisation: OrganisationFields
  isAdmin: boolean
  members: Member[]
  invitations: InvitationFields[]
  requests: Asking[]
  mailDomains: NamedDomain[]
}

/** The team that the viewer acts for, or null: what it waits for is for its admins alone. */
export async function ownTeam(act: Act, slug: string): Promise<Team | null> {
  const organisation = await firstOf(Organisation, act, canSeeTeam, { slug })
  if (!organisation) return null
  const { _id: organisationId } = organisation
  const isAdmin = passes(canEdit, act, organisation)
  const [posts, invitations, requests, mailDomains] = await Promise.all([
    postsIn(organisationId),
    isAdmin ? openIn(organisationId, act.now) : [],
    isAdmin ? waitingIn(organisationId) : [],
    isAdmin ? domainsOf(act, organisationId) : [],
  ])
  const people = await peopleByIds([...posts, ...requests].map(({ personId }) => personId))
  const members = posts.flatMap(({ personId, role, since }, place) => {
    const person = people[place]
    return person ? [{ person, role, since, isYou: personId === act.viewer.personId }] : []
  })
  const asking = requests.flatMap((request, place) => {
    const person = people[posts.length + place]
    return person ? [{ request, person }] : []
  })
  return { organisation, isAdmin, members, invitations, requests: asking, mailDomains }
}

const openIn = (organisationId: string, now: Date) =>
  Invitation.find({ organisationId, state: 'open', endsAt: { $gt: now } })
    .sort({ _id: 1 })
    .limit(50)
    .lean<InvitationFields[]>()

const waitingIn = (organisationId: string) =>
  JoinRequest.find({ organisationId, state: 'waiting' })
    .sort({ askedAt: 1, _id: 1 })
    .limit(100)
    .lean<JoinRequestFields[]>()

export type Invited = {
  invitation: InvitationFields
  organisation: OrganisationFields
  token: string
  isYours: boolean
}

/** What the link of a letter leads to, or null where we wrote no such letter. */
export async function invitationByToken(act: Act, token: string): Promise<Invited | null> {
  const invitation = await Invitation.findById(namedByToken(token)).lean<InvitationFields | null>()
  if (!invitation || !isTokenOf(invitation, token)) return null
  const [organisation] = await organisationsById(act, [invitation.organisationId])
  const isYours = (await ownAddress(act)) === invitation.address
  return organisation ? { invitation, organisation, token, isYours } : null
}

/** The open invitations to the viewer's own address, which signing in has proved: at most twenty. */
export async function ownInvitations(act: Act): Promise<Invited[]> {
  const address = await ownAddress(act)
  if (!address) return []
  const found = await Invitation.find({ address, state: 'open', endsAt: { $gt: act.now } })
    .sort({ _id: 1 })
    .limit(20)
    .lean<InvitationFields[]>()
  const organisations = await organisationsById(
    act,
    found.map(({ organisationId }) => organisationId),
  )
  return found.flatMap((invitation, place) => {
    const organisation = organisations[place]
    return organisation ? [{ invitation, organisation, token: invitationToken(invitation), isYours: true }] : []
  })
}

/** The organisations that the viewer asked to join and that have not answered: at most twenty. */
export async function askedToJoin(act: Act): Promise<OrganisationFields[]> {
  if (!act.viewer.personId) return []
  const found = await JoinRequest.find({ personId: act.viewer.personId, state: 'waiting' })
    .sort({ _id: 1 })
    .limit(20)
    .lean<JoinRequestFields[]>()
  const organisations = await organisationsById(
    act,
    found.map(({ organisationId }) => organisationId),
  )
  return organisations.flatMap((organisation) => organisation ?? [])
}

/** For the letter: what it says and where it leads. */
export async function letterOfInvitation(
  id: string,
): Promise<(Pick<InvitationFields, 'address' | 'role' | 'endsAt'> & { token: string }) | null> {
  const found = await Invitation.findOne({ _id: id, state: 'open' }).lean<InvitationFields | null>()
  return found ? { ...found, token: invitationToken(found) } : null
}
