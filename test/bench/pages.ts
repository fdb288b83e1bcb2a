import { BoardDocument, ChallengeDocument } from '../../client/gql/graphql.ts'
import { load, type Page, type PageOfMany } from './load.ts'
import { inTurns, medianOf, timesOf } from './measure.ts'
import type { Line } from './report.ts'

const rounds = 5
const milliseconds = 2_000

type Given = { ours: string; floor: string; cookies: readonly string[]; reference: string }

/** The queries of the two pages that are read most, as the client sends them, beside a page of the floor. */
export async function pages({ ours, floor, cookies, reference }: Given): Promise<Line[]> {
  const query = (document: unknown, variables: object): Page => ({
    url: `${ours}/graphql`,
    body: JSON.stringify({ query: String(document), variables }),
  })
  const board = query(BoardDocument, { search: '' })
  const challenge = query(ChallengeDocument, { reference })
  const floorOf = (path: string): Page => ({ url: `${floor}${path}` })
  return [
    await line('Board, visitor', 1, board, floorOf('/board')),
    await line('Board, signed in', 0.6, { ...board, cookies }, floorOf('/board?signed-in')),
    await line('Challenge, visitor', null, challenge, floorOf(`/challenge?reference=${reference}`)),
    await line(
      'Challenge, signed in',
      null,
      { ...challenge, cookies },
      floorOf(`/challenge?signed-in&reference=${reference}`),
    ),
  ]
}

async function line(name: string, aim: number | null, page: PageOfMany, bare: Page): Promise<Line> {
  const { ours, floor } = await inTurns(
    rounds,
    () => load(page, milliseconds),
    () => load(bare, milliseconds),
  )
  const [mine, its] = [ours, floor].map((loads) => ({
    aSecond: medianOf(loads.map(({ aSecond }) => aSecond)),
    p99: timesOf(loads.flatMap(({ times }) => times)).p99,
    bytes: loads[0]?.bytes ?? 0,
  }))
  if (!mine || !its) throw new Error('Nothing was measured.')
  const told = ({ aSecond, p99, bytes }: typeof mine) =>
    `${aSecond.toFixed(0)}/s, p99 ${p99.toFixed(1)} ms, ${(bytes / 1000).toFixed(1)} kB`
  return {
    name,
    ours: told(mine),
    floor: told(its),
    ratio: mine.aSecond / its.aSecond,
    aim: aim === null ? null : { least: aim },
  }
}
