import { expect, test } from '@jest/globals'
import { noticeCatalogueReactor } from '../../server/notices/catalogue.ts'
import { importNotices } from '../../server/notices/import.ts'
import { systemAct } from '../../server/platform/act.ts'
import { answerQuestion, askQuestion } from '../../server/questions/commands.ts'
import { countedByPeriod, lastDays } from '../../server/search/dates.ts'
import { findEverything, findReactor } from '../../server/search/everything.ts'
import { findWithNotices } from '../../server/search/with-notices.ts'
import { fileOf } from '../notices/file.ts'
import { packageOf, release } from '../notices/releases.ts'
import { openedChallenge } from '../support/challenges.ts'
import { submittedProposal } from '../support/proposals.ts'
import { theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()

/** A challenge, and eight days later an answer to a question about it. */
async function askedLater(world: World) {
  const challenge = await openedChallenge(world)
  world.clock.advance({ days: 8 })
  const { _id: challengeId } = challenge
  const id = await askQuestion(await world.kettles.editor.act(), { challengeId, text: 'Are phone cases evidence?' })
  await answerQuestion(await world.northmere.editor.act(), { id, answer: 'They are.' })
  return challenge
}

test('a search is narrowed to what is dated within the days asked for, and says what each period would leave', async () => {
  const world = await theWorld()
  const { openedAt } = await askedLater(world)
  findReactor()
  const now = world.clock.now()
  const counts = async (days: number | null) =>
    Object.fromEntries(
      (await findEverything('phone evidence', null, lastDays(days, now))).map(({ kind, count }) => [kind, count]),
    )
  expect(await counts(null)).toEqual({ challenge: 1, question: 1 })
  expect(await counts(7)).toEqual({ challenge: 0, question: 1 })
  expect(await counts(30)).toEqual({ challenge: 1, question: 1 })

  const groups = await findEverything('phone evidence', null, lastDays(7, now))
  expect(groups.map(({ kind, hits }) => [kind, hits.map(({ at }) => at)])).toEqual([
    ['challenge', []],
    ['question', [now]],
  ])
  expect(countedByPeriod(groups[0]?.dates ?? [], now)).toEqual([
    { days: null, count: 1 },
    { days: 7, count: 0 },
    { days: 30, count: 1 },
    { days: 365, count: 1 },
  ])
  expect(groups[0]?.dates).toEqual([openedAt])
})

test('what carries no date, and what is dated later than now, is found at any time alone', async () => {
  const world = await theWorld()
  findReactor()
  const act = await world.visitor.act()
  const [anyTime] = await findEverything('kettles', 'organisation')
  expect(anyTime).toMatchObject({ count: 1, hits: [{ at: null }] })
  expect(await findEverything('kettles', 'organisation', lastDays(365, act.now))).toMatchObject([
    { count: 0, hits: [] },
  ])

  const later = new Date(act.now.getTime() + 86_400_000).toISOString()
  const releases = [release({ date: later }), release({ ocid: 'ocds-h6vhtk-2', date: act.now.toISOString() })]
  await importNotices(systemAct(act.now), [fileOf('later.json', packageOf(...releases))], () => {})
  noticeCatalogueReactor()
  expect(await findWithNotices(act, 'cameras', 'notice')).toMatchObject([{ count: 2 }])
  const found = await findWithNotices(act, 'cameras', 'notice', lastDays(7, act.now))
  expect(found).toMatchObject([{ count: 1, hits: [{ at: act.now }], dates: [{}, {}] }])
})

test('a sealed proposal does not move the date of a challenge', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  world.clock.advance({ days: 3 })
  await submittedProposal(world.kettles.editor, challenge)
  findReactor()
  const [group] = await findEverything(challenge.reference, 'challenge')
  expect(group?.dates).toEqual([challenge.openedAt])
})
