import { buffer } from 'node:stream/consumers'
import { expect, test } from '@jest/globals'
import type { ProposalContent } from '../../schema/proposals.ts'
import { releaseDecision } from '../../server/evaluations/commands.ts'
import { Seat } from '../../server/evaluations/model.ts'
import { decideFoi, exportFoi, fileSubject, openFoi } from '../../server/foi/commands.ts'
import { foiDueAt } from '../../server/foi/due.ts'
import { placeNoFlagInOlderRequests } from '../../server/foi/flags-in-older.ts'
import { Foi, FoiPiece } from '../../server/foi/model.ts'
import {
  filesOfFoi,
  foiAsked,
  foiById,
  foiExport,
  foiOf,
  itemOfFoi,
  itemsOfFoi,
  waitingOfFoi,
} from '../../server/foi/queries.ts'
import { Membership } from '../../server/people/model.ts'
import type { Act } from '../../server/platform/act.ts'
import { sweepFiles } from '../../server/platform/file-sweeper.ts'
import { filesKept, keepHashed, readFile } from '../../server/platform/files.ts'
import { newId } from '../../server/platform/ids.ts'
import { nations } from '../../server/platform/working-days.ts'
import { Proposal, ProposalVersion } from '../../server/proposals/model.ts'
import { openedChallenge } from '../support/challenges.ts'
import { watchedDatabase } from '../support/commands.ts'
import { decidableChallenge, partnershipWith, unsealedChallenge } from '../support/evaluations.ts'
import { exportedAsProposed, gatheredBy } from '../support/foi.ts'
import { caseWords, expectOwnLook } from '../support/held-words.ts'
import { submittedProposal } from '../support/proposals.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, type World } from '../support/world.ts'

const database = watchedDatabase()
rememberStages()

const secretCost = 'Forty-one thousand pounds for the first station'
const address = 'rhian.pugh@two-kettles.example'

/** A decided challenge whose first proposal marked its cost as confidential, and names a person. */
async function decided(world: World, part = 'Cost') {
  const challenge = await decidableChallenge(world)
  await releaseDecision(await world.northmere.admin.act(), partnershipWith(challenge))
  const [first] = challenge.proposals
  const version = await ProposalVersion.findOne({ proposalId: first?._id ?? '' }).lean()
  if (!version) throw new Error('Nothing was submitted.')
  const content = version.content as ProposalContent
  await ProposalVersion.updateOne(
    { _id: version._id },
    {
      $set: {
        content: {
          ...content,
          about: { ...content.about, about: `Ask ${address} for more.` },
          approach: { ...content.approach, summary: 'A kiosk in every station.', cost: `${secretCost}.` },
          conflicts: { ...content.conflicts, confidential: [{ part, why: 'Our prices', until: '2028' }] },
        },
      },
    },
  )
  return { challenge, first: first?._id ?? '' }
}

async function opened(world: World, part = 'Cost') {
  const { challenge, first } = await decided(world, part)
  const foi = await openFoi(await world.northmere.admin.act(), {
    challengeId: challenge.challengeId,
    ourReference: 'FOI 26/112',
    receivedOn: world.clock.now(),
  })
  return { foi, id: foi._id, challenge, first }
}

const itemsOf = (foiId: string) => FoiPiece.find({ foiId }).sort({ place: 1 }).lean()

const documentOf = async (world: World, id: string) => {
  const { exports } = await exportFoi(await world.northmere.admin.act(), { id })
  return (await buffer(readFile(exports.at(-1)?.fileId ?? ''))).toString('utf8')
}

const withheldAsMarked = (first: string) =>
  ({
    item: `proposal:${first}:cost`,
    answer: 'withhold',
    exemption: 's43',
    publicInterest: 'Prices still being negotiated with other forces would be harmed.',
  }) as const
const blackedOut = (first: string) =>
  ({ item: `proposal:${first}:about`, answer: 'redact', exemption: 's40', passages: [address] as string[] }) as const

test('only an admin of the force that holds the record answers for it', async () => {
  const world = await theWorld()
  const { id, challenge } = await opened(world)
  const { challengeId } = challenge
  for (const outsider of [world.northmere.editor, world.saltmarch.editor, world.kettles.admin, world.charter.manager]) {
    const act = await outsider.act()
    expect(await foiOf(act, challengeId)).toEqual([])
    const ask = { challengeId, ourReference: '1', receivedOn: world.clock.now() }
    expect(await refusalOf(openFoi(act, ask))).toBe('NOT_YOURS')
    expect(await refusalOf(exportFoi(act, { id }))).toBe('NOT_FOUND')
  }
})

test('a request that a colleague gathered does not exist for an admin who said that they have a conflict', async () => {
  const world = await theWorld()
  const { challengeId, challenge } = (await decided(world)).challenge
  const { admin, other } = world.northmere
  await Membership.updateOne({ personId: other.personId }, { $set: { role: 'admin' } })
  const seat = { _id: 'a-seat', challengeId, forceId: challenge.forceId, personId: admin.personId }
  await Seat.create([{ ...seat, leftWithConflictAt: new Date() }])
  expect(await refusalOf(gatheredBy(admin, challengeId))).toBe('CONFLICT')
  const gathered = await gatheredBy(other, challengeId)
  await exportedAsProposed(other, gathered)

  const { id } = gathered
  const request = { _id: id, decisions: [] }
  const readBy = async (act: Act) => [
    ...[await foiOf(act, challengeId), await foiById(act, [id])].flat(),
    ...[await foiAsked(act, challengeId, null), await foiAsked(act, challengeId, id)],
    ...[await itemOfFoi(act, id, 'log'), await foiExport(act, id, 1)],
    ...(await itemsOfFoi(act, request, { waiting: true, limit: 1 })),
    ...(await itemsOfFoi(act, request, { waiting: false, limit: 1 })),
  ]
  expect((await readBy(await other.act())).filter((one) => one !== null)).toHaveLength(8)
  const act = await admin.act()
  expect((await readBy(act)).filter((one) => one !== null)).toEqual([])
  expect(await waitingOfFoi(act, request)).toBe(0)
  expect(await refusalOf(decideFoi(act, { id, item: 'log', answer: 'release' }))).toBe('NOT_FOUND')
  expect(await refusalOf(exportFoi(act, { id }))).toBe('NOT_FOUND')
})

test('it is due at the end of the twentieth working day after the day it came, over the bank holidays that its Act leaves out', async () => {
  const world = await theWorld()
  const { challengeId } = (await decided(world)).challenge
  world.clock.set(new Date('2026-12-10T09:00:00Z'))
  const act = await world.northmere.admin.act()
  const { dueAt } = await openFoi(act, { challengeId, ourReference: '1', receivedOn: world.clock.now() })
  // The form says noon of the day, and in the morning noon is still to come.
  const noon = { challengeId, ourReference: '2', receivedOn: new Date('2026-12-10T12:00:00Z') }
  expect((await openFoi(act, noon)).receivedOn).toEqual(noon.receivedOn)
  const tomorrow = { ...noon, receivedOn: new Date('2026-12-11T00:00:00Z') }
  expect(await refusalOf(openFoi(act, tomorrow))).toBe('IN_THE_FUTURE')
  // Without Christmas Day, Boxing Day's substitute, New Year's Day, and that of 2 January in Scotland.
  expect(dueAt).toEqual(new Date('2027-01-13T23:59:59.999Z'))
  const dueIn = (day: string) => nations.map((nation) => foiDueAt(new Date(`${day}T12:00:00Z`), nation).toISOString())
  // Saint Patrick's Day, and Easter Monday, which is none in Scotland; the clocks go forward.
  const [without, scottish] = ['2026-04-01T22:59:59.999Z', '2026-03-30T22:59:59.999Z']
  expect(dueIn('2026-03-03')).toEqual([without, '2026-03-31T22:59:59.999Z', without])
  expect(dueIn('2026-03-02')).toEqual(['2026-03-31T22:59:59.999Z', scottish, '2026-03-31T22:59:59.999Z'])
  // The World Cup bank holiday of Scotland and the Twelfth of July.
  expect(dueIn('2026-06-18')[0]).toBe('2026-07-17T22:59:59.999Z')
  expect(dueIn('2026-06-18')[1]).toBe('2026-07-16T22:59:59.999Z')
})

test('what a supplier marked and what is personal is proposed, and nothing is exported before somebody decided on it', async () => {
  const world = await theWorld()
  const { id, first } = await opened(world)
  const items = await itemsOf(id)
  const proposedFor = (key: string) => items.find((item) => item.key === `proposal:${first}:${key}`)?.proposed
  expect(proposedFor('cost')).toEqual({ answer: 'withhold', passages: [], exemption: 's43' })
  expect(proposedFor('about')).toEqual({ answer: 'redact', passages: [address], exemption: 's40' })
  expect(proposedFor('approach')?.answer).toBe('release')
  const act = await world.northmere.admin.act()
  expect(await refusalOf(exportFoi(act, { id }))).toBe('NOT_DECIDED')
  const withoutWeighing = { id, ...withheldAsMarked(first), publicInterest: '' }
  expect(await refusalOf(decideFoi(act, withoutWeighing))).toBe('NOT_WEIGHED')
  expect(await refusalOf(decideFoi(act, { id, ...withheldAsMarked(first), exemption: null }))).toBe('NO_EXEMPTION')
  expect(await refusalOf(decideFoi(act, { id, ...blackedOut(first), passages: ['not there'] }))).toBe('NOT_IN_IT')
  // What is blacked out may look like case material, and why it is kept back may not.
  expect(await refusalOf(decideFoi(act, { id, ...blackedOut(first), passages: [caseWords] }))).toBe('NOT_IN_IT')
  const weighed = { id, ...withheldAsMarked(first), publicInterest: caseWords }
  await expectOwnLook((looked) => decideFoi(act, { ...weighed, looked }))
  await decideFoi(act, { ...weighed, exemption: 's31' })
})

test('what a supplier marked and nobody could place makes every piece of its proposal wait, and no document is made', async () => {
  const world = await theWorld()
  const { id, first } = await opened(world, 'The algorithm')
  const ofFirst = ({ key }: { key: string }) => key.startsWith(`proposal:${first}:`)
  const act = await world.northmere.admin.act()
  const waiting = async () => {
    const [foi] = await foiById(act, [id])
    return foi ? itemsOfFoi(act, foi, { waiting: true, limit: 100 }) : []
  }
  const all = (await itemsOf(id)).filter(ofFirst)
  expect(all.length).toBeGreaterThan(4)
  const marks = [{ part: 'The algorithm', why: 'Our prices', until: '2028', isPlaced: false }]
  expect(all.map((item) => item.marks)).toEqual(all.map(() => marks))
  const release = async (items: readonly { key: string }[]) => {
    for (const { key } of items) await decideFoi(act, { id, item: key, answer: 'release' })
  }
  await release((await FoiPiece.find({ foiId: id, mayKeepBack: true }).lean()).filter((item) => !ofFirst(item)))
  await expect(exportFoi(act, { id })).rejects.toMatchObject({
    code: 'NOT_DECIDED',
    fields: all.map(({ key }) => ({ path: key })),
  })
  expect((await waiting()).map(({ key }) => key)).toEqual(all.map(({ key }) => key))
  await release(all)
  expect(await documentOf(world, id)).toContain(secretCost)

  // The same in a record that was gathered before marks were placed.
  await FoiPiece.updateMany({ foiId: id }, { $unset: { 'marks.$[].isPlaced': 1 } })
  await FoiPiece.updateMany({ foiId: id }, { mayKeepBack: false })
  await Foi.updateOne({ _id: id }, { decisions: [] })
  for (let times = 0; times < 2; times += 1) await placeNoFlagInOlderRequests()
  expect((await waiting()).filter(ofFirst)).toHaveLength(all.length)
})

test('what was redacted is not in the document in any form, and the record and earlier documents stay as they are', async () => {
  const world = await theWorld()
  const { id, first, challenge } = await opened(world)
  const act = await world.northmere.admin.act()
  const before = await itemsOf(id)
  await decideFoi(act, { id, ...withheldAsMarked(first) })
  await decideFoi(act, { id, ...blackedOut(first) })
  for (const { key } of before.filter(
    ({ key, proposed }) => proposed.answer !== 'release' && !key.startsWith(`proposal:${first}:`),
  ))
    await decideFoi(act, { id, item: key, answer: 'release' })
  const document = await documentOf(world, id)
  const loose = document.toLowerCase().replaceAll(/\s+/g, ' ')
  for (const secret of [secretCost, address, 'rhian.pugh', 'Our prices are'])
    expect(loose).not.toContain(secret.toLowerCase())
  expect(Buffer.from(document).toString('base64')).not.toContain(
    Buffer.from(secretCost).toString('base64').slice(4, 40),
  )
  expect(document).toContain('[Redacted: s.43 Commercial interests]')
  expect(document).toContain('[Redacted: s.40 Personal information]')

  expect(await itemsOf(id)).toEqual(before)
  const kept = await ProposalVersion.findOne({ proposalId: first }).lean()
  expect(kept?.content).toMatchObject({ approach: { cost: `${secretCost}.` } })
  await documentOf(world, id)
  expect((await foiAsked(act, challenge.challengeId, null))?.exports.map(({ number }) => number)).toEqual([1, 2])
})

test('what is kept back in one place and stands in another stops the export, until it is blacked out there too', async () => {
  const world = await theWorld()
  const { id, first } = await opened(world)
  const items = await itemsOf(id)
  const act = await world.northmere.admin.act()
  for (const { key } of items.filter(({ proposed }) => proposed.answer !== 'release'))
    await decideFoi(act, { id, item: key, answer: 'release' })
  // However it is spaced or written, it is the same passage.
  const passages = ['KIOSK in  every station']
  const item = `proposal:${first}:charter`
  const titles = items.filter(({ text }) => /kiosk in every station/i.test(text)).map(({ key }) => key)
  expect(titles).toEqual([`proposal:${first}:approach`])
  const [some] = items
  if (!some) throw new Error('Nothing was gathered.')
  await FoiPiece.create([
    { ...some, _id: newId(), place: items.length + 1, key: item, text: 'A kiosk in\nevery station' },
  ])
  const black = { id, answer: 'redact', exemption: 's41', passages } as const
  await decideFoi(act, { ...black, item, passages: [...passages] })
  // The refusal leads to the piece in which it still stands.
  await expect(exportFoi(act, { id })).rejects.toMatchObject({
    code: 'STILL_READABLE',
    fields: [{ path: `proposal:${first}:approach` }],
  })
  await decideFoi(act, { ...black, item: `proposal:${first}:approach`, passages: [...passages] })
  expect(await documentOf(world, id)).not.toMatch(/kiosk/i)
})

test('what stands only in the title of a piece stops the export, and can be blacked out there', async () => {
  const world = await theWorld()
  const { id, first } = await opened(world)
  const act = await world.northmere.admin.act()
  const items = await itemsOf(id)
  for (const { key, proposed } of items)
    if (proposed.answer !== 'release') await decideFoi(act, { id, item: key, answer: 'release' })
  const [some, other] = items
  if (!some || !other) throw new Error('Nothing was gathered.')
  const item = `proposal:${first}:title`
  const title = 'Proposal of Smith\u2011Jones: title'
  await FoiPiece.create([{ ...some, _id: newId(), place: items.length + 1, key: item, title, text: 'Nothing.' }])
  await FoiPiece.updateOne({ foiId: id, key: other.key }, { text: 'Ask SMITH\u2013JONES.' })
  const black = { id, answer: 'redact', exemption: 's40', passages: ['Smith-Jones'] as string[] } as const
  await decideFoi(act, { ...black, item: other.key })
  const stopped = { code: 'STILL_READABLE', fields: [{ path: item }] }
  await expect(exportFoi(act, { id })).rejects.toMatchObject(stopped)
  await decideFoi(act, { ...black, item })
  expect(await documentOf(world, id)).not.toMatch(/smith|jones/i)
})

test('of two requests with one number each is asked for by its id, and neither by way of another challenge', async () => {
  const world = await theWorld()
  const { foi, id, challenge } = await opened(world)
  const act = await world.northmere.admin.act()
  const { challengeId } = challenge
  const again = await openFoi(act, { challengeId, ourReference: foi.ourReference, receivedOn: foi.receivedOn })
  expect((await foiAsked(act, challengeId, id))?._id).toBe(id)
  expect((await foiAsked(act, challengeId, null))?._id).toBe(again._id)
  expect(await foiAsked(act, newId(), id)).toBeNull()
})

test('the record stands beside its request, of which it would outgrow the document, and a decision reads one piece of it', async () => {
  const world = await theWorld()
  const { id, first } = await opened(world)
  expect(JSON.stringify(await Foi.findById(id).lean())).not.toContain(secretCost)
  const act = await world.northmere.admin.act()
  const sent = await database.during(() => decideFoi(act, { id, ...withheldAsMarked(first) }))
  const read = sent.filter(({ name, command }) => name === 'find' && command.find === 'foi_items')
  expect(read.map(({ command }) => command.limit)).toEqual([1])
})

test('bytes that no request names are swept away, and a document that was made stays', async () => {
  const world = await theWorld()
  const { id } = await opened(world)
  const act = await world.northmere.admin.act()
  for (const { key, proposed } of await itemsOf(id))
    if (proposed.answer !== 'release') await decideFoi(act, { id, item: key, answer: 'release' })
  const { exports } = await exportFoi(act, { id })
  await keepHashed(Buffer.from('Left by a crash'), fileSubject)
  const soon = new Date(Date.now() + 60_000)
  await sweepFiles(fileSubject, filesOfFoi, soon)
  const kept = await filesKept(fileSubject, { before: soon, after: '', limit: 100 })
  expect(kept).toEqual(exports.map(({ fileId }) => fileId))
})

test('before the decision the record holds no proposal, and what is sealed is not in it at all', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  await submittedProposal(world.kettles.editor, challenge, 'A kiosk of our own making')
  const ask = { challengeId: challenge._id, ourReference: '2', receivedOn: world.clock.now() }
  const foi = await openFoi(await world.northmere.admin.act(), ask)
  expect(JSON.stringify(await itemsOf(foi._id))).not.toMatch(/kiosk|kettles/i)
  expect(await Proposal.countDocuments({ challengeId: challenge._id })).toBe(1)
  const { challengeId } = await unsealedChallenge(world)
  const judged = await openFoi(await world.northmere.admin.act(), {
    ...ask,
    challengeId,
    receivedOn: world.clock.now(),
  })
  expect((await itemsOf(judged._id)).map(({ key }) => key).filter((key) => key.startsWith('proposal:'))).toEqual([])
})
