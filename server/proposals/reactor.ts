import { challengeFacts } from '../challenges/model.ts'
import { systemAct } from '../platform/act.ts'
import { on, type Reactor, reactor } from '../platform/reactor.ts'
import { askToReconfirm } from './commands/ask-again.ts'

/** What a change of a challenge means for what was submitted to it. */
export const proposalRules = (): Reactor =>
  reactor(
    'proposals',
    on(challengeFacts, {
      async amended({ subjectId, at, data }) {
        if (data.material) await askToReconfirm(systemAct(at), { challengeId: subjectId, edition: data.edition })
      },
    }),
  )
