import { expect, test } from '@jest/globals'
import { sectionNames } from '../../schema/challenges.ts'
import {
  askPublication,
  draftChallenge,
  markDecided,
  openChallenge,
  saveSection,
  withdrawChallenge,
} from '../../server/challenges/commands.ts'
import { continuedIdsOf } from '../../server/challenges/queries.ts'
import { keepBackDisclosure, publishDisclosure } from '../../server/disclosures/commands.ts'
import { keptBackOf, publishedOf, waitingOf } from '../../server/disclosures/queries.ts'
import { confirmOpening } from '../../server/evaluations/commands.ts'
import { Refusal } from '../../server/platform/refusal.ts'
import { threadsById } from '../../server/threads/queries.ts'
import { openedChallenge } from '../support/challenges.ts'
import { engagementWithRoom, toldByHand } from '../support/disclosures.ts'
import { fullContent } from '../support/full-content.ts'
import { seatPanel } from '../support/panel.ts'
import { rememberStages } from '../support/remembered.ts'
import { roomsFollow, say } from '../support/rooms.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const reason = 'It was only about the hour of a meeting.'

const withdrawn = async (world: World, id: string) =>
  withdrawChallenge(await world.northmere.admin.act(), {
    id,
    code: 'priorities_changed',
    reason: 'We have learnt what we wanted to know.',
  })

async function ended(world: World) {
  const { _id } = await openedChallenge(world, { mode: 'market_engagement' })
  const rows = [
    await toldByHand(world, _id, 'Forty phones a week.'),
    await toldByHand(world, _id, 'Come at nine.'),
  ] as const
  await withdrawn(world, _id)
  return { id: _id, rows }
}

/** A full draft that continues another, and is asked to be published where its mode wants a second person. */
async function continuing(
  world: World,
  copyOfId: string,
  mode: 'competition' | 'open_challenge' | 'market_engagement',
) {
  const act = await world.northmere.editor.act()
  const draft = await draftChallenge(act, { copyOfId, continues: true, mode })
  const content = fullContent(act.now, 21)
  for (const section of sectionNames)
    await saveSection(act, { id: draft._id, section, version: 0, content: content[section] })
  if (mode === 'competition') await askPublication(act, { id: draft._id })
  return draft
}

const opening = async (world: World, id: string) => openChallenge(await world.northmere.second.act(), { id })

test('a force continues what it published itself and has ended, and nothing else', async () => {
  const world = await theWorld()
  const open = await openedChallenge(world, { mode: 'market_engagement' })
  const editor = await world.northmere.editor.act()
  expect(await refusalOf(draftChallenge(editor, { copyOfId: open._id, continues: true }))).toBe('NOT_ENDED')
  await withdrawn(world, open._id)
  expect(await refusalOf(draftChallenge(editor, { continues: true }))).toBe('NOT_YOURS_TO_CONTINUE')
  const another = await world.saltmarch.editor.act()
  expect(await refusalOf(draftChallenge(another, { copyOfId: open._id, continues: true }))).toBe(
    'NOT_YOURS_TO_CONTINUE',
  )
  expect(await draftChallenge(editor, { copyOfId: open._id, continues: true })).toMatchObject({ continuesId: open._id })
})

test.each(['competition', 'open_challenge'] as const)(
  'a %s that continues an engagement opens only when each row is published or kept back with a reason',
  async (mode) => {
    const world = await theWorld()
    const { id, rows } = await ended(world)
    const { _id } = await continuing(world, id, mode)
    const refusal = await opening(world, _id).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(Refusal)
    expect(refusal).toMatchObject({
      code: 'DISCLOSURES_OPEN',
      fields: rows.map((row) => ({ path: `disclosures.${row}` })),
    })
    const editor = await world.northmere.editor.act()
    await publishDisclosure(editor, { id: rows[0], words: 'Forty phones a week.' })
    expect(await refusalOf(opening(world, _id))).toBe('DISCLOSURES_OPEN')
    await keepBackDisclosure(editor, { id: rows[1], reason })
    expect(await opening(world, _id)).toMatchObject({ state: 'open' })
  },
)

test('what awards and judges nothing opens at once, and carries the ledger along to what continues it', async () => {
  const world = await theWorld()
  const { id } = await ended(world)
  const second = await continuing(world, id, 'market_engagement')
  expect(await opening(world, second._id)).toMatchObject({ state: 'open' })
  await withdrawn(world, second._id)
  const third = await continuing(world, second._id, 'competition')
  expect(continuedIdsOf(third)).toEqual([id, second._id])
  expect(await refusalOf(opening(world, third._id))).toBe('DISCLOSURES_OPEN')
})

test('the share pack has what was published in the order in which it was told, and why the rest was kept back', async () => {
  const world = await theWorld()
  const { _id: id } = await openedChallenge(world, { mode: 'market_engagement' })
  const first = await toldByHand(world, id, 'Forty phones a week.')
  world.clock.advance({ hours: 1 })
  const second = await toldByHand(world, id, 'Half of them are locked.')
  const third = await toldByHand(world, id, 'Come at nine.')
  await withdrawn(world, id)
  const challenge = await continuing(world, id, 'open_challenge')
  const of = continuedIdsOf(challenge)
  expect(await waitingOf(await world.northmere.viewer.act(), of)).toBe(3)
  expect(await waitingOf(await world.kettles.editor.act(), of)).toBe(0)
  const editor = await world.northmere.editor.act()
  await publishDisclosure(editor, { id: second, words: 'Half are locked.' })
  await keepBackDisclosure(editor, { id: third, reason })
  await publishDisclosure(editor, { id: first, words: 'Forty a week.' })
  const visitor = await world.visitor.act()
  expect((await publishedOf(visitor, of)).map(({ words }) => words)).toEqual(['Forty a week.', 'Half are locked.'])
  expect(await keptBackOf(visitor, of)).toMatchObject([{ reason }])
})

const decided = async (world: World, id: string) => {
  world.clock.advance({ days: 22 })
  const decision = {
    outcome: 'no_partnership',
    code: 'other',
    reason: 'We have learnt what we wanted to know.',
  } as const
  await markDecided(await world.northmere.admin.act(), { id, ...decision })
}

test('while what continues it is open no supplier talks alone with the force in a room of the engagement', async () => {
  const world = await theWorld()
  const { challenge, room } = await engagementWithRoom(world)
  await decided(world, challenge._id)
  const sides = [world.northmere.editor, world.kettles.editor]
  const written = async () => {
    await roomsFollow(world)
    const answers: string[] = []
    for (const side of sides)
      answers.push(
        await say(side, room._id, 'What would you like to read?').then(
          () => 'sent',
          (error: unknown) => (error instanceof Refusal ? error.code : 'broken'),
        ),
      )
    return answers
  }
  const second = await continuing(world, challenge._id, 'market_engagement')
  await opening(world, second._id)
  expect(await written()).toEqual(['sent', 'sent'])
  await decided(world, second._id)

  const third = await continuing(world, second._id, 'competition')
  expect(await written()).toEqual(['sent', 'sent'])
  await opening(world, third._id)
  // At once, before the room has followed.
  expect(await refusalOf(say(world.northmere.editor, room._id, 'What would you like to read?'))).toBe('ROOM_CLOSED')
  expect(await written()).toEqual(['ROOM_CLOSED', 'ROOM_CLOSED'])
  for (const side of sides) expect(await threadsById(await side.act(), [room._id])).toMatchObject([{ state: 'paused' }])

  await withdrawn(world, third._id)
  expect(await written()).toEqual(['sent', 'sent'])
})

test('what is written down of an engagement after its competition opened is weighed before that is judged', async () => {
  const world = await theWorld()
  const { id, rows } = await ended(world)
  const editor = await world.northmere.editor.act()
  for (const row of rows) await keepBackDisclosure(editor, { id: row, reason })
  const { _id: challengeId } = await continuing(world, id, 'competition')
  const { evaluator, other } = world.northmere
  const { proposalsCloseAt } = await opening(world, challengeId)
  await seatPanel(await world.northmere.editor.act(), {
    id: challengeId,
    panel: [evaluator, other].map(({ personId }) => ({ personId, part: 'evaluator' as const })),
  })
  const late = await toldByHand(world, id, 'Half of them are locked.')

  world.clock.set(proposalsCloseAt ?? world.clock.now())
  const confirm = async () => confirmOpening(await evaluator.act(), { challengeId, declared: true })
  expect(await refusalOf(confirm())).toBe('DISCLOSURES_OPEN')
  await keepBackDisclosure(await world.northmere.editor.act(), { id: late, reason })
  expect(await confirm()).toMatchObject({ confirmations: [{ personId: evaluator.personId }] })
})
