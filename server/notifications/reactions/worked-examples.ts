import { challengeToTellOf } from '../../challenges/who-to-tell.ts'
import { workedExampleFacts } from '../../evaluations/model-example.ts'
import { systemAct } from '../../platform/act.ts'
import { on } from '../../platform/reactor.ts'
import { type Post, tell } from '../tell.ts'

/** Evaluators who accepted are told once that there is an example to score; nothing of what it says. */
export const workedExampleReactions = (post: Post) =>
  on(workedExampleFacts, {
    async written({ _id: eventId, at, actorId, subjectId, data }) {
      const challenge = data.edition === 1 ? await challengeToTellOf(systemAct(at), subjectId) : null
      if (!challenge) return
      const { reference, panel, panelIds } = challenge
      const evaluators = panel.filter(({ part, personId }) => part === 'evaluator' && panelIds.includes(personId))
      await tell(post, {
        ...{ eventId, at, kind: 'evaluation.due', reference, subject: `challenge:${challenge._id}` },
        path: `/challenges/${reference}/evaluation/example`,
        text: 'A worked example is written. Score it before you score the first proposal',
        to: [{ people: evaluators.map(({ personId }) => personId), because: 'you are on the panel' }],
        except: actorId,
      })
    },
  })
