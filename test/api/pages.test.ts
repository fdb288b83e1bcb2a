import { writeFileSync } from 'node:fs'
import type { AddressInfo, Server } from 'node:net'
import path from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import express from 'express'
import { paths } from '../../client/paths.ts'
import { emptyChallenge } from '../../schema/challenges.ts'
import { principles } from '../../schema/vocabularies.ts'
import { Challenge } from '../../server/challenges/model.ts'
import { importNotices } from '../../server/notices/import.ts'
import { Notice } from '../../server/notices/model.ts'
import { stopToken } from '../../server/notifications/signed-link.ts'
import { inviteMember } from '../../server/organisations/commands/invite.ts'
import { invitationToken } from '../../server/organisations/invitation-token.ts'
import { Organisation } from '../../server/organisations/model.ts'
import { Invitation } from '../../server/organisations/model-team.ts'
import { publicFiles } from '../../server/pages/public-files.ts'
import { pageAt, table } from '../../server/pages/table.ts'
import { pages, withHead } from '../../server/pages.ts'
import { systemAct } from '../../server/platform/act.ts'
import { fileOf } from '../notices/file.ts'
import { packageOf, release } from '../notices/releases.ts'
import { folders } from '../support/folders.ts'
import { theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()

const built =
  '<!doctype html><html lang="en-GB"><head><title>Charterboard</title><meta name="description" content="x" /></head><body></body></html>'
const servers: Server[] = []
const newFolder = folders('pages')
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** The pages as one persona gets them. */
async function asking(world: World, who: { act: World['visitor']['act'] }) {
  const index = path.join(newFolder(), 'index.html')
  writeFileSync(index, built)
  const publicUrl = 'https://board.example'
  const app = express().use(
    publicFiles({ publicUrl, now: world.clock.now }),
    pages({ index, publicUrl, absent: ['/letters'], actOf: who.act }),
  )
  const server = app.listen(0)
  servers.push(server)
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  return (address: string) => fetch(`http://127.0.0.1:${port}${address}`, { redirect: 'manual' })
}

async function aChallenge(world: World, state: 'draft' | 'open', title: string) {
  const content = {
    ...emptyChallenge(),
    problem: { ...emptyChallenge().problem, title, summary: 'Nobody finds a word in 9,000 hours.' },
  }
  await Challenge.create([
    {
      _id: '0199cccc-0000-7000-8000-000000000001',
      reference: 'CH-2026-0001',
      state,
      mode: 'open_challenge',
      forceId: world.northmere.id,
      authorId: world.northmere.editor.personId,
      content,
      title,
      createdAt: world.clock.now(),
    },
  ])
}

test('every address of the client is a page here, and no page here is unknown to the client', () => {
  const known = Object.values(paths).map(({ pattern }) => pattern)
  const served = table.map(([pattern]) => pattern)
  expect(served.toSorted()).toEqual(known.toSorted())
  expect(pageAt('/challenges/new')?.parts).toEqual([])
  expect(pageAt('/nothing/here')).toBeNull()
})

test('a public page says its own title, description and address, with nothing of them read as markup', async () => {
  const world = await theWorld()
  await aChallenge(world, 'open', 'Custody <script>alert(1)</script> & "interviews"')
  const get = await asking(world, world.visitor)
  const response = await get('/challenges/CH-2026-0001')
  const html = await response.text()

  expect(response.status).toBe(200)
  expect(html).toContain(
    '<title>Custody &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;interviews&quot; (CH-2026-0001) · Charterboard</title>',
  )
  expect(html).toContain('<meta name="description" content="Nobody finds a word in 9,000 hours." />')
  expect(html).toContain('<link rel="canonical" href="https://board.example/challenges/CH-2026-0001" />')
  expect(html).not.toContain('<script>')
})

test('what is hidden and what is absent are the same 404; who may see it gets it', async () => {
  const world = await theWorld()
  await aChallenge(world, 'draft', 'Not yet')
  const hidden = await (await asking(world, world.visitor))('/challenges/CH-2026-0001')
  const absent = await (await asking(world, world.visitor))('/challenges/CH-2026-0999')
  const rival = await (await asking(world, world.saltmarch.editor))('/challenges/CH-2026-0001/edit')
  const owner = await (await asking(world, world.northmere.editor))('/challenges/CH-2026-0001/edit')

  expect([hidden.status, absent.status, rival.status, owner.status]).toEqual([404, 404, 404, 200])
  const texts = await Promise.all([hidden.text(), absent.text()])
  expect(texts[0]).toBe(texts[1])
  expect(texts[0]).toContain('<meta name="robots" content="noindex" />')
  expect(texts[0]).not.toContain('Not yet')
  // A page that this board does not have, by how it is run.
  const get = await asking(world, world.visitor)
  expect([(await get('/letters')).status, (await get('/sign-in/demo')).status]).toEqual([404, 200])
})

test('a page of one’s own tells a visitor nothing of what is there', async () => {
  const world = await theWorld()
  await aChallenge(world, 'draft', 'Not yet')
  const get = await asking(world, world.visitor)
  const there = await get('/challenges/CH-2026-0001/decision')
  const absent = await get('/challenges/CH-2026-0777/decision')

  expect([there.status, absent.status]).toEqual([200, 200])
  expect((await there.text()).replaceAll('0001', '0777')).toBe(await absent.text())
})

test('every address with a part in it is a page only where there is something at it', async () => {
  const world = await theWorld()
  // Somebody signed in: pages of one's own tell a visitor nothing, so that they are led to sign in whatever is there.
  const act = await world.northmere.admin.act()
  const always: string[] = []
  for (const [pattern, describe] of table)
    if (pattern.includes(':') && (await describe(act, 'none-of-ours', 'none-of-ours'))) always.push(pattern)
  expect(always).toEqual([])
})

test('a notice, a principle and a link of a letter have their own title, and a 404 where we have none such', async () => {
  const world = await theWorld()
  const act = systemAct(world.clock.now())
  await importNotices(act, [fileOf('pages.json', packageOf(release()))], () => {})
  const { admin, id: organisationId } = world.kettles
  await inviteMember(await admin.act(), { organisationId, address: 'new@two-kettles.example', role: 'viewer' })
  const invitation = await Invitation.findOne().orFail().lean()
  const get = await asking(world, world.visitor)
  const titleAt = async (address: string) => {
    const response = await get(address)
    return [response.status, /<title>(.*) · Charterboard</.exec(await response.text())?.[1]]
  }
  const { ocid, title } = await Notice.findOne().orFail().lean()

  expect(await titleAt(`/notices/${ocid}`)).toEqual([200, title])
  for (const [place, { label }] of principles.entries())
    expect(await titleAt(`/charter/principles/${place + 1}`)).toEqual([200, label])
  expect(await titleAt(`/invitations/${invitationToken(invitation)}`)).toEqual([200, 'Invitation'])
  expect(await titleAt(`/unsubscribe/${stopToken(admin.personId, 'questions')}`)).toEqual([200, 'Stop letters'])

  const unknown = [
    `/notices/${ocid}x`,
    ...['0', '6', '01', '1.0', 'P1'].map((number) => `/charter/principles/${number}`),
    `/invitations/${invitationToken(invitation)}x`,
    `/unsubscribe/${stopToken(admin.personId, 'questions')}x`,
    `/unsubscribe/${stopToken(admin.personId, 'decisions')}`,
  ]
  for (const address of unknown) expect(await titleAt(address)).toEqual([404, 'Page not found'])
})

test('an address written another way leads to the one it has', async () => {
  const world = await theWorld()
  await aChallenge(world, 'open', 'Custody')
  await Organisation.updateOne({ slug: 'northmere-police' }, { $set: { formerSlugs: ['northmere-constabulary'] } })
  const get = await asking(world, world.visitor)

  const typed = await get('/challenges/ch20260001?from=letter')
  expect([typed.status, typed.headers.get('location')]).toEqual([301, '/challenges/CH-2026-0001?from=letter'])
  const renamed = await get('/organisations/northmere-constabulary')
  expect([renamed.status, renamed.headers.get('location')]).toEqual([301, '/organisations/northmere-police'])
  expect((await get('/nowhere')).status).toBe(404)
  expect((await get('/challenges/')).status).toBe(200)
})

test('programs are told what they may read, what there is, and where to write', async () => {
  const world = await theWorld()
  await aChallenge(world, 'open', 'Custody')
  const get = await asking(world, world.visitor)

  const map = await (await get('/sitemap.xml')).text()
  expect(map).toContain('<loc>https://board.example/challenges/CH-2026-0001</loc>')
  expect(map).toContain('<loc>https://board.example/organisations/northmere-police</loc>')
  expect(map).not.toContain('/desk')
  expect(await (await get('/robots.txt')).text()).toContain('Sitemap: https://board.example/sitemap.xml')
  const security = await (await get('/.well-known/security.txt')).text()
  expect(security).toMatch(/^Contact: https:\/\/board\.example\/help$/m)
  expect(security).toMatch(/^Expires: 2027-/m)

  await Challenge.updateOne({}, { $set: { state: 'draft' } })
  expect(await (await get('/sitemap.xml')).text()).not.toContain('CH-2026-0001')
})

test('the head is put into what was built, whatever stands in it', () => {
  const html = withHead(built, { title: '$& $1', description: 'line\nand "line"' }, null)
  expect(html).toContain('<title>$&amp; $1 · Charterboard</title>')
  expect(html).toContain('content="line and &quot;line&quot;"')
})
