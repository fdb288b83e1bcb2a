import { beforeEach, expect, test } from '@jest/globals'
import { commitmentTags } from '../../schema/commitments.ts'
import { acceptEvidence, giveEvidence, reportCommitment } from '../../server/commitments/commands.ts'
import { commitmentCounts, exampleIds } from '../../server/commitments/counts.ts'
import { Commitment } from '../../server/commitments/model.ts'
import { commitmentList, commitmentsById } from '../../server/commitments/queries.ts'
import { tagOf } from '../../server/commitments/tags.ts'
import { byTheBoard, commitmentsOf, evidenceText } from '../support/commitments.ts'
import { storedSignatory } from '../support/stored-signatories.ts'
import { theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
let world: World
beforeEach(async () => {
  world = await theWorld()
  await storedSignatory(world.kettles.id, 'supplier')
})

const all = { principle: null, kind: null, tag: null, reviewDue: false, organisationId: null, ids: null }
const inDays = (days: number) => new Date(world.clock.now().getTime() + days * 24 * 60 * 60_000)
const now = async (id: string) => {
  const act = await world.visitor.act()
  const [commitment] = await commitmentsById(act, [id])
  return commitment ? tagOf(act, commitment) : 'hidden'
}

test('what is agreed is planned, underway once measured, slipping when a review is due, missed when it is overdue', async () => {
  const { _id: id } = await commitmentsOf(world).agreed()
  expect(await now(id)).toBe('planned')
  await reportCommitment(await world.kettles.editor.act(), { id, value: 15, on: world.clock.now() })
  const { _id: byItself } = await commitmentsOf(world).agreed(byTheBoard)
  expect([await now(id), await now(byItself)]).toEqual(['underway', 'underway'])
  world.clock.advance({ days: 90 })
  expect(await now(id)).toBe('slipping')
  world.clock.advance({ days: 90 })
  expect(await now(id)).toBe('missed')
})

test('evidence in time does not become late while a manager looks at it; late evidence is slipping', async () => {
  const { given, agreed } = commitmentsOf(world)
  const { _id: inTime } = await given()
  const { _id: late } = await agreed()
  world.clock.advance({ days: 181 })
  await giveEvidence(await world.kettles.editor.act(), { id: late, text: evidenceText })
  expect([await now(inTime), await now(late)]).toEqual(['underway', 'slipping'])
})

test('met only as long as accepted evidence holds; renewed in time it does not slip', async () => {
  const { _id: id } = await commitmentsOf(world).accepted()
  expect(await now(id)).toBe('met')
  world.clock.advance({ days: 364 })
  const { version: madeFrom } = await giveEvidence(await world.kettles.editor.act(), { id, text: evidenceText })
  expect(await now(id)).toBe('underway')
  await acceptEvidence(await world.charter.manager.act(), { id, madeFrom, validUntil: inDays(10) })
  world.clock.advance({ days: 10 })
  expect(await now(id)).toBe('slipping')
})

test('a filter, its count and the word on a page are the same for every tag, and the tags are all there is', async () => {
  const { proposed, agreed, given, accepted, disputed } = commitmentsOf(world)
  const older = await agreed()
  for (const make of [proposed, agreed, given, accepted, disputed, () => agreed(byTheBoard)]) await make()
  // One from before the board measured anything says nothing of it.
  await Commitment.collection.updateOne({ reference: older.reference }, { $unset: { boardMeasure: 1, boardMonths: 1 } })
  for (const days of [0, 91, 181, 366]) {
    world.clock.set(new Date(new Date('2026-11-03T10:00:00Z').getTime() + days * 24 * 60 * 60_000))
    for (const persona of [world.visitor, world.kettles.editor, world.charter.manager]) {
      const act = await persona.act()
      const listed = await commitmentList(act, all, { before: null, limit: 50 })
      const counts = await commitmentCounts(act, null)
      for (const tag of commitmentTags) {
        const words = listed.filter((one) => tagOf(act, one) === tag).map(({ _id }) => _id)
        const found = await commitmentList(act, { ...all, tag }, { before: null, limit: 50 })
        const counted = counts.filter((one) => one.tag === tag).reduce((sum, { count }) => sum + count, 0)
        expect([tag, found.map(({ _id }) => _id), counted]).toEqual([tag, words, words.length])
      }
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(listed.length)
      const due = await commitmentList(act, { ...all, reviewDue: true }, { before: null, limit: 50 })
      const countedDue = counts.filter(({ reviewDue }) => reviewDue).reduce((sum, { count }) => sum + count, 0)
      expect(countedDue).toBe(due.length)
    }
  }
})

test('the list goes on from where it stopped, and keeps to one organisation', async () => {
  const { agreed } = commitmentsOf(world)
  const [first, second, third] = [await agreed(), await agreed(), await agreed()]
  const act = await world.visitor.act()
  const page = await commitmentList(act, all, { before: null, limit: 2 })
  const rest = await commitmentList(act, all, { before: page.at(-1)?._id ?? null, limit: 2 })
  expect([...page, ...rest].map(({ _id }) => _id)).toEqual([third._id, second._id, first._id])
  const others = { ...all, organisationId: world.lanternfish.id }
  expect(await commitmentList(act, others, { before: null, limit: 5 })).toEqual([])
})

test('the example of a principle is one that is met, and never a proposal', async () => {
  const { proposed, agreed, accepted } = commitmentsOf(world)
  const { _id: met } = await accepted()
  await agreed()
  await proposed({ principle: 'P2' })
  expect(await exampleIds(await world.charter.manager.act())).toEqual([met])
})
