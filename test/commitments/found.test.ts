import { expect, test } from '@jest/globals'
import { publicChanges } from '../../server/changes/queries.ts'
import { commitmentsNamed, findEverything, findReactor } from '../../server/search/everything.ts'
import { commitmentsOf, disputeText } from '../support/commitments.ts'
import { storedSignatory } from '../support/stored-signatories.ts'
import { theWorld, withDatabase } from '../support/world.ts'

withDatabase()

test('what is public is found by its words, reference and organisation, and a proposal by nobody', async () => {
  const world = await theWorld()
  await storedSignatory(world.kettles.id, 'supplier')
  const { _id: id, reference } = await commitmentsOf(world).agreed()
  await commitmentsOf(world).proposed()
  findReactor()
  for (const words of ['question product working day', reference, 'two kettles transparency'])
    expect(await commitmentsNamed(words)).toEqual([id])
  const [group] = await findEverything(reference, 'commitment')
  expect(group).toMatchObject({ count: 1, hits: [{ path: `/commitments/${reference}` }] })
})

test('the log of all changes tells each public step in a sentence, and nothing from before it was agreed to', async () => {
  const world = await theWorld()
  await storedSignatory(world.kettles.id, 'supplier')
  const { reference } = await commitmentsOf(world).disputed()
  await commitmentsOf(world).proposed()
  const { changes } = await publicChanges(await world.visitor.act(), { after: null, limit: 50, group: 'charter' })
  expect(changes.map(({ by, text }) => `${by} ${text}`)).toEqual([
    `Demo Charter Office did not accept the evidence: ${disputeText.slice(0, -1)}`,
    'A supplier gave evidence that the commitment is kept',
    'Demo Charter Office agreed to the commitment: it is public now',
  ])
  expect(new Set(changes.map(({ subject }) => subject.path))).toEqual(new Set([`/commitments/${reference}`]))
})
