import { expect, test } from '@jest/globals'
import {
  closeRound,
  confirmIneligible,
  declareConflicts,
  freezeRanking,
  lockScores,
  proposeIneligible,
  reopenDeclarations,
  saveScore,
  stepDown,
} from '../../server/evaluations/commands.ts'
import { AgreedScore, Evaluation, Feedback, Score, Seat } from '../../server/evaluations/model.ts'
import { Finding } from '../../server/evaluations/model-eligibility.ts'
import { systemAct } from '../../server/platform/act.ts'
import { Event } from '../../server/platform/events.ts'
import {
  decidableChallenge,
  declareNone,
  panelOf,
  rankAnew,
  rankedChallenge,
  scoreAll,
  signAll,
  type Unsealed,
  unsealedChallenge,
} from '../support/evaluations.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

type Person = World['northmere']['editor']

const saysConflict = async (person: Person, { challengeId, proposals }: Unsealed, place = 0) =>
  declareConflicts(await person.act(), {
    ...{ challengeId },
    declarations: [{ proposalId: proposals[place]?._id ?? '', kind: 'actual', words: 'I am to work there.' }],
  })

const agreedOf = async ({ challengeId }: Unsealed) =>
  [...new Set((await AgreedScore.find({ challengeId }).lean()).map(({ proposalId }) => proposalId))].sort()

test('what was agreed on the scores of somebody who has a conflict is agreed anew without them, and ranked anew', async () => {
  const world = await theWorld()
  const decidable = await decidableChallenge(world)
  const { challengeId, proposals, criteria } = decidable
  const [conflicted = '', other = ''] = proposals.map(({ _id }) => _id)
  const { second, moderator } = panelOf(world)
  await saysConflict(second, decidable)

  expect(await agreedOf(decidable)).toEqual([other])
  expect(await Score.countDocuments({ proposalId: conflicted })).toBe(criteria.length)
  expect(await Evaluation.findOne({ challengeId }).lean()).toMatchObject({ frozenAt: null, ranking: [] })
  expect(await Feedback.countDocuments({ challengeId, signedById: { $ne: null } })).toBe(0)
  const [event] = await Event.find({ kind: 'evaluation.agreementSetAside' }).lean()
  expect(event).toMatchObject({ audience: 'audit', data: { personId: second.personId } })
  expect(JSON.stringify(event?.data)).toContain(`"score":4`)

  expect(await refusalOf(freezeRanking(await moderator.act(), { challengeId }))).toBe('NOT_COMPLETE')
  await rankAnew(world, decidable, 0)
  expect((await Evaluation.findOne({ challengeId }).lean())?.frozenAt).not.toBeNull()
})

test('what a moderator agreed is agreed anew once they say that they have a conflict, and they rank nothing', async () => {
  const world = await theWorld()
  const ranked = await rankedChallenge(world)
  const { moderator } = panelOf(world)
  await saysConflict(moderator, ranked)
  expect(await agreedOf(ranked)).toEqual([ranked.proposals[1]?._id])
  const { challengeId } = ranked
  expect(await refusalOf(freezeRanking(await moderator.act(), { challengeId }))).toBe('NOT_FOUND')
})

test('what a moderator with a conflict wrote of that proposal is saved by another before it is signed', async () => {
  const world = await theWorld()
  const decidable = await decidableChallenge(world)
  const { moderator, first } = panelOf(world)
  const [proposalId = '', other = ''] = decidable.proposals.map(({ _id }) => _id)
  await saysConflict(moderator, decidable)
  expect(await Feedback.findOne({ proposalId }).lean()).toMatchObject({ writtenById: null, signedById: null })
  expect(await Feedback.findOne({ proposalId: other }).lean()).toMatchObject({ writtenById: moderator.personId })
  expect(await refusalOf(signAll(first, decidable))).toBe('NOT_FROZEN')
  await Evaluation.updateOne({ challengeId: decidable.challengeId }, { $set: { frozenAt: world.clock.now() } })
  expect(await refusalOf(signAll(first, decidable))).toBe('SECOND_PERSON')
})

test('what somebody with a conflict found about eligibility stands no more: one word is dropped, what two said is undone', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world, { suppliers: ['kettles', 'lanternfish', 'brindle'] })
  const { challengeId, proposals } = unsealed
  const { first, moderator } = panelOf(world)
  for (const person of [first, moderator]) await declareNone(person, unsealed)
  const [confirmed = '', proposed = ''] = proposals.map(({ _id }) => _id)
  const find = async (proposalId: string) =>
    proposeIneligible(await moderator.act(), {
      ...{ challengeId, proposalId, code: 'incomplete', words: 'The evidence is left out.' },
    })
  const { _id: findingId } = await find(confirmed)
  await confirmIneligible(await first.act(), { challengeId, findingId })
  await find(proposed)

  await saysConflict(moderator, unsealed, 0)
  expect(await Evaluation.findOne({ challengeId }).lean()).toMatchObject({ ineligibleIds: [] })
  expect(await Finding.findOne({ proposalId: confirmed }).lean()).toMatchObject({ outcome: 'reinstated' })
  // Of the other proposal they may judge.
  expect(await Finding.findOne({ proposalId: proposed }).lean()).toMatchObject({ droppedAt: null })
  await saysConflict(moderator, unsealed, 1)
  expect((await Finding.findOne({ proposalId: proposed }).lean())?.droppedAt).not.toBeNull()
})

test('who has to declare again is not locked any more, and what they scored is shared with nobody before they do', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { challengeId, proposals } = unsealed
  const { first, moderator } = panelOf(world)
  const [changing = '', other = ''] = proposals.map(({ _id }) => _id)
  await scoreAll(first, unsealed, () => 3)
  world.clock.advance({ hours: 1 })
  const changed = { because: 'partner' as const, organisationId: world.brindle.id, changedAt: world.clock.now() }
  await reopenDeclarations(systemAct(world.clock.now()), { proposalId: changing, personId: null, ...changed })

  expect(await Seat.findOne({ challengeId, personId: first.personId }).lean()).toMatchObject({ lockedAt: null })
  expect(await refusalOf(lockScores(await first.act(), { challengeId }))).toBe('NOT_COMPLETE')
  await closeRound(await moderator.act(), { challengeId, reason: 'We have waited long enough.' })
  const sharedOf = (proposalId: string) => Score.countDocuments({ proposalId, sharedAt: { $ne: null } })
  expect(await sharedOf(changing)).toBe(0)
  expect(await sharedOf(other)).toBeGreaterThan(0)
})

test('who leaves a round that was opened again takes back what nobody saw, and what the panel agreed on stands', async () => {
  const world = await theWorld()
  const ranked = await rankedChallenge(world)
  const { challengeId, proposals, criteria } = ranked
  const { first } = panelOf(world)
  const [seen = '', again = ''] = proposals.map(({ _id }) => _id)
  await Evaluation.updateOne({ challengeId }, { $set: { closedAt: null, frozenAt: null, reopenedFor: [again] } })
  await Seat.updateMany({ challengeId }, { $set: { lockedAt: null } })
  await Score.deleteMany({ proposalId: again })
  const cell = { challengeId, proposalId: again, criterionId: criteria[0]?.id ?? '', version: 0, score: 1 }
  await saveScore(await first.act(), { ...cell, reason: 'Not yet seen.' })

  await stepDown(await first.act(), { challengeId, reason: 'too_much' })
  const theirs = await Score.find({ challengeId, personId: first.personId }).lean()
  expect(new Set(theirs.map(({ proposalId }) => proposalId))).toEqual(new Set([seen]))
  expect(await agreedOf(ranked)).toContain(seen)
})
