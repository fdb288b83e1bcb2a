import { expect, test } from '@jest/globals'
import { type ExecutionResult, graphql } from 'graphql'
import { z } from 'zod'
import { disclosureStates } from '../../schema/disclosures.ts'
import { draftChallenge, withdrawChallenge } from '../../server/challenges/commands.ts'
import { Disclosure, type DisclosureFields } from '../../server/disclosures/model.ts'
import { newId } from '../../server/platform/ids.ts'
import { schema } from '../../server/schema.ts'
import { openedChallenge } from '../support/challenges.ts'
import { rememberStages } from '../support/remembered.ts'
import { theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const many = 240
const kept = many / disclosureStates.length

/** A ledger of more rows than are shown at once, told in another order than they were written down, two at each moment. */
async function longLedger(world: World) {
  const { _id: challengeId, reference } = await openedChallenge(world, { mode: 'market_engagement' })
  const now = world.clock.now()
  const rows = Array.from({ length: many }, (_, place): DisclosureFields => {
    const state = disclosureStates[place % disclosureStates.length] ?? 'waiting'
    const at = new Date(now.getTime() - Math.floor(((place * 97) % many) / 2) * 60_000)
    return {
      ...{ _id: newId(), version: 0, challengeId, forceId: world.northmere.id, kind: 'meeting', at, state, edits: 0 },
      ...{ toIds: [world.kettles.id], told: 'Told.', words: state === 'published' ? 'Read.' : null },
      ...{ sourceId: `by-hand:${place}`, reason: state === 'kept_back' ? `Reason ${place}.` : null },
      ...{ recordedById: null, decidedById: null, decidedAt: state === 'waiting' ? null : now },
    }
  })
  await Disclosure.insertMany(rows)
  return { challengeId, reference, rows }
}

const page = z.object({
  edges: z.array(z.object({ node: z.record(z.string(), z.unknown()) })),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
})
const pageIn = ({ data, errors }: ExecutionResult) => {
  expect(errors).toBeUndefined()
  return z.object({ challenge: z.object({ list: page }) }).parse(data).challenge.list
}

/** Every row of a list of a challenge, page after page. */
async function all(asker: World['visitor'], reference: string, list: string, fields: string) {
  const found: Record<string, unknown>[] = []
  for (let after: string | null = null, more = true; more; ) {
    const source = `query ($after: String) { challenge(reference: "${reference}") {
      list: ${list.replace(')', ', after: $after)')} { edges { node { ${fields} } } pageInfo { hasNextPage endCursor } } } }`
    const contextValue = await asker.act()
    const { edges, pageInfo } = pageIn(await graphql({ schema, source, variableValues: { after }, contextValue }))
    found.push(...edges.map(({ node }) => node))
    after = pageInfo.endCursor
    more = pageInfo.hasNextPage
    if (found.length > many) throw new Error('Rows come twice.')
  }
  return found
}

const inOrder = (rows: readonly DisclosureFields[]) =>
  [...rows].sort((one, other) => one.at.getTime() - other.at.getTime() || (one._id < other._id ? -1 : 1))
const momentsOf = (rows: readonly DisclosureFields[]) => inOrder(rows).map(({ at }) => at.toISOString())
const ofState = (rows: readonly DisclosureFields[], state: string) => rows.filter((row) => row.state === state)

test('everybody reads all that was published, page by page, in the order in which it was told', async () => {
  const world = await theWorld()
  const { reference, rows } = await longLedger(world)
  for (const list of ['disclosures(part: published)', 'disclosures(first: 7)', 'disclosures(first: 100)']) {
    const read = await all(world.visitor, reference, list, 'id at')
    expect(read.map(({ at }) => at)).toEqual(momentsOf(ofState(rows, 'published')))
    expect(new Set(read.map(({ id }) => id)).size).toBe(kept)
  }
})

test('the force reads all of it: what waits, what was published, what is kept back, each as it was told', async () => {
  const world = await theWorld()
  const { reference, rows } = await longLedger(world)
  const read = await all(world.northmere.viewer, reference, 'disclosures(part: inside, first: 100)', 'state at')
  expect(read).toEqual(
    disclosureStates.flatMap((state) => momentsOf(ofState(rows, state)).map((at) => ({ state, at }))),
  )
})

test('everybody reads each reason for which something is kept back', async () => {
  const world = await theWorld()
  const { reference, rows } = await longLedger(world)
  const read = await all(world.visitor, reference, 'keptBack(first: 25)', 'reason')
  expect(read.map(({ reason }) => reason)).toEqual(ofState(rows, 'kept_back').map(({ reason }) => reason))
})

test('what is sent as a place in the ledger and is none begins at its beginning', async () => {
  const world = await theWorld()
  const { reference } = await longLedger(world)
  const source = `{ challenge(reference: "${reference}") {
    list: disclosures(first: 1, after: "nowhere|at|all") { edges { node { at } } pageInfo { hasNextPage endCursor } } } }`
  const { edges } = pageIn(await graphql({ schema, source, contextValue: await world.visitor.act() }))
  expect(edges).toHaveLength(1)
})

test('the share pack says where it does not show all', async () => {
  const world = await theWorld()
  const { challengeId } = await longLedger(world)
  const act = await world.northmere.admin.act()
  await withdrawChallenge(act, {
    id: challengeId,
    code: 'priorities_changed',
    reason: 'We have learnt what we wanted to know.',
  })
  const { reference } = await draftChallenge(act, { copyOfId: challengeId, continues: true })
  const cut = async (first: number) => {
    const source = `{ challenge(reference: "${reference}") { sharePack {
      disclosures(first: ${first}) { pageInfo { hasNextPage } } keptBack(first: ${first}) { pageInfo { hasNextPage } } } } }`
    const { data, errors } = await graphql({ schema, source, contextValue: act })
    expect(errors).toBeUndefined()
    return JSON.parse(JSON.stringify(data)).challenge.sharePack
  }
  const said = (hasNextPage: boolean) => ({
    disclosures: { pageInfo: { hasNextPage } },
    keptBack: { pageInfo: { hasNextPage } },
  })
  expect(await cut(kept - 1)).toEqual(said(true))
  expect(await cut(kept)).toEqual(said(false))
})
