import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify'
import { Router } from 'express'
import { Feed } from 'feed'
import ical from 'ical-generator'
import { modeRules } from '../../schema/challenges.ts'
import { type ChallengeFilter, challengeFilterOf } from '../../schema/search.ts'
import { categoryLabel, regionLabel, valueBandLabel } from '../../schema/vocabularies.ts'
import { type Act, visitor } from '../platform/act.ts'
import { openGovernmentLicence } from '../platform/public-table.ts'
import { challengeBoard } from './board.ts'
import { type ChallengeRow, stateNow } from './row.ts'

const isoOrNull = (moment: number | null) => (moment ? new Date(moment).toISOString() : null)
const iso = (moment: number | null) => (moment ? new Date(moment).toISOString() : '')

/** The board as files, with the filters of its address: a table, the same for programs, a feed, and a calendar of closes. */
export function boardFiles({ publicUrl, now }: { publicUrl: string; now(): Date }): Router {
  const router = Router()
  const asked = async (filter: ChallengeFilter) => {
    const act: Act = { viewer: visitor, now: now(), requestId: 'board-file' }
    return { act, board: await challengeBoard(act, filter) }
  }
  const filterOf = (url: string) => challengeFilterOf(new URL(url, publicUrl).searchParams)
  const addressOf = ({ reference }: ChallengeRow) => `${publicUrl}/challenges/${reference}`

  router.get('/challenges.csv', async (request, response) => {
    const { act, board } = await asked(filterOf(request.originalUrl))
    response.type('text/csv').set('cache-control', 'public, max-age=60')
    const table = stringify({
      header: true,
      // A spreadsheet must not take what somebody wrote for a formula.
      escape_formulas: true,
      columns: [
        'reference',
        'title',
        'state',
        'mode',
        'force',
        'co_owners',
        'region',
        'categories',
        'value_band',
        'forces_with_the_problem',
        'opened',
        'closes',
        'decided',
        'outcome',
        'address',
      ],
    })
    table.pipe(response)
    for (const row of board.all('newest'))
      table.write([
        row.reference,
        row.title,
        stateNow(row, act.now.getTime()),
        modeRules[row.mode].label,
        row.forceName,
        row.coOwners.map(({ name }) => name).join('; '),
        row.region ? regionLabel(row.region) : '',
        row.categories.map(categoryLabel).join('; '),
        valueBandLabel(row.band),
        row.forces,
        iso(row.openedAt),
        iso(row.closesAt),
        iso(row.decidedAt),
        row.outcome ?? '',
        addressOf(row),
      ])
    table.end()
  })

  router.get('/challenges.json', async (request, response) => {
    const { act, board } = await asked(filterOf(request.originalUrl))
    const asOf = act.now.getTime()
    function* pieces() {
      yield `{"licence":${JSON.stringify(openGovernmentLicence)},"asOf":"${act.now.toISOString()}","challenges":[`
      let between = ''
      for (const row of board.all('newest')) {
        yield `${between}${JSON.stringify(forPrograms(row, asOf, addressOf(row)))}`
        between = ',\n'
      }
      yield ']}'
    }
    response.type('application/json').set('cache-control', 'public, max-age=60')
    Readable.from(pieces()).pipe(response)
  })

  router.get('/challenges.atom', async (request, response) => {
    const { act, board } = await asked(filterOf(request.originalUrl))
    const rows = board.page('newest', 50, null)
    const feed = new Feed({
      id: `${publicUrl}/challenges`,
      link: `${publicUrl}/challenges`,
      feedLinks: { atom: `${publicUrl}${request.originalUrl}` },
      title: 'Charterboard: challenges',
      description: 'Published challenges, newest first.',
      copyright: openGovernmentLicence,
      updated: rows[0] ? new Date(rows[0].openedAt) : act.now,
    })
    for (const row of rows)
      feed.addItem({
        id: `urn:uuid:${row.id}`,
        link: addressOf(row),
        date: new Date(row.openedAt),
        title: `${row.reference}: ${row.title}`,
        description: `${row.forceName}. ${row.summary}`,
      })
    response.type('application/atom+xml').set('cache-control', 'public, max-age=60').send(feed.atom1())
  })

  router.get('/challenges.ics', async (request, response) => {
    const { act, board } = await asked(filterOf(request.originalUrl))
    const calendar = ical({ name: 'Charterboard: challenges close', prodId: '//charterboard//board//EN' })
    for (const row of board.all('closing')) {
      if (row.closesAt === null || stateNow(row, act.now.getTime()) !== 'open') continue
      calendar.createEvent({
        id: `${row.id}-close`,
        start: new Date(row.closesAt),
        end: new Date(row.closesAt),
        stamp: new Date(row.openedAt),
        summary: `${row.reference} closes: ${row.title}`,
        description: `${row.forceName}. Proposals must be in before this moment.`,
        url: addressOf(row),
      })
    }
    response.type('text/calendar').set('cache-control', 'public, max-age=60').send(calendar.toString())
  })
  return router
}

/** A challenge by its codes, as the API names them: labels are for people. */
const forPrograms = (row: ChallengeRow, now: number, address: string) => ({
  reference: row.reference,
  title: row.title,
  summary: row.summary,
  state: stateNow(row, now),
  mode: row.mode,
  force: { slug: row.force, name: row.forceName },
  coOwners: row.coOwners.map(({ slug, name }) => ({ slug, name })),
  region: row.region,
  categories: row.categories,
  principles: row.principles,
  standards: row.standards,
  valueBand: row.band || null,
  adoptionRouteNamed: row.adoptionNamed,
  forcesWithTheProblem: row.forces,
  openedAt: isoOrNull(row.openedAt),
  closesAt: isoOrNull(row.closesAt),
  decidedAt: isoOrNull(row.decidedAt),
  outcome: row.outcome,
  address,
})
