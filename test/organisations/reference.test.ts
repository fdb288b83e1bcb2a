import { expect, test } from '@jest/globals'
import { regions } from '../../schema/vocabularies.ts'
import { demoOrganisations } from '../../server/demo/cast.ts'
import { buyerMatcher } from '../../server/notices/buyers.ts'
import { Organisation } from '../../server/organisations/model.ts'
import { forces } from '../../server/organisations/reference/forces.ts'
import { listReference } from '../../server/organisations/reference/list.ts'
import { systemAct } from '../../server/platform/act.ts'
import { remembered, rememberStages } from '../support/remembered.ts'
import { morning, theWorld, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const act = systemAct(morning)
const listing = remembered(async (_world) => {
  await listReference(act)
  return null
})

test('48 forces are listed with their authority, as facts and not as accounts', async () => {
  await listing(await theWorld())
  const listed = await Organisation.find({ kind: 'force', demo: false }).lean()
  expect(listed).toHaveLength(48)
  expect(new Set(listed.map(({ state }) => state))).toEqual(new Set(['listed']))
  const withAuthority = listed.filter(({ authorityIds }) => authorityIds.length === 1)
  expect(withAuthority).toHaveLength(47)
  const codes: string[] = regions.map(({ code }) => code)
  expect(listed.every(({ region }) => codes.includes(region ?? ''))).toBe(true)
})

test('no two forces stand on one tile of the map', () => {
  const tiles = forces.flatMap(({ tile }) => (tile ? [tile.join(',')] : []))
  expect(new Set(tiles).size).toBe(forces.length)
  const madeUp = demoOrganisations.flatMap((one) => ('tile' in one ? [`${one.tile.column},${one.tile.row}`] : []))
  expect(madeUp).toHaveLength(demoOrganisations.filter(({ kind }) => kind === 'force').length)
  expect(new Set([...tiles, ...madeUp]).size).toBe(tiles.length + madeUp.length)
})

test('listed again nothing is doubled; a mistake is put right; what has an account speaks for itself', async () => {
  await listing(await theWorld())
  const count = await Organisation.countDocuments()
  await Organisation.updateOne({ slug: 'kent' }, { name: 'Kentt Police' })
  await Organisation.updateOne({ slug: 'dorset' }, { name: 'Dorset Police, as it says itself', state: 'approved' })
  await listReference(act)
  expect(await Organisation.countDocuments()).toBe(count)
  expect((await Organisation.findOne({ slug: 'kent' }).lean())?.name).toBe('Kent Police')
  expect((await Organisation.findOne({ slug: 'dorset' }).lean())?.name).toBe('Dorset Police, as it says itself')
})

test.each([
  ['Police & Crime Commissioner for South Wales', 'south-wales'],
  ['Police and Crime Commissioner for Dyfed-Powys', 'dyfed-powys'],
  ['Lancashire Constabulary', 'lancashire'],
  ["Mayor's Office for Policing and Crime", 'metropolitan'],
  ['West Mercia Police and Crime Commissioner', 'west-mercia'],
  ['The Police and Crime Commissioner for Norfolk', 'norfolk'],
  ['Staffordshire Police, Fire and Crime Commissioner', 'staffordshire'],
  ['Police Scotland', 'police-scotland'],
])('a notice of %s belongs to %s', async (name, slug) => {
  await listing(await theWorld())
  const match = await buyerMatcher(act)
  const found = match({ name, identifiers: [] })
  expect((await Organisation.findById(found?.forceId).lean())?.slug).toBe(slug)
})
