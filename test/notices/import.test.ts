import { execFile } from 'node:child_process'
import { expect, test } from '@jest/globals'
import mongoose from 'mongoose'
import { importNotices, matchNoticesAgain } from '../../server/notices/import.ts'
import { Notice, NoticeRelease } from '../../server/notices/model.ts'
import { Organisation } from '../../server/organisations/model.ts'
import { systemAct } from '../../server/platform/act.ts'
import { Event } from '../../server/platform/events.ts'
import { theWorld as aWorld, morning, withDatabase } from '../support/world.ts'
import { fileOf } from './file.ts'
import { packageOf, release } from './releases.ts'

withDatabase()

/** Notices are real: a buyer is never matched to an organisation of the demo. Saltmarch is real here. */
async function theWorld() {
  const world = await aWorld()
  await Organisation.updateOne({ _id: world.saltmarch.id }, { demo: false })
  return world
}

const act = systemAct(morning)
async function take(...files: string[]) {
  const said: string[] = []
  const counts = await importNotices(act, files, (line) => said.push(line))
  return { ...counts, said }
}
const kept = async () => (await Notice.find().sort({ ocid: 1 }).lean()).map(({ _id, version, ...fields }) => fields)

test('a release becomes a notice with buyer, title, value, dates, codes, stage, source and licence', async () => {
  const world = await theWorld()
  const { said, ...counts } = await take(fileOf('package.json', packageOf(release())))
  expect(counts).toEqual({ read: 1, rejected: 0, new: 1, changed: 0, same: 0, matched: 1 })
  expect(await kept()).toMatchObject([
    {
      ocid: 'ocds-h6vhtk-0599e2',
      title: 'Body-worn cameras',
      stage: 'tender',
      buyerName: 'Saltmarch Constabulary',
      buyerId: world.saltmarch.id,
      forceId: world.saltmarch.id,
      region: 'south-west',
      cpvCodes: ['32300000'],
      cpvDivisions: ['32'],
      value: { amount: 300_000, currency: 'GBP' },
      closesAt: new Date('2026-11-20T12:00:00Z'),
      sourceUrl: 'https://www.find-tender.service.gov.uk/Notice/056414-2026',
      source: 'Find a Tender',
      licence: 'https://example.org/licence',
    },
  ])
})

test('addresses and numbers of people are not kept', async () => {
  await theWorld()
  await take(fileOf('contacts.json', packageOf(release())))
  expect((await kept())[0]?.description).toBe('Write to [address left out] or [number left out] for the papers.')
  expect(JSON.stringify(await NoticeRelease.find().lean())).not.toMatch(/jo@example|496/)
})

test('releases of one ocid become one notice, the same in whatever order they arrive', async () => {
  const first = release(
    { id: '1', tag: ['planning'], date: '2026-09-01T09:00:00Z' },
    { title: 'Cameras, early', status: 'planned' },
  )
  const second = release({ id: '2' })
  const third = release(
    {
      id: '3',
      tag: ['award'],
      date: '2026-11-02T09:00:00Z',
      awards: [{ id: 'a', suppliers: [{ name: 'Two Kettles' }] }],
    },
    { title: null, value: { amount: 'much' } },
  )
  const orders = [
    [first, second, third],
    [third, first, second],
    [second, third, first],
  ]
  const results: unknown[] = []
  for (const [index, order] of orders.entries()) {
    await theWorld()
    const files = order.map((one, place) => fileOf(`order-${index}-${place}.json`, packageOf(one)))
    for (const file of files) await take(file)
    results.push(await kept())
  }
  expect(results[0]).toMatchObject([
    {
      title: 'Body-worn cameras',
      stage: 'award',
      suppliers: ['Two Kettles'],
      value: { amount: 300_000, currency: 'GBP' },
    },
  ])
  expect(results[1]).toEqual(results[0])
  expect(results[2]).toEqual(results[0])
})

test('importing again changes nothing, and records nothing', async () => {
  await theWorld()
  const file = fileOf('again.json', packageOf(release(), release({ id: '2', date: '2026-10-05T09:00:00Z' })))
  await take(file)
  const before = await kept()
  const events = await Event.countDocuments()
  const { said, ...counts } = await take(file)
  expect(counts).toEqual({ read: 2, rejected: 0, new: 0, changed: 0, same: 1, matched: 1 })
  expect(await kept()).toEqual(before)
  expect(await Event.countDocuments()).toBe(events)
  expect(await NoticeRelease.countDocuments()).toBe(2)
})

test('record packages, lists and lines hold the same, gzipped or not', async () => {
  const other = release({ ocid: 'ocds-b5fd17-2', id: '2' })
  const shapes: [name: string, content: unknown][] = [
    [
      'records.json',
      {
        records: [
          { ocid: release().ocid, releases: [release()] },
          { ocid: other.ocid, compiledRelease: other, releases: [{ url: 'https://example.org/2', date: other.date }] },
        ],
      },
    ],
    ['list.json', [release(), other]],
    ['lines.jsonl', `${JSON.stringify(release())}\n${JSON.stringify(other)}\n`],
    ['package-on-a-line.json', JSON.stringify(packageOf(release(), other))],
    [
      'lines-of-packages.json',
      `${JSON.stringify(packageOf(release()))}\n${JSON.stringify({ records: [{ releases: [other] }] })}\n`,
    ],
    ['zipped.json.gz', packageOf(release(), other)],
  ]
  for (const [name, content] of shapes) {
    await theWorld()
    const { said, ...counts } = await take(fileOf(name, content))
    expect({ name, ...counts }).toEqual({ name, read: 2, rejected: 0, new: 2, changed: 0, same: 0, matched: 2 })
  }
})

test('what is malformed is told with file, position and reason, and the rest goes on', async () => {
  await theWorld()
  const lines = fileOf(
    'dirty.jsonl',
    ['{"ocid": ', JSON.stringify(release()), JSON.stringify(release({ ocid: 'nonsense' }))].join('\n'),
  )
  const listed = fileOf(
    'dirty.json',
    packageOf(release({ tag: [] }), release({ date: 'soon' }), 7, release({ ocid: 'ocds-b5fd17-9' })),
  )
  const { said, ...counts } = await take(lines, listed)
  expect(counts).toMatchObject({ read: 7, rejected: 5, new: 2 })
  expect(said).toEqual([
    `${lines}: line 1: is not JSON`,
    `${lines}: line 3: ocid: is no ocid`,
    expect.stringContaining(`${listed}: entry 1: tag:`),
    `${listed}: entry 2: date: is not a date`,
    expect.stringContaining(`${listed}: entry 3: release:`),
  ])
})

test('a file that breaks off, holds nothing or is not there is told', async () => {
  await theWorld()
  const whole = JSON.stringify(packageOf(release(), release({ ocid: 'ocds-b5fd17-9' })), null, 1)
  const broken = fileOf('broken.json', whole.slice(0, -40))
  const empty = fileOf('empty.json', '{"hello": "world"\n}')
  const { said, rejected, new: added } = await take(broken, empty, `${empty}.missing`)
  expect({ rejected, added }).toEqual({ rejected: 3, added: 1 })
  expect(said[0]).toContain(`${broken}: after what was read:`)
  expect(said[1]).toBe(`${empty}: whole file: holds no releases or records`)
  expect(said[2]).toContain('no such file')
})

test('the dirt of real notices is survived: nulls, endless numbers, names for numbers, no id', async () => {
  await theWorld()
  const dirty = JSON.stringify(
    packageOf({
      ...release({}, { value: { amount: 12345, currency: null }, description: null, items: null }),
      id: undefined,
      awards: [{ id: 'a', amendments: [{}] }],
      parties: [{ id: 'GB-COH-Unisys Ltd', name: null, roles: ['buyer'], identifier: null }],
    }),
    null,
    1,
  ).replace('12345', '1e9999')
  const { said, ...counts } = await take(fileOf('dirt.json', dirty))
  expect(counts).toMatchObject({ read: 1, rejected: 0, new: 1 })
  expect(await kept()).toMatchObject([{ value: null, description: '', buyerName: 'Saltmarch Constabulary' }])
  expect((await take(fileOf('dirt.json', dirty))).same).toBe(1)
})

test('a buyer that only the demo has is kept unmatched', async () => {
  await aWorld()
  expect(await take(fileOf('demo.json', packageOf(release())))).toMatchObject({ new: 1, matched: 0 })
})

test('a buyer whose record comes later is matched then', async () => {
  const world = await aWorld()
  await take(fileOf('later.json', packageOf(release(), release({ id: '2', date: '2026-10-05T09:00:00Z' }))))
  await Organisation.updateOne({ _id: world.saltmarch.id }, { demo: false })
  expect(await matchNoticesAgain(act)).toBe(1)
  expect(await kept()).toMatchObject([{ forceId: world.saltmarch.id }])
  expect(await matchNoticesAgain(act)).toBe(0)
})

/** `npm run import -- FILE…` on the database of this test. */
async function imported(...files: string[]) {
  const uri = new URL(process.env.TEST_DATABASE_SERVER ?? '')
  uri.pathname = `/${mongoose.connection.name}`
  const env = { ...process.env, MONGODB_URI: uri.href }
  return new Promise<{ status: number | null; said: string; complained: string }>((resolve) => {
    const run = execFile('npm', ['run', '--silent', 'import', '--', ...files], { env }, (_error, said, complained) =>
      resolve({ status: run.exitCode, said, complained }),
    )
  })
}

test('the command ends with 0 where all was kept, and with 1 where anything was rejected: named, with what it came to', async () => {
  await theWorld()
  const lines = [release(), release({ ocid: 'ocds-b5fd17-2', id: '2' })].map((one) => JSON.stringify(one)).join('\n')
  const clean = fileOf('clean.jsonl.gz', lines)
  expect(await imported(clean)).toEqual({
    status: 0,
    said: '2 releases read, 0 rejected\n2 notices: 2 new, 0 changed, 0 same\n2 matched to a force\n',
    complained: '',
  })

  const later = release({ id: '3', date: '2026-10-09T09:00:00Z' }, { title: 'Body-worn cameras, again' })
  const dirty = fileOf('one-bad.json', packageOf(later, release({ ocid: 'nonsense' })))
  expect(await imported(clean, dirty)).toEqual({
    status: 1,
    said: '4 releases read, 1 rejected\n2 notices: 0 new, 1 changed, 1 same\n2 matched to a force\n',
    complained: `${dirty}: entry 2: ocid: is no ocid\n`,
  })
  expect((await kept()).map(({ title }) => title)).toContain('Body-worn cameras, again')
})
