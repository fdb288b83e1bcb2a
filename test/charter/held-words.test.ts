import { test } from '@jest/globals'
import { admitSignatory, applyToSign, proposeSuspension, replyToSuspension } from '../../server/charter/commands.ts'
import { Signatory } from '../../server/charter/model.ts'
import { caseWords, expectHeld } from '../support/held-words.ts'
import { theWorld, withDatabase } from '../support/world.ts'

withDatabase()

test('what looks like case material in an application or a reply to a suspension waits for an admin', async () => {
  const world = await theWorld()
  const { admin } = world.kettles
  const named = { accountablePerson: caseWords, accountablePost: 'Managing director' }
  await expectHeld((act, looked) => applyToSign(act, { ...named, looked }), { admin }, 'accountablePerson')

  const id = (await Signatory.findOne({ organisationId: world.kettles.id }).lean())?._id ?? ''
  const manager = await world.charter.manager.act()
  await admitSignatory(manager, { id })
  await proposeSuspension(manager, { id, reason: 'No evidence was given for two years.' })
  await expectHeld((act, looked) => replyToSuspension(act, { id, reply: caseWords, looked }), world.kettles, 'reply')
})
