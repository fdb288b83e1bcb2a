import { expect, test } from '@jest/globals'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { Challenge } from '../../server/challenges/model.ts'
import { challengesById } from '../../server/challenges/queries.ts'
import { confirmOpening } from '../../server/evaluations/commands.ts'
import { ownLinks } from '../../server/evaluations/links.ts'
import { Partnership } from '../../server/partnerships/model.ts'
import type { Act } from '../../server/platform/act.ts'
import { Proposal } from '../../server/proposals/model.ts'
import { proposalsById } from '../../server/proposals/queries.ts'
import { answerTo } from '../support/asking.ts'
import { closedChallenge, panelOf, rankedChallenge, unsealedChallenge } from '../support/evaluations.ts'
import { formingPartnership } from '../support/partnerships.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

/** As it stands when another force became co-owner before the close. */
const shareWith = async ({ saltmarch }: World, challengeId: string) =>
  Challenge.updateOne({ _id: challengeId }, { $set: { coOwnerIds: [saltmarch.id] } })

/** All that tells of judging, as the API answers it. */
async function told(act: Act, reference: string, proposalIds: readonly string[]): Promise<string> {
  const ids = proposalIds.map((id) => JSON.stringify(encodeGlobalID('Proposal', id))).join(', ')
  const answers = [
    `{ challenge(reference: "${reference}") {
        panel { part } panelPlaces { state } panelChoices { name } log(first: 100) { kind data } record { event { kind } }
        evaluation { candidates { __typename } agreed { __typename } } ownLinks { __typename } recordChains { chain }
        possibleConflicts { __typename } foiRequests { id }
      } }`,
    `{ nodes(ids: [${ids}]) { id } }`,
    '{ ownEvaluations { __typename } }',
  ].map((request) => answerTo(act, request))
  const all = JSON.stringify(await Promise.all(answers))
  expect(all).not.toContain('Cannot query')
  return all
}

test.each([
  ['sealed', async (world: World) => ({ challenge: await closedChallenge(world, { suppliers: ['kettles'] }) })],
  ['opened', unsealedChallenge],
  ['scored and ranked', rankedChallenge],
] as const)(
  'of proposals that are %s a co-owner learns what the public learns, and nothing else',
  async (_what, make) => {
    const world = await theWorld()
    const { challenge } = await make(world)
    const { _id: challengeId, reference } = challenge
    const proposals = (await Proposal.find({ challengeId }).lean()).map(({ _id }) => _id)
    await shareWith(world, challengeId)
    for (const who of [world.saltmarch.admin, world.saltmarch.editor]) {
      const act = await who.act()
      expect(await proposalsById(act, proposals)).toEqual(proposals.map(() => null))
      expect(await told(act, reference, proposals)).toBe(await told(await world.visitor.act(), reference, proposals))
    }
    expect(await told(await world.northmere.admin.act(), reference, proposals)).not.toBe(
      await told(await world.visitor.act(), reference, proposals),
    )
  },
)

test('nobody of a co-owner opens the proposals', async () => {
  const world = await theWorld()
  const { _id: challengeId } = await closedChallenge(world, { suppliers: ['kettles'] })
  await shareWith(world, challengeId)
  const opening = confirmOpening(await world.saltmarch.admin.act(), { challengeId, declared: true })
  expect(await refusalOf(opening)).toMatch(/NOT_FOUND|NOT_YOURS/)
})

test('who declares is shown partnerships of a co-owner with who proposes, as those of their own force', async () => {
  const world = await theWorld()
  const { _id: partnershipId } = await formingPartnership(world)
  await Partnership.updateOne({ _id: partnershipId }, { $set: { state: 'active', forceIds: [world.saltmarch.id] } })
  const { challengeId } = await unsealedChallenge(world)
  const act = await panelOf(world).first.act()
  const partnerships = async () => {
    const [challenge] = await challengesById(act, [challengeId])
    const links = challenge ? await ownLinks(act, challenge) : []
    return links.flatMap((link) => link.partnerships.map(({ id }) => id))
  }
  expect(await partnerships()).not.toContain(partnershipId)
  await shareWith(world, challengeId)
  expect(await partnerships()).toContain(partnershipId)
})
