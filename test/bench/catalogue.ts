import { type ChallengeFilter, noFilter } from '../../schema/search.ts'
import { boardOf } from '../../server/search/board.ts'
import { type Catalogue, memoryCatalogue } from '../../server/search/catalogue.ts'
import { inTurns, medianOf, timesOf, tried } from './measure.ts'
import type { Line } from './report.ts'
import { manyRows } from './rows.ts'

const rounds = 7
const each = 150

/** A sorted page with the counts of every filter, from a hundred thousand beside ten thousand: anew, and as pages ask. */
export async function catalogueLines(): Promise<Line[]> {
  const now = Date.now()
  const [small, large] = [10_000, 100_000].map((count) => {
    const catalogue = memoryCatalogue()
    for (const row of manyRows(count, now)) catalogue.put(row)
    return catalogue
  })
  if (!small || !large) throw new Error('Nothing was made.')
  const filtered: ChallengeFilter = { ...noFilter, state: ['open'], mode: ['open_challenge'] }
  const anew = (filter: ChallengeFilter) => (catalogue: Catalogue) =>
    catalogue.find(filter, now).page('closing', 25, null)
  const asPages = (filter: ChallengeFilter) => (catalogue: Catalogue) =>
    boardOf(catalogue, filter, new Date(now)).page('closing', 25, null)
  return [
    await line('Sorted page with all counts, as pages ask', large, small, asPages(noFilter)),
    await line('The same, two filters on', large, small, asPages(filtered)),
    await line('Sorted page with all counts, worked out anew', large, small, anew(noFilter)),
    await line('The same, two filters on', large, small, anew(filtered)),
  ]
}

async function line(name: string, large: Catalogue, small: Catalogue, page: (of: Catalogue) => unknown): Promise<Line> {
  const { ours, floor } = await inTurns(
    rounds,
    () => tried(each, () => page(large)),
    () => tried(each, () => page(small)),
  )
  const told = (times: number[][]) =>
    `median ${medianOf(times.map(medianOf)).toFixed(3)} ms, p99 ${timesOf(times.flat()).p99.toFixed(3)} ms`
  const ratio = medianOf(ours.map(medianOf)) / medianOf(floor.map(medianOf))
  return { name: `${name}: 100,000 beside 10,000`, ours: told(ours), floor: told(floor), ratio, aim: { most: 1.2 } }
}
