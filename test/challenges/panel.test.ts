import { graphql } from 'graphql'
import { askPublication } from '../../server/challenges/commands.ts'
import type { Act } from '../../server/platform/act.ts'
import { schema } from '../../server/schema.ts'
import { draftedChallenge } from '../support/challenges.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()

const asked = async (contextValue: Act, reference: string) => {
  const source = `{ challenge(reference: "${reference}") { publicationAskedAt publicationAskedBy { name } } }`
  const { data } = await graphql({ schema, source, contextValue })
  return JSON.stringify(data)
}

describe('who waits for whom before a publication', () => {
  test('is said by name inside the force', async () => {
    const { _id: id, reference } = await draftedChallenge(world(), { mode: 'competition' })
    const editor = await world().northmere.editor.act()
    expect(await asked(editor, reference)).toContain('"publicationAskedBy":null')

    await askPublication(editor, { id })
    expect(await asked(await world().northmere.second.act(), reference)).toMatch(/"publicationAskedBy":\{"name":"\w/)
    expect(await asked(await world().saltmarch.editor.act(), reference)).toBe('{"challenge":null}')
  })
})
