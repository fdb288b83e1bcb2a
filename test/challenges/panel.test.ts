import { expect, test } from '@jest/globals'
import { graphql } from 'graphql'
import { askPublication } from '../../server/challenges/commands.ts'
import type { Act } from '../../server/platform/act.ts'
import { schema } from '../../server/schema.ts'
import { draftedChallenge } from '../support/challenges.ts'
import { theWorld, withDatabase } from '../support/world.ts'

withDatabase()

const whoAsked = async (contextValue: Act, reference: string) => {
  const source = `{ challenge(reference: "${reference}") { publicationAskedAt publicationAskedBy { name } } }`
  return JSON.stringify((await graphql({ schema, source, contextValue })).data)
}

test('who waits for a second person is said by name, inside the force alone', async () => {
  const world = await theWorld()
  const { _id: id, reference } = await draftedChallenge(world, { mode: 'competition' })
  const editor = await world.northmere.editor.act()
  expect(await whoAsked(editor, reference)).toContain('"publicationAskedBy":null')

  await askPublication(editor, { id })
  expect(await whoAsked(await world.northmere.second.act(), reference)).toMatch(/"publicationAskedBy":\{"name":"\w/)
  expect(await whoAsked(await world.saltmarch.editor.act(), reference)).toBe('{"challenge":null}')
})
