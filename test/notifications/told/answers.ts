import { callFacts, callRequestFacts } from '../../../server/calls/model.ts'
import { questionFacts } from '../../../server/questions/model.ts'
import type { Stage } from '../../permissions/stage.ts'
import { fact, type Happening, owners, proposers, recorded } from './happening.ts'

const inOpen = (stage: Stage) => ({ challengeId: stage.open._id })
const drawAt = new Date('2026-11-24T12:00:00Z')

/** Questions and calls: what was said to one is told to that one, what was said to all to whoever follows or has a proposal. */
export const toldOfAnswers = {
  'question.asked': [fact(questionFacts, 'asked', ({ waiting }) => waiting, inOpen, owners, 'editor with a proposal')],
  'question.answered': [
    fact(
      questionFacts,
      'answered',
      ({ asked }) => asked,
      (stage) => ({ ...inOpen(stage), number: 1 }),
      [...proposers, 'rival who watches'],
    ),
    fact(questionFacts, 'answered_privately', ({ inConfidence }) => inConfidence, inOpen, proposers),
    fact(questionFacts, 'declined', ({ waiting }) => waiting, inOpen, proposers),
  ],
  'call.offered': [
    fact(
      callFacts,
      'offered',
      ({ calls }) => calls.asked._id,
      (stage) => ({ ...inOpen(stage), slots: 2, minutes: 30, drawAt, seedHash: 'f00d' }),
      [...proposers, 'rival who watches'],
    ),
  ],
  'call.free': [
    fact(
      callFacts,
      'freed',
      ({ calls }) => calls.drawn._id,
      (stage) => ({ ...inOpen(stage), free: [2] }),
      [...proposers, 'rival who watches'],
    ),
  ],
  'call.step': [
    recorded('call.drawn', ({ calls }) => calls.drawn._id, [...proposers, ...owners]),
    fact(
      callRequestFacts,
      'given',
      ({ calls }) => calls.requestId,
      (stage) => ({ ...inOpen(stage), slot: 1 }),
      proposers,
      'another supplier',
    ),
    fact(
      callRequestFacts,
      'taken',
      ({ calls }) => calls.requestId,
      (stage) => ({ ...inOpen(stage), slot: 1 }),
      ['admin with a proposal'],
      'editor with a proposal',
    ),
    fact(
      callFacts,
      'taken',
      ({ calls }) => calls.drawn._id,
      (stage) => ({ ...inOpen(stage), slot: 2 }),
      owners,
      'editor with a proposal',
    ),
  ],
  'call.notes': [
    fact(
      callFacts,
      'notesPublished',
      ({ calls }) => calls.drawn._id,
      (stage) => ({ ...inOpen(stage), slot: 1 }),
      [...proposers, 'rival who watches'],
    ),
  ],
} as const satisfies Record<string, readonly Happening[]>
