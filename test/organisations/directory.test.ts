import { expect, test } from '@jest/globals'
import {
  type DirectoryFilter,
  directoryCounts,
  directoryCursor,
  directoryPage,
} from '../../server/organisations/directory.ts'
import { Organisation } from '../../server/organisations/model.ts'
import { theWorld, withDatabase } from '../support/world.ts'

withDatabase()

const suppliers: DirectoryFilter = {
  ...{ kind: 'supplier', q: '', region: '' },
  ...{ category: '', size: '', standard: '' },
}
const names = (rows: readonly { name: string }[]) => rows.map(({ name }) => name)

test('the list goes by name and by keyset', async () => {
  const { visitor } = await theWorld()
  const act = await visitor.act()
  const first = await directoryPage(act, suppliers, null, 2)
  expect(names(first)).toEqual(['Brindle & Post', 'Lanternfish'])
  const last = first[1]
  if (!last) throw new Error('The list is empty.')
  expect(names(await directoryPage(act, suppliers, directoryCursor(last), 2))).toEqual(['Two Kettles'])
  expect(names(await directoryPage(act, suppliers, 'nonsense', 1))).toEqual(['Brindle & Post'])
})

test('filters narrow it, words are only words, and counts say what each would leave', async () => {
  const { visitor, kettles } = await theWorld()
  await Organisation.updateOne({ _id: kettles.id }, { $set: { categories: ['roads-policing'], regions: ['London'] } })
  const act = await visitor.act()
  expect(names(await directoryPage(act, { ...suppliers, q: 'kettle' }, null, 9))).toEqual(['Two Kettles'])
  expect(names(await directoryPage(act, { ...suppliers, q: '.*' }, null, 9))).toEqual([])
  expect(names(await directoryPage(act, { ...suppliers, region: 'London' }, null, 9))).toEqual([
    'Lanternfish',
    'Two Kettles',
  ])
  expect(names(await directoryPage(act, { ...suppliers, category: 'roads-policing' }, null, 9))).toEqual([
    'Two Kettles',
  ])
  const counts = await directoryCounts(act, { ...suppliers, region: 'London' })
  expect(counts.kinds).toEqual([{ value: 'supplier', count: 2 }])
  expect(counts.regions).toContainEqual({ value: 'Scotland', count: 1 })
  expect(counts.categories).toEqual([{ value: 'roads-policing', count: 1 }])
})

test('a force finds suppliers by size and by a standard they claim, and sees how many of each there are', async () => {
  const { visitor, kettles, lanternfish } = await theWorld()
  const claim = { code: 'rest-openapi', claim: 'conformant' }
  await Organisation.updateOne({ _id: kettles.id }, { $set: { size: 'micro', standards: [claim] } })
  await Organisation.updateOne({ _id: lanternfish.id }, { $set: { size: 'large', standards: [claim] } })
  const act = await visitor.act()
  expect(names(await directoryPage(act, { ...suppliers, size: 'micro' }, null, 9))).toEqual(['Two Kettles'])
  const claiming = { ...suppliers, standard: claim.code }
  expect(names(await directoryPage(act, claiming, null, 9))).toEqual(['Lanternfish', 'Two Kettles'])
  expect(names(await directoryPage(act, { ...claiming, size: 'large' }, null, 9))).toEqual(['Lanternfish'])
  const counts = await directoryCounts(act, { ...claiming, size: 'micro' })
  expect(counts.sizes).toEqual([
    { value: 'large', count: 1 },
    { value: 'micro', count: 1 },
  ])
  expect(counts.standards).toEqual([{ value: claim.code, count: 1 }])
  expect(counts.kinds).toEqual([{ value: 'supplier', count: 1 }])
})

test('what has only applied, or was refused, is in nobody’s list and count', async () => {
  const { visitor, brindle, charter } = await theWorld()
  for (const state of ['applied', 'refused']) {
    await Organisation.updateOne({ _id: brindle.id }, { $set: { state } })
    for (const act of [await visitor.act(), await brindle.admin.act(), await charter.manager.act()]) {
      expect(names(await directoryPage(act, suppliers, null, 9))).not.toContain('Brindle & Post')
      expect((await directoryCounts(act, suppliers)).kinds).toContainEqual({ value: 'supplier', count: 2 })
    }
  }
})
