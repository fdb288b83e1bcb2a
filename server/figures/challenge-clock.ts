import { challengesById } from '../challenges/queries.ts'
import { releasedFeedback } from '../evaluations/released.ts'
import { nationsOf } from '../organisations/queries.ts'
import { type Act, visitor } from '../platform/act.ts'
import { noonOf, workingDaysBetween } from '../platform/working-days.ts'
import { answersTo } from '../questions/answered.ts'
import { medianOf } from './queries.ts'

/** What a single challenge tells of its own pace. Unlike a figure it compares with nobody, so it is told from the first case on. */
export type ChallengePace = {
  key: 'answer' | 'decide' | 'feedback'
  /** The middle one of all, in working days of the force's nation. */
  workingDays: number
  longest: number
  /** How many answers there were; null for what happens once. */
  cases: number | null
}

/** How long each of these challenges took to answer, to decide and to give feedback; what has not happened yet is left out. */
export async function pacesOf(asked: Act, challengeIds: readonly string[]): Promise<ChallengePace[][]> {
  const act: Act = { ...asked, viewer: visitor }
  const [challenges, answers, feedback] = await Promise.all([
    challengesById(act, challengeIds),
    answersTo(challengeIds),
    releasedFeedback(challengeIds),
  ])
  const nationOf = await nationsOf(
    act,
    challenges.flatMap((one) => (one ? [one.forceId] : [])),
  )

  return challenges.map((challenge) => {
    if (!challenge) return []
    const { _id, forceId, proposalsCloseAt, decidedAt } = challenge
    const nation = nationOf(forceId)
    const sinceTheClose = (moment: Date) =>
      proposalsCloseAt ? workingDaysBetween(proposalsCloseAt, moment, nation) : 0
    const ofThis = <Of extends { challengeId: string }>({ challengeId }: Of) => challengeId === _id
    const toAnswer = answers
      .filter(ofThis)
      .flatMap(({ askedOn, answeredAt }) =>
        answeredAt ? [workingDaysBetween(noonOf(new Date(askedOn)), answeredAt, nation)] : [],
      )
    const toFeedback = feedback.filter(ofThis).map(({ releasedAt }) => sinceTheClose(releasedAt))
    return [
      ...paceOf('answer', toAnswer, toAnswer.length),
      ...paceOf('decide', decidedAt ? [sinceTheClose(decidedAt)] : [], null),
      ...paceOf('feedback', toFeedback, null),
    ]
  })
}

function paceOf(key: ChallengePace['key'], days: readonly number[], cases: number | null): ChallengePace[] {
  if (days.length === 0) return []
  const each = days.map((value) => ({ value, weight: 1 }))
  return [{ key, workingDays: medianOf(each, days.length), longest: Math.max(...days), cases }]
}
