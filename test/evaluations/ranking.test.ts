import { expect, test } from '@jest/globals'
import { type AgreedCell, rankingOf, type Weighed } from '../../server/evaluations/ranking.ts'

/**
 * The same order worked out another way, and by nobody who read the first: every proposal becomes one line of digits, its
 * total and then its scores down the weights, and lines are compared as text. Who has n lines before it has rank n + 1.
 */
function independently(ids: readonly string[], criteria: readonly Weighed[], cells: readonly AgreedCell[]) {
  const totals = new Map<string, number>()
  const lines = new Map<string, string>()
  for (const id of ids) {
    const scored: { weight: number; place: number; score: number }[] = []
    let fails = false
    for (const [place, criterion] of criteria.entries()) {
      const found = cells.filter((cell) => cell.proposalId === id && cell.criterionId === criterion.id)
      const score = found.length > 0 ? (found[0]?.score ?? null) : null
      if (score === null || score < criterion.minimum) fails = true
      scored.push({ weight: criterion.weight, place, score: score ?? 0 })
    }
    let total = 0
    for (const { weight, score } of scored) for (let point = 0; point < score; point += 1) total += weight
    totals.set(id, total / 5)
    const down = scored.sort((one, other) =>
      one.weight === other.weight ? one.place - other.place : other.weight - one.weight,
    )
    if (!fails) lines.set(id, `${String(total).padStart(9, '0')}${down.map(({ score }) => score).join('')}`)
  }
  const places = new Map<string, number>()
  for (const [id, line] of lines) places.set(id, 1 + [...lines.values()].filter((other) => other > line).length)
  return { places, totals }
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

const panels = 4_000
const ranksOf = (ids: readonly string[], criteria: readonly Weighed[], cells: readonly AgreedCell[]) =>
  new Map(rankingOf(ids, criteria, cells).map(({ proposalId, rank }) => [proposalId, rank]))

test('thousands of panels rank as an independent calculation says, ties, minimums and gaps included', () => {
  let ties = 0
  let broken = 0
  let listedApart = 0
  for (let seed = 1; seed <= panels; seed += 1) {
    const { ids, criteria, cells } = panel(seed)
    const rows = rankingOf(ids, criteria, cells)
    const expected = independently(ids, criteria, cells)
    // Compared without a matcher for each: that would take longer than all the rest.
    const wrong = rows.filter(
      ({ proposalId, rank, total }) =>
        rank !== (expected.places.get(proposalId) ?? null) ||
        Math.abs(total - (expected.totals.get(proposalId) ?? -1)) > 1e-9,
    )
    if (wrong.length > 0 || new Set(rows.map(({ proposalId }) => proposalId)).size !== ids.length)
      throw new Error(`Panel ${seed}: ${JSON.stringify({ wrong, expected: [...expected.places] })}`)
    const ranked = rows.flatMap(({ rank, total }) => (rank === null ? [] : [{ rank, total }]))
    if (ranked.some(({ rank }, place) => rank < (ranked[place - 1]?.rank ?? 0))) throw new Error(`Panel ${seed}: order`)
    ties += ranked.length - new Set(ranked.map(({ rank }) => rank)).size
    broken += ranked.filter(
      (row, place) => ranked[place - 1]?.total === row.total && ranked[place - 1]?.rank !== row.rank,
    ).length
    listedApart += rows.length - ranked.length
  }
  expect(ties).toBeGreaterThan(100)
  expect(broken).toBeGreaterThan(100)
  expect(listedApart).toBeGreaterThan(1_000)
})

test('the order in which proposals come changes no rank', () => {
  for (let seed = 1; seed <= panels; seed += 1) {
    const { ids, criteria, cells } = panel(seed)
    const turned = [...ids.slice(seed % ids.length), ...ids.slice(0, seed % ids.length)].reverse()
    const said = ranksOf(turned, criteria, [...cells].reverse())
    const before = ranksOf(ids, criteria, cells)
    if (ids.some((id) => said.get(id) !== before.get(id))) throw new Error(`Panel ${seed}`)
  }
})

test('weights of another scale change no rank, and a proposal that goes changes none among those that stay', () => {
  for (let seed = 1; seed <= panels; seed += 1) {
    const { ids, criteria, cells } = panel(seed)
    const before = ranksOf(ids, criteria, cells)
    const larger = criteria.map((criterion) => ({ ...criterion, weight: criterion.weight * 7 }))
    const scaled = ranksOf(ids, larger, cells)
    if (ids.some((id) => scaled.get(id) !== before.get(id))) throw new Error(`Panel ${seed}: scale`)

    const [gone, ...stay] = ids
    const goneRank = before.get(gone ?? '') ?? null
    const after = ranksOf(stay, criteria, cells)
    const expected = (rank: number | null) => (rank !== null && goneRank !== null && goneRank < rank ? rank - 1 : rank)
    if (stay.some((id) => after.get(id) !== expected(before.get(id) ?? null)))
      throw new Error(`Panel ${seed}: unrelated`)
  }
})

test('of equal totals the heavier criterion decides, then the next, and of equal weights the one published first', () => {
  const criteria = [
    { id: 'small', weight: 20, minimum: 0 },
    { id: 'first', weight: 40, minimum: 0 },
    { id: 'second', weight: 40, minimum: 0 },
  ]
  const scored = (proposalId: string, ...scores: number[]): AgreedCell[] =>
    criteria.map(({ id }, place) => ({ proposalId, criterionId: id, score: scores[place] ?? 0 }))
  const cells = [
    ...scored('second-strong', 3, 2, 4),
    ...scored('first-strong', 3, 4, 2),
    ...scored('small-strong', 5, 3, 2),
    ...scored('same', 3, 4, 2),
  ]
  const ranks = ranksOf(['second-strong', 'small-strong', 'same', 'first-strong'], criteria, cells)
  expect(Object.fromEntries(ranks)).toEqual({ 'first-strong': 1, same: 1, 'small-strong': 3, 'second-strong': 4 })
})

test('a total of 100 takes a five in everything; the parts add up; what is equal in all shares its rank and the next counts on', () => {
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
