import type { LiveSubject } from '../../schema/live.ts'
import type { FurtherViewer } from './further-viewers.ts'
import type { Stage } from './stage.ts'
import { everybody, type Viewer } from './viewers.ts'

/** Who may watch what by socket: what is sent to a subject goes to nobody else. */
export type LiveRow = { kind: LiveSubject['kind']; what: string; id(stage: Stage): string; by: readonly Viewer[] }

export const liveRows: readonly LiveRow[] = [
  { kind: 'board', what: 'that the board changed', id: () => 'challenges', by: everybody },
  { kind: 'board', what: 'that the register of the Charter changed', id: () => 'register', by: everybody },
  { kind: 'board', what: 'that an incident was confirmed', id: () => 'incidents', by: everybody },
  { kind: 'board', what: 'that a force was asked', id: () => 'overdue', by: ['manager'] },
  { kind: 'concern', what: 'a concern that is final', id: ({ concerns }) => concerns.upheld._id, by: everybody },
  {
    kind: 'concern',
    what: 'a concern that was appealed against',
    id: ({ concerns }) => concerns.appealed._id,
    by: ['supplier', 'owner', 'manager'],
  },
  { kind: 'incident', what: 'a confirmed incident', id: ({ incidents }) => incidents.confirmed._id, by: everybody },
  { kind: 'incident', what: 'one that waits', id: ({ incidents }) => incidents.declared._id, by: ['manager'] },
  { kind: 'commitment', what: 'a public commitment', id: ({ commitments }) => commitments.agreed._id, by: everybody },
  {
    kind: 'commitment',
    what: 'a proposed one',
    id: ({ commitments }) => commitments.proposed._id,
    by: ['supplier', 'manager'],
  },
  { kind: 'challenge', what: 'an open challenge', id: ({ open }) => open._id, by: everybody },
  { kind: 'challenge', what: 'a draft', id: ({ draft }) => draft._id, by: ['owner', 'evaluator'] },
  { kind: 'partnership', what: 'one that has begun', id: ({ going }) => going._id, by: everybody },
  {
    kind: 'partnership',
    what: 'one that forms',
    id: ({ forming }) => forming._id,
    by: ['supplier', 'owner', 'evaluator'],
  },
  { kind: 'curation', what: 'a curation', id: ({ curation }) => curation._id, by: ['owner', 'otherForce', 'manager'] },
  { kind: 'proposal', what: 'a sealed proposal', id: ({ sealed }) => sealed._id, by: ['supplier', 'rival'] },
  { kind: 'thread', what: 'the room of a force', id: ({ discussion }) => discussion._id, by: ['owner', 'evaluator'] },
]

/** Who is told by socket of what the parties alone may learn, also of further viewers. */
export type ToldRow = {
  fact: string
  id(stage: Stage): string
  by: readonly Viewer[]
  further: readonly FurtherViewer[]
}

export const toldRows: readonly ToldRow[] = [
  {
    fact: 'challenge.edited',
    id: ({ draft }) => draft._id,
    by: ['owner', 'evaluator'],
    further: ['admin', 'moderator', 'conflicted', 'coOwner'],
  },
  ...['challenge.panelSet', 'challenge.reviewAsked', 'challenge.coOwnerAsked'].map((fact) => ({
    fact,
    id: ({ draft }: Stage) => draft._id,
    by: ['owner', 'evaluator'] as const,
    further: ['admin', 'moderator', 'conflicted'] as const,
  })),
]
