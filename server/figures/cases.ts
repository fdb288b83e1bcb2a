import { type FigureKey, figureYears } from '../../schema/figures.ts'
import { modeRules } from '../../schema/modes.ts'
import { type EndedChallenge, endedSince } from '../challenges/ended.ts'
import { releasedFeedback } from '../evaluations/released.ts'
import { organisationsById } from '../organisations/queries.ts'
import { finishedSince } from '../partnerships/finished.ts'
import { type Act, visitor } from '../platform/act.ts'
import { asNation, noonOf, workingDaysBetween } from '../platform/working-days.ts'
import { decidedProposals } from '../proposals/decided.ts'
import { answeredSince } from '../questions/answered.ts'

/** Bounds what a figure costs; far more than forces decide in two years. */
const mostCases = 5_000

/** Something that happened once, as figures count it: a number of working days, or 1 for yes and 0 for no. */
export type Case = {
  key: FigureKey
  forceId: string | null
  /** When, of what is also told of some months; null of what is only told of the whole. */
  at: Date | null
  value: number
  weight: number
}

/** Everything that the figures are made of. It names no proposal, and counts none before its challenge is decided. */
export async function casesOf(asked: Act): Promise<Case[]> {
  const act: Act = { ...asked, viewer: visitor }
  const since = new Date(act.now)
  since.setUTCFullYear(since.getUTCFullYear() - figureYears)
  const ended = await endedSince(act, since, mostCases)
  const answers = await answeredSince(since, mostCases)
  const decided = ended.filter(({ state }) => state === 'decided')
  const scored = decided.filter(({ mode }) => modeRules[mode].scored)
  const ids = scored.map(({ _id }) => _id)
  const { byChallenge, bySupplier } = await decidedProposals(ids)
  const feedback = await releasedFeedback(ids)
  const concerned = [...ended, ...answers].map(({ forceId }) => forceId)
  const known = await organisationsById(act, [
    ...new Set([...concerned, ...bySupplier.map(({ supplierId }) => supplierId)]),
  ])
  const byId = new Map(known.flatMap((one) => (one ? [[one._id, one] as const] : [])))
  const daysOf = (forceId: string, from: Date | null, to: Date | null) =>
    from && to ? workingDaysBetween(from, to, asNation(byId.get(forceId)?.nation)) : 0
  const closed = new Map<string, EndedChallenge>(scored.map((one) => [one._id, one]))

  return [
    ...scored.flatMap(({ _id, forceId }) => {
      const count = byChallenge.get(_id) ?? 0
      return [
        one('no_proposal', count === 0, forceId),
        one('one_proposal', count === 1, forceId),
        one('more_proposals', count > 1, forceId),
      ]
    }),
    ...bySupplier.flatMap(({ supplierId, decided, accepted }) => {
      const size = byId.get(supplierId)?.size
      if (!size) return []
      return [
        { ...one('small_proposals', size !== 'large', null), weight: decided },
        { ...one('small_accepted', size !== 'large', null), weight: accepted },
      ]
    }),
    ...ended.map(({ state, forceId }) => one('withdrawn', state === 'withdrawn', forceId)),
    ...(await finishedSince(act, since, mostCases)).map(({ isAdopted }) => one('adopted', isAdopted, null)),
    ...answers.map(({ forceId, askedOn, answeredAt }) =>
      one('answer', daysOf(forceId, noonOf(new Date(askedOn)), answeredAt), forceId, answeredAt),
    ),
    ...decided.map(({ forceId, proposalsCloseAt, decidedAt }) =>
      one('decide', daysOf(forceId, proposalsCloseAt, decidedAt), forceId, decidedAt),
    ),
    ...feedback.flatMap(({ challengeId, releasedAt, proposals, useful, useless }) => {
      const challenge = closed.get(challengeId)
      if (!challenge) return []
      const { forceId, proposalsCloseAt } = challenge
      return [
        { ...one('feedback', daysOf(forceId, proposalsCloseAt, releasedAt), forceId, releasedAt), weight: proposals },
        { ...one('useful', true, forceId), weight: useful },
        { ...one('useful', false, forceId), weight: useless },
      ]
    }),
  ]
}

const one = (key: FigureKey, value: number | boolean, forceId: string | null, at: Date | null = null): Case => ({
  ...{ key, forceId, at },
  value: Number(value),
  weight: 1,
})
