import { expect, test } from '@jest/globals'
import { watch } from '../../server/notifications/commands.ts'
import { watchedAmong } from '../../server/notifications/queries.ts'
import { openedChallenge } from '../support/challenges.ts'
import { watchedDatabase } from '../support/commands.ts'
import { theWorld } from '../support/world.ts'

const database = watchedDatabase()

test('people who ask at the same moment are told of their own watches alone, in one reading for those who come meanwhile', async () => {
  const world = await theWorld()
  const { _id: first } = await openedChallenge(world)
  const { _id: second } = await openedChallenge(world)
  const [kettles, northmere] = [await world.kettles.editor.act(), await world.northmere.editor.act()]
  await watch(kettles, { kind: 'challenge', what: first })
  await watch(northmere, { kind: 'challenge', what: second })
  const { what: search } = await watch(northmere, { kind: 'search', what: 'state=open' })

  const ids = [first, second]
  const asked = [
    () => watchedAmong(kettles, 'challenge', ids),
    () => watchedAmong(northmere, 'challenge', ids),
    () => watchedAmong(kettles, 'search', [search]),
    () => watchedAmong(northmere, 'search', [search, first]),
  ]
  let told: boolean[][] = []
  const sent = await database.during(async () => {
    told = await Promise.all(asked.map((ask) => ask()))
  })
  expect(told).toEqual([[true, false], [false, true], [false], [true, false]])
  expect(sent.filter(({ name }) => name === 'find')).toHaveLength(1)
})
