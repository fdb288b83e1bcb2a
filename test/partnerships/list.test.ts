import { expect, test } from '@jest/globals'
import { Partnership, type PartnershipFields } from '../../server/partnerships/model.ts'
import { newId } from '../../server/platform/ids.ts'
import { answerTo } from '../support/asking.ts'
import { activePartnership, formingPartnership } from '../support/partnerships.ts'
import { rememberStages } from '../support/remembered.ts'
import { theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

type Shown = {
  partnerships: { edges: { node: { reference: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
  partnershipCounts: Record<'regions' | 'principles', { key: string; count: number }[]>
}

/** What the page of the list is told. */
async function shown(who: { act: World['visitor']['act'] }, asked: string) {
  const source = `{
    partnerships(${asked}) { edges { node { reference } } pageInfo { hasNextPage endCursor } }
    partnershipCounts(state: active) { regions { key count } principles { key count } }
  }`
  const { data, errors } = await answerTo(await who.act(), source)
  if (errors) throw errors[0]
  const { partnerships, partnershipCounts } = data as Shown
  return {
    references: partnerships.edges.map(({ node }) => node.reference),
    ...partnerships.pageInfo,
    ...partnershipCounts,
  }
}

/** One more that is active. */
async function another(like: PartnershipFields, reference: string, more: Partial<PartnershipFields>) {
  await Partnership.create([{ ...like, _id: newId(), proposalId: newId(), reference, ...more }])
}

test('partnerships are found by the region of their forces, page by page, with how many each has', async () => {
  const world = await theWorld()
  const { northmere, saltmarch, kettles, visitor } = world
  const going = await activePartnership(world)
  await another(going, 'PT-2026-0002', { forceIds: [saltmarch.id], partyIds: [saltmarch.id, kettles.id] })
  const both = [northmere.id, saltmarch.id]
  await another(going, 'PT-2026-0003', { forceIds: both, partyIds: [...both, kettles.id] })

  const north = await shown(visitor, 'state: active, region: "North East", first: 1')
  expect([north.references, north.hasNextPage]).toEqual([['PT-2026-0003'], true])
  const rest = await shown(visitor, `state: active, region: "North East", first: 1, after: "${north.endCursor}"`)
  expect([rest.references, rest.hasNextPage]).toEqual([[going.reference], false])
  expect((await shown(visitor, 'state: active, region: "South West"')).references).toHaveLength(2)
  // A supplier's region is not its force's, and a region that there is not has none.
  for (const region of ['Wales', 'nonsense'])
    expect((await shown(visitor, `state: active, region: "${region}"`)).references).toEqual([])
  const ofSaltmarch = 'state: active, region: "North East", organisation: "saltmarch-constabulary"'
  expect((await shown(visitor, ofSaltmarch)).references).toEqual(['PT-2026-0003'])
  expect(north.regions).toEqual([
    { key: 'North East', count: 2 },
    { key: 'South West', count: 2 },
  ])
})

test('one with two forces of a region is one there', async () => {
  const world = await theWorld()
  const { northmere, saltmarch, visitor } = world
  const { _id } = await activePartnership(world)
  await Partnership.updateOne({ _id }, { $set: { forceIds: [northmere.id, northmere.id, saltmarch.id] } })
  expect((await shown(visitor, 'state: active')).regions).toEqual([
    { key: 'North East', count: 1 },
    { key: 'South West', count: 1 },
  ])
})

test('they are found by the principles of the Charter that their challenge names', async () => {
  const world = await theWorld()
  const { visitor } = world
  const going = await activePartnership(world)
  expect(going.principles).toEqual(['P1', 'P2'])
  await another(going, 'PT-2026-0002', { principles: ['P2', 'P5'] })

  const under = async (principle: string) =>
    (await shown(visitor, `state: active, principle: "${principle}"`)).references
  expect(await under('P1')).toEqual([going.reference])
  expect(await under('P2')).toEqual(['PT-2026-0002', going.reference])
  expect(await under('P3')).toEqual([])
  expect((await shown(visitor, 'state: active')).principles).toEqual([
    { key: 'P2', count: 2 },
    { key: 'P1', count: 1 },
    { key: 'P5', count: 1 },
  ])
})

test('no filter and no count tells of one that still forms to anybody but its parties', async () => {
  const world = await theWorld()
  const { reference } = await formingPartnership(world)
  const filters = ['region: "North East"', 'principle: "P1"']
  for (const filter of filters) {
    expect((await shown(world.kettles.editor, `state: forming, ${filter}`)).references).toEqual([reference])
    for (const outsider of [world.visitor, world.lanternfish.editor, world.saltmarch.admin, world.charter.manager])
      expect((await shown(outsider, `state: forming, ${filter}`)).references).toEqual([])
  }
  const counted = async (who: { act: World['visitor']['act'] }) =>
    (await answerTo(await who.act(), '{ partnershipCounts(state: forming) { regions { key } principles { key } } }'))
      .data
  expect(await counted(world.kettles.editor)).toEqual({
    partnershipCounts: { regions: [{ key: 'North East' }], principles: [{ key: 'P1' }, { key: 'P2' }] },
  })
  expect(await counted(world.visitor)).toEqual({ partnershipCounts: { regions: [], principles: [] } })
})
