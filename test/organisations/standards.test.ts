import { expect, test } from '@jest/globals'
import { addDays } from 'date-fns/addDays'
import { z } from 'zod'
import { standingClaims } from '../../schema/organisations.ts'
import { claimStandards, markClaim } from '../../server/organisations/commands/standards.ts'
import { Event } from '../../server/platform/events.ts'
import { Refusal } from '../../server/platform/refusal.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()

const openapi = {
  code: 'openapi',
  claim: 'conformant',
  plannedFor: null,
  evidenceUrl: 'https://kettles.example/api',
} as const
const restJson = { ...openapi, code: 'rest-json', evidenceUrl: '' } as const

async function claimed(world: World) {
  const { id: organisationId, editor } = world.kettles
  return claimStandards(await editor.act(), { organisationId, madeFrom: 0, claims: [openapi, restJson] })
}
const see = async (world: World, who: { act: World['visitor']['act'] }, madeFrom: number, code = 'openapi') =>
  markClaim(await who.act(), { organisationId: world.kettles.id, code, madeFrom, mark: 'seen' })

test('a force says that it saw a claim, with the day, and says it again on a later one', async () => {
  const world = await theWorld()
  const { version } = await claimed(world)
  const first = await see(world, world.northmere.editor, version)
  await see(world, world.saltmarch.admin, first.version)
  world.clock.advance({ days: 40 })
  const last = await see(world, world.northmere.editor, first.version + 1)
  expect(last.standards.map(({ code, seenBy }) => [code, seenBy?.map((by) => by.organisationId)])).toEqual([
    ['openapi', [world.saltmarch.id, world.northmere.id]],
    ['rest-json', []],
  ])
  expect(last.standards[0]?.seenBy?.at(-1)?.at).toEqual(world.clock.now())
})

test('a force that tested a claim says how, and takes it back; of both the last counts', async () => {
  const world = await theWorld()
  const { version: madeFrom } = await claimed(world)
  const act = await world.northmere.editor.act()
  const which = { organisationId: world.kettles.id, code: 'openapi' }
  const how = 'We sent a thousand calls to it and read each answer.'
  expect(await refusalOf(markClaim(act, { ...which, madeFrom, mark: 'verified', how: 'Yes.' }))).toBe('BAD_INPUT')
  expect(await refusalOf(markClaim(act, { ...which, madeFrom, mark: 'none' }))).toBe('NOT_MARKED')
  const seen = await see(world, world.northmere.editor, madeFrom)
  const tested = await markClaim(act, { ...which, madeFrom: seen.version, mark: 'verified', how })
  expect(tested.standards[0]?.seenBy).toMatchObject([{ organisationId: world.northmere.id, how }])
  const taken = await markClaim(act, { ...which, madeFrom: tested.version, mark: 'none' })
  expect(taken.standards[0]?.seenBy).toEqual([])
  const told = await Event.find({ chain: `organisation:${world.kettles.id}` }).sort({ number: 1 })
  expect(told.map(({ kind }) => kind).slice(-3)).toEqual([
    'organisation.claimSeen',
    'organisation.claimVerified',
    'organisation.claimUnmarked',
  ])
})

test('a claim that was changed has to be seen anew, and one that was not stays seen', async () => {
  const world = await theWorld()
  const { id: organisationId, admin } = world.kettles
  const { version } = await claimed(world)
  const one = await see(world, world.northmere.editor, version)
  const both = await see(world, world.northmere.editor, one.version, 'rest-json')
  const claims = [{ ...openapi, evidenceUrl: 'https://kettles.example/other' }, restJson]
  const saved = await claimStandards(await admin.act(), { organisationId, madeFrom: both.version, claims })
  expect(saved.standards.map(({ seenBy }) => seenBy?.length)).toEqual([0, 1])
  expect(await refusalOf(see(world, world.northmere.editor, both.version))).toBe('CHANGED_SINCE')
})

test('who claims from an older version is shown what stands, in the shape in which the form reads it', async () => {
  const world = await theWorld()
  const { id: organisationId, admin } = world.kettles
  const plannedFor = addDays(world.clock.now(), 90)
  const planned = { ...restJson, claim: 'planned', plannedFor } as const
  const claims = [openapi, planned]
  const { version } = await claimStandards(await admin.act(), { organisationId, madeFrom: 0, claims })
  const late = claimStandards(await admin.act(), { organisationId, madeFrom: 0, claims: [openapi] })
  const refusal: unknown = await late.catch((error: unknown) => error)
  expect(refusal).toMatchObject({ code: 'CHANGED_SINCE', details: { version } })
  const { details } = refusal instanceof Refusal ? refusal : { details: null }
  const sent: unknown = JSON.parse(JSON.stringify(details))
  expect(z.object({ current: standingClaims }).parse(sent).current).toEqual([
    openapi,
    { ...planned, plannedFor: plannedFor.toISOString(), evidenceUrl: null },
  ])
})

test('only its own admins and editors claim, and only a force that writes says that it saw', async () => {
  const world = await theWorld()
  const { kettles, lanternfish, northmere, charter, visitor, suspended } = world
  const { version } = await claimed(world)
  const again = { organisationId: kettles.id, madeFrom: version, claims: [] }
  for (const who of [lanternfish.admin, northmere.admin, charter.manager, visitor, suspended])
    expect(await refusalOf(claimStandards(await who.act(), again))).toBe('NOT_YOURS')
  for (const who of [
    kettles.admin,
    lanternfish.editor,
    northmere.viewer,
    northmere.evaluator,
    charter.manager,
    visitor,
  ])
    expect(await refusalOf(see(world, who, version))).toBe('NOT_YOURS')
  expect(await refusalOf(see(world, northmere.editor, version, 'mait'))).toBe('NOT_CLAIMED')
})

test('a claim is of the list, once, with a safe link, and a planned one has its day', async () => {
  const world = await theWorld()
  const { id: organisationId, editor } = world.kettles
  const planned = { ...openapi, claim: 'planned' as const }
  for (const claims of [
    [planned],
    [openapi, openapi],
    [{ ...openapi, code: 'nothing' }],
    [{ ...openapi, evidenceUrl: 'javascript:alert(1)' }],
  ])
    expect(await refusalOf(claimStandards(await editor.act(), { organisationId, madeFrom: 0, claims }))).toBe(
      'BAD_INPUT',
    )
  const plannedFor = addDays(world.clock.now(), 90)
  const claims = [
    { ...planned, plannedFor },
    { ...restJson, plannedFor },
  ]
  const saved = await claimStandards(await editor.act(), { organisationId, madeFrom: 0, claims })
  expect(saved.standards.map((claim) => claim.plannedFor)).toEqual([plannedFor, null])
})
