import { expect, test } from '@jest/globals'
import { judgedOf } from '../../schema/challenges.ts'
import {
  agreeScore,
  freezeRanking,
  releaseDecision,
  reopenRanking,
  shortlistProposals,
} from '../../server/evaluations/commands.ts'
import { Notification } from '../../server/notifications/model.ts'
import { notifications } from '../../server/notifications/reactor.ts'
import { Event, type StoredEvent } from '../../server/platform/events.ts'
import { Proposal } from '../../server/proposals/model.ts'
import {
  decidableChallenge,
  panelOf,
  partnershipWith,
  proposeAward,
  rankedChallenge,
  scoredChallenge,
  signAll,
  type Unsealed,
} from '../support/evaluations.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const suppliers: ('kettles' | 'lanternfish' | 'brindle')[] = ['kettles', 'lanternfish', 'brindle']
const why = 'It cannot be tried before the summer.'

/** The first is of rank 1, the others share rank 2. */
const choosing = (world: World, { challengeId, proposals }: Unsealed) => ({
  ids: proposals.map(({ _id }) => _id),
  choose: async (proposalIds: string[], reason = '', who = panelOf(world).moderator) =>
    shortlistProposals(await who.act(), { challengeId, proposalIds, reason }),
})

test('the moderator shortlists by the frozen ranking, and says why one of a better rank is left out', async () => {
  const world = await theWorld()
  const scored = await scoredChallenge(world, { suppliers })
  const early = choosing(world, scored)
  expect(await refusalOf(early.choose(early.ids.slice(0, 1)))).toBe('NOT_FROZEN')

  const ranked = await rankedChallenge(world, { suppliers })
  const { ids, choose } = choosing(world, ranked)
  expect(await refusalOf(choose(ids.slice(0, 1), '', panelOf(world).first))).toBe('NOT_MODERATOR')
  expect(await refusalOf(choose([]))).toBe('BAD_INPUT')
  expect(await refusalOf(choose(ids.slice(1, 2)))).toBe('REASON')
  expect(await choose(ids.slice(1, 2), why)).toMatchObject({ shortlistReason: why })
  // Of equal ranks none is better: whoever shares rank 2 may be left out without a word.
  await choose(ids.slice(0, 1))
  expect(await refusalOf(choose(ids.slice(0, 2)))).toBe('SHORTLISTED')
  const states = await Proposal.find({ _id: { $in: ids } }).lean()
  const stateOf = (id: string | undefined) => states.find(({ _id }) => _id === id)?.state
  expect(ids.map(stateOf)).toEqual(['shortlisted', 'shortlisted', 'submitted'])
  await reopenRanking(await panelOf(world).moderator.act(), { challengeId: ranked.challengeId, reason: 'A sum.' })
  expect(await refusalOf(choose(ids))).toBe('NOT_FROZEN')
})

test('where a contract may follow nobody of a better rank is left out, whatever the reason', async () => {
  const world = await theWorld()
  const ranked = await rankedChallenge(world, { suppliers, mode: 'competition' })
  const { ids, choose } = choosing(world, ranked)
  expect(await refusalOf(choose(ids.slice(1, 2), why))).toBe('OUT_OF_ORDER')
  await choose(ids.slice(0, 1))
})

test('a shortlist of ranks that do not stand any more lets no award pass a better rank', async () => {
  const world = await theWorld()
  const decidable = await decidableChallenge(world, { suppliers, mode: 'competition' })
  const { ids, choose } = choosing(world, decidable)
  const { challengeId, criteria } = decidable
  await choose(ids.slice(0, 1))
  const moderator = await panelOf(world).moderator.act()
  await reopenRanking(moderator, { challengeId, reason: 'A sum was wrong.' })
  for (const { id: criterionId } of judgedOf(criteria))
    await agreeScore(moderator, {
      ...{ challengeId, proposalId: ids[2] ?? '', criterionId, version: 1 },
      ...{ score: 5, rationale: 'It names every date after all.' },
    })
  await freezeRanking(moderator, { challengeId })
  await signAll(panelOf(world).first, decidable)

  const release = async (acceptedIds: string[]) =>
    releaseDecision(await world.northmere.admin.act(), { ...partnershipWith(decidable), acceptedIds })
  expect(await refusalOf(release(ids.slice(0, 1)))).toBe('OUT_OF_ORDER')
  expect(await refusalOf(release(ids.slice(2)))).toBe('NOT_SHORTLISTED')
  await choose(ids.slice(2))
  await proposeAward(panelOf(world).moderator, decidable, ids.slice(2))
  await signAll(panelOf(world).first, decidable)
  expect(await release(ids.slice(2))).toMatchObject({ challengeId })
})

test('once there is a shortlist only a proposal on it is accepted; who is not on it is told nothing before the decision', async () => {
  const world = await theWorld()
  const decidable = await decidableChallenge(world, { suppliers })
  const { ids, choose } = choosing(world, decidable)
  await choose(ids.slice(1, 2), why)
  const config = { PUBLIC_URL: 'https://board.example', SECRET: 'a secret of more than thirty-two characters' }
  const reactor = notifications({ clock: world.clock, config })
  const { challengeId, proposals } = decidable
  for (const event of await Event.find({ kind: /shortlisted$/ }).lean<StoredEvent[]>()) await reactor.handle(event)
  const told = new Set((await Notification.find().lean()).map(({ subject }) => subject))
  expect(told).toEqual(new Set([`proposal:${ids[1]}`]))

  const decision = partnershipWith(decidable)
  const release = async (accepted: string[]) =>
    releaseDecision(await world.northmere.admin.act(), { ...decision, acceptedIds: accepted })
  expect(proposals).toHaveLength(3)
  expect(await refusalOf(release(ids.slice(0, 1)))).toBe('NOT_SHORTLISTED')
  expect(await release(ids.slice(1, 2))).toMatchObject({ challengeId })
})
