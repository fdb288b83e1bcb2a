import { beforeAll, expect, test } from '@jest/globals'
import { verifyEditions } from '../../server/challenges/editions.ts'
import { Challenge } from '../../server/challenges/model.ts'
import { publishedChallenges } from '../../server/challenges/published.ts'
import type { ChallengeFields } from '../../server/challenges/queries.ts'
import { Signatory } from '../../server/charter/model.ts'
import { Commitment } from '../../server/commitments/model.ts'
import { tagOf } from '../../server/commitments/tags.ts'
import { demoProblems } from '../../server/demo/problems.ts'
import { seed } from '../../server/demo/seed.ts'
import { startAgain } from '../../server/demo/start-again.ts'
import { Evaluation } from '../../server/evaluations/model.ts'
import { Incident } from '../../server/incidents/model.ts'
import { Partnership } from '../../server/partnerships/model.ts'
import { visitor } from '../../server/platform/act.ts'
import { nativeDatabase } from '../../server/platform/database.ts'
import { verifyEvents } from '../../server/platform/verify.ts'
import { isWorkingDay } from '../../server/platform/working-days.ts'
import { Proposal } from '../../server/proposals/model.ts'
import { Message, Thread } from '../../server/threads/model.ts'
import { sizes } from '../support/everything-stored.ts'
import { withDatabase } from '../support/world.ts'

withDatabase()

const quiet = { demo: true, say: () => {} }
const titleOf = (key: string) => demoProblems.find((problem) => problem.key === key)?.told.problem.title ?? ''
let now: Date
let challenges: ChallengeFields[]

beforeAll(async () => {
  // Late in the evening, after the clocks changed.
  now = new Date('2026-11-25T23:30:00Z')
  await seed({ ...quiet, now })
  challenges = []
  for await (const one of publishedChallenges({ viewer: visitor, now, requestId: 'test' }, 100)) challenges.push(one)
}, 120_000)

const challenge = (key: string) => {
  const found = challenges.find(({ title }) => title === titleOf(key))
  if (!found) throw new Error(`There is no ${key}.`)
  return found
}
const proposalsOf = (key: string) => Proposal.find({ challengeId: challenge(key)._id }).lean()

test('there is a challenge in each state that a visitor may come to', () => {
  const states = Object.fromEntries(demoProblems.map(({ key }) => [key, challenge(key).state]))
  expect(states).toMatchObject({ phones: 'open', custody: 'open', bikes: 'evaluating', video: 'decided' })
  expect(challenge('video').outcome).toBe('partnership')
  expect(challenge('drones')).toMatchObject({ state: 'decided', outcome: 'no_partnership' })
  expect(challenge('drones').lessons).toMatch(/wall/)
  expect(challenge('interpreters')).toMatchObject({ state: 'withdrawn', outcomeCode: 'solved_otherwise' })
})

test('four proposals and five criteria wait, closed and sealed, for two evaluators and a moderator', async () => {
  const custody = challenge('custody')
  expect(custody.proposalsCloseAt?.getTime()).toBeLessThan(now.getTime())
  expect(custody.content.choosing.criteria).toHaveLength(5)
  expect(custody.panel.map(({ part }) => part).sort()).toEqual(['evaluator', 'evaluator', 'moderator'])
  const proposals = await proposalsOf('custody')
  expect(proposals.map(({ state, unsealedAt }) => [state, unsealedAt])).toEqual(Array(4).fill(['submitted', null]))
})

test('one supplier is still writing about phones, one has submitted, and a consortium whose partner has confirmed', async () => {
  const proposals = await proposalsOf('phones')
  expect(proposals.map(({ state }) => state).sort()).toEqual(['draft', 'submitted', 'submitted'])
  const joint = proposals.find(({ partners }) => partners.length > 0)
  expect(joint).toMatchObject({ state: 'submitted', partners: [{ confirmedAt: expect.any(Date) }] })
})

test('an evaluation is under way: one has locked what they scored, and nobody has seen it', async () => {
  const evaluation = await Evaluation.findOne({ challengeId: challenge('bikes')._id }).lean()
  expect(evaluation).toMatchObject({ openedAt: expect.any(Date), closedAt: null, decidedAt: null })
})

test('a partnership is active, with measures, milestones met and one that slips, a decision and a summary', async () => {
  const partnership = await Partnership.findOne({ challengeId: challenge('video')._id }).lean()
  expect(partnership).toMatchObject({ state: 'active', publicSummary: expect.any(String) })
  expect(partnership?.readings.length).toBeGreaterThan(3)
  expect(partnership?.milestones.filter(({ acceptedAt }) => acceptedAt)).toHaveLength(2)
  const met = new Set(partnership?.milestones.map(({ milestoneId }) => milestoneId))
  const slipping = partnership?.terms.milestones.filter(({ id, dueOn }) => dueOn && dueOn < now && !met.has(id))
  expect(slipping).toHaveLength(1)
  expect(await Thread.distinct('kind')).toEqual(expect.arrayContaining(['partnership', 'challenge_discussion']))
  expect(await Partnership.countDocuments({ challengeId: challenge('handover')._id })).toBe(0)
})

test('suppliers and forces have signed the Charter, and one application waits for a manager', async () => {
  expect(await Signatory.countDocuments({ state: 'signed' })).toBeGreaterThanOrEqual(4)
  expect(await Signatory.countDocuments({ state: 'applied' })).toBe(1)
})

test('commitments stand in every way that a visitor may come to: met, underway, disputed, waiting and to be reviewed', async () => {
  const act = { viewer: visitor, now, requestId: 'test' }
  const commitments = await Commitment.find().lean()
  const tags = commitments.map((one) => tagOf(act, one)).sort()
  expect(tags).toEqual(['disputed', 'met', 'slipping', 'underway', 'underway', 'underway'])
  expect(commitments.filter(({ state }) => state === 'evidence_given')).toHaveLength(1)
})

test('nothing closes on a day when nobody works, and nothing was said in the time to come', async () => {
  for (const { proposalsCloseAt } of challenges)
    expect(proposalsCloseAt && isWorkingDay(proposalsCloseAt, 'england-and-wales')).toBe(true)
  expect(await Message.countDocuments({ sentAt: { $gt: now } })).toBe(0)
  expect(
    await nativeDatabase()
      .collection('events')
      .countDocuments({ at: { $gt: now } }),
  ).toBe(0)
})

test('an incident of the past moved a close by a working day, and two managers stand for it', async () => {
  const incident = await Incident.findOne().lean()
  expect(incident).toMatchObject({ state: 'confirmed', touched: [{ reference: challenge('drones').reference }] })
  expect(incident?.touched[0]?.to).toEqual(challenge('drones').proposalsCloseAt)
  expect(challenge('drones').incidents).toEqual([incident?.reference])
})

test('the events are unbroken', async () => {
  const lines: string[] = []
  expect([await verifyEvents((line) => lines.push(line)), ...lines.slice(0, -1)]).toEqual([true])
})

test('every text is what was published', async () => {
  const lines: string[] = []
  expect([await verifyEditions((line) => lines.push(line)), ...lines.slice(0, -1)]).toEqual([true])
  expect(lines.at(-1)).toContain(', 0 of which no hash was kept')
})

test('seeding again adds nothing, and starting again leaves the same', async () => {
  const before = await sizes()
  await seed(quiet)
  expect(await sizes()).toEqual(before)
  await startAgain()
  expect(await sizes()).toEqual(before)
}, 240_000)

test('half a story is let go, and the demo can be begun in the night in which the clocks change', async () => {
  const story = nativeDatabase().collection<{ _id: string }>('demo_story')
  await story.updateOne({ _id: 'story' }, { $set: { toldAt: null } })
  const half = await Challenge.distinct('_id')
  await seed({ ...quiet, now: new Date('2027-03-28T00:30:00Z') })

  const whole = await Challenge.find({ state: { $ne: 'draft' } }).lean()
  expect(whole.filter(({ _id }) => half.includes(_id))).toEqual([])
  expect(whole.filter(({ proposalsCloseAt: at }) => !at || !isWorkingDay(at, 'england-and-wales'))).toEqual([])
  expect(await Incident.countDocuments({ state: 'confirmed' })).toBe(1)
}, 120_000)
