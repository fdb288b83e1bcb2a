import { challengeToTellOf } from '../../challenges/who-to-tell.ts'
import { clarificationFacts } from '../../evaluations/model-clarifications.ts'
import { clarificationToTellOf } from '../../evaluations/who-to-tell.ts'
import { peopleActingFor } from '../../people/queries.ts'
import { systemAct } from '../../platform/act.ts'
import { on, type TypedEvent } from '../../platform/reactor.ts'
import { proposalToTellOf } from '../../proposals/who-to-tell.ts'
import { type Post, tell } from '../tell.ts'
import { inLondon } from '../times.ts'

/** A question goes to the proposer alone, its answer to those of the panel who read the proposal. No other learns of either. */
export const clarificationReactions = (post: Post) =>
  on(clarificationFacts, {
    async asked(event) {
      const about = await subjectOf(event)
      if (!about) return
      const { proposal, challenge, clarification, common } = about
      const by = inLondon(clarification.dueAt)
      await tell(post, {
        ...{ ...common, kind: 'proposal.clarification', reference: proposal.reference },
        ...{ subject: `proposal:${proposal._id}`, path: `/proposals/${proposal.reference}` },
        text: `You are asked to make something clear about your proposal for ${challenge.reference}, by ${by}`,
        letter: `Question ${clarification.number}: ${clarification.question}`,
        to: [
          {
            people: await peopleActingFor(proposal.supplierId, 'admin', 'editor'),
            because: 'it is a proposal of your organisation',
          },
        ],
      })
    },
    async answered(event) {
      const about = await subjectOf(event)
      if (!about) return
      const { proposal, challenge, common } = about
      const { reference, _id } = challenge
      await tell(post, {
        ...{ ...common, kind: 'evaluation.due', reference, subject: `challenge:${_id}` },
        path: `/challenges/${reference}/evaluation/clarification`,
        text: 'A proposer answered a question of yours',
        to: [{ people: proposal.readerIds, because: 'you judge these proposals' }],
      })
    },
  })

async function subjectOf(event: TypedEvent<{ clarificationId: string; proposalId: string }>) {
  const system = systemAct(event.at)
  const challenge = await challengeToTellOf(system, event.subjectId)
  const proposal = await proposalToTellOf(system, event.data.proposalId)
  const clarification = await clarificationToTellOf(system, event.data.clarificationId)
  if (!challenge || !proposal || !clarification) return null
  const common = { eventId: event._id, at: event.at, except: event.actorId }
  return { challenge, proposal, clarification, common }
}
