import { setPanel } from '../../server/challenges/commands.ts'
import { acceptPart, declareConflicts } from '../../server/evaluations/commands.ts'
import { Organisation } from '../../server/organisations/model.ts'
import { Membership, Person } from '../../server/people/model.ts'
import { viewerOfPerson } from '../../server/people/queries.ts'
import type { Act } from '../../server/platform/act.ts'
import { newId } from '../../server/platform/ids.ts'
import { askPartner, confirmPartner } from '../../server/proposals/commands.ts'
import type { World } from '../support/world.ts'
import type { Stage } from './stage.ts'
import type { Viewer } from './viewers.ts'

/** Kinds of viewer that differ from another in a few rows: each is given what that one is, but for its differences. */
export const furtherViewers = {
  admin: 'owner',
  moderator: 'owner',
  conflicted: 'evaluator',
  partner: 'rival',
} as const satisfies Record<string, Viewer>
export type FurtherViewer = keyof typeof furtherViewers
export const furtherNames: readonly FurtherViewer[] = ['admin', 'moderator', 'conflicted', 'partner']

const partnerId = '0199bbbb-0000-7000-8000-000000000070'

const furtherActOf = async (world: World, viewer: FurtherViewer): Promise<Act> => {
  if (viewer === 'partner')
    return { viewer: await viewerOfPerson(partnerId), now: world.clock.now(), requestId: 'test', signedInLately: true }
  const { admin, second, other } = world.northmere
  return { admin, moderator: second, conflicted: other }[viewer].act()
}

/** All of them, looked up once. */
export const furtherActsOf = async (world: World): Promise<ReadonlyMap<FurtherViewer, Act>> =>
  new Map(await Promise.all(furtherNames.map(async (viewer) => [viewer, await furtherActOf(world, viewer)] as const)))

/** What makes them what they are: an evaluator with a conflict with all that is judged, and a partner that has confirmed. */
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
  await askPartner(await world.kettles.editor.act(), { id: sealed._id, organisationId, part: 'Training' })
  return { ...stage, sealed: await confirmPartner(await furtherActOf(world, 'partner'), { id: sealed._id }) }
}
