import { expect, test } from '@jest/globals'
import { askForCall, drawCalls, offerCalls, publishCallNotes } from '../../server/calls/commands.ts'
import { withdrawChallenge } from '../../server/challenges/commands.ts'
import { demandSettled } from '../../server/disclosures/commands/settled.ts'
import { keepBackDisclosure } from '../../server/disclosures/commands.ts'
import { Disclosure } from '../../server/disclosures/model.ts'
import { disclosuresOf, mayKnowToWhom } from '../../server/disclosures/queries.ts'
import { askProposer } from '../../server/evaluations/commands.ts'
import { systemAct } from '../../server/platform/act.ts'
import { askQuestion } from '../../server/questions/commands.ts'
import { answerPrivately } from '../../server/questions/to-the-asker.ts'
import { openedChallenge } from '../support/challenges.ts'
import { ledgerFollows } from '../support/disclosures.ts'
import { declareNone, panelOf, unsealedChallenge } from '../support/evaluations.ts'
import { acceptedProposal, activePartnership } from '../support/partnerships.ts'
import { roomOf, say } from '../support/rooms.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()

const told = 'We seize about forty phones in a week.'

const rowsOf = (challengeId: string) => Disclosure.find({ challengeId }).sort({ at: 1, _id: 1 }).lean()
const withdrawn = async (world: World, id: string) =>
  withdrawChallenge(await world.northmere.admin.act(), {
    id,
    code: 'priorities_changed',
    reason: 'We have learnt what we wanted to know.',
  })

test('an answer to who asked alone is a row at the end of the challenge, which names nobody and says no time', async () => {
  const world = await theWorld()
  const { _id: challengeId } = await openedChallenge(world, { mode: 'market_engagement' })
  const text = 'Does our patent stand in the way of a trial?'
  const id = await askQuestion(await world.kettles.editor.act(), { challengeId, text, confidential: true })
  const answer = { id, answer: 'No, it does not.', reason: 'It would tell of an invention.' }
  await answerPrivately(await world.northmere.editor.act(), answer)
  world.clock.advance({ hours: 3 })
  await ledgerFollows()
  expect(await rowsOf(challengeId)).toEqual([])

  await withdrawn(world, challengeId)
  await ledgerFollows()
  await ledgerFollows()
  const [row, ...others] = await rowsOf(challengeId)
  if (!row) throw new Error('Nothing was recorded.')
  expect(others).toEqual([])
  expect(row).toMatchObject({ kind: 'private_answer', state: 'waiting', words: null, at: world.clock.now() })
  expect(row.told).toBe(`Asked: ${text}\n\nAnswered: ${answer.answer}`)
  expect(JSON.stringify(row)).not.toContain(world.kettles.id)
  expect(await refusalOf(demandSettled([challengeId]))).toBe('DISCLOSURES_OPEN')
  for (const outsider of [world.visitor, world.kettles.editor, world.lanternfish.editor, world.charter.manager]) {
    expect(await disclosuresOf(await outsider.act(), challengeId)).toEqual([])
    expect(mayKnowToWhom(await outsider.act(), row)).toBe(false)
  }
})

/** A call with Two Kettles in an engagement, which has begun. */
async function begun(world: World) {
  const { _id: challengeId } = await openedChallenge(world, { mode: 'market_engagement', closesInDays: 60 })
  const inHours = (hours: number) => new Date(world.clock.now().getTime() + hours * 3_600_000)
  const [drawAt, startsAt] = [inHours(1), inHours(2)]
  const offer = { challengeId, startsAt: [startsAt, inHours(30)], minutes: 30, drawAt, joining: 'Extension 12' }
  const { _id: id } = await offerCalls(await world.northmere.editor.act(), offer)
  await askForCall(await world.kettles.editor.act(), { id, questions: 'How many phones come in?' })
  await askForCall(await world.lanternfish.editor.act(), { id, questions: 'How many phones come in?' })
  await drawCalls(systemAct(drawAt), { id })
  world.clock.set(new Date(startsAt.getTime() + 3_600_000))
  return { challengeId, id, startsAt }
}

test('a call that took place without notes is a row that waits when the challenge ends; notes that come later publish it', async () => {
  const world = await theWorld()
  const { challengeId, id, startsAt } = await begun(world)
  await withdrawn(world, challengeId)
  await ledgerFollows()
  await ledgerFollows()
  const rows = await rowsOf(challengeId)
  expect(rows).toMatchObject([{ kind: 'call_without_notes', told: null, state: 'waiting', at: startsAt }])
  expect(await refusalOf(demandSettled([challengeId]))).toBe('DISCLOSURES_OPEN')

  const reason = 'Nothing was said: nobody came to it.'
  await keepBackDisclosure(await world.northmere.editor.act(), { id: rows[0]?._id ?? '', reason })
  await publishCallNotes(await world.northmere.editor.act(), { id, slot: 1, notes: told })
  await ledgerFollows()
  const read = { kind: 'call', told, words: told, state: 'published', reason: null, at: startsAt }
  expect(await rowsOf(challengeId)).toMatchObject([read])
})

test('what a force writes to one side alone after the close is a row too: in the room of a proposal, and of a partnership', async () => {
  const world = await theWorld()
  const { challenge, proposal } = await acceptedProposal(world)
  const alone = await roomOf(world, 'proposal', proposal._id)
  await say(world.northmere.editor, alone._id, told)
  await say(world.kettles.editor, alone._id, 'Thank you.')
  await ledgerFollows()
  const row = { told, forceId: world.northmere.id, toIds: [world.kettles.id], kind: 'room_message', state: 'waiting' }
  expect(await rowsOf(challenge._id)).toMatchObject([row])

  const partnership = await activePartnership(world)
  const together = await roomOf(world, 'partnership', partnership._id)
  await say(world.northmere.editor, together._id, told)
  await say(world.kettles.editor, together._id, 'Thank you.')
  await ledgerFollows()
  expect(await rowsOf(partnership.challengeId ?? '')).toMatchObject([row])
})

test('a question to one proposer alone is a row at the end, which holds neither its words nor whom it was put to', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { challengeId, proposals } = unsealed
  const { moderator } = panelOf(world)
  await declareNone(moderator, unsealed)
  const question = 'Which of your two plans do you mean to begin with?'
  await askProposer(await moderator.act(), {
    ...{ challengeId, proposalId: proposals[0]?._id ?? '', question, workingDays: 3 },
  })
  await ledgerFollows()
  expect(await rowsOf(challengeId)).toEqual([])

  await withdrawn(world, challengeId)
  await ledgerFollows()
  await ledgerFollows()
  const rows = await rowsOf(challengeId)
  expect(rows).toMatchObject([
    { kind: 'clarification', told: null, toIds: [], state: 'waiting', at: world.clock.now() },
  ])
  expect(JSON.stringify(rows)).not.toContain('two plans')
})
