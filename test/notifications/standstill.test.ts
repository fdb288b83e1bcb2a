import { expect, test } from '@jest/globals'
import { closeCase, raiseCase, releaseDecision } from '../../server/evaluations/commands.ts'
import { Notification } from '../../server/notifications/model.ts'
import { notifications } from '../../server/notifications/reactor.ts'
import { Event, type StoredEvent } from '../../server/platform/events.ts'
import { decidableChallenge, partnershipWith } from '../support/evaluations.ts'
import { theWorld, withDatabase } from '../support/world.ts'

withDatabase()

test('a case is told to those who decide for the force, its answer to the supplier that raised it, and to no other', async () => {
  const world = await theWorld()
  const { northmere, kettles } = world
  const decidable = await decidableChallenge(world, { mode: 'competition' })
  await releaseDecision(await northmere.admin.act(), partnershipWith(decidable))
  const { challengeId } = decidable
  const raised = await raiseCase(await kettles.editor.act(), {
    ...{ challengeId, kind: 'challenge' as const, words: 'Our second annex seems not to have been read.' },
  })
  const answer = 'It was read: see the reason in the second criterion.'
  await closeCase(await northmere.admin.act(), { challengeId, caseId: raised._id, outcome: 'stands', answer })

  const config = { PUBLIC_URL: 'https://board.example', SECRET: 'a secret of more than thirty-two characters' }
  const reactor = notifications({ clock: world.clock, config })
  const events = await Event.find({ kind: /^(standstill|proposal.declined)/ })
    .sort({ _id: 1 })
    .lean<StoredEvent[]>()
  for (const event of [...events, ...events]) await reactor.handle(event)

  const [declined] = await Notification.find({ kind: 'proposal.outcome' }).lean()
  expect(declined?.text).toMatch(/was declined.*A standstill runs until .* 2026/)
  const told = await Notification.find({ kind: 'standstill.case' }).lean()
  const toldOf = (text: RegExp) => told.filter((one) => text.test(one.text)).map(({ personId }) => personId)
  expect(toldOf(/raised a challenge to the decision/)).toContain(northmere.admin.personId)
  expect(toldOf(/Looked into; the decision stands/).sort()).toEqual([kettles.admin.personId, kettles.editor.personId])
  const people = told.map(({ personId }) => personId)
  expect(new Set(people).size).toBe(people.length)
  for (const other of [world.lanternfish.admin, northmere.editor, northmere.evaluator, world.charter.manager])
    expect(people).not.toContain(other.personId)
  expect(JSON.stringify(told)).not.toMatch(/second annex|second criterion/)
})
