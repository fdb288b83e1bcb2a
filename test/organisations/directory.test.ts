import { expect, test } from '@jest/globals'
import { admitSignatory, applyToSign, withdrawSigning } from '../../server/charter/commands.ts'
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
  ...{ category: '', size: '', standard: '', standing: '' },
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

const named = { accountablePerson: 'Ada Example', accountablePost: 'Managing director' }

test('organisations are found by how they stand under the Charter, each with how many there are', async () => {
  const { visitor, kettles, lanternfish, brindle, charter, clock } = await theWorld()
  const sign = async (admin: typeof kettles.admin, until: Date | null = null) => {
    const { _id: id } = await applyToSign(await admin.act(), named)
    return admitSignatory(await charter.manager.act(), { id, until })
  }
  const standing = async (one: string) =>
    names(await directoryPage(await visitor.act(), { ...suppliers, standing: one }, null, 9))
  const counts = async (filter = suppliers) => (await directoryCounts(await visitor.act(), filter)).standings
  expect(await counts()).toEqual([{ value: 'none', count: 3 }])

  await sign(kettles.admin)
  await sign(lanternfish.admin, new Date('2026-12-01T12:00:00Z'))
  expect(await standing('signed')).toEqual(['Lanternfish', 'Two Kettles'])
  expect(await standing('none')).toEqual(['Brindle & Post'])
  const both = [
    { value: 'signed', count: 2 },
    { value: 'none', count: 1 },
  ]
  expect(await counts()).toEqual(both)
  // What is chosen does not take the other choices away, and other filters do.
  expect(await counts({ ...suppliers, standing: 'none' })).toEqual(both)
  expect(await counts({ ...suppliers, region: 'London' })).toEqual([{ value: 'signed', count: 1 }])
  const chosen = await directoryCounts(await visitor.act(), { ...suppliers, standing: 'none' })
  expect(chosen.regions).toEqual([{ value: 'Scotland', count: 1 }])

  clock.set(new Date('2026-12-01T12:00:00Z'))
  expect(await standing('lapsed')).toEqual(['Lanternfish'])
  const { _id: id } = await sign(brindle.admin)
  await withdrawSigning(await brindle.admin.act(), { id })
  expect(await standing('withdrawn')).toEqual(['Brindle & Post'])
  expect(await standing('nonsense')).toEqual([])
})

test('by its standing a page goes on where the one before ended', async () => {
  const { visitor } = await theWorld()
  const act = await visitor.act()
  const none = { ...suppliers, standing: 'none' }
  const [first] = await directoryPage(act, none, null, 1)
  if (!first) throw new Error('The list is empty.')
  expect(names(await directoryPage(act, none, directoryCursor(first), 9))).toEqual(['Lanternfish', 'Two Kettles'])
})

test('nobody finds out by a filter who has only applied to sign', async () => {
  const { visitor, kettles, charter } = await theWorld()
  await applyToSign(await kettles.admin.act(), named)
  for (const act of [await visitor.act(), await kettles.admin.act(), await charter.manager.act()]) {
    expect(await directoryPage(act, { ...suppliers, standing: 'applied' }, null, 9)).toEqual([])
    expect(names(await directoryPage(act, { ...suppliers, standing: 'none' }, null, 9))).toContain('Two Kettles')
    expect((await directoryCounts(act, suppliers)).standings).toEqual([{ value: 'none', count: 3 }])
  }
})
