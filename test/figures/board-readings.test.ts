import { expect, test } from '@jest/globals'
import type { BoardMeasure } from '../../schema/board-measures.ts'
import { Challenge, type ChallengeFields } from '../../server/challenges/model.ts'
import { boardReader } from '../../server/figures/board-readings.ts'
import { Organisation } from '../../server/organisations/model.ts'
import { newId } from '../../server/platform/ids.ts'
import { draftedChallenge, openedChallenge } from '../support/challenges.ts'
import { rememberStages } from '../support/remembered.ts'
import { storedProposal } from '../support/stored-proposals.ts'
import { theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const ofNorthmere = ({ northmere }: World, boardMeasure: BoardMeasure, target: number, boardMonths = 12) => ({
  ...{ organisationId: northmere.id, boardMeasure, boardMonths, target },
})

/** What is read of a commitment by somebody, once what was kept of earlier is worked out anew. */
async function readBy(world: World, persona: World['visitor'], commitment: ReturnType<typeof ofNorthmere>) {
  world.clock.advance({ minutes: 2 })
  const act = await persona.act()
  return (await boardReader(act, [commitment]))(commitment)
}
const tooFew = { value: null, cases: null, isWithinAim: null }
const inDays = ({ clock }: World, days: number) => new Date(clock.now().getTime() + days * 24 * 60 * 60_000)

/** One more that is like this one, published then, which names a route to adoption. */
let made = 0
async function another(like: ChallengeFields, openedAt: Date) {
  made += 1
  const content = { ...like.content, owner: { ...like.content.owner, adoptionRoute: 'framework' as const } }
  await Challenge.create([{ ...like, _id: newId(), reference: `CH-2020-${1000 + made}`, openedAt, content }])
}

test('what a force publishes is counted from five on, in the months that count, and nothing that is not published', async () => {
  const world = await theWorld()
  const first = await openedChallenge(world)
  expect(first.content.owner.adoptionRoute).toBe('none_yet')
  for (const ago of [-1, -2, -3]) await another(first, inDays(world, ago))
  await another(first, inDays(world, -370))
  await draftedChallenge(world)
  await storedProposal(first, world.kettles.id)
  const aim = ofNorthmere(world, 'route_named', 81)
  for (const who of [world.visitor, world.northmere.admin, world.kettles.editor])
    expect(await readBy(world, who, aim)).toEqual(tooFew)

  await another(first, inDays(world, -4))
  for (const who of [world.visitor, world.northmere.admin])
    expect(await readBy(world, who, aim)).toEqual({ value: 80, cases: 5, isWithinAim: false })
  expect(await readBy(world, world.visitor, { ...aim, target: 80 })).toMatchObject({ isWithinAim: true })
  expect(await readBy(world, world.visitor, { ...aim, boardMonths: 24 })).toMatchObject({ value: 83, cases: 6 })
  expect(await readBy(world, world.visitor, { ...aim, boardMeasure: 'standards_named' })).toMatchObject({ cases: 5 })
  expect(await readBy(world, world.visitor, { ...aim, organisationId: world.saltmarch.id })).toEqual(tooFew)

  const times = { proposalsCloseAt: new Date('2026-12-23T12:00:00Z'), decidedAt: new Date('2027-01-04T12:00:00Z') }
  await Challenge.updateMany(
    { state: 'open', openedAt: { $gt: inDays(world, -30) } },
    { $set: { ...times, state: 'decided' } },
  )
  world.clock.set(new Date('2027-01-10T10:00:00Z'))
  const days = ofNorthmere(world, 'decide_days', 5)
  expect(await readBy(world, world.visitor, days)).toEqual({ value: 5, cases: 5, isWithinAim: true })
  expect(await readBy(world, world.visitor, { ...days, target: 4 })).toMatchObject({ isWithinAim: false })
  world.clock.advance({ days: 250 })
  expect(await readBy(world, world.visitor, { ...days, boardMonths: 6 })).toEqual(tooFew)
  expect(await readBy(world, world.visitor, days)).toMatchObject({ cases: 5 })
})

test('of the claims of a supplier those count that a force has seen as they stand, and none that is only planned', async () => {
  const world = await theWorld()
  const seenBy = [{ organisationId: world.northmere.id, at: world.clock.now() }]
  const claim = (code: string, more: object) => ({ code, claim: 'conformant', evidenceUrl: null, ...more })
  const claims = [claim('one', { seenBy }), claim('two', { seenBy }), claim('three', { seenBy }), claim('four', {})]
  const claimed = (standards: object[]) => Organisation.updateOne({ _id: world.kettles.id }, { $set: { standards } })
  const own = { organisationId: world.kettles.id, boardMeasure: 'claims_seen', boardMonths: 0, target: 60 } as const
  await claimed([...claims, claim('planned', { claim: 'planned', seenBy })])
  expect(await readBy(world, world.visitor, own)).toEqual(tooFew)
  await claimed([...claims, claim('five', { claim: 'partial' })])
  expect(await readBy(world, world.visitor, own)).toEqual({ value: 60, cases: 5, isWithinAim: true })
})
