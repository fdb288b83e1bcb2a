import { beforeEach, expect, test } from '@jest/globals'
import { withdrawChallenge } from '../../server/challenges/commands.ts'
import type { ChallengeFields } from '../../server/challenges/queries.ts'
import { answerCuration, askOwner, closeCuration, startCuration } from '../../server/curations/commands.ts'
import { curationByReference, runningOf } from '../../server/curations/queries.ts'
import { draftedChallenge, openedChallenge } from '../support/challenges.ts'
import { rememberStages } from '../support/remembered.ts'
import { roomOf, roomsFollow, say } from '../support/rooms.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()
let world: World
let ours: ChallengeFields
beforeEach(async () => {
  world = await theWorld()
  ours = await openedChallenge(world)
})

const question = 'Which laboratory tools do you export from?'
const asked = async () => askOwner(await world.saltmarch.editor.act(), { challengeId: ours._id, question })

test('a force asks the owner of a challenge in a room that no supplier knows of, nor who may not write for them', async () => {
  const { reference, _id } = await asked()
  await roomsFollow(world)
  const room = await roomOf(world, 'curation', _id)
  await say(world.northmere.editor, room._id, 'From two of them.')
  for (const who of [world.saltmarch.editor, world.northmere.admin, world.charter.manager])
    expect(await curationByReference(await who.act(), reference)).toMatchObject({ reference })
  for (const who of [world.kettles.editor, world.saltmarch.evaluator, world.visitor]) {
    const act = await who.act()
    expect(await curationByReference(act, reference)).toBeNull()
    expect(await runningOf(act, [ours._id])).toEqual([null])
  }
})

test('only an editor of another force asks, while the challenge runs, and once until it is closed', async () => {
  const draft = await draftedChallenge(world)
  const ask = async (who: { act(): Promise<Parameters<typeof askOwner>[0]> }, challengeId = ours._id) =>
    refusalOf(askOwner(await who.act(), { challengeId, question }))
  for (const who of [world.northmere.editor, world.saltmarch.evaluator, world.kettles.editor, world.charter.manager])
    expect(await ask(who)).toBe('NOT_YOURS')
  expect(await ask(world.saltmarch.editor, draft._id)).toBe('NOT_FOUND')
  const marked = { challengeId: ours._id, question: 'OFFICIAL-SENSITIVE: which tools do you export from?' }
  expect(await refusalOf(askOwner(await world.saltmarch.editor.act(), marked))).toBe('CONTENT_GUARD')
  const { _id: id } = await asked()
  expect(await ask(world.saltmarch.editor)).toBe('ALREADY_ASKED')

  expect(await refusalOf(closeCuration(await world.northmere.editor.act(), { id, cameOfIt: 'They told us.' }))).toBe(
    'NOT_YOURS',
  )
  await closeCuration(await world.saltmarch.editor.act(), { id, cameOfIt: 'They told us what we needed.' })
  const again = await asked()
  await closeCuration(await world.charter.manager.act(), { id: again._id, cameOfIt: 'They told us the rest.' })
  await withdrawChallenge(await world.northmere.admin.act(), {
    ...{
      id: ours._id,
      code: 'priorities_changed',
      reason: 'The laboratory moves.',
      lessons: 'Ask the laboratory first.',
    },
  })
  expect(await ask(world.saltmarch.editor)).toBe('NOT_RUNNING')
})

test('what a force asked keeps no Charter manager from joining up the challenge, and then comes after that', async () => {
  const theirs = await openedChallenge(world, { by: world.saltmarch.editor })
  const { _id: id } = await asked()
  await answerCuration(await world.northmere.editor.act(), { id, challengeId: ours._id, answer: 'same' })
  const joined = await startCuration(await world.charter.manager.act(), {
    ...{ challengeIds: [ours._id, theirs._id], title: 'Phones wait for weeks' },
    reason: 'Both say how long phones wait to be read.',
  })
  expect(await runningOf(await world.saltmarch.editor.act(), [ours._id])).toMatchObject([{ _id: joined._id }])
})
