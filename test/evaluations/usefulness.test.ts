import { expect, test } from '@jest/globals'
import { judgeFeedback, releaseDecision } from '../../server/evaluations/commands.ts'
import { Feedback } from '../../server/evaluations/model.ts'
import { responseClock } from '../../server/figures/queries.ts'
import { Event } from '../../server/platform/events.ts'
import { answerTo } from '../support/asking.ts'
import { decidableChallenge, partnershipWith } from '../support/evaluations.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

async function told() {
  const world = await theWorld()
  const decidable = await decidableChallenge(world)
  await releaseDecision(await world.northmere.admin.act(), partnershipWith(decidable))
  const proposal = decidable.proposals.find(({ supplierId }) => supplierId === world.kettles.id)
  if (!proposal) throw new Error('Two Kettles has no proposal.')
  const source = `{ proposal(reference: "${proposal.reference}") { feedback { useful mayJudge } } }`
  const feedbackTo = async (person: typeof world.visitor) => (await answerTo(await person.act(), source)).data
  return { world, proposalId: proposal._id, feedbackTo, challengeId: decidable.challenge._id }
}

test('a supplier says whether its feedback was of use, and may say otherwise', async () => {
  const { world, proposalId, feedbackTo } = await told()
  const of = (useful: boolean | null) => ({ proposal: { feedback: { useful, mayJudge: true } } })
  expect(await feedbackTo(world.kettles.editor)).toEqual(of(null))
  await judgeFeedback(await world.kettles.editor.act(), { proposalId, isUseful: true })
  expect(await feedbackTo(world.kettles.admin)).toEqual(of(true))
  await judgeFeedback(await world.kettles.admin.act(), { proposalId, isUseful: false })
  expect(await feedbackTo(world.kettles.editor)).toEqual(of(false))
})

test('nobody else says it for the supplier, or reads what it said, and no fact holds it', async () => {
  const { world, proposalId, feedbackTo } = await told()
  const others = [world.lanternfish.admin, world.northmere.admin, world.saltmarch.admin, world.charter.manager]
  for (const person of [...others, world.visitor])
    expect(await refusalOf(judgeFeedback(await person.act(), { proposalId, isUseful: false }))).toBe('NOT_FOUND')
  expect((await Feedback.findOne({ proposalId }).lean())?.useful ?? null).toBeNull()

  await judgeFeedback(await world.kettles.editor.act(), { proposalId, isUseful: false })
  expect(await feedbackTo(world.northmere.admin)).toEqual({ proposal: { feedback: null } })
  const facts = await Event.find({ kind: 'evaluation.feedbackJudged' }).lean()
  expect(facts.map(({ data, audience }) => ({ data, audience }))).toEqual([{ data: { proposalId }, audience: 'audit' }])
})

test('before the decision there is nothing to say of it', async () => {
  const world = await theWorld()
  const { proposals } = await decidableChallenge(world)
  const proposalId = proposals.find(({ supplierId }) => supplierId === world.kettles.id)?._id ?? ''
  const act = await world.kettles.editor.act()
  expect(await refusalOf(judgeFeedback(act, { proposalId, isUseful: true }))).toBe('NOT_FOUND')
})

test('a force is told the share once five suppliers have said it, and nothing before', async () => {
  const { world, proposalId } = await told()
  const feedback = await Feedback.findOne({ proposalId }).lean()
  if (!feedback) throw new Error('There is no feedback.')
  const more = (count: number, useful: boolean) =>
    Feedback.insertMany(
      Array.from({ length: count }, (_, place) => ({
        ...feedback,
        ...{ _id: `${feedback._id}-${useful}-${place}`, proposalId: `${proposalId}-${useful}-${place}`, useful },
      })),
    )
  const figure = async () => {
    world.clock.advance({ minutes: 2 })
    const figures = await responseClock(await world.visitor.act(), world.northmere.id)
    return figures.find(({ key }) => key === 'useful')
  }
  await more(4, true)
  expect(await figure()).toEqual({ key: 'useful', value: null, cases: null })
  await more(1, false)
  expect(await figure()).toEqual({ key: 'useful', value: 80, cases: 5 })
})
