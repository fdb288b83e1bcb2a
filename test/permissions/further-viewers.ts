import { acceptCoOwnership, inviteCoOwner, setPanel } from '../../server/challenges/commands.ts'
import { Challenge } from '../../server/challenges/model.ts'
import { acceptPart, declareConflicts } from '../../server/evaluations/commands.ts'
import { Organisation } from '../../server/organisations/model.ts'
import { Membership, Person } from '../../server/people/model.ts'
import { viewerOfPerson } from '../../server/people/queries.ts'
import { type Act, systemAct } from '../../server/platform/act.ts'
import { newId } from '../../server/platform/ids.ts'
import { askPartner, confirmPartner } from '../../server/proposals/commands.ts'
import { keepThreadCurrent } from '../../server/threads/commands.ts'
import type { World } from '../support/world.ts'
import type { Stage } from './stage.ts'
import type { Viewer } from './viewers.ts'

/** Kinds of viewer that differ from another in a few rows: each is given what that one is, but for its differences. */
export const furtherViewers = {
  admin: 'owner',
  moderator: 'owner',
  conflicted: 'evaluator',
  partner: 'rival',
  coOwner: 'otherForce',
} as const satisfies Record<string, Viewer>
export type FurtherViewer = keyof typeof furtherViewers
export const furtherNames: readonly FurtherViewer[] = ['admin', 'moderator', 'conflicted', 'partner', 'coOwner']

const partnerId = '0199bbbb-0000-7000-8000-000000000070'
const coOwnerId = '0199bbbb-0000-7000-8000-000000000071'
const coOwners = '0199aaaa-0000-7000-8000-000000000071'

const furtherActOf = async (world: World, viewer: FurtherViewer): Promise<Act> => {
  const of = async (personId: string): Promise<Act> => ({
    ...{ viewer: await viewerOfPerson(personId), now: world.clock.now() },
    ...{ requestId: 'test', signedInLately: true },
  })
  if (viewer === 'partner') return of(partnerId)
  if (viewer === 'coOwner') return of(coOwnerId)
  const { admin, second, other } = world.northmere
  return { admin, moderator: second, conflicted: other }[viewer].act()
}

/** All of them, looked up once. */
export const furtherActsOf = async (world: World): Promise<ReadonlyMap<FurtherViewer, Act>> =>
  new Map(await Promise.all(furtherNames.map(async (viewer) => [viewer, await furtherActOf(world, viewer)] as const)))

/**
 * What makes them what they are: an evaluator with a conflict with all that is judged, a partner that has confirmed, and
 * an admin of a force that shares the challenges of the stage as co-owner, and was asked about one more.
 */
export async function withFurtherViewers(stage: Stage): Promise<Stage> {
  const { world, evaluated, sealed } = stage
  const { challengeId: id, challenge, proposals } = evaluated
  await setPanel(await world.northmere.editor.act(), { id, panel: [...challenge.panel] })
  const other = await world.northmere.other.act()
  await acceptPart(other, { challengeId: id })
  const actual = { kind: 'actual' as const, words: 'I worked there.' }
  const declarations = proposals.map(({ _id }) => ({ proposalId: _id, ...actual }))
  await declareConflicts(other, { challengeId: id, declarations })

  const createdAt = world.clock.now()
  const [organisationId, personId, kind] = [newId(), partnerId, 'partner'] as const
  const named = { name: 'Glass Lantern', shortName: 'Glass', slug: 'glass-lantern', region: 'London' }
  await Organisation.create([{ ...named, _id: organisationId, kind, state: 'approved', demo: true, createdAt }])
  await Person.create([{ _id: personId, name: 'Glass admin', address: 'admin@glass-lantern.example', createdAt }])
  await Membership.create([{ _id: newId(), personId, organisationId, kind, role: 'admin', since: createdAt }])
  await shareWithAnother(stage)
  await askPartner(await world.kettles.editor.act(), { id: sealed._id, organisationId, part: 'Training' })
  return { ...stage, sealed: await confirmPartner(await furtherActOf(world, 'partner'), { id: sealed._id }) }
}

/** A third force: co-owner of a draft and of what is open by its own answer, of what is judged since before its close. */
async function shareWithAnother({ world, draft, open, asking, evaluated, decided, discussion }: Stage): Promise<void> {
  const createdAt = world.clock.now()
  const force = { _id: coOwners, name: 'Fenwick Constabulary', shortName: 'Fenwick', slug: 'fenwick' }
  await Organisation.create([{ ...force, kind: 'force', region: 'Wales', state: 'approved', demo: true, createdAt }])
  await Person.create([{ _id: coOwnerId, name: 'Fenwick admin', address: 'admin@fenwick.example', createdAt }])
  const post = { personId: coOwnerId, organisationId: coOwners, since: createdAt }
  await Membership.create([{ _id: newId(), ...post, kind: 'force', role: 'admin' }])
  const [owner, theirs] = [await world.northmere.admin.act(), await furtherActOf(world, 'coOwner')]
  for (const { _id: challengeId } of [draft, open, asking]) {
    await inviteCoOwner(owner, { challengeId, forceId: coOwners, why: 'You have the same phones.' })
    if (challengeId !== asking._id) await acceptCoOwnership(theirs, { challengeId })
  }
  for (const _id of [evaluated.challengeId, decided.challengeId])
    await Challenge.updateOne({ _id }, { $push: { coOwnerIds: coOwners } })
  await keepThreadCurrent(systemAct(world.clock.now()), { threadId: discussion._id })
}
