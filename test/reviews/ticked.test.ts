import { expect, test } from '@jest/globals'
import type { ReviewOutcome, ReviewTrigger } from '../../schema/reviews.ts'
import {
  askPartnershipReview,
  confirmPartnership,
  editPartnership,
  setReviewTriggers,
  signPartnershipReview,
} from '../../server/partnerships/commands.ts'
import { Partnership } from '../../server/partnerships/model.ts'
import { Event } from '../../server/platform/events.ts'
import { completeTerms, formingPartnership } from '../support/partnerships.ts'
import { rememberStages } from '../support/remembered.ts'
import { reviewedChallenge } from '../support/reviews.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

type Who = { act: World['visitor']['act'] }
const safeguards = 'An impact assessment comes first, and a person decides.'

/** Terms ready to be confirmed, of a challenge that wanted no review, or one. */
async function terms(wanted = false) {
  const world = await theWorld()
  const forming = await formingPartnership(world, wanted ? await reviewedChallenge(world) : undefined)
  const { _id: id, revision } = await completeTerms(world.northmere.second, forming)
  const tick = async (who: Who, revision: number, ...triggers: ReviewTrigger[]) =>
    setReviewTriggers(await who.act(), { id, revision, triggers, safeguards: triggers.length > 0 ? safeguards : '' })
  const confirm = async (who: Who, revision: number) => confirmPartnership(await who.act(), { id, revision })
  const sign = async (who: Who, wording: number, outcome: ReviewOutcome = 'no_concern') =>
    signPartnershipReview(await who.act(), {
      ...{ id, wording, outcome, post: 'Data protection officer', reason: 'It goes no further than was asked.' },
    })
  const ask = async () =>
    askPartnershipReview(await world.northmere.second.act(), { id, reviewerId: world.northmere.viewer.personId })
  return { world, id, revision, tick, confirm, ask, sign }
}

test('what a party ticks in terms whose challenge wanted no review binds nobody before one of these words is signed', async () => {
  const { world, id, revision, tick, confirm, ask, sign } = await terms()
  const { second, viewer } = world.northmere
  await confirm(second, revision)
  // The supplier knows best that its product writes.
  expect(await tick(world.kettles.editor, revision, 'generated_evidence')).toMatchObject({ confirmations: [] })
  const ticked = revision + 1
  expect(await Event.findOne({ kind: 'partnership.triggersSet' }).lean()).toMatchObject({
    actorId: world.kettles.editor.personId,
    audience: 'parties',
    data: { ticked: ['generated_evidence'], unticked: [], organisationId: world.kettles.id },
  })

  await confirm(world.kettles.editor, ticked)
  expect(await refusalOf(confirm(second, ticked))).toBe('REVIEW_NEEDED')
  await ask()
  expect(await refusalOf(confirm(second, ticked))).toBe('REVIEW_WAITING')
  await sign(viewer, ticked)

  // One more is ticked: what was signed was not of that.
  await tick(second, ticked, 'generated_evidence', 'public_data')
  await confirm(world.kettles.editor, ticked + 1)
  expect(await refusalOf(confirm(second, ticked + 1))).toBe('REVIEW_NEEDED')
  await ask()
  await sign(viewer, ticked + 1)
  expect(await confirm(second, ticked + 1)).toMatchObject({ state: 'active' })
  expect(await refusalOf(tick(second, ticked + 1))).toBe('ALREADY_ACTIVE')
  expect(await Event.countDocuments({ kind: 'partnership.reviewPublished', subjectId: id })).toBe(1)
})

test('once somebody was asked to look, what is ticked stays: taking it back is no way round a stop', async () => {
  const { world, id, revision, tick, confirm, ask, sign } = await terms()
  const { second, viewer, admin } = world.northmere
  await tick(second, revision, 'scoring', 'biometrics')
  await ask()
  expect(await refusalOf(tick(admin, revision + 1, 'scoring'))).toBe('REVIEW_BEGUN')
  await sign(viewer, revision + 1, 'stop')
  for (const left of [[], ['scoring']] as ReviewTrigger[][])
    expect(await refusalOf(tick(admin, revision + 1, ...left))).toBe('REVIEW_BEGUN')

  // Nor after the terms changed: then they want a new review.
  const property = { intellectualProperty: 'All of it is the supplier’s.' }
  const edit = { id, section: 'property', revision: revision + 1, content: property } as const
  await editPartnership(await second.act(), edit)
  expect(await refusalOf(tick(admin, revision + 2))).toBe('REVIEW_BEGUN')
  await confirm(world.kettles.editor, revision + 2)
  expect(await refusalOf(confirm(admin, revision + 2))).toBe('REVIEW_NEEDED')
})

test('before that the force alone takes back what was ticked, and it stands in the record who did', async () => {
  const { world, id, revision, tick, confirm } = await terms()
  const { second } = world.northmere
  await tick(second, revision, 'covert')
  expect(await refusalOf(tick(world.kettles.admin, revision + 1))).toBe('FORCE_UNTICKS')
  await confirm(world.kettles.editor, revision + 1)
  // The supplier had confirmed other words.
  expect(await tick(second, revision + 1)).toMatchObject({ reviewStanding: 'not_needed', confirmations: [] })
  expect(
    await Event.findOne({ kind: 'partnership.triggersSet', subjectId: id }).sort({ _id: -1 }).lean(),
  ).toMatchObject({
    actorId: second.personId,
    data: { ticked: [], unticked: ['covert'] },
  })
})

test('what the challenge wanted a review of nobody takes back', async () => {
  const { world, revision, tick } = await terms(true)
  for (const who of [world.northmere.admin, world.kettles.admin])
    expect(await refusalOf(tick(who, revision, 'public_data'))).toBe('WANTED_BY_CHALLENGE')
  expect(await tick(world.kettles.admin, revision, 'public_data', 'vulnerable_people', 'covert')).toMatchObject({
    reviewStanding: 'needed',
  })
})

test('a party ticks, from the words that it read, with what is done about it, and does not review what it ticked', async () => {
  const { world, id, revision, tick, ask } = await terms()
  const { northmere, saltmarch, kettles, lanternfish, charter, visitor } = world
  for (const who of [visitor, saltmarch.admin, lanternfish.admin, charter.manager])
    expect(await refusalOf(tick(who, revision, 'covert'))).toBe('NOT_FOUND')
  for (const who of [northmere.viewer, northmere.evaluator])
    expect(await refusalOf(tick(who, revision, 'covert'))).toBe('NOT_YOURS')
  const silent = { id, revision, triggers: ['covert'] as ReviewTrigger[] }
  expect(await refusalOf(setReviewTriggers(await northmere.second.act(), silent))).toBe('BAD_INPUT')
  expect(await refusalOf(tick(kettles.editor, revision - 1, 'covert'))).toBe('CHANGED_SINCE')
  expect(await Event.countDocuments({ kind: 'partnership.triggersSet' })).toBe(0)

  await tick(northmere.admin, revision, 'covert')
  const asked = { id, reviewerId: northmere.admin.personId }
  expect(await refusalOf(askPartnershipReview(await northmere.second.act(), asked))).toBe('REVIEWER_WROTE')
  await ask()
})

test('terms that came from no challenge are held to what is ticked just the same', async () => {
  const { world, id, revision, tick, confirm } = await terms()
  await Partnership.updateOne({ _id: id }, { $set: { challengeId: null } })
  await tick(world.northmere.second, revision, 'public_ai')
  await confirm(world.kettles.editor, revision + 1)
  expect(await refusalOf(confirm(world.northmere.second, revision + 1))).toBe('REVIEW_NEEDED')
})
