import { challengeToTellOf } from '../../challenges/who-to-tell.ts'
import { organisationsById } from '../../organisations/queries.ts'
import { peopleActingFor } from '../../people/queries.ts'
import { systemAct } from '../../platform/act.ts'
import { on, type TypedEvent } from '../../platform/reactor.ts'
import { questionFacts } from '../../questions/model.ts'
import { questionToTellOf } from '../../questions/who-to-tell.ts'
import { toProposersOf } from '../proposers.ts'
import { followersOf } from '../queries.ts'
import { type Post, type Telling, tell } from '../tell.ts'

/**
 * The force is told at once that a question waits: neither who asked nor what, so that a letter on a locked screen shows
 * nothing. Of an answer everybody is told who follows, and who asked.
 */
export const questionReactions = (post: Post) =>
  on(questionFacts, {
    async asked(event) {
      const about = await subjectOf(event)
      if (!about) return
      await tell(post, {
        ...about.said(
          'question.asked',
          `A question waits for an answer on "${about.challenge.title}"`,
          '/questions?show=waiting',
        ),
        to: [
          {
            people: await peopleActingFor(about.challenge.forceId, 'admin', 'editor'),
            because: 'your force owns this challenge',
          },
        ],
      })
    },
    async answered(event) {
      await tellOfAnswer(post, event, (force, number) => `${force} answered question ${number}`)
    },
    async corrected(event) {
      await tellOfAnswer(
        post,
        event,
        (force, _number) => `${force} corrected the answer to question ${event.data.corrects}`,
      )
    },
    async answered_privately(event) {
      const about = await subjectOf(event)
      if (!about) return
      await tell(post, {
        ...about.said(
          'question.answered',
          `${about.force} answered a confidential question of your organisation to you alone`,
          '/questions',
        ),
        to: [await askersOf(event)],
      })
    },
    async declined(event) {
      const about = await subjectOf(event)
      if (!about) return
      await tell(post, {
        ...about.said(
          'question.answered',
          `A question that your organisation asked was not answered. The reason stands with it.`,
          '/questions',
        ),
        to: [await askersOf(event)],
      })
    },
  })

async function tellOfAnswer(
  post: Post,
  event: TypedEvent<{ challengeId: string; number: number }>,
  words: (force: string, number: number) => string,
): Promise<void> {
  const about = await subjectOf(event)
  if (!about) return
  const { challengeId, number } = event.data
  await tell(post, {
    ...about.said('question.answered', words(about.force, number), '/questions'),
    except: event.actorId,
    to: [
      await askersOf(event),
      { people: await followersOf('challenge', challengeId), because: 'you watch this challenge' },
      await toProposersOf(event.at, challengeId),
    ],
  })
}

/** The people of the supplier that asked. To nobody else is it said that it did. */
async function askersOf({ at, subjectId }: TypedEvent<unknown>) {
  const question = await questionToTellOf(systemAct(at), subjectId)
  return {
    people: question?.supplierId ? await peopleActingFor(question.supplierId, 'admin', 'editor') : [],
    because: 'your organisation asked it',
  }
}

async function subjectOf(event: TypedEvent<{ challengeId: string }>) {
  const system = systemAct(event.at)
  const challenge = await challengeToTellOf(system, event.data.challengeId)
  if (!challenge) return null
  const [force] = await organisationsById(system, [challenge.forceId])
  return {
    challenge,
    force: force?.name ?? 'The force',
    said: (kind: Telling['kind'], text: string, below: string) => ({
      eventId: event._id,
      at: event.at,
      kind,
      subject: `challenge:${challenge._id}`,
      reference: challenge.reference,
      text,
      path: `/challenges/${challenge.reference}${below}`,
    }),
  }
}
