import { expect, test } from '@jest/globals'
import { emptyChallenge } from '../../schema/challenges.ts'
import { withdrawChallenge } from '../../server/challenges/commands.ts'
import type { ChallengeFields } from '../../server/challenges/model.ts'
import { noticeCatalogueReactor } from '../../server/notices/catalogue.ts'
import { importNotices } from '../../server/notices/import.ts'
import { noticeByOcid } from '../../server/notices/queries.ts'
import { Organisation } from '../../server/organisations/model.ts'
import { systemAct } from '../../server/platform/act.ts'
import { mostAlike } from '../../server/search/alike.ts'
import { memoryCatalogue } from '../../server/search/catalogue.ts'
import { catalogueReactor } from '../../server/search/keep.ts'
import { lookAlikes, noticesAlike } from '../../server/search/look-alikes.ts'
import { rowOf } from '../../server/search/row.ts'
import { fileOf } from '../notices/file.ts'
import { packageOf, release } from '../notices/releases.ts'
import { openedChallenge } from '../support/challenges.ts'
import { theWorld, withDatabase } from '../support/world.ts'
import { type Published, published, written } from './judged.ts'

withDatabase()

async function judgedCatalogue() {
  const { _id, content: _content, ...world } = await openedChallenge(await theWorld())
  const catalogue = memoryCatalogue()
  for (const { id, title, problem, categories, state } of published)
    catalogue.put(rowOf(asChallenge({ id, title, problem, categories, state }), null, []))
  return catalogue

  function asChallenge({ id, title, problem, categories, state }: Published): ChallengeFields {
    const empty = emptyChallenge()
    const content = { ...empty, problem: { ...empty.problem, title, problem, categories } }
    return { ...world, _id: id, reference: id, title, state, content }
  }
}

test('what people judged alike is found, and little besides', async () => {
  const catalogue = await judgedCatalogue()
  let [wanted, found, shown] = [0, 0, 0]
  for (const { title, problem, categories, alike } of written) {
    const ids = mostAlike(catalogue.alike(`${title} ${problem}`, 40), categories, 5).map(({ row }) => row.id)
    wanted += alike.length
    shown += ids.length
    found += ids.filter((id) => alike.includes(id)).length
    // The one that is most alike comes first, wherever there is one.
    if (alike.length > 0) expect(`${title} ${ids[0]}`).toBe(`${title} ${alike.find((id) => id === ids[0])}`)
  }
  expect(found / wanted).toBeGreaterThanOrEqual(0.9)
  expect(found / shown).toBeGreaterThanOrEqual(0.7)
})

test('what shares only words that every problem has is alike to nothing', async () => {
  const catalogue = await judgedCatalogue()
  for (const { title, problem, alike } of written)
    if (alike.length === 0)
      expect([title, catalogue.alike(`${title} ${problem}`, 5).map(({ row }) => row.id)]).toEqual([title, []])
})

test('a withdrawn challenge is shown too: it teaches the most', async () => {
  const world = await theWorld()
  catalogueReactor()
  const { _id: id, reference } = await openedChallenge(world)
  await withdrawChallenge(await world.northmere.admin.act(), {
    id,
    code: 'priorities_changed',
    reason: 'The budget was cut.',
  })
  catalogueReactor()
  const text = 'How might we get phone evidence faster'
  expect(await lookAlikes(await world.saltmarch.editor.act(), { text, categories: [] })).toMatchObject([
    { row: { reference, state: 'withdrawn' } },
  ])
})

test('notices of forces are found by what they say, and others’ notices are not', async () => {
  const world = await theWorld()
  await Organisation.updateOne({ _id: world.saltmarch.id }, { demo: false })
  noticeCatalogueReactor()
  const ofAForce = release()
  const ofACouncil = release({ ocid: 'ocds-h6vhtk-council', id: '2', buyer: { name: 'Swansea Council' }, parties: [] })
  await importNotices(systemAct(world.clock.now()), [fileOf('alike.json', packageOf(ofAForce, ofACouncil))], () => {})
  const notice = await noticeByOcid(await world.visitor.act(), ofAForce.ocid)

  expect(await noticesAlike('How might we trust what body-worn cameras record?')).toEqual([notice?._id])
  expect(await noticesAlike('How might we heat old stations without gas?')).toEqual([])
})
