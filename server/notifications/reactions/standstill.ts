import { caseKindLabels, caseOutcomeLabels } from '../../../schema/standstill.ts'
import { challengeToTellOf } from '../../challenges/who-to-tell.ts'
import { standstillFacts } from '../../evaluations/model-cases.ts'
import { caseToTellOf } from '../../evaluations/who-to-tell.ts'
import { peopleActingFor } from '../../people/queries.ts'
import { systemAct } from '../../platform/act.ts'
import { on, type TypedEvent } from '../../platform/reactor.ts'
import { type Post, type Telling, tell } from '../tell.ts'
import { inLondon } from '../times.ts'

/** A case about a decision is told to the two it is between. To everybody else the clock stops, and that is all. */
export const standstillReactions = (post: Post) =>
  on(standstillFacts, {
    async caseRaised(event) {
      const about = await subjectOf(event)
      if (!about) return
      const { dueAt, forceId } = about.raised
      const what = caseKindLabels[event.data.kind].toLowerCase()
      await tell(post, {
        ...about.said(`A supplier raised ${what}. The clock is stopped; an answer is due by ${inLondon(dueAt)}`),
        to: [{ people: await peopleActingFor(forceId, 'admin'), because: 'you release the decisions of your force' }],
      })
    },
    async caseClosed(event) {
      const about = await subjectOf(event)
      if (!about) return
      await tell(post, {
        ...about.said(`Your case is answered. ${caseOutcomeLabels[event.data.outcome]}`),
        to: [
          {
            people: await peopleActingFor(about.raised.supplierId, 'admin', 'editor'),
            because: 'your organisation raised it',
          },
        ],
      })
    },
  })

async function subjectOf(event: TypedEvent<{ caseId: string }>) {
  const system = systemAct(event.at)
  const challenge = await challengeToTellOf(system, event.subjectId)
  const raised = challenge && (await caseToTellOf(system, event.data.caseId))
  if (!challenge || !raised) return null
  const { _id, reference } = challenge
  const said = (text: string): Omit<Telling, 'to'> => ({
    ...{ eventId: event._id, at: event.at, kind: 'standstill.case', text, reference, except: event.actorId },
    ...{ subject: `challenge:${_id}`, path: `/challenges/${reference}/outcome` },
  })
  return { raised, said }
}
