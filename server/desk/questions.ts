import type { Act } from '../platform/act.ts'
import { type DeskItem, item, many, of } from './item.ts'
import type { Sources } from './sources.ts'

/** Questions to answer, one row a challenge: due so that suppliers can still use the answers. */
export function questionsToAnswer(_act: Act, { toAnswer, underWay, answersDue }: Sources): DeskItem[] {
  return underWay.flatMap((challenge) => {
    const waiting = toAnswer.filter(({ challengeId }) => challengeId === challenge._id)
    const [oldest] = waiting
    if (!oldest) return []
    return item({
      key: `answer:${challenge._id}`,
      words: `Answer ${many(waiting.length, 'question')}`,
      ...of(challenge),
      path: `/challenges/${challenge.reference}/questions?show=waiting`,
      due: answersDue.get(challenge._id) ?? null,
      since: new Date(oldest.askedOn),
    })
  })
}

/** What one's own organisation asked and the force has not answered. */
export function questionsThatWait(_act: Act, { ownQuestions, challenges, names }: Sources): DeskItem[] {
  return [...challenges.values()].flatMap((challenge) => {
    const waiting = ownQuestions.filter(({ challengeId }) => challengeId === challenge._id)
    const [oldest] = waiting
    if (!oldest) return []
    return item({
      key: `asked:${challenge._id}`,
      words: `To answer ${many(waiting.length, 'question')} of yours`,
      ...of(challenge),
      path: `/challenges/${challenge.reference}/questions`,
      since: new Date(oldest.askedOn),
      who: names.get(challenge.forceId) ?? null,
    })
  })
}
