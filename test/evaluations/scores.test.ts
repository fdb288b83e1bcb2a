import { expect, test } from '@jest/globals'
import { closeRound, lockScores, recallScores, saveScore } from '../../server/evaluations/commands.ts'
import { Evaluation, Score } from '../../server/evaluations/model.ts'
import { progressOf } from '../../server/evaluations/progress.ts'
import { evaluationOfChallenge } from '../../server/evaluations/queries.ts'
import { Refusal } from '../../server/platform/refusal.ts'
import { declareNone, panelOf, scoreAll, unsealedChallenge } from '../support/evaluations.ts'
import { caseWords, expectOwnLook } from '../support/held-words.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

type Person = World['northmere']['editor']
const shownTo = async (person: Person, challenge: Parameters<typeof evaluationOfChallenge>[1]) => {
  const act = await person.act()
  const shown = await evaluationOfChallenge(act, challenge)
  if (!shown) throw new Error('It is hidden.')
  return { ...shown, progress: await progressOf(act, shown) }
}

test('nobody sees what another scored before all have locked; then the panel sees it, but for the private notes', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { first, second, moderator } = panelOf(world)
  await declareNone(moderator, unsealed)
  await scoreAll(first, unsealed, () => 4)
  await declareNone(second, unsealed)

  for (const person of [second, moderator]) {
    const { stage, sharedScores, ownScores } = await shownTo(person, unsealed.challenge)
    expect({ stage, sharedScores, ownScores }).toEqual({ stage: 'scoring', sharedScores: [], ownScores: [] })
  }
  await scoreAll(second, unsealed, () => 2)
  const { stage, sharedScores } = await shownTo(moderator, unsealed.challenge)
  expect(stage).toBe('moderation')
  expect(sharedScores).toHaveLength(unsealed.criteria.length * 4)
  expect(JSON.stringify(sharedScores)).not.toContain('Mine')
  expect((await shownTo(first, unsealed.challenge)).ownScores[0]?.privateNote).toBe('Mine: 0')
})

test('the moderator sees how far each is, never a value', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { first, moderator } = panelOf(world)
  await scoreAll(first, unsealed, () => 5)
  const all = unsealed.criteria.length * 2

  const { progress } = await shownTo(moderator, unsealed.challenge)
  expect(progress).toMatchObject([
    { part: 'evaluator', declared: 2, scored: all, toScore: all, lockedAt: expect.any(Date) },
    { part: 'evaluator', declared: 0, scored: 0, lockedAt: null },
    { part: 'moderator', isYou: true },
  ])
  expect(JSON.stringify(progress)).not.toContain('"score"')
})

test('whoever answers for the decision but is not of the panel sees no evaluator’s score, even after the round', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { first, second } = panelOf(world)
  for (const person of [first, second]) await scoreAll(person, unsealed, () => 4)

  expect((await shownTo(world.northmere.admin, unsealed.challenge)).sharedScores).toEqual([])
})

test('locking asks for a score and a reason in every cell, and names all that is missing', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { challengeId, proposals, criteria } = unsealed
  const { first } = panelOf(world)
  const lock = async () => lockScores(await first.act(), { challengeId })
  const missing = async () => {
    const refusal: unknown = await lock().catch((error: unknown) => error)
    return refusal instanceof Refusal ? refusal.fields.map(({ code }) => code) : []
  }

  expect(await missing()).toEqual(['DECLARE', 'DECLARE'])
  await declareNone(first, unsealed)
  const cell = { challengeId, proposalId: proposals[0]?._id ?? '', criterionId: criteria[0]?.id ?? '' }
  await saveScore(await first.act(), { ...cell, version: 0, score: 4, reason: '' })
  expect(await missing()).toEqual(['REASON', ...Array(criteria.length * 2 - 1).fill('SCORE')])
})

test('locked scores stand until they are recalled with a reason, and after the round for ever', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { challengeId, proposals, criteria } = unsealed
  const { first, second } = panelOf(world)
  await scoreAll(first, unsealed, () => 4)
  const cell = { challengeId, proposalId: proposals[0]?._id ?? '', criterionId: criteria[0]?.id ?? '', version: 1 }
  const save = async () => saveScore(await first.act(), { ...cell, score: 1, reason: 'On second thoughts.' })

  expect(await refusalOf(save())).toBe('LOCKED')
  expect(await refusalOf(recallScores(await first.act(), { challengeId, reason: '' }))).toBe('BAD_INPUT')
  await recallScores(await first.act(), { challengeId, reason: 'I misread the cost.' })
  expect(await save()).toMatchObject({ score: 1 })
  await lockScores(await first.act(), { challengeId })
  await scoreAll(second, unsealed, () => 4)
  expect(await refusalOf(save())).toBe('ROUND_CLOSED')
  expect(await refusalOf(recallScores(await first.act(), { challengeId, reason: 'Once more.' }))).toBe('ROUND_CLOSED')
})

test('only evaluators score, only the moderator closes the round, and then what there is counts', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { challengeId, proposals, criteria } = unsealed
  const { first, moderator } = panelOf(world)
  await declareNone(moderator, unsealed)
  await declareNone(first, unsealed)
  const cell = { challengeId, proposalId: proposals[0]?._id ?? '', criterionId: criteria[0]?.id ?? '', version: 0 }
  const reason = 'A colleague is ill.'

  expect(await refusalOf(saveScore(await moderator.act(), { ...cell, score: 3 }))).toBe('NOT_EVALUATOR')
  await saveScore(await first.act(), { ...cell, score: 3, reason: 'Sound.' })
  expect(await refusalOf(closeRound(await first.act(), { challengeId, reason }))).toBe('NOT_MODERATOR')
  await closeRound(await moderator.act(), { challengeId, reason })
  expect((await shownTo(moderator, unsealed.challenge)).sharedScores).toMatchObject([{ score: 3 }])
})

test('a score typed in two windows: the second is told what stands, and loses nothing', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { challengeId, proposals, criteria } = unsealed
  const { first } = panelOf(world)
  await declareNone(first, unsealed)
  const cell = { challengeId, proposalId: proposals[0]?._id ?? '', criterionId: criteria[0]?.id ?? '', version: 0 }
  const act = await first.act()

  const both = await Promise.allSettled([4, 2].map((score) => saveScore(act, { ...cell, score })))
  const refused = both.find(({ status }) => status === 'rejected')
  expect(refused).toMatchObject({
    reason: { code: 'CHANGED_SINCE', details: { version: 1, current: { score: expect.any(Number) } } },
  })
  expect(await Score.countDocuments()).toBe(1)
  const said = { ...cell, version: 1, score: 3, reason: caseWords, privateNote: caseWords }
  await expectOwnLook((looked) => saveScore(act, { ...said, looked }))
  // What was looked at is not asked about again when something else is changed.
  await saveScore(act, { ...said, version: 2, score: 4 })
})

test('both lock in the same moment: the round closes once, and nobody’s last save is lost in between', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { challengeId } = unsealed
  const { first, second } = panelOf(world)
  for (const person of [first, second]) {
    await declareNone(person, unsealed)
    for (const { _id: proposalId } of unsealed.proposals)
      for (const { id: criterionId } of unsealed.criteria)
        await saveScore(await person.act(), {
          challengeId,
          proposalId,
          criterionId,
          version: 0,
          score: 3,
          reason: 'Sound.',
        })
  }

  const acts = [await first.act(), await second.act()]
  await Promise.all(acts.map((act) => lockScores(act, { challengeId })))
  expect((await world.events()).filter((kind) => kind === 'evaluation.roundClosed')).toHaveLength(1)
  expect(await Evaluation.findOne({ challengeId }).lean()).toMatchObject({ closedAt: expect.any(Date) })
  expect(await Score.countDocuments({ sharedAt: null })).toBe(0)
})
