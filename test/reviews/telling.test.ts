import { expect, test } from '@jest/globals'
import type { NotificationKind } from '../../schema/notifications.ts'
import {
  amendChallenge,
  askPublication,
  askReview,
  openChallenge,
  signReview,
} from '../../server/challenges/commands.ts'
import { sentenceOf } from '../../server/changes/sentences.ts'
import { Notification } from '../../server/notifications/model.ts'
import { notifications } from '../../server/notifications/reactor.ts'
import { exportOf } from '../../server/own-data/export.ts'
import { Event, type StoredEvent } from '../../server/platform/events.ts'
import { purgeWords } from '../../server/purges/commands.ts'
import { Review } from '../../server/reviews/model.ts'
import { needs, waits } from '../desk/reading.ts'
import { found, reviewedChallenge, sensitiveDraft, sensitiveRules } from '../support/reviews.ts'
import { theWorld, withDatabase } from '../support/world.ts'

withDatabase()

test('the reviewer is told and has it on their desk, who asked waits for it, and nobody else is asked', async () => {
  const world = await theWorld()
  const { editor, second, viewer, admin, evaluator } = world.northmere
  const draft = await sensitiveDraft(world, 'competition')
  const { _id: id } = draft
  await askPublication(await editor.act(), { id })
  expect(await needs(editor)).toEqual(['Ask for a review of ethics, data and AI'])
  await askReview(await editor.act(), { id, reviewerId: viewer.personId })

  expect(await needs(viewer)).toEqual(['Review ethics, data and AI'])
  expect(await waits(editor)).toContain('A reviewer of your force: To review ethics, data and AI')
  for (const other of [evaluator, world.saltmarch.admin, world.kettles.admin]) expect(await needs(other)).toEqual([])

  await signReview(await viewer.act(), found(draft))
  expect(await needs(viewer)).toEqual([])
  await openChallenge(await second.act(), { id })
  await amendChallenge(await editor.act(), {
    ...{ id, edition: 1, note: 'It may score people too.' },
    sections: { rules: sensitiveRules(world.clock.now(), { ...draft.content.rules, triggers: ['scoring'] }) },
  })
  expect(await needs(editor)).toEqual(['Ask for a review of ethics, data and AI'])

  const config = { PUBLIC_URL: 'https://board.example', SECRET: 'a secret of more than thirty-two characters' }
  const reactor = notifications({ clock: world.clock, config })
  const events = await Event.find({ kind: /review/ })
    .sort({ number: 1 })
    .lean<StoredEvent[]>()
  for (const event of [...events, ...events]) await reactor.handle(event)
  const told = async (kind: NotificationKind) =>
    (await Notification.find({ kind }).lean()).map(({ personId }) => personId).sort()
  expect(await told('challenge.reviewAsked')).toEqual([admin.personId, viewer.personId].sort())
  expect(await told('challenge.reviewSigned')).toEqual([admin.personId, editor.personId].sort())
  expect(await told('challenge.reviewNeeded')).toEqual([admin.personId, editor.personId, second.personId].sort())
  expect(JSON.stringify(await Notification.find().lean())).not.toContain('thorough')
})

test('what a reviewer signed is in what they take home, and words purged from a challenge go from its reviews', async () => {
  const world = await theWorld()
  const { viewer, admin, evaluator } = world.northmere
  const draft = await sensitiveDraft(world)
  const { _id: challengeId } = draft
  await askReview(await world.northmere.editor.act(), { id: challengeId, reviewerId: viewer.personId })
  await signReview(await viewer.act(), { ...found(draft), reason: 'Jo Bloggs explained how it is assessed.' })
  expect(await exportOf(viewer.personId)).toContain('Jo Bloggs explained')
  expect(await exportOf(evaluator.personId)).not.toContain('Jo Bloggs')

  const purge = { challengeId, words: 'Jo Bloggs', reason: 'personal_data' as const }
  await purgeWords(await admin.act(), purge)
  expect(await Review.findOne({ subjectId: challengeId }).lean()).toMatchObject({
    reason: expect.stringMatching(/ explained how it is assessed/),
    of: { triggers: ['public_data', 'vulnerable_people'] },
  })
  expect(JSON.stringify(await Review.find().lean())).not.toContain('Bloggs')
})

test('the record says what was found, under which conditions and by which post, and never by whom', async () => {
  const world = await theWorld()
  await reviewedChallenge(world)
  const event = await Event.findOne({ kind: 'challenge.reviewPublished' }).lean<StoredEvent>()
  expect(sentenceOf('challenge.reviewPublished', event?.data)).toBe(
    'published the review of ethics, data and AI by Data protection officer: it may go on, under conditions: Nobody is scored without being told',
  )
  expect(event?.actorId).not.toBe(world.northmere.viewer.personId)
})
