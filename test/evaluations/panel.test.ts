import { expect, test } from '@jest/globals'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { setPanel } from '../../server/challenges/commands.ts'
import type { ChallengeFields } from '../../server/challenges/model.ts'
import { challengesById, placesOf } from '../../server/challenges/queries.ts'
import {
  acceptPart,
  agreeScore,
  closeRound,
  confirmOpening,
  declareConflicts,
  declinePart,
  freezeRanking,
  lockScores,
  replaceOnPanel,
  saveScore,
  stepDown,
} from '../../server/evaluations/commands.ts'
import { Score } from '../../server/evaluations/model.ts'
import { ownEvaluations } from '../../server/evaluations/own.ts'
import { evaluationOfChallenge } from '../../server/evaluations/queries.ts'
import { ownSetAsideOf } from '../../server/evaluations/set-aside.ts'
import { Notification } from '../../server/notifications/model.ts'
import { notifications } from '../../server/notifications/reactor.ts'
import { Event, type StoredEvent } from '../../server/platform/events.ts'
import { Proposal } from '../../server/proposals/model.ts'
import { threadsById } from '../../server/threads/queries.ts'
import { answerTo } from '../support/asking.ts'
import { openedChallenge } from '../support/challenges.ts'
import {
  closedChallenge,
  declareNone,
  panelOf,
  scoreAll,
  scoredChallenge,
  type Unsealed,
  unsealedChallenge,
} from '../support/evaluations.ts'
import { caseWords, expectOwnLook } from '../support/held-words.ts'
import { rememberStages } from '../support/remembered.ts'
import { roomOf, roomsFollow } from '../support/rooms.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

type Person = World['northmere']['editor']
const evaluates = ({ personId }: Person) => ({ personId, part: 'evaluator' as const })

/** The panel is asked, and the challenge has closed: nobody has answered. */
async function askedPanel(world: World) {
  const { _id: id } = await openedChallenge(world)
  const { first, second, moderator } = panelOf(world)
  const challenge = await setPanel(await world.northmere.editor.act(), {
    id,
    panel: [evaluates(first), evaluates(second), { personId: moderator.personId, part: 'moderator' }],
  })
  world.clock.advance({ days: 22 })
  return { challenge, challengeId: id, first, second, moderator }
}

/** Scores and locks the first proposal; with the second they have a conflict. */
async function lockedWithConflict(person: Person, { challengeId, proposals, criteria }: Unsealed) {
  const [free = '', conflicted = ''] = proposals.map(({ _id }) => _id)
  const declarations = [
    { proposalId: free, kind: 'none' as const },
    { proposalId: conflicted, kind: 'actual' as const, words: 'My sister owns it.' },
  ]
  await declareConflicts(await person.act(), { challengeId, declarations })
  for (const { id: criterionId } of criteria)
    await saveScore(await person.act(), {
      ...{ challengeId, proposalId: free, criterionId, version: 0, score: 4, reason: 'Sound.' },
    })
  await lockScores(await person.act(), { challengeId })
}

const standing = async (person: Person) => (await ownEvaluations(await person.act()))[0]
const placeOfPerson = async (by: Person, challengeId: string, { personId }: Person) => {
  const place = (await placesOf(await by.act(), challengeId)).findLast((one) => one.personId === personId)
  if (!place) throw new Error('They have no place.')
  return place
}

test('nothing of an evaluation is theirs until who was asked accepts: no opening, no declaring, no room', async () => {
  const world = await theWorld()
  const { challenge, challengeId, first, moderator } = await askedPanel(world)
  const confirm = async (person: Person) => confirmOpening(await person.act(), { challengeId, declared: true })
  const declare = async (person: Person) =>
    declareConflicts(await person.act(), { challengeId, declarations: [{ proposalId: challengeId, kind: 'none' }] })

  expect(await refusalOf(confirm(first))).toBe('NOT_ACCEPTED')
  expect(await refusalOf(declare(first))).toBe('NOT_ACCEPTED')
  expect(await evaluationOfChallenge(await first.act(), challenge)).toBeNull()
  expect(await standing(first)).toMatchObject({ askedAs: 'evaluator', part: null, mayConfirm: false })
  const act = await world.northmere.admin.act()
  expect((await challengesById(act, [challengeId]))[0]).toMatchObject({ panelIds: [], askedIds: challenge.askedIds })

  await acceptPart(await first.act(), { challengeId })
  expect(await standing(first)).toMatchObject({ askedAs: null, part: 'evaluator', mayConfirm: true })
  expect(await confirm(first)).toMatchObject({ openedAt: null })
  // The second person, too, is one who accepted.
  expect(await refusalOf(confirm(moderator))).toBe('NOT_ACCEPTED')
  await acceptPart(await moderator.act(), { challengeId })
  expect(await confirm(moderator)).toMatchObject({ openedAt: expect.any(Date) })
  const room = await roomOf(world, 'evaluation', challengeId)
  await roomsFollow(world)
  expect((await threadsById(await first.act(), [room._id]))[0]).not.toBeNull()
  expect((await threadsById(await panelOf(world).second.act(), [room._id]))[0]).toBeNull()
})

test('only who was asked answers, once, while the challenge runs', async () => {
  const world = await theWorld()
  const { challengeId, first } = await askedPanel(world)
  for (const person of [world.northmere.admin, world.saltmarch.evaluator, world.visitor]) {
    expect(await refusalOf(acceptPart(await person.act(), { challengeId }))).toBe('NOT_FOUND')
    expect(await refusalOf(declinePart(await person.act(), { challengeId, reason: 'too_much' }))).toBe('NOT_FOUND')
  }
  await acceptPart(await first.act(), { challengeId })
  expect(await refusalOf(acceptPart(await first.act(), { challengeId }))).toBe('NOT_FOUND')
  expect(await refusalOf(declinePart(await first.act(), { challengeId, reason: 'too_much' }))).toBe('NOT_FOUND')
})

test('a part is declined with a code, in words where the code says nothing; why is for who chooses the panel', async () => {
  const world = await theWorld()
  const { challengeId, first, second } = await askedPanel(world)
  const decline = async (reason: 'conflict' | 'other', words = '') =>
    declinePart(await first.act(), { challengeId, reason, words })
  expect(await refusalOf(decline('other'))).toBe('BAD_INPUT')
  const left: ChallengeFields = await decline('conflict', 'My sister works for one of them.')
  expect(left.panel.map(({ personId }) => personId)).not.toContain(first.personId)

  const declined = { state: 'declined', reason: 'conflict', words: 'My sister works for one of them.' }
  for (const reader of [world.northmere.editor, first])
    expect(await placeOfPerson(reader, challengeId, first)).toMatchObject(declined)
  expect(await placeOfPerson(second, challengeId, first)).toMatchObject({ state: 'declined', reason: null, words: '' })
  for (const outsider of [world.saltmarch.admin, world.kettles.admin, world.visitor])
    expect(await placesOf(await outsider.act(), challengeId)).toEqual([])
  const [own, said] = [await second.act(), { challengeId, reason: 'other' as const, words: caseWords }]
  await expectOwnLook((looked) => declinePart(own, { ...said, looked }))
})

test('somebody else is asked in the place of who declined, by who chooses the panel, and it says in whose', async () => {
  const world = await theWorld()
  const { challengeId, first, second } = await askedPanel(world)
  const { editor, admin } = world.northmere
  await declinePart(await first.act(), { challengeId, reason: 'not_my_field' })
  const { _id: placeId } = await placeOfPerson(editor, challengeId, first)
  const replace = async (by: Person, personId: string) =>
    replaceOnPanel(await by.act(), { challengeId, placeId, personId, reason: 'She has judged forensics before.' })

  expect(await refusalOf(replace(second, admin.personId))).toBe('NOT_YOURS')
  expect(await refusalOf(replace(editor, world.kettles.editor.personId))).toBe('NOT_OF_THE_FORCE')
  expect(await refusalOf(replace(editor, second.personId))).toBe('TWICE')
  const challenge = await replace(editor, admin.personId)
  expect(challenge.askedIds).toContain(admin.personId)
  expect(await placeOfPerson(editor, challengeId, admin)).toMatchObject({ state: 'asked', insteadOfId: placeId })
  expect(await placeOfPerson(editor, challengeId, first)).toMatchObject({ state: 'declined', reason: 'not_my_field' })
})

test('after the opening the panel loses nobody who accepted but by name and with a reason', async () => {
  const world = await theWorld()
  const { challengeId } = await unsealedChallenge(world)
  const act = await world.northmere.editor.act()
  expect(await refusalOf(setPanel(act, { id: challengeId, panel: [] }))).toBe('REPLACE')
})

test('who steps down reads and scores no more; what they scored counts for nothing, and stays theirs to read', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { challenge, challengeId, proposals, criteria } = unsealed
  const { first } = panelOf(world)
  const cell = { challengeId, proposalId: proposals[0]?._id ?? '', criterionId: criteria[0]?.id ?? '', version: 0 }
  await declareNone(first, unsealed)
  await saveScore(await first.act(), { ...cell, score: 5, reason: 'It names every date.' })
  expect((await Proposal.findById(cell.proposalId).lean())?.readerIds).toContain(first.personId)

  await stepDown(await first.act(), { challengeId, reason: 'too_much' })
  expect(await Score.countDocuments({ challengeId, personId: first.personId })).toBe(0)
  expect((await Proposal.findById(cell.proposalId).lean())?.readerIds).not.toContain(first.personId)
  expect(await refusalOf(saveScore(await first.act(), { ...cell, version: 1, score: 1 }))).toBe('NOT_FOUND')
  const kept = { score: 5, reason: 'It names every date.', because: 'stepped_down', letter: 'A' }
  expect(await ownSetAsideOf(await first.act(), challenge)).toMatchObject([kept])
  for (const other of [panelOf(world).second, panelOf(world).moderator, world.northmere.admin, world.visitor])
    expect(await ownSetAsideOf(await other.act(), challenge)).toEqual([])
  const [event] = await Event.find({ kind: 'evaluation.scoresSetAside', subjectId: challengeId }).lean()
  expect(event).toMatchObject({ audience: 'audit', data: { cells: [{ score: 5 }], because: 'stepped_down' } })
})

test('whoever comes back declares again before they read', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { challengeId, proposals, criteria } = unsealed
  const { first } = panelOf(world)
  await declareNone(first, unsealed)
  await stepDown(await first.act(), { challengeId, reason: 'too_much' })
  const { _id: placeId } = await placeOfPerson(world.northmere.editor, challengeId, first)
  const again = { challengeId, placeId, personId: first.personId, reason: 'She has time again.' }
  await replaceOnPanel(await world.northmere.editor.act(), again)
  await acceptPart(await first.act(), { challengeId })
  const cell = { challengeId, proposalId: proposals[0]?._id ?? '', criterionId: criteria[0]?.id ?? '', version: 0 }
  expect(await refusalOf(saveScore(await first.act(), { ...cell, score: 2 }))).toBe('DECLARE_FIRST')
  await declareNone(first, unsealed)
  expect(await saveScore(await first.act(), { ...cell, score: 2 })).toMatchObject({ score: 2 })
})

test('nobody steps down with locked scores, nor is taken off once the round is closed', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { challengeId } = unsealed
  const { first, second, moderator } = panelOf(world)
  await scoreAll(first, unsealed, () => 3)
  expect(await refusalOf(stepDown(await first.act(), { challengeId, reason: 'too_much' }))).toBe('LOCKED')
  await closeRound(await moderator.act(), { challengeId, reason: 'One of us is ill.' })
  expect(await refusalOf(stepDown(await second.act(), { challengeId, reason: 'too_much' }))).toBe('ROUND_CLOSED')
  const { _id: placeId } = await placeOfPerson(world.northmere.editor, challengeId, first)
  const replace = { challengeId, placeId, personId: world.northmere.admin.personId, reason: 'Too harsh for us.' }
  expect(await refusalOf(replaceOnPanel(await world.northmere.editor.act(), replace))).toBe('ROUND_CLOSED')
  expect(await Score.countDocuments({ challengeId, personId: first.personId })).toBeGreaterThan(0)
})

test('the round closes with the last who had not locked, also when they leave', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { challenge, challengeId } = unsealed
  const { first, second } = panelOf(world)
  await scoreAll(first, unsealed, () => 3)
  await stepDown(await second.act(), { challengeId, reason: 'too_much' })
  expect((await evaluationOfChallenge(await first.act(), challenge))?.stage).toBe('moderation')
})

test('the round stays open for a proposal that every evaluator has a conflict with, until somebody else has scored it', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { challenge, challengeId, proposals } = unsealed
  const { first, second, moderator } = panelOf(world)
  const { editor, admin } = world.northmere
  for (const person of [first, second]) await lockedWithConflict(person, unsealed)
  const stage = async () => (await evaluationOfChallenge(await moderator.act(), challenge))?.stage
  expect(await stage()).toBe('scoring')
  const toldTo = async (person: Person) =>
    (
      await answerTo(
        await person.act(),
        `{ challenge(reference: "${challenge.reference}") { evaluation { withoutEvaluator } } }`,
      )
    ).data
  const told = (withoutEvaluator: unknown) => ({ challenge: { evaluation: { withoutEvaluator } } })
  expect(await toldTo(moderator)).toEqual(told([encodeGlobalID('Proposal', proposals[1]?._id ?? '')]))
  // Whose conflict it is stays with who moderates.
  expect(await toldTo(first)).toEqual(told([]))

  await setPanel(await editor.act(), { id: challengeId, panel: [...challenge.panel, evaluates(admin)] })
  await acceptPart(await admin.act(), { challengeId })
  await scoreAll(admin, unsealed, () => 3)
  expect(await stage()).toBe('moderation')
  expect(await Score.countDocuments({ challengeId, proposalId: proposals[1]?._id ?? '' })).toBe(
    unsealed.criteria.length,
  )
})

test('where no evaluator is left the moderator closes the round with a reason, and the panel goes on', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { challengeId, proposals, criteria } = unsealed
  const { first, second, moderator } = panelOf(world)
  await declareNone(moderator, unsealed)
  for (const person of [first, second]) await stepDown(await person.act(), { challengeId, reason: 'too_much' })
  expect(await refusalOf(freezeRanking(await moderator.act(), { challengeId }))).toBe('ROUND_OPEN')
  await closeRound(await moderator.act(), { challengeId, reason: 'Nobody else of us could evaluate.' })
  for (const { _id: proposalId } of proposals)
    for (const { id: criterionId } of criteria) {
      const cell = { challengeId, proposalId, criterionId, version: 0, score: null }
      expect(await refusalOf(agreeScore(await moderator.act(), cell))).toBe('RATIONALE')
      await agreeScore(await moderator.act(), { ...cell, rationale: 'Nobody was there to score it.' })
    }
  const { ranking } = await freezeRanking(await moderator.act(), { challengeId })
  expect(ranking.map(({ rank }) => rank)).toEqual([null, null])
})

test('who was asked and has not answered keeps the round open, and is too late after it', async () => {
  const world = await theWorld()
  const challenge = await closedChallenge(world, { suppliers: ['kettles', 'lanternfish'] })
  const challengeId = challenge._id
  const { first, second, moderator } = panelOf(world)
  const { editor, admin } = world.northmere
  await setPanel(await editor.act(), { id: challengeId, panel: [...challenge.panel, evaluates(admin)] })
  for (const person of [first, moderator]) await confirmOpening(await person.act(), { challengeId, declared: true })
  const proposals = await Proposal.find({ challengeId }).sort({ letter: 1 }).lean()
  const unsealed = { challenge, challengeId, criteria: challenge.content.choosing.criteria, proposals }
  for (const person of [first, second]) await scoreAll(person, unsealed, () => 3)
  expect((await evaluationOfChallenge(await first.act(), challenge))?.stage).toBe('scoring')
  await closeRound(await moderator.act(), { challengeId, reason: 'There was no answer.' })
  expect(await refusalOf(acceptPart(await admin.act(), { challengeId }))).toBe('ROUND_CLOSED')
})

test('an actual conflict sets the scores of that proposal aside, and no other', async () => {
  const world = await theWorld()
  const unsealed = await scoredChallenge(world)
  const { challenge, challengeId, proposals, criteria } = unsealed
  const { first } = panelOf(world)
  const [conflicted = '', other = ''] = proposals.map(({ _id }) => _id)
  await declareConflicts(await first.act(), {
    challengeId,
    declarations: [{ proposalId: conflicted, kind: 'actual', words: 'I was offered a post.' }],
  })
  const own = { challengeId, personId: first.personId }
  expect(await Score.countDocuments({ ...own, proposalId: conflicted })).toBe(0)
  expect(await Score.countDocuments({ ...own, proposalId: other })).toBe(criteria.length)
  const kept = await ownSetAsideOf(await first.act(), challenge)
  expect(kept.map(({ because }) => because)).toEqual(criteria.map(() => 'conflict'))
  expect(await refusalOf(lockScores(await first.act(), { challengeId }))).toBe('ROUND_CLOSED')
})

test('who is asked is told, who chose the panel is told of a decline, and nobody is told why', async () => {
  const world = await theWorld()
  const { challenge, challengeId, first, second } = await askedPanel(world)
  const { editor, admin } = world.northmere
  await setPanel(await editor.act(), { id: challengeId, panel: [...challenge.panel, evaluates(admin)] })
  await declinePart(await first.act(), { challengeId, reason: 'other', words: 'My sister is in hospital.' })
  const { _id: placeId } = await placeOfPerson(editor, challengeId, second)
  await replaceOnPanel(await editor.act(), {
    challengeId,
    placeId,
    personId: first.personId,
    reason: 'No answer came.',
  })

  const config = { PUBLIC_URL: 'https://board.example', SECRET: 'a secret of more than thirty-two characters' }
  const reactor = notifications({ clock: world.clock, config })
  const events = await Event.find({ subjectId: challengeId, kind: /panel/ }).sort({ number: 1 }).lean<StoredEvent[]>()
  for (const event of [...events, ...events]) await reactor.handle(event)
  const told = await Notification.find({ kind: 'challenge.panel' }).sort({ _id: 1 }).lean()
  const textsOf = ({ personId }: Person) => told.filter((one) => one.personId === personId).map(({ text }) => text)
  const asked = `You are asked to evaluate "${challenge.title}". Accept or decline`
  // Once for each asking: of what does not concern them nobody hears.
  expect(textsOf(first)).toEqual([asked, asked])
  expect(textsOf(admin)).toEqual([asked])
  expect(textsOf(second)).toEqual([asked, `You are not on the panel of "${challenge.title}" any more`])
  expect(textsOf(editor)).toEqual([expect.stringMatching(/ declined a part on the panel of .* Ask somebody else$/)])
  expect(JSON.stringify(told)).not.toMatch(/sister|hospital/)
})
