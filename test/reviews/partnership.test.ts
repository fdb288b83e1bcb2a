import { expect, test } from '@jest/globals'
import {
  askPartnershipReview,
  confirmPartnership,
  editPartnership,
  signPartnershipReview,
} from '../../server/partnerships/commands.ts'
import { Event } from '../../server/platform/events.ts'
import { reviewsForParties, reviewsOf } from '../../server/reviews/queries.ts'
import { needs } from '../desk/reading.ts'
import { completeTerms, formingPartnership } from '../support/partnerships.ts'
import { rememberStages } from '../support/remembered.ts'
import { reviewedChallenge } from '../support/reviews.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const signed = (id: string, revision: number, outcome: 'conditions' | 'stop' = 'conditions') => ({
  ...{ id, wording: revision, outcome, post: 'Data protection officer' },
  ...{ reason: 'The terms go no further than was asked.', conditions: 'An assessment is published first.' },
})

/** Terms that grew from what wanted a review, ready to be confirmed. */
async function sensitiveTerms() {
  const world = await theWorld()
  const forming = await formingPartnership(world, await reviewedChallenge(world))
  const { _id: id, revision } = await completeTerms(world.northmere.second, forming)
  return { world, id, revision }
}

const confirm = async (who: World['northmere']['editor'], id: string, revision: number) =>
  confirmPartnership(await who.act(), { id, revision })

test('terms that grew from what wanted a review bind nobody before one of exactly these words is signed', async () => {
  const { world, id, revision } = await sensitiveTerms()
  const { second, viewer } = world.northmere
  await confirm(world.kettles.editor, id, revision)
  expect(await refusalOf(confirm(second, id, revision))).toBe('REVIEW_NEEDED')
  expect(await needs(second)).toContain('Ask for a review of ethics, data and AI')

  await askPartnershipReview(await second.act(), { id, reviewerId: viewer.personId })
  expect(await refusalOf(confirm(second, id, revision))).toBe('REVIEW_WAITING')
  expect(await needs(viewer)).toContain('Review ethics, data and AI')
  await signPartnershipReview(await viewer.act(), signed(id, revision))
  const read = async (who: World['northmere']['editor'], how = reviewsForParties) =>
    (await how(await who.act(), [id]))[0]
  expect(await read(world.kettles.editor)).toMatchObject([{ conditions: 'An assessment is published first.' }])
  expect(await read(world.lanternfish.editor, reviewsOf)).toEqual([])

  // An edit makes other words of it.
  const act = await second.act()
  const property = { intellectualProperty: 'All of it is the supplier’s.' }
  await editPartnership(act, { id, section: 'property', revision, content: property })
  await confirm(world.kettles.editor, id, revision + 1)
  expect(await refusalOf(confirm(second, id, revision + 1))).toBe('REVIEW_NEEDED')

  await askPartnershipReview(act, { id, reviewerId: viewer.personId })
  expect(await refusalOf(signPartnershipReview(await viewer.act(), signed(id, revision)))).toBe('CHANGED_SINCE')
  await signPartnershipReview(await viewer.act(), signed(id, revision + 1))
  expect(await confirm(second, id, revision + 1)).toMatchObject({ state: 'active' })
  expect(await read(world.lanternfish.editor, reviewsOf)).toHaveLength(1)
  expect(await Event.findOne({ kind: 'partnership.reviewPublished' }).lean()).toMatchObject({
    audience: 'public',
    data: { outcome: 'conditions', conditions: 'An assessment is published first.', post: 'Data protection officer' },
  })
})

test('nobody reviews terms that they or their supplier wrote, nor confirms what they reviewed; a stop stops', async () => {
  const { world, id, revision } = await sensitiveTerms()
  const { editor, second, admin, viewer } = world.northmere
  const ask = async (by: typeof editor, reviewerId: string) =>
    refusalOf(askPartnershipReview(await by.act(), { id, reviewerId }))
  // The editor wrote the challenge and formed the partnership, the second completed its terms.
  for (const hadAHand of [editor, second]) expect(await ask(admin, hadAHand.personId)).toBe('REVIEWER_WROTE')
  expect(await ask(second, world.kettles.admin.personId)).toBe('NOT_OF_THE_FORCE')
  expect(await ask(world.kettles.editor, viewer.personId)).toBe('NOT_YOURS')

  await askPartnershipReview(await second.act(), { id, reviewerId: admin.personId })
  expect(await refusalOf(signPartnershipReview(await viewer.act(), signed(id, revision)))).toBe('NOT_YOURS')
  await signPartnershipReview(await admin.act(), signed(id, revision))
  await confirm(world.kettles.editor, id, revision)
  expect(await refusalOf(confirm(admin, id, revision))).toBe('REVIEWER_ACTS')

  const content = { intellectualProperty: 'Shared.' }
  await editPartnership(await second.act(), { id, section: 'property', revision, content })
  await askPartnershipReview(await second.act(), { id, reviewerId: viewer.personId })
  await signPartnershipReview(await viewer.act(), signed(id, revision + 1, 'stop'))
  await confirm(world.kettles.editor, id, revision + 1)
  expect(await refusalOf(confirm(second, id, revision + 1))).toBe('REVIEW_STOPPED')
})
