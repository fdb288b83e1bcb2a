import { expect, test } from '@jest/globals'
import { organisationFiles } from '../../server/organisations/files.ts'
import { Organisation } from '../../server/organisations/model.ts'
import { fileAt } from '../support/file-at.ts'
import { theWorld, withDatabase } from '../support/world.ts'

withDatabase()

test('the table of organisations holds who has a public page, and nobody who waits or was refused', async () => {
  const world = await theWorld()
  await Organisation.updateOne(
    { _id: world.kettles.id },
    { $set: { sectors: ['software'], mailbox: 'hello@kettles.example' } },
  )
  await Organisation.updateOne({ _id: world.lanternfish.id }, { $set: { state: 'applied' } })
  await Organisation.updateOne({ _id: world.brindle.id }, { $set: { state: 'refused' } })
  const files = organisationFiles({ publicUrl: 'https://board.example', now: world.clock.now })

  const { organisations } = JSON.parse(await fileAt(files, '/organisations.json'))
  const names: string[] = organisations.map(({ name }: { name: string }) => name)
  expect(names).toEqual(expect.arrayContaining(['Northmere Police', 'Two Kettles']))
  expect(names).not.toContain('Lanternfish')
  expect(names.some((name) => name.startsWith('Brindle'))).toBe(false)
  const kettles = { name: 'Two Kettles', kind: 'supplier', sectors: 'software', mailbox: 'hello@kettles.example' }
  expect(organisations).toContainEqual(expect.objectContaining(kettles))

  const [head, ...rows] = (await fileAt(files, '/organisations.csv')).trim().split('\n')
  expect(head).toMatch(/^name,short_name,kind,/)
  expect(rows).toHaveLength(names.length)
})
