import { partnershipFacts } from '../partnerships/model.ts'
import { personFacts } from '../people/model.ts'
import { systemAct } from '../platform/act.ts'
import { on, type Reactor, reactor } from '../platform/reactor.ts'
import { proposalFacts } from '../proposals/model.ts'
import { reopenDeclarations } from './commands.ts'
import { declaredWithPartnership, declaredWithParty } from './declared-with.ts'

/** What keeps somebody from judging may come up later: then they declare again, before they read on. */
export const evaluationRules = (): Reactor =>
  reactor(
    'evaluations',
    on(proposalFacts, {
      async partnerConfirmed({ _id, subjectId: proposalId, at, data: { organisationId } }) {
        const changed = { proposalId, organisationId, because: 'partner' as const, personId: null, changedAt: at }
        await reopenDeclarations(systemAct(at, _id), changed)
      },
    }),
    on(personFacts, {
      async joined({ _id, subjectId: personId, at, data: { organisationId } }) {
        const system = systemAct(at, _id)
        for (const proposalId of await declaredWithParty(system, { personId, organisationId }))
          await reopenDeclarations(system, {
            ...{ proposalId, organisationId, because: 'membership', personId, changedAt: at },
          })
      },
    }),
    on(partnershipFacts, {
      async activated({ _id, subjectId: partnershipId, at }) {
        const system = systemAct(at, _id)
        for (const declared of await declaredWithPartnership(system, partnershipId))
          await reopenDeclarations(system, { ...declared, because: 'partnership', changedAt: at })
      },
    }),
  )
