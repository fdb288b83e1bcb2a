import { expect, test } from '@jest/globals'
import {
  amendChallenge,
  askPublication,
  askReview,
  markDecided,
  openChallenge,
  saveSection,
  signReview,
} from '../../server/challenges/commands.ts'
import { Challenge } from '../../server/challenges/model.ts'
import { challengesById } from '../../server/challenges/queries.ts'
import { Event } from '../../server/platform/events.ts'
import { Review } from '../../server/reviews/model.ts'
import { reviewsOf } from '../../server/reviews/queries.ts'
import { draftedChallenge } from '../support/challenges.ts'
import { rememberStages } from '../support/remembered.ts'
import { found, reviewed, reviewedChallenge, sensitiveDraft, sensitiveRules } from '../support/reviews.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const one = async (world: World, id: string) => {
  const [challenge] = await challengesById(await world.northmere.editor.act(), [id])
  if (!challenge) throw new Error('It is gone.')
  return challenge
}

test('what wants a review opens only once one is signed, and each thing that wants it is named', async () => {
  const world = await theWorld()
  const { editor, viewer } = world.northmere
  const draft = await sensitiveDraft(world)
  const { _id: id } = draft
  const act = await editor.act()

  expect(await openChallenge(act, { id }).catch((error: unknown) => error)).toMatchObject({
    code: 'REVIEW_NEEDED',
    fields: [{ path: 'rules.triggers', code: 'public_data' }, { code: 'vulnerable_people' }],
  })
  await askReview(act, { id, reviewerId: viewer.personId })
  expect(await refusalOf(openChallenge(act, { id }))).toBe('REVIEW_WAITING')
  await signReview(await viewer.act(), found(draft))

  expect(await openChallenge(act, { id })).toMatchObject({ state: 'open' })
  const published = await Event.findOne({ kind: 'challenge.reviewPublished' }).lean()
  expect(published).toMatchObject({
    audience: 'public',
    data: {
      outcome: 'conditions',
      conditions: 'Nobody is scored without being told.',
      post: 'Data protection officer',
    },
  })
  expect(JSON.stringify(published?.data)).not.toContain('thorough')
})

test('what is ticked wants words on what is done about it, and where nothing is ticked nobody reviews', async () => {
  const world = await theWorld()
  const act = await world.northmere.editor.act()
  const { _id: plain } = await draftedChallenge(world)
  const reviewerId = world.northmere.viewer.personId
  expect(await refusalOf(askReview(act, { id: plain, reviewerId }))).toBe('NO_TRIGGERS')
  expect(await openChallenge(act, { id: plain })).toMatchObject({ state: 'open' })

  const rules = sensitiveRules(world.clock.now(), { safeguards: '' })
  const { _id: id } = await draftedChallenge(world, { content: { rules } })
  expect(await openChallenge(act, { id }).catch((error: unknown) => error)).toMatchObject({
    code: 'NOT_COMPLETE',
    fields: [{ path: 'rules.safeguards' }],
  })
})

test('where an answer may use AI, silence is no answer: what wants a review is ticked, or that nothing does', async () => {
  const world = await theWorld()
  const act = await world.northmere.editor.act()
  const withAi = (told: { noTrigger?: boolean }) =>
    sensitiveRules(world.clock.now(), { usesAi: true, triggers: [], ...told })
  const { _id: silent } = await draftedChallenge(world, { content: { rules: withAi({}) } })
  expect(await openChallenge(act, { id: silent }).catch((error: unknown) => error)).toMatchObject({
    code: 'NOT_COMPLETE',
    fields: [{ path: 'rules.triggers' }],
  })

  const { _id: looked } = await draftedChallenge(world, { content: { rules: withAi({ noTrigger: true }) } })
  expect(await openChallenge(act, { id: looked })).toMatchObject({ state: 'open' })
})

test('nobody reviews what they wrote or asked for, and nobody of another organisation', async () => {
  const world = await theWorld()
  const { editor, second, viewer, admin } = world.northmere
  const draft = await sensitiveDraft(world)
  const { _id: id } = draft
  const ask = async (by: typeof editor, reviewerId: string) => refusalOf(askReview(await by.act(), { id, reviewerId }))

  expect(await ask(second, editor.personId)).toBe('REVIEWER_WROTE')
  expect(await ask(second, second.personId)).toBe('REVIEWER_WROTE')
  expect(await ask(editor, world.saltmarch.admin.personId)).toBe('NOT_OF_THE_FORCE')
  expect(await ask(editor, world.suspended.personId)).toBe('NOT_OF_THE_FORCE')
  expect(await ask(viewer, admin.personId)).toBe('NOT_YOURS')
  expect(await ask(world.saltmarch.editor, viewer.personId)).toBe('NOT_FOUND')

  // Whoever writes in it after they were asked does not sign, and what they signed before no longer holds.
  await askReview(await editor.act(), { id, reviewerId: second.personId })
  const { problem } = draft.content
  await saveSection(await second.act(), { id, section: 'problem', version: 1, content: problem })
  expect(await refusalOf(signReview(await second.act(), found(draft)))).toBe('REVIEWER_WROTE')

  await askReview(await editor.act(), { id, reviewerId: admin.personId })
  await signReview(await admin.act(), found(draft))
  await saveSection(await admin.act(), { id, section: 'problem', version: 2, content: problem })
  expect(await refusalOf(openChallenge(await editor.act(), { id }))).toBe('REVIEW_NEEDED')
})

test('only the person who was asked signs, and only what they read', async () => {
  const world = await theWorld()
  const { editor, viewer, admin } = world.northmere
  const draft = await sensitiveDraft(world)
  const { _id: id } = draft
  expect(await refusalOf(signReview(await viewer.act(), found(draft)))).toBe('NOT_ASKED')
  await askReview(await editor.act(), { id, reviewerId: viewer.personId })

  for (const other of [admin, editor])
    expect(await refusalOf(signReview(await other.act(), found(draft)))).toBe('NOT_YOURS')
  expect(await refusalOf(signReview(await world.kettles.admin.act(), found(draft)))).toBe('NOT_FOUND')
  expect(await refusalOf(signReview(await viewer.act(), { ...found(draft), conditions: '' }))).toBe('BAD_INPUT')
  const reason = 'The victim’s car is AB12 CDE.'
  expect(await refusalOf(signReview(await viewer.act(), { ...found(draft), reason }))).toBe('NEVER_IN_A_RECORD')

  const rules = sensitiveRules(world.clock.now(), { safeguards: 'Less is done than you read.' })
  await saveSection(await editor.act(), { id, section: 'rules', version: 1, content: rules })
  expect(await refusalOf(signReview(await viewer.act(), found(draft)))).toBe('CHANGED_SINCE')
  expect(await signReview(await viewer.act(), found(await one(world, id)))).toMatchObject({ _id: id })
})

test('whoever reviewed it does not publish it: neither asks for it nor opens it', async () => {
  const world = await theWorld()
  const { editor, second, admin } = world.northmere
  const draft = await sensitiveDraft(world, 'competition')
  const { _id: id } = draft
  await askReview(await editor.act(), { id, reviewerId: second.personId })
  await signReview(await second.act(), found(draft))
  await askPublication(await editor.act(), { id })
  expect(await refusalOf(openChallenge(await second.act(), { id }))).toBe('REVIEWER_ACTS')
  expect(await openChallenge(await admin.act(), { id })).toMatchObject({ state: 'open' })
})

test('a stop stands until what was reviewed changes: nobody asks on until somebody agrees', async () => {
  const world = await theWorld()
  const { editor, admin, viewer } = world.northmere
  const draft = await sensitiveDraft(world)
  const { _id: id } = draft
  const act = await editor.act()
  await reviewed(world, draft, 'stop')
  expect(await refusalOf(openChallenge(act, { id }))).toBe('REVIEW_STOPPED')
  expect(await refusalOf(askReview(act, { id, reviewerId: admin.personId }))).toBe('ALREADY_REVIEWED')

  const before = draft.content.rules
  const rules = { ...before, safeguards: 'Nobody is scored at all, and an impact assessment comes first.' }
  await saveSection(act, { id, section: 'rules', version: 1, content: rules })
  expect(await refusalOf(openChallenge(act, { id }))).toBe('REVIEW_NEEDED')
  await askReview(act, { id, reviewerId: viewer.personId })
  await signReview(await viewer.act(), found(await one(world, id), 'no_concern'))

  await saveSection(act, { id, section: 'rules', version: 2, content: before })
  expect(await refusalOf(openChallenge(act, { id }))).toBe('REVIEW_STOPPED')
  await saveSection(act, { id, section: 'rules', version: 3, content: rules })
  expect(await openChallenge(act, { id })).toMatchObject({ state: 'open' })
})

test('everybody reads what was found once it is open, and never before', async () => {
  const world = await theWorld()
  const draft = await sensitiveDraft(world)
  await reviewed(world, draft)
  const read = async (who: { act: World['visitor']['act'] }) => (await reviewsOf(await who.act(), [draft._id]))[0]
  expect(await read(world.visitor)).toEqual([])
  expect(await read(world.northmere.evaluator)).toHaveLength(1)
  await openChallenge(await world.northmere.editor.act(), { id: draft._id })
  expect(await read(world.visitor)).toMatchObject([{ outcome: 'conditions', post: 'Data protection officer' }])
})

test('an amendment that changes what was reviewed asks for a new review, without which nobody is accepted', async () => {
  const world = await theWorld()
  const { editor, admin, viewer } = world.northmere
  const { _id: id } = await reviewedChallenge(world)
  const rules = sensitiveRules(world.clock.now(), { triggers: ['public_data', 'vulnerable_people', 'scoring'] })
  const amend = async (edition: number, sections: Record<string, unknown>) =>
    amendChallenge(await editor.act(), { id, edition, sections, note: 'It says more clearly what is asked.' })

  const { today } = (await one(world, id)).content
  await amend(1, { today: { ...today, tried: 'A pilot in one station.' } })
  expect(await world.events()).not.toContain('challenge.reviewNeeded')
  await amend(2, { rules })
  expect((await world.events()).slice(-2)).toEqual(['challenge.amended', 'challenge.reviewNeeded'])

  world.clock.advance({ days: 30 })
  await Challenge.updateOne({ _id: id }, { $set: { state: 'evaluating', unsealedAt: world.clock.now() } })
  const decide = async (outcome: 'partnership' | 'no_partnership') =>
    markDecided(await admin.act(), { id, outcome, code: 'best', reason: 'It answers what was asked.' })
  expect(await refusalOf(decide('partnership'))).toBe('REVIEW_NEEDED')

  await askReview(await editor.act(), { id, reviewerId: viewer.personId })
  await signReview(await viewer.act(), found(await one(world, id), 'stop'))
  expect(await refusalOf(decide('partnership'))).toBe('REVIEW_STOPPED')
  expect(await decide('no_partnership')).toMatchObject({ state: 'decided' })
  expect(await refusalOf(signReview(await viewer.act(), found(await one(world, id))))).toBe('ENDED')
})

test('two who ask at once make one review that waits', async () => {
  const world = await theWorld()
  const { _id: id } = await sensitiveDraft(world)
  const { editor, second, viewer, admin } = world.northmere
  const [one, other] = [await editor.act(), await second.act()]
  await Promise.allSettled([
    askReview(one, { id, reviewerId: viewer.personId }),
    askReview(other, { id, reviewerId: admin.personId }),
  ])
  expect(await Review.countDocuments({ subjectId: id })).toBe(1)
})
