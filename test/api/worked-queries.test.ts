import { expect, test } from '@jest/globals'
import { graphql } from 'graphql'
import { workedQueries } from '../../client/about/worked-queries.ts'
import { schema } from '../../server/schema.ts'
import { openedChallenge } from '../support/challenges.ts'
import { theWorld, withDatabase } from '../support/world.ts'

withDatabase()

test('every query that the page of the API shows is answered to a visitor', async () => {
  const world = await theWorld()
  await openedChallenge(world)
  for (const { title, query } of workedQueries) {
    const { data, errors } = await graphql({ schema, source: query, contextValue: await world.visitor.act() })
    expect({ title, errors }).toEqual({ title, errors: undefined })
    expect(Object.values(data ?? {})).not.toContain(null)
  }
})
