import { expect, test } from '@jest/globals'
import { importNotices } from '../../server/notices/import.ts'
import { systemAct } from '../../server/platform/act.ts'
import { findWithNotices } from '../../server/search/with-notices.ts'
import { fileOf } from '../notices/file.ts'
import { packageOf, release } from '../notices/releases.ts'
import { theWorld, withDatabase } from '../support/world.ts'

withDatabase()

test('a public notice is found beside what is on the board, and not where another kind is asked for', async () => {
  const world = await theWorld()
  await importNotices(systemAct(world.clock.now()), [fileOf('search.json', packageOf(release()))], () => {})
  const act = await world.visitor.act()
  const [title] = (await findWithNotices(act, release().ocid, 'notice')).flatMap(({ hits }) =>
    hits.map((hit) => hit.title),
  )
  if (!title) throw new Error('The notice is not found by its number.')
  expect(await findWithNotices(act, title, null)).toMatchObject([{ kind: 'notice', count: 1, hits: [{ title }] }])
  expect(await findWithNotices(act, title, 'challenge')).toEqual([])
  expect(await findWithNotices(act, '   ', 'notice')).toEqual([])
})
