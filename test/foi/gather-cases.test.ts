import { expect, test } from '@jest/globals'
import { setPanel } from '../../server/challenges/commands.ts'
import { Challenge, type ChallengeFields } from '../../server/challenges/model.ts'
import { challengesById } from '../../server/challenges/queries.ts'
import { closeCase, declinePart, raiseCase, releaseDecision, takeCase } from '../../server/evaluations/commands.ts'
import { StandstillCase } from '../../server/evaluations/model-cases.ts'
import { casesByName, mostCases } from '../../server/evaluations/standstill.ts'
import { foiAsked, itemOfFoi } from '../../server/foi/queries.ts'
import { Membership } from '../../server/people/model.ts'
import { decidableChallenge, partnershipWith } from '../support/evaluations.ts'
import { exportedAsProposed, gatheredBy, piecesOf, textOf } from '../support/foi.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const words = 'Which evidence did the panel weigh in the second criterion?'
const disputed = 'Our annex on the night shift was not read by anybody.'
const answer = 'The letter of your second station, and your plan for March.'

type Beforehand = (challenge: ChallengeFields) => Promise<unknown>

/** A contract waits; the supplier that was declined asks, is answered, and challenges the decision. */
async function asked(world: World, beforehand?: Beforehand, decider = world.northmere.admin) {
  const decidable = await decidableChallenge(world, { mode: 'competition', ...(beforehand ? { beforehand } : {}) })
  const { challengeId, proposals } = decidable
  await releaseDecision(await decider.act(), partnershipWith(decidable))
  const loser = proposals[1]?.supplierId === world.kettles.id ? world.kettles : world.lanternfish
  const question = await raiseCase(await loser.editor.act(), { challengeId, kind: 'question', words })
  const closing = { challengeId, caseId: question._id, outcome: 'answered' as const, answer }
  await closeCase(await decider.act(), closing)
  const challenge = await raiseCase(await loser.editor.act(), { challengeId, kind: 'challenge', words: disputed })
  const name = loser === world.kettles ? 'Two Kettles' : 'Lanternfish'
  return { challengeId, loser, name, question, challenge }
}

/** An admin of the force says no to the panel, for they have a conflict; another becomes an admin. */
async function askedWithConflict(world: World) {
  const { admin, editor, other } = world.northmere
  await Membership.updateOne({ personId: other.personId }, { $set: { role: 'admin' } })
  const beforehand: Beforehand = async ({ _id: id, panel }) => {
    const wanted = [...panel, { personId: admin.personId, part: 'evaluator' as const }]
    await setPanel(await editor.act(), { id, panel: wanted })
    const because = { reason: 'conflict' as const, words: 'My sister works for one of them.' }
    await declinePart(await admin.act(), { challengeId: id, ...because })
  }
  return asked(world, beforehand, other)
}

test('what suppliers put to the force about a decision is gathered, with its owner, its dates, the answer and the end', async () => {
  const world = await theWorld()
  const { admin } = world.northmere
  const { challengeId, name, question, challenge } = await asked(world)
  const gathered = await gatheredBy(admin, challengeId)
  const [first, second] = piecesOf(gathered, 'case')
  expect(first).toMatchObject({ key: `case:${question._id}`, title: 'A question about the decision' })
  expect(first?.at).toEqual(question.raisedAt)
  expect(first?.text).toContain(`Raised by: ${name}\nIn their words: ${words}\nAnswer: ${answer}`)
  expect(first?.text).toContain(`An answer was due: ${question.dueAt.toISOString()}`)
  expect(first?.text).toContain('Answered; the decision stands, ')
  expect(second).toMatchObject({ key: `case:${challenge._id}`, title: 'A challenge to the decision' })
  expect(second?.text).toContain(`In their words: ${disputed}\nAn answer was due`)
  expect(second?.text).toContain('It has not been answered.')
  expect(textOf(gathered, 'case-owner')).toMatch(/^Owner: Northmere Police admin$/m)
  // Who of the supplier raised it the force never knew.
  expect(JSON.stringify(gathered.items)).not.toMatch(new RegExp(`${name} editor`))
})

test('what one supplier put to the force, and who owns it, come out of no document that is made as proposed', async () => {
  const world = await theWorld()
  const { admin } = world.northmere
  const { challengeId, name } = await asked(world)
  // Said again where everybody reads it: there too somebody has to look at it.
  await Challenge.updateOne({ _id: challengeId }, { $set: { lessons: `Somebody asked: ${words}` } })
  const gathered = await gatheredBy(admin, challengeId)
  for (const { proposed } of piecesOf(gathered, 'case'))
    expect(proposed).toMatchObject({ answer: 'redact', exemption: 's43' })
  for (const { proposed } of piecesOf(gathered, 'case-owner'))
    expect(proposed).toMatchObject({ answer: 'redact', exemption: 's40', passages: ['Northmere Police admin'] })
  const document = await exportedAsProposed(admin, gathered)
  for (const secret of [words, answer, disputed, `Raised by: ${name}`, 'Northmere Police admin'])
    expect(document).not.toContain(secret)
  for (const said of ['A challenge to the decision', 'Answered; the decision stands']) expect(document).toContain(said)
})

test('for an admin who said that they have a conflict there is no case, nor a request in which a colleague gathered one', async () => {
  const world = await theWorld()
  const { admin, other } = world.northmere
  const { challengeId } = await askedWithConflict(world)
  expect(await refusalOf(gatheredBy(admin, challengeId))).toBe('CONFLICT')
  const gathered = await gatheredBy(other, challengeId)
  const { id } = gathered
  expect(textOf(gathered, 'case')).toContain(words)
  expect(await foiAsked(await admin.act(), challengeId, id)).toBeNull()
  const [piece] = piecesOf(gathered, 'case')
  expect(await itemOfFoi(await admin.act(), id, piece?.key ?? '')).toBeNull()
  expect(await itemOfFoi(await other.act(), id, piece?.key ?? '')).toMatchObject({ text: piece?.text })
})

test('cases are read by name by an admin of the force alone, once it is decided, and never by whom a case names as conflicted', async () => {
  const world = await theWorld()
  const { admin, editor, evaluator, second } = world.northmere
  const { challengeId, loser, challenge: dispute } = await asked(world)
  const readBy = async (person: World['northmere']['admin'], state: ChallengeFields['state'] = 'decided') => {
    const act = await person.act()
    const [challenge] = await challengesById(act, [challengeId])
    return challenge ? casesByName(act, { ...challenge, state }) : []
  }
  expect((await readBy(admin)).map(({ words }) => words)).toEqual([words, disputed])
  expect(JSON.stringify(await readBy(admin))).not.toContain(dispute.raisedById)
  expect(await readBy(admin, 'evaluating')).toEqual([])
  for (const person of [editor, evaluator, second, world.saltmarch.admin, loser.admin])
    expect(await readBy(person)).toEqual([])
  await StandstillCase.updateOne({ _id: dispute._id }, { $set: { conflictedIds: [admin.personId] } })
  expect((await readBy(admin)).map(({ words }) => words)).toEqual([words])
})

test('a case that nobody has taken says so, and where there are more than are read the record says that too', async () => {
  const world = await theWorld()
  const { admin, second } = world.northmere
  // With another admin, whoever decided is not the one who looks into a challenge.
  await Membership.updateOne({ personId: second.personId }, { $set: { role: 'admin' } })
  const { challengeId, challenge } = await asked(world)
  const gathered = await gatheredBy(admin, challengeId)
  expect(piecesOf(gathered, 'case').map(({ text }) => text.includes('Nobody has taken it.'))).toEqual([false, true])
  expect(piecesOf(gathered, 'case-owner')).toHaveLength(1)
  await takeCase(await second.act(), { challengeId, caseId: challenge._id })
  expect(textOf(await gatheredBy(admin, challengeId), 'case-owner')).toContain('Owner: Northmere Police second')

  const kept = await StandstillCase.findOne({ challengeId }).lean()
  await StandstillCase.insertMany(Array.from({ length: mostCases }, (_one, at) => ({ ...kept, _id: `c${at}` })))
  const cut = piecesOf(await gatheredBy(admin, challengeId), 'cut')
  expect(cut.map(({ title }) => title)).toEqual(['There may be more: cases about the decision'])
})
