import { expect, test } from '@jest/globals'
import {
  addSameProblem,
  amendChallenge,
  changeSameProblem,
  markDecided,
  markUnsealed,
  moveDeadline,
  setPanel,
  withdrawChallenge,
  withdrawSameProblem,
} from '../../server/challenges/commands.ts'
import { challengeByReference, editionsOf, forceNotesOf, sameProblemsOf } from '../../server/challenges/queries.ts'
import { openedChallenge } from '../support/challenges.ts'
import { caseWords, expectHeld } from '../support/held-words.ts'
import { seatPanel } from '../support/panel.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const opening = { by: ['a', 'b'], received: 0, receipts: [], chains: [] }
const decision = { outcome: 'no_partnership' as const, code: 'none-fit', reason: 'Nobody could export the data.' }

test('an amendment keeps the text before, and what is asked makes it material', async () => {
  const world = await theWorld()
  const { _id: id, content } = await openedChallenge(world)
  const editor = await world.northmere.editor.act()

  await amendChallenge(editor, {
    id,
    edition: 1,
    sections: { today: { ...content.today, tried: 'Kiosks.' } },
    note: 'What was tried.',
  })
  const essentials = ['Runs in our own tenancy', ...content.good.essentials]
  await amendChallenge(editor, {
    id,
    edition: 2,
    sections: { good: { ...content.good, essentials } },
    note: 'One more.',
  })

  const visitor = await world.visitor.act()
  expect(await editionsOf(visitor, id)).toMatchObject([
    { number: 3, material: true, sections: ['good'], content: { good: { essentials } } },
    { number: 2, material: false, sections: ['today'], content: { good: { essentials: content.good.essentials } } },
    { number: 1 },
  ])
  expect(await world.events()).toEqual(expect.arrayContaining(['challenge.amended']))
})

test('an amendment from an older edition, of nothing, or by somebody else is refused', async () => {
  const world = await theWorld()
  const { _id: id, content } = await openedChallenge(world)
  const editor = await world.northmere.editor.act()
  const change = {
    id,
    edition: 1,
    sections: { today: { ...content.today, tried: 'Kiosks.' } },
    note: 'What was tried.',
  }

  expect(await refusalOf(amendChallenge(await world.kettles.editor.act(), change))).toBe('NOT_YOURS')
  expect(await refusalOf(amendChallenge(editor, { ...change, sections: {} }))).toBe('NOTHING_CHANGED')
  await amendChallenge(editor, change)
  expect(await refusalOf(amendChallenge(editor, change))).toBe('CHANGED_SINCE')
})

test('in a competition criteria stand as published; elsewhere they may change until the last day', async () => {
  const world = await theWorld()
  const competition = await openedChallenge(world, { mode: 'competition' })
  const open = await openedChallenge(world)
  const editor = await world.northmere.editor.act()
  const criteria = open.content.choosing.criteria.map((criterion, at) => ({ ...criterion, weight: at === 0 ? 100 : 0 }))
  const change = { edition: 1, sections: { choosing: { criteria, howChosen: '' } }, note: 'One criterion.' }

  expect(await refusalOf(amendChallenge(editor, { ...change, id: competition._id }))).toBe('CRITERIA_FIXED')
  world.clock.advance({ days: 20, hours: 1 })
  expect(await refusalOf(amendChallenge(await world.northmere.editor.act(), { ...change, id: open._id }))).toBe(
    'LAST_DAY',
  )
  world.clock.set(new Date(world.clock.now().getTime() - 2 * 3_600_000))
  expect(await amendChallenge(await world.northmere.editor.act(), { ...change, id: open._id })).toMatchObject({
    edition: 2,
  })
})

test('a deadline only moves later, and stands in the last 24 hours', async () => {
  const world = await theWorld()
  const { _id: id, proposalsCloseAt } = await openedChallenge(world)
  const close = proposalsCloseAt?.getTime() ?? 0
  const move = async (hours: number, which: 'proposalsCloseAt' | 'questionsCloseAt' = 'proposalsCloseAt') =>
    moveDeadline(await world.northmere.editor.act(), {
      id,
      which,
      to: new Date(close + hours * 3_600_000),
      reason: 'Asked for.',
    })

  expect(await refusalOf(move(-1))).toBe('ONLY_LATER')
  expect(await refusalOf(move(1, 'questionsCloseAt'))).toBe('ORDER')
  expect(await move(24)).toMatchObject({ proposalsCloseAt: new Date(close + 24 * 3_600_000), edition: 1 })
  world.clock.set(new Date(close + 1))
  expect(await refusalOf(move(48))).toBe('LAST_DAY')
})

test('it is opened by the panel after the close, and decided by an admin after that', async () => {
  const world = await theWorld()
  const { _id: id } = await openedChallenge(world)
  await seatPanel(await world.northmere.editor.act(), {
    id,
    panel: [{ personId: world.northmere.evaluator.personId, part: 'evaluator' }],
  })

  expect(await refusalOf(markUnsealed(await world.northmere.evaluator.act(), { id, ...opening }))).toBe('STILL_SEALED')
  expect(await refusalOf(markDecided(await world.northmere.admin.act(), { id, ...decision }))).toBe('NOT_OPENED')
  world.clock.advance({ days: 21 })
  expect(await refusalOf(markUnsealed(await world.northmere.other.act(), { id, ...opening }))).toBe('NOT_YOURS')
  expect(await markUnsealed(await world.northmere.evaluator.act(), { id, ...opening })).toMatchObject({
    state: 'evaluating',
  })
  expect(await refusalOf(markDecided(await world.northmere.editor.act(), { id, ...decision }))).toBe('NOT_YOURS')
  expect(await markDecided(await world.northmere.admin.act(), { id, ...decision })).toMatchObject({ state: 'decided' })
  expect(
    await refusalOf(
      withdrawChallenge(await world.northmere.admin.act(), {
        id,
        code: 'priorities_changed',
        reason: 'We changed our mind.',
      }),
    ),
  ).toBe('DECIDED')
})

test('a panel is of people of the force, each once, with one moderator', async () => {
  const world = await theWorld()
  const { _id: id } = await openedChallenge(world)
  const act = await world.northmere.editor.act()
  const part = (personId: string, as: 'evaluator' | 'moderator' = 'evaluator') => ({ personId, part: as })
  const { admin, evaluator } = world.northmere

  expect(await refusalOf(setPanel(act, { id, panel: [part(world.kettles.editor.personId)] }))).toBe('NOT_OF_THE_FORCE')
  expect(await refusalOf(setPanel(act, { id, panel: [part(evaluator.personId), part(evaluator.personId)] }))).toBe(
    'TWICE',
  )
  expect(
    await refusalOf(
      setPanel(act, { id, panel: [part(evaluator.personId, 'moderator'), part(admin.personId, 'moderator')] }),
    ),
  ).toBe('MODERATORS')
  expect(
    await setPanel(act, { id, panel: [part(evaluator.personId), part(admin.personId, 'moderator')] }),
  ).toMatchObject({
    panelIds: [],
    askedIds: [evaluator.personId, admin.personId],
  })
})

test('an admin withdraws with a coded reason, public words and what was learnt, and the page stays', async () => {
  const world = await theWorld()
  const { _id: id, reference } = await openedChallenge(world)
  const reason = 'The money went to another programme.'

  expect(
    await refusalOf(withdrawChallenge(await world.northmere.editor.act(), { id, code: 'priorities_changed', reason })),
  ).toBe('NOT_YOURS')
  expect(
    await refusalOf(
      withdrawChallenge(await world.northmere.admin.act(), { id, code: 'priorities_changed', reason: '' }),
    ),
  ).toBe('BAD_INPUT')
  const lessons = 'Ask for the money before the problem.'
  await withdrawChallenge(await world.northmere.admin.act(), { id, code: 'no_budget', reason, lessons })
  expect(await challengeByReference(await world.visitor.act(), reference)).toMatchObject({
    ...{ state: 'withdrawn', outcome: null, outcomeCode: 'no_budget', withdrawnReason: reason, lessons },
  })
})

test('another force adds its weight; its notes are for forces alone', async () => {
  const world = await theWorld()
  const { _id: challengeId } = await openedChallenge(world)
  const saltmarch = await world.saltmarch.editor.act()
  const said = { level: 'would_pilot' as const, volume: '300 a month', note: 'We had a bad pilot.' }

  expect(await refusalOf(addSameProblem(await world.northmere.editor.act(), { challengeId, ...said }))).toBe(
    'NOT_YOURS',
  )
  expect(await refusalOf(addSameProblem(await world.kettles.editor.act(), { challengeId, ...said }))).toBe('NOT_YOURS')
  const { _id: id } = await addSameProblem(saltmarch, { challengeId, ...said })
  expect(await refusalOf(addSameProblem(saltmarch, { challengeId, ...said }))).toBe('ALREADY_ADDED')

  const [shown] = await sameProblemsOf(await world.kettles.editor.act(), [challengeId])
  expect(shown).toMatchObject({ forceId: world.saltmarch.id, level: 'would_pilot' })
  expect(shown).not.toHaveProperty('note')
  expect(await forceNotesOf(await world.kettles.editor.act(), [challengeId])).toEqual([])
  expect(await forceNotesOf(await world.northmere.editor.act(), [challengeId])).toMatchObject([{ note: said.note }])

  expect(
    await refusalOf(changeSameProblem(await world.northmere.editor.act(), { id, ...said, level: 'would_fund' })),
  ).toBe('NOT_YOURS')
  expect(await changeSameProblem(saltmarch, { id, ...said, level: 'would_fund' })).toMatchObject({
    level: 'would_fund',
  })
  const words = { id, ...said, note: caseWords }
  await expectHeld((act, looked) => changeSameProblem(act, { ...words, looked }), world.saltmarch, 'note')
  // What an admin let through is not asked about again.
  await changeSameProblem(saltmarch, { ...words, volume: '400 a month' })
  await withdrawSameProblem(saltmarch, { id })
  expect(await sameProblemsOf(saltmarch, [challengeId])).toEqual([])
  expect(await addSameProblem(saltmarch, { challengeId, ...said })).toMatchObject({ _id: id, withdrawnAt: null })
})
