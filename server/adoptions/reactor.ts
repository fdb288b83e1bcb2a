import { partnershipFacts } from '../partnerships/model.ts'
import { systemAct } from '../platform/act.ts'
import { on, type Reactor, reactor } from '../platform/reactor.ts'
import { followCloseOut } from './commands.ts'

/** The close-out of a partnership says how far its force is: the ledger follows. */
export const adoptionRules = (): Reactor =>
  reactor(
    'adoptions',
    on(partnershipFacts, {
      async completed({ _id, at, subjectId }) {
        await followCloseOut(systemAct(at, _id), { partnershipId: subjectId })
      },
    }),
  )
