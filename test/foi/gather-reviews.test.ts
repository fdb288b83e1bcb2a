import { expect, test } from '@jest/globals'
import { askPartnershipReview, confirmPartnership, signPartnershipReview } from '../../server/partnerships/commands.ts'
import { exportedAsProposed, gatheredBy, piecesOf } from '../support/foi.ts'
import { completeTerms, formingPartnership } from '../support/partnerships.ts'
import { rememberStages } from '../support/remembered.ts'
import { reviewedChallenge } from '../support/reviews.ts'
import { theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const reason = 'The assessment is thorough, and one thing is left to do.'
const termsReason = 'The terms go no further than was asked of them.'
const conditions = 'An assessment is published before the first phone is read.'

/** Terms that grew from what wanted a review, and that were reviewed too. */
async function reviewedTerms(world: World) {
  const forming = await formingPartnership(world, await reviewedChallenge(world))
  const { second, viewer } = world.northmere
  const partnership = await completeTerms(second, forming)
  const { _id: id, revision } = partnership
  await askPartnershipReview(await second.act(), { id, reviewerId: viewer.personId })
  await signPartnershipReview(await viewer.act(), {
    ...{ id, wording: revision, outcome: 'conditions', post: 'Data protection officer' },
    ...{ reason: termsReason, conditions },
  })
  return partnership
}

test('a review of ethics, data and AI is gathered with what wanted it, what was found and by which post, never by name', async () => {
  const world = await theWorld()
  const { admin } = world.northmere
  const { _id: challengeId } = await reviewedChallenge(world)
  const gathered = await gatheredBy(admin, challengeId)
  const [review] = piecesOf(gathered, 'review')
  expect(review).toMatchObject({ title: 'Review 1 of ethics, data and AI', proposed: { answer: 'release' } })
  for (const said of [
    'What wanted it: It uses personal data of the public',
    'What is done about it: An impact assessment comes first, and a person decides.',
    'by: Data protection officer\nFound: It may go on, under conditions',
    'Conditions: Nobody is scored without being told.',
  ])
    expect(review?.text).toContain(said)
  const [why] = piecesOf(gathered, 'review-reason')
  expect(why?.text).toBe(`Reason: ${reason}\nKnown to the force alone.`)
  expect(why?.proposed).toEqual({ answer: 'redact', exemption: 's40', passages: [reason] })
  expect(JSON.stringify(gathered.items)).not.toContain('Northmere Police viewer')
  expect(await exportedAsProposed(admin, gathered)).not.toContain(reason)
})

test('so is one of the terms of a partnership: what it found is kept back until it is public, and why always', async () => {
  const world = await theWorld()
  const { admin, second } = world.northmere
  const { _id: id, revision, challengeId } = await reviewedTerms(world)
  const forming = await gatheredBy(admin, challengeId ?? '')
  const [kept] = piecesOf(forming, 'terms-review')
  expect(kept?.text).toContain(`Data: Revision ${revision} of the terms`)
  expect(kept?.proposed).toMatchObject({ answer: 'redact', exemption: 's43', passages: [conditions] })
  const document = await exportedAsProposed(admin, forming)
  for (const secret of [conditions, termsReason]) expect(document).not.toContain(secret)

  for (const side of [world.kettles.editor, second]) await confirmPartnership(await side.act(), { id, revision })
  const active = await gatheredBy(admin, challengeId ?? '')
  expect(piecesOf(active, 'terms-review')[0]?.proposed).toMatchObject({ answer: 'release' })
  expect(piecesOf(active, 'terms-review-reason')).toHaveLength(1)
  expect(piecesOf(active, 'review-reason')).toHaveLength(1)
  const after = await exportedAsProposed(admin, active)
  expect(after).toContain(conditions)
  expect(after).not.toContain(termsReason)
})
