import type { z } from 'zod'
import type { Post } from '../../../server/notifications/tell.ts'
import { inTransaction } from '../../../server/platform/command.ts'
import { Event, type Facts, record, type StoredEvent } from '../../../server/platform/events.ts'
import type { Stage } from '../../permissions/stage.ts'
import type { World } from '../../support/world.ts'

/**
 * Everybody of the world, by what they are to the open challenge of the stage: Northmere Police owns it, its evaluator
 * and its second editor are on the panel, Two Kettles has a proposal, and one of Lanternfish watches it.
 */
export const everybody = {
  'owning admin': ({ northmere }: World) => northmere.admin,
  'owning editor': ({ northmere }: World) => northmere.editor,
  'owning editor on the panel': ({ northmere }: World) => northmere.second,
  'evaluator on the panel': ({ northmere }: World) => northmere.evaluator,
  'other evaluator': ({ northmere }: World) => northmere.other,
  'owning viewer': ({ northmere }: World) => northmere.viewer,
  'admin of another force': ({ saltmarch }: World) => saltmarch.admin,
  'editor of another force': ({ saltmarch }: World) => saltmarch.editor,
  'evaluator of another force': ({ saltmarch }: World) => saltmarch.evaluator,
  'admin with a proposal': ({ kettles }: World) => kettles.admin,
  'editor with a proposal': ({ kettles }: World) => kettles.editor,
  'admin of a rival': ({ lanternfish }: World) => lanternfish.admin,
  'rival who watches': ({ lanternfish }: World) => lanternfish.editor,
  'another supplier': ({ brindle }: World) => brindle.admin,
  'Charter manager': ({ charter }: World) => charter.manager,
  'second manager': ({ charter }: World) => charter.second,
  suspended: ({ suspended }: World) => suspended,
} as const satisfies Record<string, (world: World) => World['suspended']>
export type Role = keyof typeof everybody

/** What happens, and all who are told of it, in the page and by letter as they chose; nobody else is. */
export type Happening = {
  what: string
  /** The event that is told of; null where the clock tells and has done so by then. */
  happens(stage: Stage, post: Post): Promise<StoredEvent | null>
  /** What it is about, where the clock tells of others at the same moment. */
  subject?(stage: Stage): string
  told: readonly Role[]
}

/** A fact recorded of something of the stage, by an editor of the owning force if nobody else is named. */
export const fact = <Table extends Facts['table'], Name extends keyof Table & string>(
  of: Facts<Table>,
  name: Name,
  subject: (stage: Stage) => string,
  data: (stage: Stage) => z.input<Table[Name]['data']>,
  told: readonly Role[],
  by: Role = 'owning editor',
): Happening => ({
  what: `${of.subject}.${name}`,
  async happens(stage) {
    const act = await everybody[by](stage.world).act()
    return inTransaction(() => record(act, of, name, subject(stage), data(stage)))
  },
  told,
})

/** What a command of the stage itself recorded. */
export const recorded = (kind: string, subject: (stage: Stage) => string, told: readonly Role[]): Happening => ({
  what: `${kind}, as the command recorded it`,
  happens: async (stage) => latest(kind, subject(stage)),
  told,
})

/** The last event of a kind about a subject. */
export async function latest(kind: string, subjectId: string): Promise<StoredEvent> {
  const event = await Event.findOne({ kind, subjectId }).sort({ _id: -1 }).lean<StoredEvent>()
  if (!event) throw new Error(`There was no ${kind}.`)
  return event
}

export const owners = ['owning admin', 'owning editor', 'owning editor on the panel'] as const
export const otherOwners = ['owning admin', 'owning editor on the panel'] as const
export const panel = ['evaluator on the panel', 'owning editor on the panel'] as const
export const proposers = ['admin with a proposal', 'editor with a proposal'] as const
export const managers = ['Charter manager', 'second manager'] as const
