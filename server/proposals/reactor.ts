import { challengeFacts } from '../challenges/model.ts'
import { systemAct } from '../platform/act.ts'
import { on, type Reactor, reactor } from '../platform/reactor.ts'
import { askToReconfirm } from './commands/ask-again.ts'
import { endProposals } from './commands/end.ts'

/** What a change of a challenge means for what was submitted to it. */
export const proposalRules = (): Reactor =>
  reactor(
    'proposals',
    on(challengeFacts, {
      async amended({ subjectId, at, data }) {
        if (data.material) await askToReconfirm(systemAct(at), { challengeId: subjectId, edition: data.edition })
      },
      async withdrawn({ subjectId, at }) {
        await endProposals(systemAct(at), { challengeId: subjectId })
      },
    }),
  )
