import { beforeAll, expect, test } from '@jest/globals'
import { type DemoCast, enrolDemoCast } from '../../server/demo/enrol.ts'
import { tellStory } from '../../server/demo/story.ts'
import { withDatabase } from '../support/world.ts'

withDatabase()

test('tells it', async () => {
  const now = new Date()
  const t = Date.now()
  const cast = await enrolDemoCast(now)
  const u = Date.now()
  await tellStory(cast, now)
  console.log(u - t, Date.now() - u)
}, 60_000)
