import { expect, test } from '@jest/globals'
import { type AgreedCell, rankingOf, type Weighed } from '../../server/evaluations/ranking.ts'

/** The same order worked out another way: in tenths of a percent as text, and ranks by counting places from the front. */
function independently(ids: string[], criteria: Weighed[], cells: AgreedCell[]) {
  const places = new Map<string, number>()
  const totals: [id: string, total: number][] = []
  const apart: string[] = []
  for (const id of ids) {
    let total = 0
    let fails = false
    for (const criterion of criteria) {
      const found = cells.filter((cell) => cell.proposalId === id && cell.criterionId === criterion.id)
      const score = found.length > 0 ? (found[0]?.score ?? null) : null
      if (score === null || score < criterion.minimum) fails = true
      for (let point = 0; point < (score ?? 0); point += 1) total += criterion.weight
    }
    if (fails) apart.push(id)
    else totals.push([id, total])
  }
  const steps = [...new Set(totals.map(([, total]) => total))].sort((one, other) => other - one)
  let place = 1
  for (const step of steps) {
    const sharing = totals.filter(([, total]) => total === step)
    for (const [id] of sharing) places.set(id, place)
    place += sharing.length
  }
  return { places, apart: new Set(apart), totals: new Map(totals.map(([id, total]) => [id, total / 5])) }
}

/** Always the same numbers: a panel that fails can be looked at again. */
function numbers(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

function panel(seed: number) {
  const next = numbers(seed)
  const ids = Array.from({ length: 1 + next(12) }, (_, place) => `p${place}`)
  const criteria = Array.from({ length: 1 + next(6) }, (_, place) => ({
    id: `c${place}`,
    weight: next(41),
    minimum: next(4) === 0 ? next(4) : 0,
  }))
  const cells = ids.flatMap((proposalId) =>
    criteria.map(({ id }) => ({ proposalId, criterionId: id, score: next(20) === 0 ? null : next(6) })),
  )
  return { ids, criteria, cells }
}

test('five hundred panels rank as an independent calculation says, ties, minimums and gaps included', () => {
  let ties = 0
  let listedApart = 0
  for (let seed = 1; seed <= 500; seed += 1) {
    const { ids, criteria, cells } = panel(seed)
    const rows = rankingOf(ids, criteria, cells)
    const expected = independently(ids, criteria, cells)
    expect(new Set(rows.map(({ proposalId }) => proposalId))).toEqual(new Set(ids))
    for (const { proposalId, rank, total } of rows) {
      expect(rank).toBe(expected.places.get(proposalId) ?? null)
      expect(expected.apart.has(proposalId)).toBe(rank === null)
      if (rank !== null) expect(total).toBeCloseTo(expected.totals.get(proposalId) ?? -1, 9)
    }
    const ranks = rows.flatMap(({ rank }) => rank ?? [])
    expect(ranks).toEqual([...ranks].sort((one, other) => one - other))
    ties += ranks.length - new Set(ranks).size
    listedApart += expected.apart.size
  }
  expect(ties).toBeGreaterThan(20)
  expect(listedApart).toBeGreaterThan(100)
})

test('the order in which proposals come changes no rank', () => {
  for (let seed = 1; seed <= 50; seed += 1) {
    const { ids, criteria, cells } = panel(seed)
    const ranks = (order: string[]) =>
      new Map(rankingOf(order, criteria, cells).map(({ proposalId, rank }) => [proposalId, rank]))
    expect(ranks([...ids].reverse())).toEqual(ranks(ids))
  }
})

test('a total of 100 takes a five in everything; the parts add up; a tie shares its rank and the next counts on', () => {
  const criteria = [
    { id: 'approach', weight: 60, minimum: 0 },
    { id: 'cost', weight: 40, minimum: 2 },
  ]
  const scored = (proposalId: string, approach: number, cost: number | null): AgreedCell[] => [
    { proposalId, criterionId: 'approach', score: approach },
    { proposalId, criterionId: 'cost', score: cost },
  ]
  const cells = [
    ...scored('best', 5, 5),
    ...scored('one', 3, 3),
    ...scored('other', 3, 3),
    ...scored('last', 1, 2),
    ...scored('dear', 5, 1),
    ...scored('silent', 5, null),
  ]
  const rows = rankingOf(['last', 'silent', 'other', 'dear', 'one', 'best'], criteria, cells)

  expect(rows.map(({ proposalId, rank, total }) => [proposalId, rank, total])).toEqual([
    ['best', 1, 100],
    ['other', 2, 60],
    ['one', 2, 60],
    ['last', 4, 28],
    ['dear', null, 68],
    ['silent', null, 60],
  ])
  expect(rows[0]?.parts).toEqual([
    { criterionId: 'approach', score: 5, points: 60 },
    { criterionId: 'cost', score: 5, points: 40 },
  ])
  expect(rows[4]).toMatchObject({ belowMinimum: ['cost'], notScored: [] })
  expect(rows[5]).toMatchObject({ belowMinimum: [], notScored: ['cost'] })
})
