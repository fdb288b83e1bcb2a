import { expect, test } from '@jest/globals'
import type { IneligibleReason } from '../../schema/eligibility.ts'
import { challengesById } from '../../server/challenges/queries.ts'
import {
  agreeScore,
  closeFinding,
  closeRound,
  confirmIneligible,
  declareConflicts,
  dropFinding,
  freezeRanking,
  lockScores,
  proposeIneligible,
  releaseDecision,
  respondToFinding,
  saveFeedback,
  saveScore,
} from '../../server/evaluations/commands.ts'
import { feedbackToUs } from '../../server/evaluations/feedback.ts'
import { findingsOf, findingsToUs } from '../../server/evaluations/findings.ts'
import { Evaluation, Seat } from '../../server/evaluations/model.ts'
import { progressOf } from '../../server/evaluations/progress.ts'
import { evaluationOfChallenge, openingOf } from '../../server/evaluations/queries.ts'
import { pathOf } from '../../server/proposals/path.ts'
import { proposalsById } from '../../server/proposals/queries.ts'
import {
  declareNone,
  panelOf,
  partnershipWith,
  rankedChallenge,
  scoreAll,
  scoredChallenge,
  signAll,
  type Unsealed,
  unsealedChallenge,
  writeFeedback,
} from '../support/evaluations.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const words = 'The evidence of the second requirement is left out.'
const sides = (world: World) => ({ [world.kettles.id]: world.kettles, [world.lanternfish.id]: world.lanternfish })
const sideOf = (world: World, { proposals }: Unsealed, place: number) => {
  const side = sides(world)[proposals[place]?.supplierId ?? '']
  if (!side) throw new Error('Two suppliers proposed.')
  return side
}
const of = ({ challengeId, proposals }: Unsealed, place = 1) => ({
  ...{ challengeId, proposalId: proposals[place]?._id ?? '', words },
  code: 'incomplete' as IneligibleReason,
})

/** The second proposal, found ineligible by the moderator and an evaluator. */
async function foundIneligible(world: World, unsealed: Unsealed) {
  const { moderator, first } = panelOf(world)
  const { challengeId } = unsealed
  const { proposalId } = of(unsealed)
  const { _id: findingId } = await proposeIneligible(await moderator.act(), of(unsealed))
  await confirmIneligible(await first.act(), { challengeId, findingId })
  return { challengeId, proposalId, findingId }
}

async function shownTo(who: { act: World['visitor']['act'] }, challengeId: string) {
  const act = await who.act()
  const [challenge] = await challengesById(act, [challengeId])
  const shown = challenge && (await evaluationOfChallenge(act, challenge))
  return shown ? findingsOf(act, shown) : []
}

test('it takes a reason and two people: the moderator or an admin proposes, and somebody else confirms', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { first, second, moderator } = panelOf(world)
  for (const person of [first, moderator]) await declareNone(person, unsealed)
  const input = of(unsealed)
  const propose = async (who: typeof first, more: Partial<typeof input> & { essentials?: string[] } = {}) =>
    proposeIneligible(await who.act(), { ...input, ...more })

  expect(await refusalOf(propose(first))).toBe('NOT_MODERATOR')
  expect(await refusalOf(propose(moderator, { words: 'Bad.' }))).toBe('BAD_INPUT')
  expect(await refusalOf(propose(moderator, { code: 'essential_not_met' }))).toBe('BAD_INPUT')
  expect(await refusalOf(propose(moderator, { essentials: ['It flies.'] }))).toBe('BAD_INPUT')
  expect(await refusalOf(propose(moderator, { code: 'essential_not_met', essentials: ['It flies.'] }))).toBe(
    'NOT_ASKED',
  )
  expect(
    await refusalOf(propose(moderator, { words: 'Ask a.person@force.police.uk, b@c.police.uk, d@e.police.uk' })),
  ).toBe('NEVER_IN_A_RECORD')
  const { challengeId } = unsealed
  const { _id: findingId } = await propose(moderator)
  expect(await refusalOf(propose(moderator))).toBe('ALREADY_FOUND')
  const confirm = async (who: typeof first) => confirmIneligible(await who.act(), { challengeId, findingId })
  expect(await refusalOf(confirm(moderator))).toBe('SECOND_PERSON')
  expect(await refusalOf(confirm(second))).toBe('DECLARE_FIRST')
  expect(await refusalOf(confirm(world.saltmarch.admin))).toBe('NOT_FOUND')
  expect((await Evaluation.findOne({ challengeId }))?.ineligibleIds).toEqual([])
  expect(await confirm(first)).toMatchObject({ respondBy: new Date('2026-11-30T10:00:00Z') })
  expect((await Evaluation.findOne({ challengeId }))?.ineligibleIds).toEqual([input.proposalId])
  expect(await refusalOf(confirm(first))).toBe('CONFIRMED')
})

test('what one person alone thought is never known to its supplier, and may be dropped with a reason', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { first, moderator } = panelOf(world)
  for (const person of [first, moderator]) await declareNone(person, unsealed)
  const { challengeId } = unsealed
  const { proposalId } = of(unsealed)
  const { _id: findingId } = await proposeIneligible(await moderator.act(), of(unsealed))
  const theirs = async () => findingsToUs(await sideOf(world, unsealed, 1).admin.act(), [proposalId])
  expect(await theirs()).toEqual([[]])
  await dropFinding(await first.act(), { challengeId, findingId, reason: 'It stands on page four.' })
  expect(await theirs()).toEqual([[]])
  expect((await shownTo(moderator, challengeId)).map(({ state }) => state)).toEqual(['dropped'])
  expect(await proposeIneligible(await moderator.act(), of(unsealed))).toMatchObject({ outcome: null })
})

test('before the decision only its own side and who judges it know: no rival, no visitor, nobody with a conflict', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { first, second, moderator } = panelOf(world)
  for (const person of [first, moderator]) await declareNone(person, unsealed)
  const { proposalId } = of(unsealed)
  const declarations = [{ proposalId, kind: 'actual' as const, words: 'I worked there.' }]
  await declareConflicts(await second.act(), { challengeId: unsealed.challengeId, declarations })
  const { challengeId, findingId } = await foundIneligible(world, unsealed)

  const own = sideOf(world, unsealed, 1)
  const [[seen] = []] = await findingsToUs(await own.editor.act(), [proposalId])
  expect(seen).toMatchObject({ words, code: 'incomplete', state: 'waiting', mayRespond: true, proposedBy: null })
  for (const who of [sideOf(world, unsealed, 0).admin, world.brindle.admin, world.visitor, world.charter.manager]) {
    expect(await findingsToUs(await who.act(), [proposalId])).toEqual([[]])
    expect(await shownTo(who, challengeId)).toEqual([])
  }
  expect(await shownTo(second, challengeId)).toEqual([])
  expect(await shownTo(first, challengeId)).toMatchObject([{ _id: findingId, confirmedBy: expect.any(String) }])
  expect(
    await refusalOf(closeFinding(await second.act(), { challengeId, findingId, outcome: 'reinstated', reason: words })),
  ).toBe('NOT_FOUND')
  const [proposal] = await proposalsById(await second.act(), [proposalId])
  const steps = proposal ? await pathOf(await second.act(), proposal) : []
  expect(steps.map(({ step }) => step)).not.toContain('foundIneligible')
  const ours = proposal ? await pathOf(await own.editor.act(), proposal) : []
  expect(ours.map(({ step }) => step)).toContain('foundIneligible')
})

test('what is ineligible is neither scored nor agreed nor ranked, and the rest goes on without it', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { first, second, moderator } = panelOf(world)
  for (const person of [first, second, moderator]) await declareNone(person, unsealed)
  const { challengeId } = await foundIneligible(world, unsealed)
  const { proposalId } = of(unsealed)
  const criterionId = unsealed.criteria[0]?.id ?? ''
  const cell = { challengeId, proposalId, criterionId, version: 0, score: 3 }
  expect(await refusalOf(saveScore(await first.act(), { ...cell, reason: 'Read.' }))).toBe('INELIGIBLE')

  const eligible = { ...unsealed, proposals: unsealed.proposals.slice(0, 1) }
  for (const person of [first, second]) await scoreAll(person, eligible, () => 4)
  expect(await refusalOf(agreeScore(await moderator.act(), { ...cell, rationale: 'Read.' }))).toBe('INELIGIBLE')
  for (const { id } of unsealed.criteria)
    await agreeScore(await moderator.act(), {
      ...{ challengeId, proposalId: eligible.proposals[0]?._id ?? '', criterionId: id, version: 0, score: 4 },
    })
  const { ranking } = await freezeRanking(await moderator.act(), { challengeId })
  expect(ranking.map((row) => row.proposalId)).toEqual(eligible.proposals.map(({ _id }) => _id))
})

test('its supplier answers once, in time; nothing is upheld while it may, and who proposed it does not judge the answer', async () => {
  const world = await theWorld()
  const unsealed = await scoredChallenge(world)
  const { moderator, first } = panelOf(world)
  const { challengeId, proposalId, findingId } = await foundIneligible(world, unsealed)
  const answer = { challengeId, proposalId, findingId, words: 'It stands on page four of the annex.' }
  const own = sideOf(world, unsealed, 1)
  const close = async (who: typeof first, outcome: 'upheld' | 'reinstated') =>
    closeFinding(await who.act(), { challengeId, findingId, outcome, reason: 'The annex was read again.' })

  expect(await refusalOf(respondToFinding(await sideOf(world, unsealed, 0).admin.act(), answer))).toBe('NOT_FOUND')
  expect(await refusalOf(respondToFinding(await first.act(), answer))).toBe('NOT_FOUND')
  expect(await refusalOf(close(first, 'upheld'))).toBe('WINDOW_RUNS')
  await respondToFinding(await own.editor.act(), answer)
  expect(await refusalOf(respondToFinding(await own.admin.act(), answer))).toBe('ANSWERED')
  expect(await refusalOf(close(moderator, 'reinstated'))).toBe('SECOND_PERSON')
  expect(await close(first, 'upheld')).toMatchObject({ outcome: 'upheld' })
  expect(await refusalOf(close(first, 'reinstated'))).toBe('NOT_OPEN')

  const other = await theWorld()
  const late = await scoredChallenge(other)
  const found = await foundIneligible(other, late)
  other.clock.advance({ days: 5 })
  const tooLate = respondToFinding(await sideOf(other, late, 1).editor.act(), { ...found, words: answer.words })
  expect(await refusalOf(tooLate)).toBe('TOO_LATE')
})

test('reinstated after the round, it alone is scored again, unseen; what the panel has seen stands', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { first, second, moderator } = panelOf(world)
  for (const person of [first, second, moderator]) await declareNone(person, unsealed)
  const { challengeId, findingId } = await foundIneligible(world, unsealed)
  const [seen, back] = unsealed.proposals
  const eligible = { ...unsealed, proposals: unsealed.proposals.slice(0, 1) }
  for (const person of [first, second]) await scoreAll(person, eligible, () => 4)

  await closeFinding(await first.act(), { challengeId, findingId, outcome: 'reinstated', reason: 'It was there.' })
  const cell = { challengeId, criterionId: unsealed.criteria[0]?.id ?? '', version: 1, score: 5, reason: 'Again.' }
  expect(await refusalOf(saveScore(await first.act(), { ...cell, proposalId: seen?._id ?? '' }))).toBe('ROUND_CLOSED')
  expect(await Seat.countDocuments({ challengeId, lockedAt: { $ne: null } })).toBe(0)
  expect(await refusalOf(lockScores(await first.act(), { challengeId }))).toBe('NOT_COMPLETE')
  for (const person of [first, second]) {
    for (const { id: criterionId } of unsealed.criteria)
      await saveScore(await person.act(), {
        ...{ challengeId, proposalId: back?._id ?? '', criterionId, version: 0, score: 2, reason: 'Read.' },
      })
    await lockScores(await person.act(), { challengeId })
  }
  expect(await Evaluation.findOne({ challengeId })).toMatchObject({ reopenedFor: [], ineligibleIds: [] })
  expect((await Evaluation.findOne({ challengeId }))?.closedAt).not.toBeNull()
})

test('what was scored before it was found ineligible is kept from the panel, and reinstated in the round it is scored on', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { first, second, moderator } = panelOf(world)
  for (const person of [second, moderator]) await declareNone(person, unsealed)
  await scoreAll(first, unsealed, () => 4)
  const { challengeId, findingId } = await foundIneligible(world, unsealed)
  await closeRound(await moderator.act(), { challengeId, reason: 'Somebody is ill.' })
  const act = await second.act()
  const [challenge] = await challengesById(act, [challengeId])
  const shown = challenge && (await evaluationOfChallenge(act, challenge))
  expect(new Set(shown?.sharedScores.map(({ proposalId }) => proposalId))).toEqual(
    new Set([unsealed.proposals[0]?._id]),
  )
  await closeFinding(await first.act(), { challengeId, findingId, outcome: 'reinstated', reason: 'It was there.' })
  expect((await Evaluation.findOne({ challengeId }))?.reopenedFor).toEqual([unsealed.proposals[1]?._id])
})

test('no ranking is frozen while what was reinstated is scored, and what was agreed before its scores is agreed anew', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { first, second, moderator } = panelOf(world)
  for (const person of [first, second, moderator]) await declareNone(person, unsealed)
  const { challengeId, criteria } = unsealed
  await closeRound(await moderator.act(), { challengeId, reason: 'Both of us are ill.' })
  const agreed = { challengeId, version: 0, score: null, rationale: 'Nobody has scored it.' }
  for (const { _id: proposalId } of unsealed.proposals)
    for (const { id: criterionId } of criteria)
      await agreeScore(await moderator.act(), { ...agreed, proposalId, criterionId })
  const { findingId } = await foundIneligible(world, unsealed)
  await closeFinding(await first.act(), { challengeId, findingId, outcome: 'reinstated', reason: 'It was there.' })

  expect(await refusalOf(freezeRanking(await moderator.act(), { challengeId }))).toBe('ROUND_OPEN')
  const back = { ...unsealed, proposals: unsealed.proposals.slice(1) }
  for (const person of [first, second]) await scoreAll(person, back, () => 4)
  expect(await refusalOf(freezeRanking(await moderator.act(), { challengeId }))).toBe('NOT_COMPLETE')
})

test('whoever may not read a proposal does not learn from the progress of others what became of it', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { first, second, moderator } = panelOf(world)
  const { challenge, challengeId, proposals, criteria } = unsealed
  for (const person of [first, moderator]) await declareNone(person, unsealed)
  await declareConflicts(await second.act(), {
    challengeId,
    declarations: [
      { proposalId: proposals[0]?._id ?? '', kind: 'none' },
      { proposalId: proposals[1]?._id ?? '', kind: 'actual', words: 'My sister owns it.' },
    ],
  })
  const firstAsSeenBy = async (who: typeof first) => {
    const act = await who.act()
    const shown = await evaluationOfChallenge(act, challenge)
    return shown && (await progressOf(act, shown))[0]
  }
  const before = await firstAsSeenBy(second)
  await foundIneligible(world, unsealed)
  expect(await firstAsSeenBy(second)).toEqual(before)
  expect(await firstAsSeenBy(moderator)).toMatchObject({ toScore: criteria.length })
})

test('a frozen ranking is reopened first, for a finding as for a reinstatement', async () => {
  const world = await theWorld()
  const ranked = await rankedChallenge(world)
  const { moderator, first } = panelOf(world)
  const { challengeId } = ranked
  const { _id: findingId } = await proposeIneligible(await moderator.act(), of(ranked))
  expect(await refusalOf(confirmIneligible(await first.act(), { challengeId, findingId }))).toBe('FROZEN')
})

test('nothing is decided while a window runs or an answer waits; then its feedback is the reason, and the counts say so', async () => {
  const world = await theWorld()
  const unsealed = await scoredChallenge(world, { mode: 'competition' })
  const { moderator, first } = panelOf(world)
  const { challengeId, findingId } = await foundIneligible(world, unsealed)
  const best = unsealed.proposals[0]?._id ?? ''
  for (const { id: criterionId } of unsealed.criteria)
    await agreeScore(await moderator.act(), { challengeId, proposalId: best, criterionId, version: 0, score: 4 })
  await freezeRanking(await moderator.act(), { challengeId })
  const toIneligible = { challengeId, proposalId: of(unsealed).proposalId, version: 0, criteria: [] }
  expect(await refusalOf(saveFeedback(await moderator.act(), toIneligible))).toBe('INELIGIBLE')
  await writeFeedback(moderator, unsealed, best)
  await signAll(first, unsealed)
  const release = async (accepted = best) =>
    releaseDecision(await world.northmere.admin.act(), { ...partnershipWith(unsealed), acceptedIds: [accepted] })
  expect(await refusalOf(release())).toBe('ELIGIBILITY')
  const own = sideOf(world, unsealed, 1)
  const response = 'It stands on page four of the annex.'
  await respondToFinding(await own.editor.act(), {
    challengeId,
    proposalId: of(unsealed).proposalId,
    findingId,
    words: response,
  })
  world.clock.advance({ days: 20 })
  expect(await refusalOf(release())).toBe('ELIGIBILITY')
  const outcome = { outcome: 'upheld' as const, reason: 'Page four is blank.' }
  await closeFinding(await first.act(), { challengeId, findingId, ...outcome })
  expect(await refusalOf(release(of(unsealed).proposalId))).toBe('NOT_FOUND')

  const opening = async () => {
    const act = await world.visitor.act()
    const [challenge] = await challengesById(act, [challengeId])
    return challenge && openingOf(act, challenge)
  }
  expect(await opening()).toMatchObject({ received: 2, eligible: null })
  await release()
  expect(await opening()).toMatchObject({ received: 2, eligible: 1 })
  const [told] = await feedbackToUs(await own.admin.act(), [of(unsealed).proposalId])
  expect(told).toMatchObject({
    ...{ outcome: 'declined', told: [], awarded: [] },
    ineligible: { code: 'incomplete', words, response, outcomeReason: outcome.reason },
  })
})
