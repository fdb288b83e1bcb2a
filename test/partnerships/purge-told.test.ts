import { expect, test } from '@jest/globals'
import { Challenge } from '../../server/challenges/model.ts'
import {
  askPartnershipReview,
  confirmPartnership,
  endPartnership,
  proposeDecision,
  recordProgress,
  setReviewTriggers,
  signPartnershipReview,
  writeCloseOut,
} from '../../server/partnerships/commands.ts'
import { Decision, Partnership, type PartnershipFields } from '../../server/partnerships/model.ts'
import { purgeWordsOfPartnerships } from '../../server/partnerships/purge.ts'
import { Event } from '../../server/platform/events.ts'
import { purgeWords } from '../../server/purges/commands.ts'
import { Review } from '../../server/reviews/model.ts'
import { purgeWordsOfTermsReviews } from '../../server/reviews/purge.ts'
import { everythingStored } from '../support/everything-stored.ts'
import { activePartnership, completeTerms, formingPartnership } from '../support/partnerships.ts'
import { rememberStages } from '../support/remembered.ts'
import { reviewedChallenge } from '../support/reviews.ts'
import { refusalOf, theWorld, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const name = 'Jo Bloggs'
const purge = ({ challengeId }: PartnershipFields, words = name) => ({
  ...{ challengeId: challengeId ?? '', words, reason: 'personal_data' as const },
})
const placesTold = async () => (await Event.findOne({ kind: 'challenge.purged' }).lean())?.data
const nameIn = ({ challengeId }: PartnershipFields) =>
  Challenge.updateOne({ _id: challengeId }, { $set: { 'content.problem.summary': `Ask ${name} for more.` } })

test('where words stood is said of a partnership that has begun by its reference, and never which', async () => {
  const world = await theWorld()
  const partnership = await activePartnership(world)
  const { _id: id, reference } = partnership
  await recordProgress(await world.kettles.editor.act(), { id, text: `${name} signed it off.` })
  for (const who of [world.northmere.editor, world.kettles.admin, world.saltmarch.admin])
    expect(await refusalOf(purgeWords(await who.act(), purge(partnership)))).toBe('NOT_YOURS')
  await purgeWords(await world.charter.manager.act(), purge(partnership))
  expect(await placesTold()).toEqual({ places: [`partnership ${reference}`], reason: 'personal_data' })
  expect(await Event.findOne({ kind: 'partnership.purged', subjectId: id }).lean()).toMatchObject({
    audience: 'public',
    data: { reason: 'personal_data' },
  })
})

test('of one that has not begun nobody outside learns, by its name or by removing words, and yet they go', async () => {
  const world = await theWorld()
  const forming = await formingPartnership(world)
  const { _id: id } = forming
  const supplier = await world.kettles.editor.act()
  await proposeDecision(supplier, { id, question: 'Who decides?', decision: `${name} does.` })
  const manager = await world.charter.manager.act()
  expect(await refusalOf(purgeWords(manager, purge(forming)))).toBe('NOT_THERE')
  expect(await Decision.countDocuments({ partnershipId: id, decision: `${name} does.` })).toBe(1)

  await nameIn(forming)
  await purgeWords(manager, purge(forming))
  expect(await placesTold()).toMatchObject({ places: ['problem'] })
  expect(await everythingStored(name)).toEqual([])
  expect(await Event.findOne({ subjectId: id }).sort({ _id: -1 }).lean()).toMatchObject({
    kind: 'partnership.purgedInside',
    audience: 'parties',
  })
})

test('who sees the inside of one that has not begun removes words that stand there alone', async () => {
  const world = await theWorld()
  const forming = await formingPartnership(world)
  const { _id: id, reference } = forming
  await proposeDecision(await world.kettles.editor.act(), { id, question: 'Who decides?', decision: `${name} does.` })
  await purgeWords(await world.northmere.admin.act(), purge(forming))
  expect(await everythingStored(name)).toEqual([])
  expect(await placesTold()).toMatchObject({ places: ['what is not public'] })
  expect(JSON.stringify(await Event.find({ audience: 'public' }).lean())).not.toContain(reference)
})

test('nobody learns by removing words what the other side alone has written of how it went, and yet they go', async () => {
  const world = await theWorld()
  const partnership = await activePartnership(world)
  const { _id: id } = partnership
  const account = {
    ...{ id, result: `Nine days, and ${name} waits no more.`, adoption: 'limited' as const },
    ...{ didNotWork: 'The export never worked for two makers.', tellTheNext: 'Agree the test data first.' },
  }
  await writeCloseOut(await world.kettles.editor.act(), account)
  const admin = await world.northmere.admin.act()
  expect(await refusalOf(purgeWords(admin, purge(partnership)))).toBe('NOT_THERE')
  expect(await everythingStored(name)).toEqual(['partnerships'])

  await nameIn(partnership)
  await purgeWords(admin, purge(partnership))
  expect(await placesTold()).toMatchObject({ places: ['problem'] })
  expect(await Event.countDocuments({ kind: /^partnership\.purged/ })).toBe(0)
  expect(await Partnership.findById(id).lean()).toMatchObject({
    closeOuts: [{ result: 'Nine days, and [removed] waits no more.', adoption: 'limited' }],
  })
})

test('words of a reason that stands in the record of a partnership are refused, and nothing is removed', async () => {
  const world = await theWorld()
  const partnership = await activePartnership(world)
  await nameIn(partnership)
  const { _id: id } = partnership
  await endPartnership(await world.kettles.editor.act(), { id, reason: `${name} is no longer with us.` })
  const admin = await world.northmere.admin.act()
  expect(await refusalOf(purgeWords(admin, purge(partnership)))).toBe('IN_THE_RECORD')
  expect(await Challenge.findById(partnership.challengeId).lean()).toMatchObject({
    content: { problem: { summary: `Ask ${name} for more.` } },
  })
})

test('words go from the reviews of terms, and what was found and confirmed still holds for them', async () => {
  const world = await theWorld()
  const { second, viewer, admin } = world.northmere
  const complete = await completeTerms(second, await formingPartnership(world, await reviewedChallenge(world)))
  const { _id: id, sensitive } = complete
  const triggers = sensitive?.triggers ?? []
  const safeguards = `${name} decides on each, and nobody else.`
  const act = await second.act()
  const { revision } = await setReviewTriggers(act, { id, revision: complete.revision, triggers, safeguards })
  await askPartnershipReview(act, { id, reviewerId: viewer.personId })
  const found = {
    outcome: 'conditions' as const,
    conditions: 'An assessment is published first.',
    post: 'Data officer',
  }
  const reason = `${name} explained how they are looked at.`
  await signPartnershipReview(await viewer.act(), { id, wording: revision, ...found, reason })
  await confirmPartnership(await world.kettles.editor.act(), { id, revision })
  expect(await everythingStored(name)).toEqual(['partnerships', 'reviews'])

  await purgeWords(await admin.act(), purge(complete))
  expect(await everythingStored(name)).toEqual([])
  expect(await Review.findOne({ subjectId: id }).lean()).toMatchObject({
    of: { triggers, safeguards: '[removed] decides on each, and nobody else.' },
    reason: '[removed] explained how they are looked at.',
  })
  // Which revision was reviewed is worded by the house: nobody removes that, and by it the review holds.
  expect(await refusalOf(purgeWords(await admin.act(), purge(complete, `Revision ${revision} of`)))).toBe('NOT_THERE')
  expect(await confirmPartnership(act, { id, revision })).toMatchObject({ state: 'active' })
})

test('words of partnerships go by no request of their own: only as a part of the purge of a challenge', async () => {
  const world = await theWorld()
  const { challengeId, _id: partnershipId } = await activePartnership(world)
  const admin = await world.northmere.admin.act()
  const words = { words: name, reason: 'personal_data' as const }
  for (const part of [
    purgeWordsOfPartnerships(admin, { challengeId: challengeId ?? '', ...words }),
    purgeWordsOfTermsReviews(admin, { partnershipId, words: name }),
  ])
    await expect(part).rejects.toThrow('part of another command')
})
