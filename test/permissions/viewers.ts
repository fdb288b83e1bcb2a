import type { Act } from '../../server/platform/act.ts'
import type { World } from '../support/world.ts'

/** Every kind of viewer that the rules tell apart. */
export const viewers = [
  'visitor',
  'supplier',
  'rival',
  'owner',
  'otherForce',
  'evaluator',
  'manager',
  'suspended',
] as const
export type Viewer = (typeof viewers)[number]

/** Each as somebody of the world: the supplier asked and proposed, the rival did too, the evaluator is on the panel. */
export const personWho = (world: World, viewer: Viewer): { act(): Promise<Act> } =>
  ({
    visitor: world.visitor,
    supplier: world.kettles.editor,
    rival: world.lanternfish.editor,
    owner: world.northmere.editor,
    otherForce: world.saltmarch.editor,
    evaluator: world.northmere.evaluator,
    manager: world.charter.manager,
    suspended: world.suspended,
  })[viewer]
export const actOf = (world: World, viewer: Viewer): Promise<Act> => personWho(world, viewer).act()

/** Everybody, looked up once: they stand as long as nobody becomes another and no time passes. */
export const actsOf = async (world: World): Promise<ReadonlyMap<Viewer, Act>> =>
  new Map(await Promise.all(viewers.map(async (viewer) => [viewer, await actOf(world, viewer)] as const)))

export const everybody: readonly Viewer[] = viewers
export const nobody: readonly Viewer[] = []
export const signedIn: readonly Viewer[] = ['supplier', 'rival', 'owner', 'otherForce', 'evaluator', 'manager']
