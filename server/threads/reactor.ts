import { challengeFacts } from '../challenges/model.ts'
import { continuedIdsOf } from '../challenges/queries.ts'
import { challengeToTellOf } from '../challenges/who-to-tell.ts'
import { curationFacts } from '../curations/model.ts'
import { evaluationFacts } from '../evaluations/model.ts'
import { partnershipFacts } from '../partnerships/model.ts'
import { systemAct } from '../platform/act.ts'
import type { Clock } from '../platform/clock.ts'
import type { StoredEvent } from '../platform/events.ts'
import { on, type Reactor, reactor } from '../platform/reactor.ts'
import { proposalFacts } from '../proposals/model.ts'
import { keepThreadCurrent, openThread } from './commands.ts'
import { threadsToKeepCurrent } from './keep.ts'

/** Rooms follow their subjects: who is in, and what the policy says, changes with them. Repeated, it changes nothing. */
export const threadRules = ({ clock }: { clock: Clock }): Reactor => {
  const keepRoomsOf = async (event: StoredEvent, earlierIds: readonly string[]) => {
    const system = systemAct(clock.now(), event._id)
    for (const threadId of await threadsToKeepCurrent(system, [event.subjectId, ...earlierIds]))
      await keepThreadCurrent(system, { threadId })
  }
  const keep = (event: StoredEvent) => keepRoomsOf(event, [])
  /** Where a challenge begins or ends, the rooms of what it continues close or open with it. */
  const keepWithEarlier = async (event: StoredEvent) => {
    const challenge = await challengeToTellOf(systemAct(clock.now(), event._id), event.subjectId)
    await keepRoomsOf(event, challenge ? continuedIdsOf(challenge) : [])
  }
  const openAndKeep = (kind: 'partnership' | 'curation') => async (event: StoredEvent) => {
    await openThread(systemAct(clock.now(), event._id), { kind, subjectId: event.subjectId })
    await keep(event)
  }
  return reactor(
    'threads',
    on(challengeFacts, {
      opened: keepWithEarlier,
      edited: keep,
      amended: keep,
      panelSet: keep,
      panelAnswered: keep,
      panelReplaced: keep,
      coOwnerAgreed: keep,
      coOwnerGone: keep,
      coOwnerJoined: keep,
      coOwnerLeft: keep,
      unsealed: keep,
      decided: keepWithEarlier,
      withdrawn: keepWithEarlier,
      purged: keep,
    }),
    on(proposalFacts, {
      submitted: keep,
      partnerConfirmed: keep,
      partnerDeclined: keep,
      withdrawn: keep,
      shortlisted: keep,
      accepted: keep,
      declined: keep,
    }),
    on(evaluationFacts, { conflictsDeclared: keep, conflictRuled: keep, heldBack: keep }),
    on(partnershipFacts, {
      formed: openAndKeep('partnership'),
      edited: keep,
      managerInvited: keep,
      activated: keep,
      completed: keep,
      abandoned: keep,
      ended: keep,
      purged: keep,
      purgedInside: keep,
    }),
    on(curationFacts, { started: openAndKeep('curation'), answered: keep, closed: keep, purged: keep }),
  )
}
