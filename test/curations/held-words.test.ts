import { test } from '@jest/globals'
import { answerCuration, askOwner, proposeLead, startCuration } from '../../server/curations/commands.ts'
import { inviteSuppliers } from '../../server/curations/invite.ts'
import { openedChallenge } from '../support/challenges.ts'
import { caseWords, expectHeld } from '../support/held-words.ts'
import { rememberStages } from '../support/remembered.ts'
import { theWorld, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

test('what looks like case material in a curation waits for an admin of whoever writes it', async () => {
  const world = await theWorld()
  const ours = await openedChallenge(world)
  const theirs = await openedChallenge(world, { by: world.saltmarch.editor })
  const { manager, second } = world.charter
  const managers = { admin: manager, editor: second }
  const challengeIds = [ours._id, theirs._id]
  const both = await startCuration(await manager.act(), {
    ...{ challengeIds, title: 'Phones wait for weeks', reason: 'Both say how long phones wait to be read.' },
  })
  const { _id: id } = both
  const answer = { id, challengeId: ours._id, answer: 'partly' as const, note: caseWords }
  await expectHeld((act, looked) => answerCuration(act, { ...answer, looked }), world.northmere, 'note')

  await proposeLead(await manager.act(), { id, challengeId: ours._id })
  const filter = { category: null, standard: null, size: null, region: null }
  await expectHeld(
    (act, looked) => inviteSuppliers(act, { id, filter, text: caseWords, expected: 3, looked }),
    managers,
    'text',
  )
  await expectHeld(
    (act, looked) => askOwner(act, { challengeId: ours._id, question: caseWords, looked }),
    world.saltmarch,
    'question',
  )
  const others = [await openedChallenge(world), await openedChallenge(world, { by: world.saltmarch.editor })]
  const start = { challengeIds: others.map(({ _id }) => _id), title: caseWords, reason: caseWords }
  await expectHeld((act, looked) => startCuration(act, { ...start, looked }), managers, 'title', 'reason')
})
