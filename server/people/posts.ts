import type { OrganisationKind, Role } from '../../schema/people.ts'
import type { Act } from '../platform/act.ts'
import { record } from '../platform/events.ts'
import { newId } from '../platform/ids.ts'
import { Membership, type MembershipFields, Person, personFacts } from './model.ts'

/**
 * Posts begin, pause and end by commands of organisations, which check who may: each of these joins their transaction.
 */

type Post = { personId: string; organisationId: string; kind: OrganisationKind; role: Role }

/** A post begins. One that waits for its organisation to be approved is paused: it lets its holder do nothing yet. */
export async function beginPost(act: Act, post: Post, { paused = false } = {}): Promise<void> {
  const { personId, organisationId } = post
  const begun = { ...post, since: act.now, endedAt: null, pausedAt: paused ? act.now : null }
  // Somebody who comes back holds the post they had: one record for each person and organisation. Events keep the times before.
  const again = await Membership.findOneAndUpdate({ personId, organisationId, endedAt: { $ne: null } }, { $set: begun })
  if (!again) await Membership.create([{ ...begun, _id: newId() }])
  await record(act, personFacts, 'joined', post.personId, { organisationId: post.organisationId, role: post.role })
}

/** The posts that last, paused or not: at most 500. */
export const postsIn = (organisationId: string): Promise<MembershipFields[]> =>
  Membership.find({ organisationId, endedAt: null }).sort({ _id: 1 }).limit(500).lean<MembershipFields[]>()

/** The paused post of who applies. Somebody refused keeps theirs, paused, until another applies; so nobody else is let in later. */
export async function beginApplicantsPost(act: Act, post: Post, formerApplicantId: string | null): Promise<void> {
  if (formerApplicantId && formerApplicantId !== post.personId)
    await endPost(act, post.organisationId, formerApplicantId)
  if (await holdsAPost(post.organisationId, post.personId)) return
  await beginPost(act, post, { paused: true })
}

/** Nobody acts for the organisation until its posts go on. Each holder's open pages learn of it. */
export async function pausePosts(act: Act, organisationId: string): Promise<void> {
  for (const { _id, personId } of await postsIn(organisationId)) {
    await Membership.updateOne({ _id }, { $set: { pausedAt: act.now } })
    await record(act, personFacts, 'postPaused', personId, { organisationId })
  }
}

/** The posts let their holders act, from the next request on. */
export async function resumePosts(act: Act, organisationId: string): Promise<void> {
  for (const post of await postsIn(organisationId)) await resumePost(act, post)
}

/** One of them alone. */
export async function resumePost(
  act: Act,
  { _id, personId, organisationId }: Pick<MembershipFields, '_id' | 'personId' | 'organisationId'>,
): Promise<void> {
  await Membership.updateOne({ _id }, { $set: { pausedAt: null } })
  await record(act, personFacts, 'postResumed', personId, { organisationId })
}

/** Ends one post, if it lasts. */
export async function endPost(act: Act, organisationId: string, personId: string): Promise<void> {
  const { modifiedCount } = await Membership.updateOne(
    { organisationId, personId, endedAt: null },
    { $set: { endedAt: act.now } },
  )
  if (modifiedCount > 0) await record(act, personFacts, 'left', personId, { organisationId })
}

/** Whether somebody holds a post there, paused or not. */
export const holdsAPost = async (organisationId: string, personId: string | null): Promise<boolean> =>
  personId !== null && (await Membership.exists({ organisationId, personId, endedAt: null })) !== null

/** Whether two people hold posts in one organisation, paused or not. */
export async function areColleagues(one: string, other: string): Promise<boolean> {
  const posts = await Membership.find({ personId: one, endedAt: null }).limit(50).lean<MembershipFields[]>()
  const shared = { $in: posts.map(({ organisationId }) => organisationId) }
  return (await Membership.exists({ personId: other, endedAt: null, organisationId: shared })) !== null
}

/** Its admins, also while it may not act: they are told why. */
export async function adminsOf(organisationId: string): Promise<string[]> {
  const found = await Membership.find({ organisationId, endedAt: null, role: 'admin' })
    .select('personId')
    .limit(500)
    .lean<MembershipFields[]>()
  return found.map(({ personId }) => personId)
}

/** Its admins who may sign in: one that a Charter manager suspended looks after no team. */
export async function ableAdminsOf(organisationId: string): Promise<string[]> {
  const able = await Person.find({ _id: { $in: await adminsOf(organisationId) }, suspendedAt: null })
    .select('_id')
    .lean<{ _id: string }[]>()
  return able.map(({ _id }) => _id)
}

/** The post that somebody holds there, paused or not. */
export const postOf = (organisationId: string, personId: string): Promise<MembershipFields | null> =>
  Membership.findOne({ organisationId, personId, endedAt: null }).lean<MembershipFields | null>()

/** Another role from the next request on. The same role is no change. */
export async function changePost(act: Act, { _id, personId, organisationId, role }: MembershipFields, to: Role) {
  if (role === to) return
  await Membership.updateOne({ _id }, { $set: { role: to } })
  await record(act, personFacts, 'roleChanged', personId, { organisationId, from: role, to })
}
