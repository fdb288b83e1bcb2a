import { Concern, type ConcernFields } from '../../../server/concerns/model.ts'
import { newId } from '../../../server/platform/ids.ts'
import type { Life, Scene } from './life.ts'

const everywhere = (one: ConcernFields): Partial<Scene> => ({
  concerns: { raised: one, answered: one, decided: one, appealed: one, upheld: one },
})
const whoRaisedIt = ({ world }: Scene) => world.northmere.editor

/** A concern of Northmere Police about Two Kettles, under a principle of its own. */
export const aConcern: Life = {
  of: 'a concern',
  states: {
    none: async ({ concerns }) => everywhere({ ...concerns.raised, _id: newId() }),
    raised: 'raiseConcern',
    replied: 'replyToConcern',
    decided: 'decideConcern',
    appealed: 'appealConcern',
    final: 'decideConcernAppeal',
    another: 'raiseConcern',
    withdrawn: 'withdrawConcern',
    third: 'raiseConcern',
    settled: 'settleConcern',
  },
  asItIs: async ({ world: { northmere, kettles } }) => {
    const now = await Concern.findOne({ raisedForId: northmere.id, againstId: kettles.id })
      .sort({ _id: -1 })
      .lean<ConcernFields>()
    return now ? everywhere(now) : {}
  },
  done: [
    { in: 'none final withdrawn settled', commands: 'raiseConcern' },
    { in: 'raised another third', commands: 'replyToConcern' },
    { in: 'raised replied another third', commands: 'withdrawConcern settleConcern' },
    { in: 'replied', commands: 'decideConcern' },
    { in: 'decided', commands: 'appealConcern' },
    { in: 'appealed', commands: 'decideConcernAppeal' },
  ],
  otherwise: {
    replyToConcern: { by: ({ world }) => world.kettles.admin },
    withdrawConcern: { by: whoRaisedIt },
    settleConcern: { by: whoRaisedIt },
    appealConcern: { by: whoRaisedIt },
    decideConcernAppeal: { by: ({ world }) => world.charter.second },
  },
}
