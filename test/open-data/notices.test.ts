import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { noticeCatalogueReactor } from '../../server/notices/catalogue.ts'
import { importNotices } from '../../server/notices/import.ts'
import { openContracting } from '../../server/open-data/files.ts'
import { systemAct } from '../../server/platform/act.ts'
import { fileOf } from '../notices/file.ts'
import { packageOf, release } from '../notices/releases.ts'
import { answerAt, fileAt } from '../support/file-at.ts'
import { theWorld, withDatabase } from '../support/world.ts'
import { faultsOf } from './ocds-schema.ts'

withDatabase()

const openLicence = 'http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'
const awarded = {
  ...{ id: '061002-2026', date: '2026-12-01T09:00:00Z', tag: ['award', 'somethingNew'] },
  awards: [
    { id: 'a1', suppliers: [{ name: 'Saltmarch Cameras' }], value: { amount: 250_000, currency: 'GBP' } },
    { suppliers: [{ name: 'Nobody knows for which' }] },
  ],
  contracts: [{ id: 'c1', awardID: 'a1', value: { amount: 240_000, currency: 'XXZ' } }],
}

async function imported(releases: unknown[], license = openLicence) {
  const world = await theWorld()
  const file = fileOf('open-data.json', { ...packageOf(...releases), license })
  await importNotices(systemAct(world.clock.now()), [file], () => {})
  noticeCatalogueReactor()
  const files = openContracting({ publicUrl: 'https://board.example', now: world.clock.now })
  return (address: string) => fileAt(files, address)
}
const all = '/ocds/notices.json?show=everyone'

test('notices are an OCDS release package: one release for each that is kept, under its ocid, with licence and source', async () => {
  const read = await imported([release(), release(awarded)])
  const file = JSON.parse(await read(all))
  expect(faultsOf(file)).toEqual([])
  expect(faultsOf({ ...file, releases: [{ ...file.releases[0], tag: ['outcome'] }] })).not.toEqual([])
  expect(file).toMatchObject({
    ...{ uri: `https://board.example${all}`, version: '1.1', publishedDate: '2026-12-01T09:00:00.000Z' },
    ...{ license: expect.stringContaining('open-government-licence/version/3'), publisher: { name: 'Charterboard' } },
  })
  const buyer = { id: 'GB-PPON-ABCD-1234-EFGH', name: 'Saltmarch Constabulary' }
  expect(file.releases).toMatchObject([
    {
      ...{ ocid: 'ocds-h6vhtk-0599e2', date: '2026-10-01T09:00:00.000Z', tag: ['tender'], buyer },
      tender: {
        ...{ id: 'ocds-h6vhtk-0599e2', title: 'Body-worn cameras', value: { amount: 300_000, currency: 'GBP' } },
        ...{ items: [{ classification: { scheme: 'CPV', id: '32300000' } }] },
        tenderPeriod: { endDate: '2026-11-20T12:00:00.000Z' },
        documents: [{ title: 'At Find a Tender', url: 'https://www.find-tender.service.gov.uk/Notice/056414-2026' }],
      },
    },
    {
      ...{ ocid: 'ocds-h6vhtk-0599e2', tag: ['award'] },
      awards: [{ id: 'a1', suppliers: [{ name: 'Saltmarch Cameras' }], value: { amount: 250_000, currency: 'GBP' } }],
      contracts: [{ id: 'c1', awardID: 'a1' }],
    },
  ])
  expect(file.releases[0]).not.toHaveProperty('awards')
  expect(file.releases[1].contracts[0]).not.toHaveProperty('value')
  expect(file.releases[1].parties.map(({ name }: { name: string }) => name)).toEqual([
    ...['Saltmarch Constabulary', 'Saltmarch Cameras', 'Nobody knows for which'],
  ])
})

test('what nothing in OCDS fits, and what is under another licence, is left out; with nothing left there is no package', async () => {
  const read = await imported([release({ tag: ['somethingNew'] })])
  expect(await read(all)).toBe('Nothing fits.\n')
  const other = await imported([release()], 'https://example.org/licence')
  expect(await other(all)).toBe('Nothing fits.\n')
})

test('the filters of the address mean in the package what they mean on the list', async () => {
  const read = await imported([release(), release({ ...awarded, ocid: 'ocds-b5fd17-2', tender: { title: 'Boots' } })])
  const ocidsIn = async (query: string) => {
    const text = await read(`${all}&${query}`)
    const releases: { ocid: string }[] = text.startsWith('{') ? JSON.parse(text).releases : []
    return releases.map(({ ocid }) => ocid)
  }
  expect(await ocidsIn('q=boots')).toEqual(['ocds-b5fd17-2'])
  expect(await ocidsIn('stage=tender')).toEqual(['ocds-h6vhtk-0599e2'])
  expect(await ocidsIn('force=nowhere-police')).toEqual([])
  expect(await ocidsIn('stage=tender&stage=award')).toHaveLength(2)
})

test('the notices that come with the board are valid OCDS, every one of them', async () => {
  const world = await theWorld()
  const given = join(import.meta.dirname, '../../data/notices/public-notices.json')
  const { read } = await importNotices(systemAct(world.clock.now()), [given], () => {})
  noticeCatalogueReactor()
  const files = openContracting({ publicUrl: 'https://board.example', now: world.clock.now })
  const file = JSON.parse(await fileAt(files, all))
  expect(faultsOf(file)).toEqual([])
  expect(file.releases).toHaveLength(read)
})

test('a package tells of five hundred notices, and leads to the next until there is none', async () => {
  const world = await theWorld()
  const many = Array.from({ length: 501 }, (_, place) => release({ ocid: `ocds-h6vhtk-${place}` }))
  await importNotices(
    systemAct(world.clock.now()),
    [fileOf('many.json', { ...packageOf(...many), license: openLicence })],
    () => {},
  )
  noticeCatalogueReactor()
  const files = openContracting({ publicUrl: 'https://board.example', now: world.clock.now })
  const first = await answerAt(files, all)
  const rest = await answerAt(files, (first.next ?? '').replace('https://board.example', ''))
  const [one, other] = [first, rest].map(({ text }) => JSON.parse(text))
  expect([one, other].flatMap(faultsOf)).toEqual([])
  expect([one.releases.length, other.releases.length, rest.next]).toEqual([500, 1, null])
  const ocids = [...one.releases, ...other.releases].map(({ ocid }: { ocid: string }) => ocid)
  expect(new Set(ocids).size).toBe(501)
})
