import { expect, test } from '@jest/globals'
import type { EngagementMode } from '../../schema/challenges.ts'
import { chooseNaming, releaseDecision } from '../../server/evaluations/commands.ts'
import { Feedback } from '../../server/evaluations/model.ts'
import { openContracting } from '../../server/open-data/files.ts'
import { catalogueReactor } from '../../server/search/keep.ts'
import { openedChallenge } from '../support/challenges.ts'
import { decidableChallenge, partnershipWith, unsealedChallenge } from '../support/evaluations.ts'
import { fileAt } from '../support/file-at.ts'
import { theWorld, type World, withDatabase } from '../support/world.ts'
import { faultsOf } from './ocds-schema.ts'

withDatabase()

async function decided(mode: EngagementMode) {
  const world = await theWorld()
  const decidable = await decidableChallenge(world, { mode })
  await releaseDecision(await world.northmere.admin.act(), partnershipWith(decidable))
  catalogueReactor()
  return { world, ...decidable }
}

async function outcomesOf(world: World, query = '', ocidPrefix?: string) {
  const files = openContracting({ publicUrl: 'https://board.example', ocidPrefix, now: world.clock.now })
  const text = await fileAt(files, `/ocds/outcomes.json${query}`)
  if (text === 'Nothing fits.\n') return []
  const file = JSON.parse(text)
  expect(faultsOf(file)).toEqual([])
  return file.releases
}

/** Suppliers that sent something in, by the name that the file may not hold. */
const supplierNames = ['Two Kettles', 'Lanternfish']
const nameOf = async ({ kettles }: World, challengeId: string) => {
  const accepted = await Feedback.findOne({ challengeId, outcome: 'accepted' }).lean()
  return accepted?.supplierId === kettles.id ? 'Two Kettles' : 'Lanternfish'
}

test('a competition stands as tender and award, with whom the law names, and never how many took part or who lost', async () => {
  const { world, challengeId, challenge } = await decided('competition')
  const won = await nameOf(world, challengeId)
  const [release, ...others] = await outcomesOf(world, '', 'ocds-a1b2c3')
  expect(others).toEqual([])
  expect(release).toMatchObject({
    ...{ ocid: `ocds-a1b2c3-${challenge.reference}`, id: `${challenge.reference}-decided`, tag: ['award'] },
    ...{ buyer: { name: 'Northmere Police' }, date: world.clock.now().toISOString() },
    tender: {
      ...{ id: challenge.reference, title: challenge.title, status: 'complete', procurementMethod: 'open' },
      tenderPeriod: { endDate: challenge.proposalsCloseAt?.toISOString() },
      documents: [
        { url: `https://board.example/challenges/${challenge.reference}` },
        { url: `https://board.example/challenges/${challenge.reference}/outcome` },
      ],
    },
    awards: [{ description: 'It answers the problem best.', suppliers: [{ name: won }] }],
  })
  const whole = JSON.stringify(release)
  expect(supplierNames.filter((name) => whole.includes(name))).toEqual([won])
  expect(whole).not.toMatch(/numberOfTenderers|tenderers|"value"/)
})

test('an open challenge buys nothing: it stands as planning, and names nobody, also once they agreed to be named', async () => {
  const { world, challengeId, challenge, proposals } = await decided('open_challenge')
  const won = await nameOf(world, challengeId)
  const editor = won === 'Two Kettles' ? world.kettles.editor : world.lanternfish.editor
  await chooseNaming(await editor.act(), { proposalId: proposals[0]?._id ?? '', isNamed: true })
  const [release] = await outcomesOf(world)
  expect(release).toMatchObject({
    ...{ ocid: `board.example-${challenge.reference}`, tag: ['planning'], buyer: { name: 'Northmere Police' } },
    planning: {
      rationale: challenge.content.problem.summary,
      milestones: [{ description: 'It answers the problem best.', dateMet: world.clock.now().toISOString() }],
    },
  })
  expect(Object.keys(release)).not.toEqual(expect.arrayContaining(['tender']))
  expect(Object.keys(release)).not.toEqual(expect.arrayContaining(['awards']))
  expect(supplierNames.filter((name) => JSON.stringify(release).includes(name))).toEqual([])
})

test('an award whose supplier the outcome does not name is not in the package', async () => {
  const { world, challengeId } = await decided('competition')
  await Feedback.updateMany({ challengeId }, { $set: { named: null } })
  const [release] = await outcomesOf(world)
  expect(release).not.toHaveProperty('awards')
  expect(supplierNames.filter((name) => JSON.stringify(release).includes(name))).toEqual([])
})

test('a competition that ends with nobody is an unsuccessful tender, and the filters of the board hold', async () => {
  const world = await theWorld()
  const { challenge } = await unsealedChallenge(world, { mode: 'competition', suppliers: [] })
  const { _id: challengeId } = challenge
  const words = { reason: 'Nobody sent anything in.', lessons: 'Ask sooner.' }
  const nobody = { challengeId, outcome: 'no_partnership' as const, code: 'no_proposals', acceptedIds: [], ...words }
  await releaseDecision(await world.northmere.admin.act(), nobody)
  await openedChallenge(world)
  catalogueReactor()
  expect(await outcomesOf(world)).toMatchObject([
    { ocid: `board.example-${challenge.reference}`, tag: ['tender'], tender: { status: 'unsuccessful' } },
  ])
  expect(await outcomesOf(world, '?outcome=no_partnership')).toHaveLength(1)
  expect(await outcomesOf(world, '?outcome=partnership')).toEqual([])
})
