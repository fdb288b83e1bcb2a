import { expect, test } from '@jest/globals'
import {
  giveEvidence,
  proposeCommitment,
  replyToDispute,
  reportCommitment,
  reviseCommitment,
} from '../../server/commitments/commands.ts'
import { Commitment, type CommitmentFields } from '../../server/commitments/model.ts'
import { commitmentsOf, pledgeAt } from '../support/commitments.ts'
import { caseWords, expectHeld } from '../support/held-words.ts'
import { storedSignatory } from '../support/stored-signatories.ts'
import { morning, theWorld, withDatabase } from '../support/world.ts'

withDatabase()

test('what looks like case material in a commitment waits for an admin of the organisation that pledges', async () => {
  const world = await theWorld()
  await storedSignatory(world.kettles.id, 'supplier')
  const pledge = pledgeAt(world.clock.now())
  const marked = { ...pledge, pledge: caseWords, measure: caseWords, unit: caseWords, leadPost: caseWords }
  const fields = ['pledge', 'measure', 'unit', 'leadPost']
  await expectHeld((act, looked) => proposeCommitment(act, { ...marked, looked }), world.kettles, ...fields)

  const stages = commitmentsOf(world)
  const { _id: id, version: madeFrom } = await stages.proposed()
  await expectHeld(
    (act, looked) => reviseCommitment(act, { ...marked, id, madeFrom, looked }),
    world.kettles,
    ...fields,
  )
  const revised = await Commitment.findById(id).lean<CommitmentFields>()
  const next = { ...marked, target: 7, id, madeFrom: revised?.version ?? 0 }
  expect(await reviseCommitment(await world.kettles.editor.act(), next)).toMatchObject({ target: 7 })

  const { _id: agreed } = await stages.agreed()
  await expectHeld(
    (act, looked) => reportCommitment(act, { id: agreed, value: 9, on: morning, note: caseWords, looked }),
    world.kettles,
    'note',
  )
  const link = 'https://example.org/BD51SMR'
  await expectHeld(
    (act, looked) => giveEvidence(act, { id: agreed, text: caseWords, link, looked }),
    world.kettles,
    ...['text', 'link'],
  )
  const { _id: disputed } = await stages.disputed()
  await expectHeld(
    (act, looked) => replyToDispute(act, { id: disputed, reply: caseWords, looked }),
    world.kettles,
    'reply',
  )
})
