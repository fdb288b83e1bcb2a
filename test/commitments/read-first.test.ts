import { beforeEach, expect, test } from '@jest/globals'
import {
  acceptEvidence,
  agreeCommitment,
  giveEvidence,
  proposeCommitment,
  reviseCommitment,
  withdrawCommitment,
} from '../../server/commitments/commands.ts'
import { Commitment } from '../../server/commitments/model.ts'
import { newId } from '../../server/platform/ids.ts'
import { commitmentsOf, evidenceText, pledgeAt } from '../support/commitments.ts'
import { storedSignatory } from '../support/stored-signatories.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
let world: World
beforeEach(async () => {
  world = await theWorld()
  await storedSignatory(world.kettles.id, 'supplier')
})

const pledge = () => pledgeAt(world.clock.now())

test('a manager agrees to what was read: another wording that came meanwhile is shown, and not public yet', async () => {
  const { _id: id, version: read } = await commitmentsOf(world).proposed()
  const anew = { ...pledge(), id, madeFrom: read, pledge: 'We answer some questions, some day.' }
  await reviseCommitment(await world.kettles.editor.act(), anew)
  const manager = await world.charter.manager.act()
  const refused = agreeCommitment(manager, { id, madeFrom: read })
  await expect(refused).rejects.toMatchObject({
    code: 'CHANGED_SINCE',
    message: 'It was changed while you were reading. Read what it says now, then decide.',
    details: { version: read + 1, current: { pledge: anew.pledge, evidence: null } },
  })
  expect(await Commitment.findById(id).lean()).toMatchObject({ state: 'proposed' })
  expect(await agreeCommitment(manager, { id, madeFrom: read + 1 })).toMatchObject({ pledge: anew.pledge })
})

test('a manager accepts the evidence that was read: what was given meanwhile is shown first', async () => {
  const { disputed } = commitmentsOf(world)
  const { _id: id, version: read } = await disputed()
  const text = `${evidenceText} Weekends included.`
  const { version } = await giveEvidence(await world.kettles.editor.act(), { id, text })
  const manager = await world.charter.manager.act()
  const validUntil = new Date(world.clock.now().getTime() + 30 * 24 * 60 * 60_000)
  const refused = acceptEvidence(manager, { id, madeFrom: read, validUntil })
  await expect(refused).rejects.toMatchObject({
    code: 'CHANGED_SINCE',
    details: { version, current: { evidence: { text, link: null, reply: null } } },
  })
  expect(await acceptEvidence(manager, { id, madeFrom: version, validUntil })).toMatchObject({ state: 'accepted' })
})

test('an organisation has a hundred commitments at the most; a proposal that was taken back is none', async () => {
  const own = await commitmentsOf(world).proposed()
  const others = Array.from({ length: 99 }, (_, place) => ({ ...own, _id: newId(), reference: `CM-2025-${place}` }))
  await Commitment.insertMany(others)
  const editor = await world.kettles.editor.act()
  expect(await refusalOf(proposeCommitment(editor, pledge()))).toBe('TOO_MANY')
  await withdrawCommitment(editor, { id: own._id })
  expect(await proposeCommitment(editor, pledge())).toMatchObject({ state: 'proposed' })
})
