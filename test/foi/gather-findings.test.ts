import { expect, test } from '@jest/globals'
import {
  closeFinding,
  confirmIneligible,
  dropFinding,
  proposeIneligible,
  respondToFinding,
} from '../../server/evaluations/commands.ts'
import { findingsByName, mostFindings } from '../../server/evaluations/findings-by-name.ts'
import { Finding } from '../../server/evaluations/model-eligibility.ts'
import { declareNone, panelOf, type Unsealed, unsealedChallenge } from '../support/evaluations.ts'
import { exportedAsProposed, gatheredBy, piecesOf, readByAnAdminAlone, withdrawn } from '../support/foi.ts'
import { rememberStages } from '../support/remembered.ts'
import { theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const first = 'The evidence of the second requirement is left out.'
const second = 'The plan for the third station answers another question.'
const dropped = 'It stands on page four, under another heading.'
const response = 'Our plan names the third station on its last page.'
const because = 'The last page was not printed, and we have it now.'

/** Of the second proposal: one finding was dropped; another was confirmed, answered and taken back. */
async function found(world: World): Promise<Unsealed> {
  const { first: evaluator, moderator } = panelOf(world)
  const unsealed = await unsealedChallenge(world)
  for (const person of [evaluator, moderator]) await declareNone(person, unsealed)
  const { challengeId, proposals } = unsealed
  const about = { challengeId, proposalId: proposals[1]?._id ?? '' }
  const one = await proposeIneligible(await moderator.act(), { ...about, code: 'incomplete', words: first })
  await dropFinding(await evaluator.act(), { challengeId, findingId: one._id, reason: dropped })
  const { _id: findingId } = await proposeIneligible(await moderator.act(), {
    ...{ ...about, code: 'out_of_scope', words: second },
  })
  await confirmIneligible(await evaluator.act(), { challengeId, findingId })
  const side = proposals[1]?.supplierId === world.kettles.id ? world.kettles : world.lanternfish
  await respondToFinding(await side.editor.act(), { ...about, findingId, words: response, looked: true })
  const closing = { challengeId, findingId, outcome: 'reinstated' as const, reason: because }
  await closeFinding(await evaluator.act(), closing)
  return unsealed
}

test('findings on eligibility that nobody was told of, or that were taken back, are gathered once all is over', async () => {
  const world = await theWorld()
  const { admin } = world.northmere
  const unsealed = await found(world)
  const { challengeId } = unsealed
  const before = await gatheredBy(admin, challengeId)
  expect(piecesOf(before, 'finding')).toEqual([])
  expect(JSON.stringify(before.items)).not.toMatch(/second requirement|third station|page four/)

  await withdrawn(world, unsealed)
  const gathered = await gatheredBy(admin, challengeId)
  const [one, other] = piecesOf(gathered, 'finding').map(({ text }) => text)
  expect(one).toContain(`Reason: A part that was asked for is missing\nIn words: ${first}\nNot confirmed, `)
  expect(one).toContain(`Not confirmed because: ${dropped}\n`)
  expect(one).toContain('its supplier was never told')
  expect(other).toContain(`In words: ${second}\nConfirmed by a second person, `)
  expect(other).toContain(`Its supplier answered: ${response}\nBecause: ${because}`)
  expect(other).toContain('Reinstated, ')
  const people = piecesOf(gathered, 'finding-people').map(({ text }) => text)
  expect(people[0]).toContain('Proposed by: Northmere Police second\nNot confirmed by: Northmere Police evaluator')
  expect(people[1]).toContain('Confirmed by: Northmere Police evaluator')
  // Who of the supplier answered the force never knew.
  expect(JSON.stringify(gathered.items)).not.toMatch(/(Two Kettles|Lanternfish) editor/)
})

test('what was found of one supplier, and who found it, come out of no document that is made as proposed', async () => {
  const world = await theWorld()
  const { admin } = world.northmere
  const unsealed = await found(world)
  await withdrawn(world, unsealed)
  const gathered = await gatheredBy(admin, unsealed.challengeId)
  for (const { proposed } of piecesOf(gathered, 'finding')) expect(proposed.exemption).toBe('s43')
  for (const { proposed } of piecesOf(gathered, 'finding-people')) expect(proposed.exemption).toBe('s40')
  const document = await exportedAsProposed(admin, gathered)
  for (const secret of [first, second, dropped, response, because, 'A part that was asked for is missing'])
    expect(document).not.toContain(secret)
  expect(document).not.toMatch(/Northmere Police (evaluator|second)/)
  expect(document).toContain('its supplier was never told')
})

test('who has a conflict reads no finding by name, nor does anybody but an admin, nor they before all is over', async () => {
  const world = await theWorld()
  const unsealed = await found(world)
  await withdrawn(world, unsealed)
  const given = await readByAnAdminAlone(world, unsealed.challengeId, findingsByName, {
    among: (open) => open.slice(0, 1),
  })
  expect(given).toHaveLength(2)
})

test('where there are more findings than are read the record says so', async () => {
  const world = await theWorld()
  const unsealed = await found(world)
  const { challengeId } = unsealed
  await withdrawn(world, unsealed)
  const kept = await Finding.findOne({ challengeId }).lean()
  await Finding.insertMany(Array.from({ length: mostFindings }, (_one, at) => ({ ...kept, _id: `f${at}` })))
  const cut = piecesOf(await gatheredBy(world.northmere.admin, challengeId), 'cut')
  expect(cut.map(({ title }) => title)).toEqual(['There may be more: findings on eligibility'])
})
