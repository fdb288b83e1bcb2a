import { expect, test } from '@jest/globals'
import {
  askPublication,
  draftChallenge,
  openChallenge,
  returnPublication,
  saveSection,
} from '../../server/challenges/commands.ts'
import { challengeByReference, challengesById } from '../../server/challenges/queries.ts'
import { stepsNow } from '../../server/challenges/transitions.ts'
import { draftedChallenge, openedChallenge } from '../support/challenges.ts'
import { fullContent } from '../support/full-content.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

test('a draft is its own force’s; once open, everybody reads it', async () => {
  const world = await theWorld()
  const draft = await draftedChallenge(world)

  expect(await challengesById(await world.visitor.act(), [draft._id])).toEqual([null])
  expect(await challengeByReference(await world.saltmarch.editor.act(), draft.reference)).toBeNull()
  expect(await challengeByReference(await world.northmere.viewer.act(), 'ch20260001')).toMatchObject({ state: 'draft' })

  await openChallenge(await world.northmere.editor.act(), { id: draft._id })

  expect(await challengeByReference(await world.visitor.act(), 'CH-2026-0001')).toMatchObject({
    state: 'open',
    edition: 1,
  })
  expect((await world.events()).slice(-1)).toEqual(['challenge.opened'])
})

test('only an editor of a force writes challenges', async () => {
  const world = await theWorld()

  expect(await refusalOf(draftChallenge(await world.kettles.editor.act(), {}))).toBe('NOT_YOURS')
  expect(await refusalOf(draftChallenge(await world.northmere.evaluator.act(), {}))).toBe('NOT_YOURS')
  expect(await refusalOf(draftChallenge(await world.visitor.act(), {}))).toBe('NOT_YOURS')
  expect(await draftChallenge(await world.northmere.editor.act(), {})).toMatchObject({ state: 'draft', title: '' })
})

test('publication names everything that is missing at once', async () => {
  const world = await theWorld()
  const act = await world.northmere.editor.act()
  const { _id: id } = await draftChallenge(act, { mode: 'competition' })

  const refusal = await askPublication(act, { id }).catch((error: unknown) => error)

  expect(refusal).toMatchObject({
    code: 'NOT_COMPLETE',
    fields: expect.arrayContaining(
      [
        'problem.title',
        'problem.problem',
        'owner.decisionOwner',
        'owner.adoptionRoute',
        'rules.conflictAssessment',
        'choosing.criteria',
        'timetable.questionsCloseAt',
        'timetable.proposalsCloseAt',
        'timetable.decisionDueAt',
      ].map((path) => expect.objectContaining({ path })),
    ),
  })
})

test('weights must make 100 where proposals are scored, and a close must leave the least days', async () => {
  const world = await theWorld()
  const full = fullContent(world.clock.now(), 3)
  const criteria = full.choosing.criteria.map((criterion) => ({ ...criterion, weight: 10 }))
  const draft = await draftedChallenge(world, {
    closesInDays: 3,
    content: { choosing: { ...full.choosing, criteria } },
  })

  const refusal = await openChallenge(await world.northmere.editor.act(), { id: draft._id }).catch(
    (error: unknown) => error,
  )

  expect(refusal).toMatchObject({
    code: 'NOT_COMPLETE',
    fields: [
      { path: 'choosing.criteria', message: 'Weights add up to 40. Add 60 more to publish.' },
      { path: 'timetable.proposalsCloseAt', code: 'CLOSES_TOO_SOON' },
    ],
  })
})

test('in a competition a second person publishes what the first asked for', async () => {
  const world = await theWorld()
  const { _id: id } = await draftedChallenge(world, { mode: 'competition' })
  const editor = await world.northmere.editor.act()
  const second = await world.northmere.second.act()

  expect(await refusalOf(openChallenge(editor, { id }))).toBe('SECOND_PERSON')
  await askPublication(editor, { id })
  expect(await refusalOf(openChallenge(editor, { id }))).toBe('SECOND_PERSON')
  expect(await refusalOf(openChallenge(await world.saltmarch.editor.act(), { id }))).toBe('NOT_FOUND')
  await returnPublication(second, { id, reason: 'The budget is missing.' })
  expect(await refusalOf(openChallenge(second, { id }))).toBe('SECOND_PERSON')

  await askPublication(editor, { id })
  expect(await openChallenge(second, { id })).toMatchObject({ state: 'open' })
})

test('what is written after publication was asked for has to be asked for anew', async () => {
  const world = await theWorld()
  const { _id: id, content } = await draftedChallenge(world, { mode: 'competition' })
  const editor = await world.northmere.editor.act()
  await askPublication(editor, { id })

  await saveSection(editor, { id, section: 'problem', version: 1, content: { ...content.problem, why: 'New.' } })

  expect(await refusalOf(openChallenge(await world.northmere.second.act(), { id }))).toBe('SECOND_PERSON')
})

test('who saves a section from an older text is shown both, and other sections are not in the way', async () => {
  const world = await theWorld()
  const { _id: id, content } = await draftedChallenge(world)
  const editor = await world.northmere.editor.act()
  const second = await world.northmere.second.act()
  await saveSection(editor, { id, section: 'problem', version: 1, content: { ...content.problem, why: 'Mine.' } })

  const refusal = await saveSection(second, {
    id,
    section: 'problem',
    version: 1,
    content: { ...content.problem, why: 'Theirs.' },
  }).catch((error: unknown) => error)

  expect(refusal).toMatchObject({ code: 'CHANGED_SINCE', details: { version: 2, current: { why: 'Mine.' } } })
  expect(await saveSection(second, { id, section: 'today', version: 1, content: content.today })).toMatchObject({
    sectionVersions: { problem: 2, today: 2 },
  })
})

test('a section that is too long is refused with the place of each fault', async () => {
  const world = await theWorld()
  const { _id: id } = await draftedChallenge(world)

  const refusal = await saveSection(await world.northmere.editor.act(), {
    id,
    section: 'problem',
    version: 1,
    content: { title: 'x'.repeat(101), categories: ['a', 'b', 'c', 'd'] },
  }).catch((error: unknown) => error)

  expect(refusal).toMatchObject({
    code: 'BAD_INPUT',
    fields: [{ path: 'content.title' }, { path: 'content.categories', message: 'Choose three at the most' }],
  })
})

test('a copy of an old challenge leaves its dates out', async () => {
  const world = await theWorld()
  const old = await openedChallenge(world)

  const copy = await draftChallenge(await world.northmere.editor.act(), { copyOfId: old._id })

  expect(copy).toMatchObject({ state: 'draft', title: old.title, proposalsCloseAt: null, continuesId: null })
})

test('a copy takes along only what its reader may read: the assessment of conflicts stays with its force', async () => {
  const world = await theWorld()
  const old = await openedChallenge(world)
  const { conflictAssessment } = old.content.rules
  expect(conflictAssessment).not.toBe('')

  const own = await draftChallenge(await world.northmere.editor.act(), { copyOfId: old._id })
  const others = await draftChallenge(await world.saltmarch.editor.act(), { copyOfId: old._id })

  expect(own.content.rules).toEqual(old.content.rules)
  expect(others.content.rules).toEqual({ ...old.content.rules, conflictAssessment: '' })
  expect(others.content.problem).toEqual(old.content.problem)
})

test('the steps offered are those that the commands take', async () => {
  const world = await theWorld()
  const open = await openedChallenge(world)

  expect(stepsNow(await world.visitor.act(), open)).toEqual([])
  expect(stepsNow(await world.kettles.editor.act(), open)).toEqual([])
  expect(stepsNow(await world.saltmarch.editor.act(), open)).toEqual(['addSameProblem'])
  expect(stepsNow(await world.northmere.editor.act(), open)).toEqual(['amend', 'moveDeadline'])
  expect(stepsNow(await world.northmere.admin.act(), open)).toEqual([
    ...['amend', 'moveDeadline', 'withdraw', 'purge', 'inviteCoOwner'],
  ])
})
