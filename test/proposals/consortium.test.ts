import { expect, test } from '@jest/globals'
import {
  askPartner,
  confirmPartner,
  declinePartner,
  removePartner,
  saveProposalSection,
  submitProposal,
} from '../../server/proposals/commands.ts'
import { isOwnSide, ownProposals, proposalByReference, proposalsThatAsk } from '../../server/proposals/queries.ts'
import { openedChallenge } from '../support/challenges.ts'
import { writtenProposal } from '../support/proposals.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

async function asked() {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  const proposal = await writtenProposal(world.kettles.editor, challenge)
  const id = proposal._id
  await askPartner(await world.kettles.editor.act(), { id, organisationId: world.brindle.id, part: 'Training' })
  return { world, challenge, id, reference: proposal.reference }
}

test('who is asked knows that it is asked and reads nothing until it confirms', async () => {
  const { world, id, reference } = await asked()
  const brindle = await world.brindle.admin.act()
  expect(await proposalsThatAsk(brindle)).toMatchObject([{ reference }])
  expect(await ownProposals(brindle)).toEqual([])
  const found = await proposalByReference(brindle, reference)
  expect(found && isOwnSide(brindle, found)).toBe(false)

  await confirmPartner(brindle, { id })
  expect(await ownProposals(brindle)).toMatchObject([{ reference }])
  expect(await proposalsThatAsk(brindle)).toEqual([])
  // A partner reads; it does not send.
  expect(await refusalOf(submitProposal(brindle, { id, version: 0, edition: 1, declared: true }))).toBe('NOT_YOURS')
})

test('a partner answers for itself alone, and once taken out reads nothing', async () => {
  const { world, id, reference } = await asked()
  expect(await refusalOf(confirmPartner(await world.lanternfish.admin.act(), { id }))).toBe('NOT_FOUND')
  expect(await refusalOf(declinePartner(await world.northmere.admin.act(), { id }))).toBe('NOT_FOUND')
  await confirmPartner(await world.brindle.admin.act(), { id })
  await removePartner(await world.kettles.editor.act(), { id, organisationId: world.brindle.id })
  expect(await proposalByReference(await world.brindle.admin.act(), reference)).toBeNull()
})

test('a consortium is submitted when a partner has confirmed', async () => {
  const { world, id } = await asked()
  const act = await world.kettles.editor.act()
  const { version } = await saveProposalSection(act, {
    id,
    section: 'consortium',
    version: 1,
    content: { alone: false, how: 'We build, they train.' },
  })
  expect(await refusalOf(submitProposal(act, { id, version, edition: 1, declared: true }))).toBe('NOT_COMPLETE')
  const { version: confirmed } = await confirmPartner(await world.brindle.admin.act(), { id })
  expect(await submitProposal(act, { id, version: confirmed, edition: 1, declared: true })).toMatchObject({
    state: 'submitted',
  })
})
