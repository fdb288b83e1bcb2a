import { expect, test } from '@jest/globals'
import type { EngagementMode } from '../../schema/challenges.ts'
import { recordAdoption } from '../../server/adoptions/commands.ts'
import { adoptionFiles } from '../../server/adoptions/files.ts'
import { Adoption } from '../../server/adoptions/model.ts'
import { writtenInAdoptions } from '../../server/adoptions/purge.ts'
import { adoptionsOf, latestOf, ledgersOf } from '../../server/adoptions/queries.ts'
import { publicChanges } from '../../server/changes/queries.ts'
import { chooseNaming, releaseDecision } from '../../server/evaluations/commands.ts'
import { hasWords } from '../../server/platform/without-words.ts'
import { purgeWords } from '../../server/purges/commands.ts'
import { decidableChallenge, partnershipWith } from '../support/evaluations.ts'
import { fileAt } from '../support/file-at.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

/** An outcome that everybody reads, and the supplier that was accepted. */
async function decided(mode: EngagementMode = 'competition') {
  const world = await theWorld()
  const decidable = await decidableChallenge(world, { mode })
  await releaseDecision(await world.northmere.admin.act(), partnershipWith(decidable))
  const accepted = decidable.proposals[0]
  const supplier = accepted?.supplierId === world.kettles.id ? world.kettles : world.lanternfish
  const rival = supplier === world.kettles ? world.lanternfish : world.kettles
  return { world, challengeId: decidable.challengeId, proposalId: accepted?._id ?? '', supplier, rival }
}

const saidOf = ({ clock }: World, challengeId: string) => ({
  ...{ challengeId, stage: 'pilot' as const, on: clock.now() },
  evidence: 'In two of six custody suites since Monday.',
})
const ofForce = async (world: World, id: string) => adoptionsOf(await world.visitor.act(), { _id: id, kind: 'force' })
const ofSupplier = async (world: World, id: string) =>
  adoptionsOf(await world.visitor.act(), { _id: id, kind: 'supplier' })

test('a force says how far it is, anew as it goes on, and what it said before stays with its day', async () => {
  const { world, challengeId } = await decided()
  const said = saidOf(world, challengeId)
  await recordAdoption(await world.saltmarch.editor.act(), said)
  await recordAdoption(await world.northmere.admin.act(), { ...said, stage: 'live', link: 'https://northmere.example' })
  expect(await refusalOf(recordAdoption(await world.saltmarch.admin.act(), said))).toBe('SAID_ALREADY')
  world.clock.advance({ days: 30 })
  const stopped = { stage: 'stopped' as const, on: world.clock.now(), evidence: 'The maker ended the export.' }
  await recordAdoption(await world.saltmarch.admin.act(), { ...said, ...stopped })

  const [ledger = []] = await ledgersOf(await world.visitor.act(), [challengeId])
  expect(ledger.map(({ forceId }) => forceId)).toEqual([world.saltmarch.id, world.northmere.id])
  expect(ledger[0]?.steps).toMatchObject([
    { stage: 'pilot', on: said.on, evidence: said.evidence },
    { stage: 'stopped', evidence: 'The maker ended the export.' },
  ])
  expect((await ofForce(world, world.saltmarch.id)).map(latestOf)).toMatchObject([{ stage: 'stopped' }])
})

test('nobody but an admin or editor of a force says it, for their own force, and not before the outcome is public', async () => {
  const world = await theWorld()
  const { challengeId } = await decidableChallenge(world)
  const said = saidOf(world, challengeId)
  const { northmere, saltmarch, kettles, charter, visitor } = world
  expect(await refusalOf(recordAdoption(await northmere.editor.act(), said))).toBe('NOT_DECIDED')
  for (const who of [saltmarch.evaluator, kettles.admin, charter.manager, visitor])
    expect(await refusalOf(recordAdoption(await who.act(), said))).toBe('NOT_YOURS')
  expect(await ofForce(world, world.northmere.id)).toEqual([])
})

test('what looks like case material is looked at, and published by an admin of the force alone; a day to come is none', async () => {
  const { world, challengeId } = await decided()
  const said = { ...saidOf(world, challengeId), evidence: 'It reads plates such as BD51 SMR in a second.' }
  const say = async (who: { act(): ReturnType<World['visitor']['act']> }, more = {}) =>
    refusalOf(recordAdoption(await who.act(), { ...said, ...more }))
  expect(await say(world.saltmarch.editor)).toBe('CONTENT_GUARD')
  expect(await say(world.saltmarch.editor, { looked: true })).toBe('OWNER_LOOKS')
  const tomorrow = new Date(world.clock.now().getTime() + 24 * 60 * 60_000)
  expect(await say(world.saltmarch.admin, { looked: true, on: tomorrow })).toBe('NOT_YET')
  await recordAdoption(await world.saltmarch.admin.act(), { ...said, looked: true })
  expect(await ofForce(world, world.saltmarch.id)).toHaveLength(1)
})

test('a row names a supplier only while the outcome does, on the page of the supplier too', async () => {
  const { world, challengeId, proposalId, supplier, rival } = await decided('open_challenge')
  const said = { ...saidOf(world, challengeId), supplierId: supplier.id }
  const record = async (more = {}) => recordAdoption(await world.saltmarch.editor.act(), { ...said, ...more })
  expect(await refusalOf(record())).toBe('NOT_NAMED')

  await chooseNaming(await supplier.admin.act(), { proposalId, isNamed: true })
  expect(await refusalOf(record({ supplierId: rival.id }))).toBe('NOT_NAMED')
  await record()
  expect(await ofSupplier(world, supplier.id)).toMatchObject([{ challengeId, supplierId: supplier.id }])

  await chooseNaming(await supplier.admin.act(), { proposalId, isNamed: false })
  expect(await ofSupplier(world, supplier.id)).toEqual([])
  expect(await ofForce(world, world.saltmarch.id)).toMatchObject([{ challengeId, supplierId: null }])
  const files = adoptionFiles({ publicUrl: 'https://board.example', now: world.clock.now })
  expect(await fileAt(files, '/adoptions.csv')).not.toContain(
    supplier === world.kettles ? 'Two Kettles' : 'Lanternfish',
  )
})

test('the table of adoptions holds each thing that was said, and whose answer it is where the outcome names it', async () => {
  const { world, challengeId, supplier } = await decided()
  const said = { ...saidOf(world, challengeId), supplierId: supplier.id, evidence: '=NOW() is no formula.' }
  await recordAdoption(await world.saltmarch.editor.act(), said)
  await recordAdoption(await world.saltmarch.editor.act(), { ...said, stage: 'live' })
  const files = adoptionFiles({ publicUrl: 'https://board.example', now: world.clock.now })
  const { adoptions } = JSON.parse(await fileAt(files, '/adoptions.json'))
  const name = supplier === world.kettles ? 'Two Kettles' : 'Lanternfish'
  expect(adoptions).toMatchObject([
    { force: 'Saltmarch Constabulary', supplier: name, stage: 'pilot' },
    { force: 'Saltmarch Constabulary', supplier: name, stage: 'live' },
  ])
  expect(await fileAt(files, '/adoptions.csv')).toContain("'=NOW()")
})

test('everything that is said is a public event without its words, so that words can be removed from it', async () => {
  const { world, challengeId } = await decided()
  const said = { ...saidOf(world, challengeId), evidence: 'Jo Bloggs runs it.', link: 'https://saltmarch.example/x' }
  await recordAdoption(await world.saltmarch.editor.act(), said)
  const changes = await publicChanges(await world.visitor.act(), { after: null, limit: 5, group: null })
  expect(JSON.stringify(changes)).toContain('adoption.recorded')
  expect(hasWords(changes, 'Jo Bloggs')).toBe(false)
  const written: readonly string[] = writtenInAdoptions
  const texts = Object.entries((await Adoption.findOne().lean())?.steps[0] ?? {}).filter(
    ([, value]) => typeof value === 'string',
  )
  expect(texts.map(([field]) => field).filter((field) => field !== 'stage')).toEqual([...written])

  await purgeWords(await world.northmere.admin.act(), { challengeId, words: 'Jo Bloggs', reason: 'personal_data' })
  expect((await Adoption.findOne().lean())?.steps).toMatchObject([{ evidence: '[removed] runs it.' }])
})
