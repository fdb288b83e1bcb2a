import { expect, test } from '@jest/globals'
import {
  closeFinding,
  confirmIneligible,
  declareConflicts,
  proposeIneligible,
  respondToFinding,
} from '../../server/evaluations/commands.ts'
import { LetterRow, Notification } from '../../server/notifications/model.ts'
import { notifications } from '../../server/notifications/reactor.ts'
import { Event, type StoredEvent } from '../../server/platform/events.ts'
import { declareNone, panelOf, unsealedChallenge } from '../support/evaluations.ts'
import { theWorld, withDatabase } from '../support/world.ts'

withDatabase()

test('a finding is told to its supplier at once, with the way back in the letter, and to who judges; to no rival and nobody with a conflict', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world, { suppliers: ['kettles', 'lanternfish'] })
  const { first, second, moderator } = panelOf(world)
  for (const person of [first, moderator]) await declareNone(person, unsealed)
  const { challengeId, proposals } = unsealed
  const proposalId = proposals.find(({ supplierId }) => supplierId === world.kettles.id)?._id ?? ''
  const declarations = [{ proposalId, kind: 'actual' as const, words: 'I worked there.' }]
  await declareConflicts(await second.act(), { challengeId, declarations })
  const words = 'The evidence of the second requirement is left out.'
  const about = { challengeId, proposalId, code: 'incomplete' as const, words }
  const { _id: findingId } = await proposeIneligible(await moderator.act(), about)
  await confirmIneligible(await first.act(), { challengeId, findingId })
  const answer = { challengeId, proposalId, findingId, words: 'It stands on page four of the annex.' }
  await respondToFinding(await world.kettles.editor.act(), answer)
  const end = { outcome: 'reinstated' as const, reason: 'Page four was overlooked.' }
  await closeFinding(await first.act(), { challengeId, findingId, ...end })

  const config = { PUBLIC_URL: 'https://board.example', SECRET: 'a secret of more than thirty-two characters' }
  const reactor = notifications({ clock: world.clock, config })
  const events = await Event.find({ kind: /^eligibility/ })
    .sort({ number: 1 })
    .lean<StoredEvent[]>()
  for (const event of [...events, ...events]) await reactor.handle(event)

  const told = await Notification.find().lean()
  const toldOf = (text: RegExp) => told.filter((one) => text.test(one.text)).map(({ personId }) => personId)
  const { admin, editor } = world.kettles
  expect(toldOf(/was found ineligible. You may answer once, in writing, by/).sort()).toEqual(
    [admin.personId, editor.personId].sort(),
  )
  expect(toldOf(/is reinstated/)).toHaveLength(2)
  expect(toldOf(/A supplier answered why/)).toContain(moderator.personId)
  const people = new Set(told.map(({ personId }) => personId))
  for (const other of [second, world.lanternfish.admin, world.northmere.editor, world.charter.manager])
    expect(people).not.toContain(other.personId)
  const letters = await LetterRow.find({ personId: admin.personId }).lean()
  expect(letters.some(({ text }) => text.includes(words) && text.includes('Somebody else than who proposed'))).toBe(
    true,
  )
})
