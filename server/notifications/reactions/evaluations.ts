import { challengeToTellOf } from '../../challenges/who-to-tell.ts'
import { evaluationFacts } from '../../evaluations/model.ts'
import { rulersToTell } from '../../evaluations/who-to-tell.ts'
import { peopleActingFor } from '../../people/queries.ts'
import { systemAct } from '../../platform/act.ts'
import { on, type TypedEvent } from '../../platform/reactor.ts'
import { toProposersOf } from '../proposers.ts'
import { type Post, type Telling, tell } from '../tell.ts'

/** Who has to take the next step of an evaluation. No score is ever said here. */
export const evaluationReactions = (post: Post) =>
  on(evaluationFacts, {
    async openingConfirmed(event) {
      const about = await subjectOf(event)
      if (about?.challenge.state !== 'open') return
      await tell(post, {
        ...about.said(
          'evaluation.due',
          'One person confirmed the opening. A second one of the panel is needed',
          '/opening',
        ),
        to: [{ people: about.challenge.panelIds, because: 'you are on the panel' }],
      })
    },
    async conflictsDeclared(event) {
      const about = await subjectOf(event)
      const proposalIds = event.data.declarations.flatMap(({ proposalId, waits }) => (waits ? [proposalId] : []))
      const { actorId: personId } = event
      if (!about || !personId || proposalIds.length === 0) return
      const { moderators, admins } = await rulersToTell(systemAct(event.at), about.challenge, { personId, proposalIds })
      await tell(post, {
        ...about.said(
          'evaluation.due',
          'Somebody of the panel declared a possible conflict. Rule whether they judge that proposal',
          '/panel',
        ),
        to: [
          { people: moderators, because: 'you moderate this evaluation' },
          { people: admins, because: 'you decide where no moderator may' },
        ],
      })
    },
    async conflictRuled(event) {
      const about = await subjectOf(event)
      if (!about) return
      await tell(post, {
        ...about.said(
          'evaluation.due',
          'It was ruled on a possible conflict that you declared. Read what follows',
          '/evaluation/conflicts',
        ),
        to: [{ people: [event.data.personId], because: 'you declared it' }],
      })
    },
    async declarationReopened(event) {
      const about = await subjectOf(event)
      if (!about) return
      await tell(post, {
        ...about.said(
          'evaluation.due',
          'Something changed about a proposal that you had declared for. Declare again before you read on',
          '/evaluation/conflicts',
        ),
        to: [{ people: [event.data.personId], because: 'you are on the panel' }],
      })
    },
    async roundClosed(event) {
      const about = await subjectOf(event)
      if (!about) return
      const moderators = about.challenge.panel.filter(
        ({ part, personId }) => part === 'moderator' && about.challenge.panelIds.includes(personId),
      )
      await tell(post, {
        ...about.said(
          'evaluation.due',
          'Scoring is over. Agree one score for each criterion',
          '/evaluation/moderation',
        ),
        to: [{ people: moderators.map(({ personId }) => personId), because: 'you moderate this evaluation' }],
        // Whoever closed it by the last lock may be the moderator's only colleague: the moderator is told all the same.
        except: null,
      })
    },
    async rankingFrozen(event) {
      const about = await subjectOf(event)
      if (!about) return
      await tell(post, {
        ...about.said('evaluation.due', 'The ranking is frozen. Feedback and the decision come next', '/decision'),
        to: [
          {
            people: await peopleActingFor(about.challenge.forceId, 'admin'),
            because: 'you release the decisions of your force',
          },
        ],
      })
    },
    async feedbackToSign(event) {
      const about = await subjectOf(event)
      if (!about) return
      const { panelIds, forceId } = about.challenge
      await tell(post, {
        ...about.said('evaluation.due', 'The feedback is written. Somebody else reads and signs it', '/decision'),
        to: [
          { people: panelIds, because: 'you are on the panel' },
          { people: await peopleActingFor(forceId, 'admin'), because: 'you release the decisions of your force' },
        ],
      })
    },
    async findingsPublished(event) {
      const about = await subjectOf(event)
      if (!about) return
      await tell(post, {
        ...about.said('challenge.decided', `The findings of "${about.challenge.title}" are published`, '/outcome'),
        to: [await toProposersOf(event.at, about.challenge._id)],
      })
    },
  })

async function subjectOf(event: TypedEvent<unknown>) {
  const challenge = await challengeToTellOf(systemAct(event.at), event.subjectId)
  return (
    challenge && {
      challenge,
      said: (kind: Telling['kind'], text: string, below: string) => ({
        ...{ eventId: event._id, at: event.at, kind, text, reference: challenge.reference },
        ...{ subject: `challenge:${challenge._id}`, path: `/challenges/${challenge.reference}${below}` },
        except: event.actorId,
      }),
    }
  )
}
