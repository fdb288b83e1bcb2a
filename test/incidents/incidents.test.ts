import { beforeEach, expect, test } from '@jest/globals'
import { moveByIncident, moveDeadline, withdrawChallenge } from '../../server/challenges/commands.ts'
import { logOf, timesDatesMoved } from '../../server/challenges/log.ts'
import type { ChallengeFields } from '../../server/challenges/model.ts'
import { challengeByReference } from '../../server/challenges/queries.ts'
import { sentenceOf } from '../../server/changes/sentences.ts'
import { confirmOpening } from '../../server/evaluations/commands.ts'
import { openingOf } from '../../server/evaluations/queries.ts'
import { confirmIncident, withdrawIncident } from '../../server/incidents/commands.ts'
import { incidentByReference, incidentsFor, incidentsToConfirm } from '../../server/incidents/queries.ts'
import { laterDates } from '../../server/incidents/touched.ts'
import { Organisation } from '../../server/organisations/model.ts'
import { verifyEvents } from '../../server/platform/verify.ts'
import { addWorkingDays } from '../../server/platform/working-days.ts'
import { openedChallenge } from '../support/challenges.ts'
import { closedChallenge, panelOf, unsealedChallenge } from '../support/evaluations.ts'
import { declared, readBySecond } from '../support/incidents.ts'
import { submittedProposal } from '../support/proposals.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()
let world: World
beforeEach(async () => {
  world = await theWorld()
})

const minute = 60_000
const closeOf = ({ proposalsCloseAt }: ChallengeFields) => proposalsCloseAt ?? new Date(0)
const minutesAfter = (moment: Date, minutes: number) => new Date(moment.getTime() + minutes * minute)

async function now(challenge: Pick<ChallengeFields, 'reference'>): Promise<ChallengeFields> {
  const found = await challengeByReference(await world.visitor.act(), challenge.reference)
  if (!found) throw new Error('It is gone.')
  return found
}

/** An hour after the close of this challenge a manager declares, and the second confirms what they read. */
async function confirmed(challenge: ChallengeFields, workingDays = 2) {
  world.clock.set(minutesAfter(closeOf(challenge), 60))
  const { reference } = await declared(world, { around: closeOf(challenge), workingDays })
  const { id, madeFrom } = await readBySecond(world, reference)
  return confirmIncident(await world.charter.second.act(), { id, madeFrom })
}

test('every close in the window moves by one rule, by the working days of each nation; none outside moves', async () => {
  const [first, inScotland, later] = [
    await openedChallenge(world, { closesInDays: 24 }),
    await openedChallenge(world, { closesInDays: 24, by: world.saltmarch.editor }),
    await openedChallenge(world, { closesInDays: 25 }),
  ]
  await Organisation.updateOne({ _id: world.saltmarch.id }, { $set: { nation: 'scotland' } })
  const incident = await confirmed(first)

  // From Friday 27 November, with St Andrew's Day on the Monday in Scotland alone.
  expect(closeOf(await now(first))).toEqual(new Date('2026-12-01T10:00:00Z'))
  expect(closeOf(await now(inScotland))).toEqual(new Date('2026-12-02T10:00:00Z'))
  expect(closeOf(await now(later))).toEqual(closeOf(later))
  expect((await now(first)).decisionDueAt).toEqual(
    addWorkingDays(first.decisionDueAt ?? new Date(0), 2, 'england-and-wales'),
  )
  expect((await now(first)).content.timetable.proposalsCloseAt).toEqual(closeOf(await now(first)))
  expect((await now(first)).incidents).toEqual([incident.reference])
  expect((await now(later)).incidents).toEqual([])
  expect(incident.touched.map(({ reference }) => reference)).toEqual([first.reference, inScotland.reference])
})

test('it takes two Charter managers: who declares does not confirm, nobody else does either, and nothing moves before', async () => {
  const challenge = await openedChallenge(world)
  world.clock.set(minutesAfter(closeOf(challenge), -30))
  const by = { ...world, charter: { ...world.charter, manager: world.northmere.admin } }
  expect(await refusalOf(declared(by, { around: closeOf(challenge) }))).toBe('NOT_YOURS')
  const { _id: id, reference } = await declared(world, { around: closeOf(challenge) })
  const { madeFrom } = await readBySecond(world, reference)

  expect(await refusalOf(confirmIncident(await world.charter.manager.act(), { id, madeFrom }))).toBe('SECOND_PERSON')
  for (const { act } of [world.northmere.admin, world.kettles.admin, world.visitor, world.suspended])
    expect(await refusalOf(confirmIncident(await act(), { id, madeFrom }))).toBe('NOT_FOUND')
  expect(closeOf(await now(challenge))).toEqual(closeOf(challenge))
  expect(await incidentByReference(await world.visitor.act(), reference)).toBeNull()
  expect(await incidentsFor(await world.northmere.admin.act(), { before: null, limit: 9 })).toEqual([])
  expect(await incidentsToConfirm(await world.charter.manager.act())).toEqual([])
  expect(await incidentsToConfirm(await world.charter.second.act())).toHaveLength(1)

  await confirmIncident(await world.charter.second.act(), { id, madeFrom })
  expect(await incidentByReference(await world.visitor.act(), reference)).toMatchObject({ state: 'confirmed' })
  expect(await refusalOf(confirmIncident(await world.charter.second.act(), { id, madeFrom }))).toBe('CONFIRMED')
})

test('no single close can be moved by it: its part of a challenge does nothing by itself', async () => {
  const { _id: id, reference } = await openedChallenge(world)
  const act = await world.charter.manager.act()
  const to = new Date('2026-12-20T10:00:00Z')
  const alone = () => moveByIncident(act, { id, to, decisionTo: null, incident: 'IN-2026-0001', reason: 'Because.' })
  await expect(alone()).rejects.toThrow('part of another command')
  expect(await refusalOf(moveDeadline(act, { id, which: 'proposalsCloseAt', to, reason: 'Because.' }))).toBe(
    'NOT_YOURS',
  )
  expect((await now({ reference })).incidents).toEqual([])
})

test('what had closed takes proposals again; the log, the calendar and every chain say so', async () => {
  const challenge = await openedChallenge(world)
  world.clock.set(minutesAfter(closeOf(challenge), 60))
  expect(await refusalOf(submittedProposal(world.kettles.editor, challenge))).toBe('CLOSED')
  const { reference } = await confirmed(challenge)

  const { state } = await submittedProposal(world.kettles.editor, challenge)
  expect(state).toBe('submitted')
  const [last] = await logOf(await world.visitor.act(), challenge, { topic: 'dates', before: null, limit: 9 })
  expect(sentenceOf(last?.kind ?? '', last?.data)).toMatch(`Incident ${reference}: files could not be uploaded`)
  expect(await timesDatesMoved(challenge._id)).toBe(2)
  expect(await verifyEvents(() => {})).toBe(true)
})

test('what was opened stays as it is, and says why; of one that moved, an opening that one person confirmed begins anew', async () => {
  const opened = await unsealedChallenge(world)
  const { first, second, moderator } = panelOf(world)
  world.clock.advance({ days: -22 })
  const half = await closedChallenge(world, { suppliers: ['kettles'] })
  await confirmOpening(await first.act(), { challengeId: half._id, declared: true })
  const incident = await confirmed(half)

  expect(incident.touched.map(({ challengeId, stays }) => [challengeId, stays])).toEqual([
    [opened.challengeId, 'opened'],
    [half._id, null],
  ])
  expect(await now(opened.challenge)).toMatchObject({
    state: 'evaluating',
    proposalsCloseAt: closeOf(opened.challenge),
    incidents: [incident.reference],
  })
  const [last] = await logOf(await world.visitor.act(), opened.challenge, { topic: 'dates', before: null, limit: 1 })
  expect(sentenceOf(last?.kind ?? '', last?.data)).toMatch('what was sent in had been opened')

  const declaration = { challengeId: half._id, declared: true } as const
  expect(await refusalOf(confirmOpening(await moderator.act(), declaration))).toBe('STILL_SEALED')
  world.clock.set(closeOf(await now(half)))
  expect(await openingOf(await first.act(), await now(half))).toMatchObject({ hasConfirmed: false, confirmations: [] })
  await confirmOpening(await moderator.act(), declaration)
  expect((await now(half)).state).toBe('open')
  await confirmOpening(await second.act(), declaration)
  expect((await now(half)).state).toBe('evaluating')
})

test('what is confirmed is what was read: has the list changed since, nothing moves', async () => {
  const [challenge, other] = [await openedChallenge(world), await openedChallenge(world)]
  world.clock.set(minutesAfter(closeOf(challenge), 60))
  const { _id: id, reference } = await declared(world, { around: closeOf(challenge) })
  const { madeFrom, touched } = await readBySecond(world, reference)
  expect(touched).toHaveLength(2)
  await withdrawChallenge(await world.northmere.admin.act(), {
    id: other._id,
    code: 'priorities_changed',
    reason: 'The need has gone away.',
  })

  const second = await world.charter.second.act()
  expect(await refusalOf(confirmIncident(second, { id, madeFrom }))).toBe('CHANGED_SINCE')
  expect(closeOf(await now(challenge))).toEqual(closeOf(challenge))
  const anew = await readBySecond(world, reference)
  const incident = await confirmIncident(second, { id, madeFrom: anew.madeFrom })
  expect(incident.touched.map(({ stays }) => stays)).toEqual([null, 'withdrawn'])
})

test('confirmed twice at once it moves everything once', async () => {
  const challenge = await openedChallenge(world)
  world.clock.set(minutesAfter(closeOf(challenge), 60))
  const { reference } = await declared(world, { around: closeOf(challenge) })
  const { id, madeFrom } = await readBySecond(world, reference)
  const second = await world.charter.second.act()
  const outcomes = await Promise.allSettled([1, 2].map(() => confirmIncident(second, { id, madeFrom })))
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(closeOf(await now(challenge))).toEqual(addWorkingDays(closeOf(challenge), 2, 'england-and-wales'))
})

test('more time that would be over before anybody could use it is refused, and taken back it moves nothing', async () => {
  const challenge = await openedChallenge(world)
  world.clock.set(minutesAfter(closeOf(challenge), 60))
  const { _id: id, reference } = await declared(world, { around: closeOf(challenge), workingDays: 1 })
  const { madeFrom } = await readBySecond(world, reference)
  const second = await world.charter.second.act()
  expect(await refusalOf(confirmIncident(second, { id, madeFrom }))).toBe('TOO_SOON')

  const reason = 'One day is too little: it is declared anew with two.'
  expect(await refusalOf(withdrawIncident(await world.northmere.admin.act(), { id, reason }))).toBe('NOT_FOUND')
  await withdrawIncident(second, { id, reason })
  expect(await refusalOf(confirmIncident(second, { id, madeFrom }))).toBe('WITHDRAWN')
  expect(closeOf(await now(challenge))).toEqual(closeOf(challenge))
})

test('it is declared about what has begun, not long ago, not for long, and about a close', async () => {
  const challenge = await openedChallenge(world)
  const around = closeOf(challenge)
  expect(await refusalOf(declared(world, { around }))).toBe('NOT_YET')
  world.clock.set(minutesAfter(around, 60))
  expect(await refusalOf(declared(world, { around, hours: -2 }))).toBe('ORDER')
  expect(await refusalOf(declared(world, { around, hours: 90 }))).toBe('TOO_LONG')
  expect(await refusalOf(declared(world, { around, hours: 26 }))).toBe('TOO_FAR')
  expect(await refusalOf(declared(world, { around, workingDays: 6 }))).toBe('BAD_INPUT')
  expect(await refusalOf(declared(world, { around: minutesAfter(around, -600) }))).toBe('NOTHING_CLOSES')
  const text = 'It began when the car BD51 SMR was entered.'
  expect(await refusalOf(declared(world, { around, text }))).toBe('NEVER_IN_A_RECORD')
  world.clock.advance({ days: 15 })
  expect(await refusalOf(declared(world, { around }))).toBe('TOO_LONG_AGO')
})

test('a decision on a day off still comes after the close', () => {
  const friday = new Date('2026-11-06T12:00:00Z')
  const saturday = new Date('2026-11-07T10:00:00Z')
  expect(laterDates(friday, saturday, 1, 'england-and-wales')).toEqual({
    to: new Date('2026-11-09T12:00:00Z'),
    decisionTo: new Date('2026-11-10T10:00:00Z'),
  })
})
