import { type EngagementMode, engagementModes, modeRules } from '../../schema/challenges.ts'
import { type RoomState, roomStates, type ThreadKind, threadKinds } from '../../schema/threads.ts'

/** The part of a viewer in a room. Readers are people whose role lets them read and no more. */
export const roomParts = ['panel', 'force', 'force_reader', 'supplier', 'supplier_reader', 'manager'] as const
export type RoomPart = (typeof roomParts)[number]

export type RoomPolicy = { see: boolean; write: boolean; presence: boolean }

const nothing: RoomPolicy = { see: false, write: false, presence: false }
const reads: RoomPolicy = { see: true, write: false, presence: false }
const writes: RoomPolicy = { see: true, write: true, presence: false }
const talks: RoomPolicy = { see: true, write: true, presence: true }

type Parts = Partial<Record<RoomPart, RoomPolicy>>
type States = (mode: EngagementMode | null) => Record<RoomState, Parts>

const force = (how: RoomPolicy): Parts => ({ force: how, force_reader: reads })
const supplier = (how: RoomPolicy): Parts => ({ supplier: how, supplier_reader: reads })
const panel = (how: RoomPolicy): Parts => ({ panel: how })

const kinds: Record<ThreadKind, States> = {
  // The force among itself, with its co-owners: no supplier ever.
  challenge_discussion: () => ({
    sealed: force(talks),
    opened: force(talks),
    decided: force(talks),
    paused: force(talks),
    over: force(reads),
  }),

  // The supplier's own team until the opening. Then the force comes in, where one supplier may be talked to alone: in what
  // leads to an award it may only when all have been told the outcome. Nobody is shown as present while others may still send,
  // and while what continues it is judged nobody talks here, for it would be about that.
  proposal: (mode) => {
    const rules = mode ? modeRules[mode] : null
    // What is not sealed is opened from the first day, so there it is talk before the close.
    const aloneBeforeTheOutcome = rules !== null && (rules.sealed ? !rules.mayAward : rules.privateTalkBeforeClose)
    const how = rules?.sealed ? talks : writes
    return {
      sealed: supplier(writes),
      opened: { ...supplier(how), ...(aloneBeforeTheOutcome ? { force: how } : {}) },
      decided: { ...supplier(talks), force: talks },
      paused: { ...supplier(reads), force: reads },
      over: { ...supplier(reads), ...(aloneBeforeTheOutcome ? { force: reads } : {}) },
    }
  },

  // Suppliers alone: to the force and to Charter managers it does not exist.
  consortium: () => ({
    sealed: supplier(writes),
    opened: supplier(writes),
    decided: supplier(talks),
    paused: supplier(talks),
    over: supplier(reads),
  }),

  // Those of the panel without a conflict, from the opening on.
  evaluation: () => ({
    sealed: {},
    opened: panel(talks),
    decided: panel(reads),
    paused: panel(reads),
    over: panel(reads),
  }),

  partnership: () => ({
    sealed: {},
    opened: { ...force(talks), ...supplier(talks), manager: talks },
    decided: { ...force(talks), ...supplier(talks), manager: talks },
    paused: { ...force(talks), ...supplier(talks), manager: talks },
    over: { ...force(reads), ...supplier(reads), manager: reads },
  }),

  // Forces and Charter managers; never a supplier, invited or not.
  curation: () => ({
    sealed: {},
    opened: { ...force(talks), manager: talks },
    decided: { ...force(talks), manager: talks },
    paused: { ...force(talks), manager: talks },
    over: { ...force(reads), manager: reads },
  }),
}

/** What somebody with this part may do in a room of this kind now. The rules, the commands and the page all read it here. */
export const roomPolicy = (
  mode: EngagementMode | null,
  state: RoomState,
  kind: ThreadKind,
  part: RoomPart | null,
): RoomPolicy => (part && kinds[kind](mode)[state][part]) || nothing

/** Kind, mode and state in one word, so that a rule can be a database filter. */
export const roomKey = (kind: ThreadKind, mode: EngagementMode | null, state: RoomState): string =>
  `${kind}/${mode ?? 'none'}/${state}`

const modes: (EngagementMode | null)[] = [...engagementModes, null]

/** Every room that a part may see, as stored on the threads. */
export const roomsSeenBy: Record<RoomPart, string[]> = Object.fromEntries(
  roomParts.map((part) => [
    part,
    threadKinds.flatMap((kind) =>
      modes.flatMap((mode) =>
        roomStates
          .filter((state) => roomPolicy(mode, state, kind, part).see)
          .map((state) => roomKey(kind, mode, state)),
      ),
    ),
  ]),
) as Record<RoomPart, string[]>
