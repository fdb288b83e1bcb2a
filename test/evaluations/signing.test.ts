import { expect, test } from '@jest/globals'
import {
  declareConflicts,
  releaseDecision,
  reopenRanking,
  saveFeedback,
  signFeedback,
} from '../../server/evaluations/commands.ts'
import { feedbackDraftsOf } from '../../server/evaluations/feedback.ts'
import { Feedback, type FeedbackFields } from '../../server/evaluations/model.ts'
import { ownEvaluations } from '../../server/evaluations/own.ts'
import { evaluationOfChallenge } from '../../server/evaluations/queries.ts'
import {
  decidableChallenge,
  panelOf,
  partnershipWith,
  rankAnew,
  rankedChallenge,
  signAll,
  type Unsealed,
  writeFeedback,
} from '../support/evaluations.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

/** Everything is written by one person, and nobody has signed it. */
async function unsigned(world: World, writer: World['northmere']['editor']): Promise<Unsealed> {
  const ranked = await rankedChallenge(world)
  for (const { _id } of ranked.proposals) await writeFeedback(writer, ranked, _id)
  return ranked
}

test('whoever wrote the feedback cannot alone release the decision: a second person signs it first', async () => {
  const world = await theWorld()
  const { admin } = world.northmere
  const written = await unsigned(world, admin)
  const release = async () => releaseDecision(await admin.act(), partnershipWith(written))
  expect(await refusalOf(release())).toBe('SECOND_PERSON')
  expect(await refusalOf(signAll(admin, written))).toBe('SECOND_PERSON')
  expect(await Feedback.countDocuments({ releasedAt: { $ne: null } })).toBe(0)

  await signAll(panelOf(world).second, written)
  expect(await release()).toMatchObject({ decidedAt: expect.any(Date) })
})

test('also an admin who wrote nothing releases only what somebody else than its writer has signed', async () => {
  const world = await theWorld()
  const written = await unsigned(world, panelOf(world).moderator)
  expect(await refusalOf(releaseDecision(await world.northmere.admin.act(), partnershipWith(written)))).toBe(
    'SECOND_PERSON',
  )
  await signAll(world.northmere.admin, written)
  await releaseDecision(await world.northmere.admin.act(), partnershipWith(written))
})

test('an edit clears the signature, and so does a ranking that is reopened', async () => {
  const world = await theWorld()
  const signed = await decidableChallenge(world)
  const { challengeId, proposals, criteria } = signed
  const { moderator } = panelOf(world)
  const standing = await Feedback.findOne({ proposalId: proposals[0]?._id ?? '' }).lean<FeedbackFields | null>()
  await saveFeedback(await moderator.act(), {
    ...{ challengeId, proposalId: proposals[0]?._id ?? '', version: (standing?.version ?? 0) + 1 },
    criteria: criteria.map(({ id }) => ({ criterionId: id, reason: 'Other words', strength: 'Clear', change: '' })),
  })
  expect(await Feedback.countDocuments({ challengeId, signedById: null })).toBe(1)
  const release = async () => releaseDecision(await world.northmere.admin.act(), partnershipWith(signed))
  expect(await refusalOf(release())).toBe('SECOND_PERSON')

  await reopenRanking(await moderator.act(), { challengeId, reason: 'A sum was typed wrongly.' })
  expect(await Feedback.countDocuments({ challengeId, signedById: null })).toBe(2)
})

test('nobody signs what they have a conflict with or what changed since they read it, and nobody outside signs', async () => {
  const world = await theWorld()
  const written = await unsigned(world, panelOf(world).moderator)
  const { challengeId, proposals, criteria } = written
  const { first, second, moderator } = panelOf(world)
  await declareConflicts(await first.act(), {
    challengeId,
    declarations: [{ proposalId: proposals[0]?._id ?? '', kind: 'actual', words: 'I worked there.' }],
  })
  await rankAnew(world, written, 0)
  expect(await refusalOf(signAll(first, written))).toBe('NOT_FOUND')
  for (const person of [world.northmere.editor, world.saltmarch.admin, world.kettles.admin])
    expect(await refusalOf(signAll(person, written))).toBe('NOT_FOUND')

  const seenBy = async (person: typeof first) => {
    const act = await person.act()
    const shown = await evaluationOfChallenge(act, written.challenge)
    return shown ? (await feedbackDraftsOf(act, shown)).map(({ maySign }) => maySign) : null
  }
  expect(await seenBy(first)).toEqual([true])
  expect(await seenBy(second)).toEqual([true, true])
  expect(await seenBy(moderator)).toEqual([false, false])
  expect((await ownEvaluations(await second.act()))[0]).toMatchObject({ toSign: 2 })
  expect((await ownEvaluations(await moderator.act()))[0]).toMatchObject({ toSign: 0 })

  const read = [{ proposalId: proposals[1]?._id ?? '', version: 1 }]
  await saveFeedback(await moderator.act(), {
    ...{ challengeId, proposalId: proposals[1]?._id ?? '', version: 1 },
    criteria: criteria.map(({ id }) => ({ criterionId: id, reason: 'Other', strength: 'Clear', change: '' })),
  })
  const sign = async () => signFeedback(await second.act(), { challengeId, proposals: read })
  expect(await refusalOf(sign())).toBe('CHANGED_SINCE')
})

test('a conflict declared later takes the signature back, and with it every other: the ranking they rest on is open again', async () => {
  const world = await theWorld()
  const signed = await decidableChallenge(world)
  const { challengeId, proposals } = signed
  await declareConflicts(await panelOf(world).first.act(), {
    challengeId,
    declarations: [{ proposalId: proposals[0]?._id ?? '', kind: 'actual', words: 'I worked there.' }],
  })
  for (const { _id: proposalId } of proposals)
    expect(await Feedback.findOne({ proposalId }).lean()).toMatchObject({ signedById: null })
})
