import { challengeFacts } from '../challenges/model.ts'
import { systemAct } from '../platform/act.ts'
import { on, type Reactor, reactor } from '../platform/reactor.ts'
import { releaseReady } from './commands.ts'

/** What a publication means for the documents that come with it. */
export const documentRules = (): Reactor =>
  reactor(
    'documents',
    on(challengeFacts, {
      async opened({ subjectId, at }) {
        await releaseReady(systemAct(at), { challengeId: subjectId })
      },
    }),
  )
