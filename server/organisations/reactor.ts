import { personFacts } from '../people/model.ts'
import { adminsOf } from '../people/posts.ts'
import { systemAct } from '../platform/act.ts'
import type { Clock } from '../platform/clock.ts'
import { on, type Reactor, reactor, type TypedEvent } from '../platform/reactor.ts'
import { actOnForPredecessors } from './commands/act-on.ts'
import { organisationFacts } from './model.ts'

type OfAPost = TypedEvent<{ organisationId: string }>

/** Who is an admin of a successor acts for its predecessors; each change of its admins reaches those, and theirs in turn. */
export const succession = ({ clock }: { clock: Clock }): Reactor => {
  const follow = async ({ _id, subjectId: personId, data: { organisationId } }: OfAPost) =>
    actOnForPredecessors(systemAct(clock.now(), _id), { organisationId, personId })
  return reactor(
    'succession',
    on(organisationFacts, {
      async succeeded({ _id, data: { successorId } }) {
        const system = systemAct(clock.now(), _id)
        for (const personId of await adminsOf(successorId))
          await actOnForPredecessors(system, { organisationId: successorId, personId })
      },
    }),
    on(personFacts, {
      joined: follow,
      roleChanged: follow,
      postPaused: follow,
      postResumed: follow,
      left: follow,
    }),
  )
}
