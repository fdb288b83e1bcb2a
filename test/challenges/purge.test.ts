import { expect, test } from '@jest/globals'
import {
  addSameProblem,
  amendChallenge,
  draftChallenge,
  moveDeadline,
  saveSection,
} from '../../server/challenges/commands.ts'
import { Challenge } from '../../server/challenges/model.ts'
import { ChallengeVersion } from '../../server/challenges/model-editions.ts'
import { SameProblem } from '../../server/challenges/model-same-problem.ts'
import { LetterRow, Notification } from '../../server/notifications/model.ts'
import { allChains, breakIn, Event } from '../../server/platform/events.ts'
import { newId } from '../../server/platform/ids.ts'
import { hasWords, withoutWords } from '../../server/platform/without-words.ts'
import { purgeWords } from '../../server/purges/commands.ts'
import { answerQuestion, askQuestion } from '../../server/questions/commands.ts'
import { Question } from '../../server/questions/model.ts'
import { findEverything, findReactor } from '../../server/search/everything.ts'
import { openedChallenge } from '../support/challenges.ts'
import { everyDocument } from '../support/everything-stored.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const name = 'Jo Bloggs'

/** A challenge of which everything that can names somebody: text, an older edition, questions, a notice and a letter. */
async function spoiled() {
  const world = await theWorld()
  const { _id: challengeId, reference, content } = await openedChallenge(world)
  const editor = await world.northmere.editor.act()
  const tell = (tried: string, edition: number) =>
    amendChallenge(editor, {
      id: challengeId,
      edition,
      sections: { today: { ...content.today, tried } },
      note: 'What was tried.',
    })
  await tell(`We tried kiosks after jo  bloggs complained.`, 1)
  await tell('We tried kiosks.', 2)
  const id = await askQuestion(await world.kettles.editor.act(), {
    challengeId,
    text: `Is ${name} the one who complained?`,
  })
  await answerQuestion(editor, { id, answer: `${name} is.` })
  await addSameProblem(await world.saltmarch.editor.act(), { challengeId, level: 'interested', note: `${name} too.` })
  const told = { eventId: newId(), personId: newId(), path: '/', at: editor.now }
  const kinds = { kind: 'challenge.amended', category: 'watching' } as const
  await Notification.create([
    {
      _id: newId(),
      ...told,
      ...kinds,
      ...{ subject: `challenge:${challengeId}`, reference, text: `Asked of ${name}`, because: '' },
    },
  ])
  const letter = {
    personId: told.personId,
    address: null,
    text: `Dear all, ${name}.`,
    subject: name,
    dueAt: editor.now,
  }
  await LetterRow.create([{ _id: newId(), key: newId(), ...letter, state: 'waiting' as const }])
  return { world, challengeId }
}

const purge = (challengeId: string, words = name) => ({ challengeId, words, reason: 'personal_data' as const })

test('words that must not stand there go from every edition, question, notice and unsent letter, and no chain breaks', async () => {
  const { world, challengeId } = await spoiled()
  findReactor()
  expect(await findEverything('bloggs', null)).not.toEqual([])

  await purgeWords(await world.northmere.admin.act(), purge(challengeId))

  for (const [collection, documents] of await everyDocument())
    expect([collection, hasWords(documents, name)]).toEqual([collection, false])
  expect(await ChallengeVersion.countDocuments({ challengeId })).toBe(3)
  expect(await Question.findOne({ challengeId }).lean()).toMatchObject({ answer: '[removed] is.' })
  expect(await SameProblem.findOne({ challengeId }).lean()).toMatchObject({ note: '[removed] too.' })
  for (const chain of await allChains()) expect(await breakIn(chain)).toBeNull()
  findReactor()
  expect(await findEverything('bloggs', null)).toEqual([])
})

test('words go from drafts of its force too, of which any may be a copy, and a form that was open does not write them back', async () => {
  const { world, challengeId } = await spoiled()
  const editor = await world.northmere.editor.act()
  const content = (await Challenge.findById(challengeId).lean())?.content
  const today = { ...content?.today, tried: `We asked ${name}.` }
  await amendChallenge(editor, { id: challengeId, edition: 3, sections: { today }, note: 'What was tried.' })
  const { _id: id } = await draftChallenge(editor, { copyOfId: challengeId })
  const theirs = await draftChallenge(await world.saltmarch.editor.act(), { mode: 'open_challenge' })
  expect(JSON.stringify(await Challenge.findById(id).lean())).toContain(name)

  await purgeWords(await world.northmere.admin.act(), purge(challengeId))
  expect((await Challenge.findById(id).lean())?.content.today.tried).toBe('We asked [removed].')
  expect(await refusalOf(saveSection(editor, { id, section: 'today', version: 0, content: today }))).toBe(
    'CHANGED_SINCE',
  )
  expect((await Challenge.findById(theirs._id).lean())?.version).toBe(theirs.version)
  const log = await Event.find({ kind: 'challenge.edited', subjectId: id }).lean()
  expect(log.map(({ audience, data }) => [audience, data])).toContainEqual(['parties', { section: 'today' }])
})

test('that words were removed, where and why is public, and never which', async () => {
  const { world, challengeId } = await spoiled()
  await purgeWords(await world.charter.manager.act(), purge(challengeId))

  const event = await Event.findOne({ kind: 'challenge.purged' }).lean()
  expect(event).toMatchObject({
    audience: 'public',
    data: { reason: 'personal_data', places: ['edition 2', 'what another force wrote', 'question 1'] },
  })
})

test('an admin of its force or a Charter manager removes words, and only words that stand there', async () => {
  const { world, challengeId } = await spoiled()
  const before = JSON.stringify(await Question.find().lean())
  for (const who of [world.northmere.editor, world.saltmarch.admin, world.kettles.admin])
    expect(await refusalOf(purgeWords(await who.act(), purge(challengeId)))).toBe('NOT_YOURS')
  // Refused is undone: nothing of it happened.
  expect(JSON.stringify(await Question.find().lean())).toBe(before)

  const admin = await world.northmere.admin.act()
  expect(await refusalOf(purgeWords(admin, purge(challengeId, 'Nobody Else')))).toBe('NOT_THERE')
  expect(await refusalOf(purgeWords(admin, purge(challengeId, 'Jo')))).toBe('BAD_INPUT')
  expect(await Challenge.findById(challengeId).lean()).toMatchObject({ edition: 3 })
})

test('words in a note or a reason stand in the record, which nobody can change, and so nothing of it is removed', async () => {
  const { world, challengeId } = await spoiled()
  const editor = await world.northmere.editor.act()
  const challenge = await Challenge.findById(challengeId).lean()
  await amendChallenge(editor, {
    id: challengeId,
    edition: 3,
    sections: { today: { ...challenge?.content.today, tried: 'We tried Saint Osyth.' } },
    note: 'Saint Osyth was tried.',
  })
  const closesAt = new Date((challenge?.proposalsCloseAt ?? editor.now).getTime() + 7 * 24 * 3_600_000)
  await moveDeadline(editor, { id: challengeId, which: 'proposalsCloseAt', to: closesAt, reason: 'Ada Quill is away.' })
  const admin = await world.northmere.admin.act()

  expect(await refusalOf(purgeWords(admin, purge(challengeId, 'saint osyth')))).toBe('IN_THE_RECORD')
  expect(await refusalOf(purgeWords(admin, purge(challengeId, 'Ada Quill')))).toBe('IN_THE_RECORD')
  // Who may not remove words is not told so much.
  expect(await refusalOf(purgeWords(editor, purge(challengeId, 'Ada Quill')))).toBe('NOT_YOURS')
  expect(await Challenge.findById(challengeId).lean()).toMatchObject({
    content: { today: { tried: 'We tried Saint Osyth.' } },
  })
})

test('whole words are removed alone, and no id, state or code is touched', () => {
  const said = {
    note: 'Annable, ANNA and Joanna',
    state: 'anna',
    criteria: [{ id: 'anna', name: 'Anna’s' }],
    forceId: 'anna',
  }
  expect(withoutWords(said, 'anna')).toEqual({
    ...said,
    note: 'Annable, [removed] and Joanna',
    criteria: [{ id: 'anna', name: '[removed]’s' }],
  })
  expect(hasWords({ state: 'open', note: 'opened' }, 'open')).toBe(false)
  expect(withoutWords('Zoë and Zoëlle', 'zoë')).toBe('[removed] and Zoëlle')
})

test('words are found in any case and over the end of a line, and signs in them mean themselves', () => {
  const dates = { at: new Date(0), list: ['A (b)* c', 'a (B)*\nC', 'a b c'] }
  expect(withoutWords(dates, 'a (b)* c')).toEqual({ at: new Date(0), list: ['[removed]', '[removed]', 'a b c'] })
})
