import { expect, test } from '@jest/globals'
import { cursorOfNotice, type NoticeFilter, type NoticeSort, noticeBoard } from '../../server/notices/board.ts'
import { noticeCatalogueReactor } from '../../server/notices/catalogue.ts'
import { importNotices } from '../../server/notices/import.ts'
import { Notice } from '../../server/notices/model.ts'
import { Organisation } from '../../server/organisations/model.ts'
import { type Act, systemAct } from '../../server/platform/act.ts'
import { Event } from '../../server/platform/events.ts'
import { morning, theWorld, withDatabase } from '../support/world.ts'
import { fileOf } from './file.ts'
import { packageOf, release } from './releases.ts'

withDatabase()

const all: NoticeFilter = {
  text: null,
  police: false,
  stages: [],
  forceIds: [],
  regions: [],
  divisions: [],
  closingWithinDays: null,
}

const days = (count: number) => new Date(morning.getTime() + count * 24 * 3_600_000).toISOString()

/** Forty notices of two buyers in three regions, two stages and four divisions, closing at all times. */
async function manyNotices() {
  const world = await theWorld()
  await Organisation.updateOne({ _id: world.saltmarch.id }, { demo: false })
  const reactor = noticeCatalogueReactor()
  const releases = Array.from({ length: 40 }, (_, n) =>
    release(
      {
        ocid: `ocds-b5fd17-${n}`,
        id: `${n}`,
        date: days(-1 - (n % 7)),
        tag: [n % 3 === 0 ? 'award' : 'tender'],
        ...(n % 4 === 0 ? { buyer: { name: 'Swansea Council' }, parties: [] } : {}),
      },
      {
        title: n % 5 === 0 ? 'Radio masts' : 'Body-worn cameras',
        items: [{ id: '1', deliveryAddresses: [{ region: ['UKK23', 'UKL', 'London'][n % 3] }] }],
        classification: { scheme: 'CPV', id: `${['32', '35', '48', '72'][n % 4]}000000` },
        tenderPeriod: { endDate: days((n % 20) * 2 - 6) },
      },
    ),
  )
  await importNotices(systemAct(morning), [fileOf('many.json', packageOf(...releases))], () => {})
  return { world, reactor, act: await world.visitor.act() }
}

async function walk(act: Act, filter: NoticeFilter, sort: NoticeSort) {
  const board = await noticeBoard(act, filter)
  const ids: string[] = []
  for (let after: string | null = null, turn = 0; turn < 20; turn += 1) {
    const rows = board.page(sort, 7, after)
    ids.push(...rows.map(({ id }) => id))
    const last = rows.at(-1)
    if (!last) break
    after = cursorOfNotice(last)
  }
  return ids
}

test('each filter leaves what a plain look at every notice would, and its count says so before', async () => {
  const { world, act } = await manyNotices()
  const stored = await Notice.find().lean()
  const closing = (limit: number) =>
    stored.filter(({ closesAt }) => closesAt && closesAt > morning && closesAt.getTime() <= Date.parse(days(limit)))
  const { total, counts } = await noticeBoard(act, all)
  expect(total).toBe(40)
  expect(counts.police).toBe(30)
  expect(counts.forces).toEqual([{ value: world.saltmarch.id, count: 30 }])
  expect(counts.closing.map(({ count }) => count)).toEqual([7, 14, 30].map((limit) => closing(limit).length))

  for (const { value, count } of counts.stages)
    if (value === 'tender' || value === 'award') {
      expect(count).toBe(stored.filter(({ stage }) => stage === value).length)
      expect((await noticeBoard(act, { ...all, stages: [value] })).total).toBe(count)
    }
  for (const { value, count } of counts.regions) {
    const only = await noticeBoard(act, { ...all, regions: [value] })
    expect(only.total).toBe(count)
    // A filter's own values keep their counts, so that another can be chosen.
    expect(only.counts.regions).toEqual(counts.regions)
    expect(only.counts.stages.reduce((sum, one) => sum + one.count, 0)).toBe(count)
  }
  for (const { value, count } of counts.divisions)
    expect((await noticeBoard(act, { ...all, divisions: [value] })).total).toBe(count)
  expect((await noticeBoard(act, { ...all, closingWithinDays: 14 })).total).toBe(closing(14).length)
  expect((await noticeBoard(act, { ...all, police: true })).total).toBe(30)
  expect((await noticeBoard(act, { ...all, text: 'radia mast' })).total).toBe(8)
  expect((await noticeBoard(act, { ...all, text: 'nothing like it' })).total).toBe(0)
})

test('page by page both orders show each notice once, in order', async () => {
  const { act } = await manyNotices()
  const stored = new Map((await Notice.find().lean()).map((notice) => [notice._id, notice]))
  const newest = await walk(act, all, 'newest')
  expect(new Set(newest).size).toBe(40)
  const changed = newest.map((id) => stored.get(id)?.changedAt.getTime() ?? 0)
  expect(changed).toEqual(changed.toSorted((one, other) => other - one))

  const closing = await walk(act, all, 'closing')
  expect(new Set(closing).size).toBe(40)
  const stillOpen = closing.map((id) => stored.get(id)?.closesAt).filter((at) => at && at > morning)
  expect(stillOpen).toEqual(stillOpen.toSorted((one, other) => Number(one) - Number(other)))
  expect(closing.slice(0, stillOpen.length).every((id) => (stored.get(id)?.closesAt ?? morning) > morning)).toBe(true)
})

test('what an import brings later stands in the list', async () => {
  const { act, reactor } = await manyNotices()
  expect((await noticeBoard(act, all)).total).toBe(40)
  await importNotices(
    systemAct(morning),
    [fileOf('later.json', packageOf(release({ ocid: 'ocds-b5fd17-new' })))],
    () => {},
  )
  const event = await Event.findOne({ kind: 'notice.imported' }).sort({ _id: -1 }).lean()
  if (event) await reactor.handle(event)
  expect((await noticeBoard(act, all)).total).toBe(41)
})
