import { expect, test } from '@jest/globals'
import type { EngagementMode } from '../../schema/challenges.ts'
import { chooseNaming, releaseDecision } from '../../server/evaluations/commands.ts'
import { answerTo } from '../support/asking.ts'
import { decidableChallenge, partnershipWith } from '../support/evaluations.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

async function decided(mode: EngagementMode) {
  const world = await theWorld()
  const decidable = await decidableChallenge(world, { mode })
  await releaseDecision(await world.northmere.admin.act(), partnershipWith(decidable))
  const accepted = decidable.proposals[0]
  const supplier = accepted?.supplierId === world.kettles.id ? world.kettles : world.lanternfish
  const rival = supplier === world.kettles ? world.lanternfish : world.kettles
  const source = `{ challenge(reference: "${decidable.challenge.reference}") { accepted { unnamed suppliers { name } } } }`
  const name = supplier === world.kettles ? 'Two Kettles' : 'Lanternfish'
  const told = async (person: { act(): ReturnType<typeof world.visitor.act> }) =>
    (await answerTo(await person.act(), source)).data
  const named = (names: string[], unnamed: number) => ({
    challenge: { accepted: { unnamed, suppliers: names.map((name) => ({ name })) } },
  })
  return { world, supplier, name, rival, proposalId: accepted?._id ?? '', told, named }
}

test('where nothing is awarded the outcome names a supplier only while it agrees', async () => {
  const { world, supplier, name, rival, proposalId, told, named } = await decided('open_challenge')
  const others = [world.visitor, rival.admin, world.saltmarch.admin, world.charter.manager]
  for (const person of others) expect(await told(person)).toEqual(named([], 1))

  await chooseNaming(await supplier.admin.act(), { proposalId, isNamed: true })
  for (const person of others) expect(await told(person)).toEqual(named([name], 0))

  await chooseNaming(await supplier.admin.act(), { proposalId, isNamed: false })
  for (const person of others) expect(await told(person)).toEqual(named([], 1))
})

test('nobody but the supplier itself says whether it is named', async () => {
  const { world, rival, proposalId, told, named } = await decided('open_challenge')
  for (const person of [rival.admin, world.northmere.admin, world.charter.manager, world.visitor])
    expect(await refusalOf(chooseNaming(await person.act(), { proposalId, isNamed: true }))).toBe('NOT_FOUND')
  expect(await told(world.visitor)).toEqual(named([], 1))
})

test('an award names whom it goes to, whatever they would choose', async () => {
  const { world, supplier, name, proposalId, told, named } = await decided('competition')
  expect(await refusalOf(chooseNaming(await supplier.admin.act(), { proposalId, isNamed: false }))).toBe('NAMED_BY_LAW')
  expect(await told(world.visitor)).toEqual(named([name], 0))
})
