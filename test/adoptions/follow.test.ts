import { expect, test } from '@jest/globals'
import type { AdoptionStage } from '../../schema/partnerships.ts'
import { followCloseOut, recordAdoption } from '../../server/adoptions/commands.ts'
import { ledgersOf } from '../../server/adoptions/queries.ts'
import { adoptionRules } from '../../server/adoptions/reactor.ts'
import { writeCloseOut } from '../../server/partnerships/commands.ts'
import { systemAct } from '../../server/platform/act.ts'
import { Event, type StoredEvent } from '../../server/platform/events.ts'
import { activePartnership } from '../support/partnerships.ts'
import { rememberStages } from '../support/remembered.ts'
import { theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const account = {
  result: 'Nine days instead of thirty-one.',
  didNotWork: 'The export never worked for two makers.',
  tellTheNext: 'Agree the test data first.',
}

/** Both sides say how it went: the force this far, the supplier further. */
async function completed(world: World, adoption: AdoptionStage) {
  const { _id: id, challengeId } = await activePartnership(world)
  await writeCloseOut(await world.kettles.editor.act(), { id, ...account, adoption: 'wider' })
  const before = async () => (await ledgersOf(await world.visitor.act(), [challengeId ?? '']))[0]
  return {
    id,
    challengeId: challengeId ?? '',
    ledger: before,
    close: async () => writeCloseOut(await world.northmere.editor.act(), { id, ...account, adoption }),
  }
}

async function theLedgerFollows(): Promise<void> {
  const { handle } = adoptionRules()
  for (const event of await Event.find().sort({ _id: 1 }).lean<StoredEvent[]>()) await handle(event)
}

test.each([
  ['limited', 'pilot'],
  ['in_service', 'live'],
  ['trial', 'stopped'],
] as const)('the close-out of the force is its first row, once: %s is %s', async (adoption, stage) => {
  const world = await theWorld()
  const { id, ledger, close } = await completed(world, adoption)
  await theLedgerFollows()
  expect(await ledger()).toEqual([])
  await close()
  await theLedgerFollows()
  await theLedgerFollows()
  expect(await ledger()).toMatchObject([
    { forceId: world.northmere.id, steps: [{ stage, partnershipId: id, evidence: '' }] },
  ])
})

test('what was not adopted has no row', async () => {
  const world = await theWorld()
  const { ledger, close } = await completed(world, 'none')
  await close()
  await theLedgerFollows()
  expect(await ledger()).toEqual([])
})

test('what a force wrote itself stays, and the close-out adds to it only what is new', async () => {
  const world = await theWorld()
  const { id, challengeId, ledger, close } = await completed(world, 'in_service')
  const said = { challengeId, on: world.clock.now(), evidence: 'In all six custody suites.' }
  await recordAdoption(await world.northmere.editor.act(), { ...said, stage: 'live' })
  await close()
  await followCloseOut(systemAct(world.clock.now()), { partnershipId: id })
  expect(await ledger()).toMatchObject([{ steps: [{ stage: 'live', evidence: said.evidence }] }])
})
