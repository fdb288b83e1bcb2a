import { expect, test } from '@jest/globals'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Clock } from '../../client/evaluations/standstill.tsx'
import { challengeByReference, challengesById } from '../../server/challenges/queries.ts'
import { deskOf } from '../../server/desk/queries.ts'
import { closeCase, raiseCase, releaseDecision, takeCase } from '../../server/evaluations/commands.ts'
import { standstillOf } from '../../server/evaluations/standstill.ts'
import { standstillTime } from '../../server/evaluations/standstill-clock.ts'
import { confirmPartnership, formPartnership } from '../../server/partnerships/commands.ts'
import { Membership, Person } from '../../server/people/model.ts'
import { decidableChallenge, partnershipWith } from '../support/evaluations.ts'
import { caseWords, expectOwnLook } from '../support/held-words.ts'
import { completeTerms } from '../support/partnerships.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const nation = 'england-and-wales' as const
const from = { decidedAt: new Date('2026-11-25T10:00:00Z'), workingDays: 8, nation }
const at = (iso: string) => new Date(iso)
const stop = (raised: string, closed: string | null) => ({
  ...({
    raisedAt: at(raised),
    closedAt: closed === null ? null : at(closed),
    outcome: closed ? 'answered' : null,
  } as const),
})

test('eight whole working days after the decision, by the calendar of the nation and midnight in London', () => {
  const lastSecond = at('2026-12-07T23:59:59Z')
  expect(standstillTime(from, [], from.decidedAt)).toEqual({
    ...{ state: 'running', daysLeft: 8, endsAt: at('2026-12-08T00:00:00Z') },
  })
  expect(standstillTime(from, [], lastSecond)).toMatchObject({ state: 'running', daysLeft: 1 })
  expect(standstillTime(from, [], at('2026-12-08T00:00:00Z'))).toMatchObject({ state: 'over', daysLeft: 0 })
  const scottish = { ...from, nation: 'scotland' as const }
  // St Andrew's Day, 30 November.
  expect(standstillTime(scottish, [], from.decidedAt).endsAt).toEqual(at('2026-12-09T00:00:00Z'))
  const summer = { ...from, decidedAt: at('2026-06-01T09:00:00Z') }
  expect(standstillTime(summer, [], summer.decidedAt).endsAt).toEqual(at('2026-06-11T23:00:00Z'))
})

test('over either change of the clocks and a leap day it ends at midnight in London after as many working days', () => {
  const over = (decidedAt: string) => standstillTime({ ...from, decidedAt: at(decidedAt) }, [], at(decidedAt)).endsAt
  // The clocks go back on 25 October: the same evening in London, and past midnight there while it is not by UTC.
  expect(over('2026-10-19T22:30:00Z')).toEqual(at('2026-10-30T00:00:00Z'))
  expect(over('2026-10-19T23:30:00Z')).toEqual(at('2026-10-31T00:00:00Z'))
  // They go forward on 28 March, between Good Friday and Easter Monday, and half past one does not exist on it.
  expect(over('2027-03-19T01:30:00Z')).toEqual(at('2027-04-02T23:00:00Z'))
  expect(over('2028-02-22T10:00:00Z')).toEqual(at('2028-03-04T00:00:00Z'))
  expect(over('2028-02-29T10:00:00Z')).toEqual(at('2028-03-11T00:00:00Z'))
  // A case that stood open on the leap day takes that day and no other.
  const case29 = stop('2028-02-29T09:00:00Z', '2028-02-29T16:00:00Z')
  const leap = { ...from, decidedAt: at('2028-02-22T10:00:00Z') }
  expect(standstillTime(leap, [case29], at('2028-03-01T09:00:00Z')).endsAt).toEqual(at('2028-03-07T00:00:00Z'))
})

test('a day on which a case stood open does not count, however many stood open on it', () => {
  const open = standstillTime(from, [stop('2026-11-27T09:00:00Z', null)], at('2026-12-20T09:00:00Z'))
  expect(open).toEqual({ state: 'stopped', endsAt: null, daysLeft: 7 })
  const answered = stop('2026-11-27T09:00:00Z', '2026-12-01T16:00:00Z')
  const beside = stop('2026-11-30T09:00:00Z', '2026-12-01T10:00:00Z')
  for (const cases of [[answered], [answered, beside]])
    expect(standstillTime(from, cases, at('2026-12-02T09:00:00Z'))).toEqual({
      ...{ state: 'running', daysLeft: 7, endsAt: at('2026-12-11T00:00:00Z') },
    })
  const upheld = { ...answered, outcome: 'upheld' as const }
  expect(standstillTime(from, [upheld], at('2027-01-02T09:00:00Z'))).toMatchObject({ state: 'upheld', endsAt: null })
})

test('while it runs, as when it is stopped, the page says how many of the working days are left', () => {
  const common = { workingDays: 8, mayRaise: false, mayAnswer: false, mayAnswerChallenges: false, cases: [] }
  const said = (state: 'running' | 'stopped', daysLeft: number, endsAt: string | null) => {
    const standstill = { __typename: 'Standstill' as const, ...common, state, daysLeft, endsAt }
    return renderToStaticMarkup(createElement(Clock, { standstill }))
  }
  expect(said('running', 7, '2026-12-08T00:00:00Z')).toMatch(/No contract is made before.*7 working days of 8 are left/)
  expect(said('running', 1, '2026-12-08T00:00:00Z')).toContain('1 working day of 8 is left')
  expect(said('stopped', 7, null)).toContain('7 working days of 8 are left')
})

const words = 'Which evidence did the panel weigh in the second criterion?'
const sidesOf = (world: World) => ({ [world.kettles.id]: world.kettles, [world.lanternfish.id]: world.lanternfish })

async function awarded(world: World) {
  const decidable = await decidableChallenge(world, { mode: 'competition' })
  await releaseDecision(await world.northmere.admin.act(), partnershipWith(decidable))
  const { challengeId, proposals } = decidable
  const [winner, loser] = proposals.map(({ supplierId }) => sidesOf(world)[supplierId])
  if (!winner || !loser) throw new Error('Two suppliers proposed.')
  const shown = async (who: { act: World['visitor']['act'] }) => {
    const act = await who.act()
    const [challenge] = await challengesById(act, [challengeId])
    return challenge ? standstillOf(act, challenge) : null
  }
  return { challengeId, proposals, winner, loser, shown }
}

test('a supplier that was told asks; the clock stops for all, and what it says stays between it and the force', async () => {
  const world = await theWorld()
  const { challengeId, winner, loser, shown } = await awarded(world)
  const asked = { challengeId, kind: 'question' as const, words }
  for (const { act } of [world.brindle.admin, world.visitor, world.northmere.admin, world.saltmarch.admin])
    expect(await refusalOf(raiseCase(await act(), asked))).toBe('NOT_FOUND')
  expect((await shown(world.visitor))?.state).toBe('running')
  expect((await shown(loser.editor))?.mayRaise).toBe(true)
  expect((await shown(world.brindle.admin))?.mayRaise).toBe(false)

  const raised = await raiseCase(await loser.editor.act(), asked)
  expect(raised).toMatchObject({ ownerId: world.northmere.admin.personId, dueAt: at('2026-12-02T10:00:00Z') })
  for (const who of [world.visitor, winner.editor, world.northmere.editor, world.charter.manager]) {
    const seen = await shown(who)
    expect([seen?.state, seen?.endsAt, seen?.cases]).toEqual(['stopped', null, []])
  }
  for (const who of [loser.admin, world.northmere.admin])
    expect((await shown(who))?.cases).toMatchObject([{ words, kind: 'question' }])
  expect((await world.events()).at(-1)).toBe('standstill.caseRaised')
})

test('its owner closes it with an answer, a colleague only after taking it; the clock then runs on', async () => {
  const world = await theWorld()
  const { challengeId, loser, shown } = await awarded(world)
  const { _id: caseId } = await raiseCase(await loser.editor.act(), { challengeId, kind: 'challenge', words })
  const closed = { challengeId, caseId, outcome: 'stands' as const, answer: 'The annex was read; see page four.' }
  const { admin, editor } = world.northmere
  expect(await refusalOf(closeCase(await editor.act(), closed))).toBe('NOT_FOUND')
  expect(await refusalOf(closeCase(await loser.admin.act(), closed))).toBe('NOT_YOURS')
  expect(await refusalOf(takeCase(await admin.act(), { challengeId, caseId }))).toBe('YOURS_ALREADY')
  const desk = await deskOf(await admin.act())
  expect(desk?.needsYou).toContainEqual(expect.objectContaining({ key: `case:${caseId}`, dueIs: 'Answer due' }))

  await closeCase(await admin.act(), closed)
  expect(await refusalOf(closeCase(await admin.act(), closed))).toBe('CLOSED')
  expect((await shown(loser.editor))?.cases).toMatchObject([{ outcome: 'stands', answer: closed.answer }])
  // The day of the case is gone, and nothing else of the eight.
  expect(await shown(world.visitor)).toMatchObject({ state: 'running', endsAt: at('2026-12-08T00:00:00Z') })
  expect((await deskOf(await admin.act()))?.needsYou.map(({ key }) => key)).not.toContain(`case:${caseId}`)
})

test('a challenge to a decision is answered by another admin than who released it, where there is one', async () => {
  const world = await theWorld()
  const { challengeId, loser, shown } = await awarded(world)
  const { admin, second } = world.northmere
  await Membership.updateOne({ personId: second.personId }, { $set: { role: 'admin' } })
  const of = { challengeId, words }
  const challenge = await raiseCase(await loser.editor.act(), { ...of, kind: 'challenge' })
  const question = await raiseCase(await loser.editor.act(), { ...of, kind: 'question' })
  expect([challenge.ownerId, question.ownerId]).toEqual([null, admin.personId])
  const closing = (caseId: string) => ({ challengeId, caseId, outcome: 'stands' as const, answer: 'It was read.' })
  const { _id: caseId } = challenge

  expect(await shown(admin)).toMatchObject({ mayAnswer: true, mayAnswerChallenges: false })
  expect(await shown(second)).toMatchObject({ mayAnswer: true, mayAnswerChallenges: true })
  expect(await refusalOf(takeCase(await admin.act(), { challengeId, caseId }))).toBe('SECOND_PERSON')
  await closeCase(await admin.act(), closing(question._id))
  await takeCase(await second.act(), { challengeId, caseId })
  expect(await refusalOf(closeCase(await admin.act(), closing(caseId)))).toBe('SECOND_PERSON')
  expect(await closeCase(await second.act(), closing(caseId))).toMatchObject({ closedById: second.personId })

  // One who was stopped is no second person: an answer is owed all the same.
  const last = await raiseCase(await loser.editor.act(), { ...of, kind: 'challenge', words: `${words} Again?` })
  await Person.updateOne({ _id: second.personId }, { $set: { suspendedAt: world.clock.now() } })
  await takeCase(await admin.act(), { challengeId, caseId: last._id })
  expect(await closeCase(await admin.act(), closing(last._id))).toMatchObject({ closedById: admin.personId })
})

test('what looks like case material keeps nobody from a case, in the last minute neither', async () => {
  const world = await theWorld()
  const { challengeId, loser, shown } = await awarded(world)
  world.clock.set(at('2026-12-07T23:59:59Z'))
  const [supplier, admin] = [await loser.editor.act(), await world.northmere.admin.act()]
  const raised = { challengeId, kind: 'question' as const, words: caseWords }
  await expectOwnLook((looked) => raiseCase(supplier, { ...raised, looked }))
  const [one, ...more] = (await shown(loser.editor))?.cases ?? []
  expect([one?.words, more]).toEqual([caseWords, []])
  const closed = { challengeId, caseId: one?._id ?? '', outcome: 'answered' as const, answer: caseWords }
  await expectOwnLook((looked) => closeCase(admin, { ...closed, looked }))
})

test('after the end nothing is raised; where nothing is awarded there is no standstill', async () => {
  const world = await theWorld()
  const { challengeId, loser, shown } = await awarded(world)
  world.clock.advance({ days: 13 })
  expect((await shown(loser.editor))?.mayRaise).toBe(false)
  const late = raiseCase(await loser.editor.act(), { challengeId, kind: 'question', words })
  expect(await refusalOf(late)).toBe('STANDSTILL_OVER')

  const other = await theWorld()
  const open = await decidableChallenge(other)
  await releaseDecision(await other.northmere.admin.act(), partnershipWith(open))
  const act = await other.kettles.admin.act()
  const challenge = await challengeByReference(act, open.challenge.reference)
  expect(challenge && (await standstillOf(act, challenge))).toBeNull()
  const none = raiseCase(act, { challengeId: open.challengeId, kind: 'question', words })
  expect(await refusalOf(none)).toBe('NO_STANDSTILL')
})

test.each([
  ['the clocks going forward and Easter', '2027-02-25T10:00:00Z', '2027-04-02T23:00:00Z'],
  ['a leap day', '2028-01-31T10:00:00Z', '2028-03-04T00:00:00Z'],
])('over %s a case may be raised until the last millisecond of the standstill', async (_what, opens, ends) => {
  const world = await theWorld()
  world.clock.set(at(opens))
  const { challengeId, loser, shown } = await awarded(world)
  expect((await shown(world.visitor))?.endsAt).toEqual(at(ends))
  world.clock.set(at(ends))
  const asked = { challengeId, kind: 'question' as const, words }
  expect(await refusalOf(raiseCase(await loser.editor.act(), asked))).toBe('STANDSTILL_OVER')
  world.clock.advance({ milliseconds: -1 })
  expect((await raiseCase(await loser.editor.act(), asked)).closedAt).toBeNull()
})

test('no partnership of an award becomes active while its standstill runs or is stopped, nor ever after one upheld', async () => {
  const world = await theWorld()
  const { challengeId, proposals, winner, loser } = await awarded(world)
  const formed = await formPartnership(await world.northmere.editor.act(), { proposalId: proposals[0]?._id ?? '' })
  const { _id: id, revision } = await completeTerms(world.northmere.editor, formed)
  await confirmPartnership(await world.northmere.editor.act(), { id, revision })
  const last = async () => confirmPartnership(await winner.editor.act(), { id, revision })

  expect(await refusalOf(last())).toBe('STANDSTILL')
  const { _id: caseId } = await raiseCase(await loser.editor.act(), { challengeId, kind: 'challenge', words })
  world.clock.advance({ days: 60 })
  expect(await refusalOf(last())).toBe('STANDSTILL')
  const answer = 'You are right: the weight was applied twice.'
  await closeCase(await world.northmere.admin.act(), { challengeId, caseId, outcome: 'upheld', answer })
  world.clock.advance({ days: 60 })
  expect(await refusalOf(last())).toBe('UPHELD')
})

test('once it is over, the last party makes it active', async () => {
  const world = await theWorld()
  const { proposals, winner } = await awarded(world)
  const formed = await formPartnership(await world.northmere.editor.act(), { proposalId: proposals[0]?._id ?? '' })
  const { _id: id, revision } = await completeTerms(world.northmere.editor, formed)
  await confirmPartnership(await world.northmere.editor.act(), { id, revision })
  world.clock.advance({ days: 13 })
  expect((await confirmPartnership(await winner.editor.act(), { id, revision })).state).toBe('active')
})
