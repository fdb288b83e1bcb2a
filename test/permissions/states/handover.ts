import { addDays } from 'date-fns/addDays'
import { startHandover } from '../../../server/handovers/commands.ts'
import { Handover } from '../../../server/handovers/model.ts'
import { notFound } from '../../../server/platform/refusal.ts'
import { globalId, words } from '../row.ts'
import type { Life, Step } from './life.ts'

const note = 'The calls are on Thursdays.'

const begun: Step = async ({ world: { northmere, clock }, handovers }) => {
  const { id: organisationId, evaluator, viewer } = northmere
  const [giverId, receiverId] = [evaluator.personId, viewer.personId]
  const lastDay = addDays(clock.now(), 90)
  const toOwner = await startHandover(await evaluator.act(), { organisationId, giverId, receiverId, lastDay, note })
  return { handovers: { ...handovers, toOwner } }
}

const byTheReceiver = { by: ({ world }: { world: Parameters<Step>[0]['world'] }) => world.northmere.viewer }

export const aHandover: Life = {
  of: 'a post that is handed over',
  states: {
    none: async ({ handovers }) => ({ handovers: { ...handovers, toOwner: handovers.ofOwner } }),
    asked: begun,
    declined: 'declineHandover',
    askedAgain: begun,
    lapsed: async ({ world }) => {
      world.clock.advance({ days: 31 })
      return {}
    },
    askedOnceMore: begun,
    accepted: 'acceptHandover',
    read: 'readHandover',
    stopped: 'stopHandover',
  },
  asItIs: async ({ handovers }) => {
    const toOwner = await Handover.findById(handovers.toOwner._id)
    if (!toOwner) throw notFound()
    return { handovers: { ...handovers, toOwner: toOwner.toObject() } }
  },
  done: [
    { in: 'none declined lapsed stopped', commands: 'startHandover' },
    { in: 'asked askedAgain askedOnceMore', commands: 'acceptHandover declineHandover' },
    { in: 'accepted', commands: 'readHandover' },
    { in: 'asked askedAgain askedOnceMore accepted read', commands: 'stopHandover' },
  ],
  otherwise: {
    startHandover: {
      by: ({ world }) => world.northmere.evaluator,
      ask: ({ world: { northmere, clock } }) =>
        `organisationId: ${globalId('Organisation', northmere.id)}, giverId: ${words(northmere.evaluator.personId)}, receiverId: ${words(northmere.viewer.personId)}, lastDay: "${addDays(clock.now(), 90).toISOString()}", note: ${words(note)}`,
    },
    acceptHandover: byTheReceiver,
    declineHandover: byTheReceiver,
    readHandover: byTheReceiver,
    stopHandover: {
      by: ({ world }) => world.northmere.evaluator,
      ask: ({ handovers }) => `id: ${globalId('Handover', handovers.toOwner._id)}`,
    },
  },
}
