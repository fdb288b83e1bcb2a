import { expect, test } from '@jest/globals'
import { noFilter } from '../../schema/search.ts'
import { challengeBoard } from '../../server/search/board.ts'
import { boardFiles } from '../../server/search/files.ts'
import { catalogueReactor } from '../../server/search/keep.ts'
import { draftedChallenge, openedChallenge } from '../support/challenges.ts'
import { fileAt } from '../support/file-at.ts'
import { theWorld, withDatabase } from '../support/world.ts'

withDatabase()

/** The files as an HTTP client gets them. */
function filesOf(now: () => Date) {
  const files = boardFiles({ publicUrl: 'https://board.example', now })
  return (address: string) => fileAt(files, address)
}

const referencesIn = (text: string) => [...new Set(text.match(/CH-\d{4}-\d{4}/g))].sort()

test('the table, its JSON, the feed and the calendar hold the rows of the board, and no draft', async () => {
  const world = await theWorld()
  const [first, second] = [await openedChallenge(world), await openedChallenge(world)]
  const draft = await draftedChallenge(world)
  catalogueReactor()
  const visitor = await world.visitor.act()
  const board = (await challengeBoard(visitor, noFilter)).all('newest').map(({ reference }) => reference)
  expect(board.toSorted()).toEqual([first.reference, second.reference].sort())

  const file = filesOf(() => visitor.now)
  for (const address of ['/challenges.csv', '/challenges.json', '/challenges.atom', '/challenges.ics']) {
    const text = await file(address)
    expect(referencesIn(text)).toEqual(board.toSorted())
    expect(text).not.toContain(draft._id)
  }
})

test('the filters of the address mean in the files what they mean on the board', async () => {
  const world = await theWorld()
  const { reference } = await openedChallenge(world)
  catalogueReactor()
  const { now } = await world.visitor.act()
  const file = filesOf(() => now)
  expect(referencesIn(await file('/challenges.csv?state=open'))).toEqual([reference])
  for (const address of [
    '/challenges.csv?state=decided',
    '/challenges.json?state=decided',
    '/challenges.atom?state=decided',
    '/challenges.ics?q=helicopter',
  ])
    expect(referencesIn(await file(address))).toEqual([])
})

test('the JSON is whole, says its licence, and names things by the codes of the API', async () => {
  const world = await theWorld()
  const { reference } = await openedChallenge(world)
  await openedChallenge(world)
  catalogueReactor()
  const { now } = await world.visitor.act()
  const file = JSON.parse(await filesOf(() => now)('/challenges.json'))
  expect(file).toMatchObject({ licence: 'Open Government Licence v3.0', asOf: now.toISOString() })
  expect(file.challenges).toHaveLength(2)
  expect(file.challenges).toContainEqual(
    expect.objectContaining({
      ...{ reference, state: 'open', mode: 'open_challenge', decidedAt: null, outcome: null },
      force: { slug: 'northmere-police', name: 'Northmere Police' },
      address: `https://board.example/challenges/${reference}`,
    }),
  )
})
