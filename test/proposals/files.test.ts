import { once } from 'node:events'
import { Readable } from 'node:stream'
import { expect, jest, test } from '@jest/globals'
import { GridFSBucket } from 'mongodb'
import { proposalLimits } from '../../schema/proposals.ts'
import { sweepFiles } from '../../server/platform/file-sweeper.ts'
import { dropFile, filesKept } from '../../server/platform/files.ts'
import { newDataKey, sealBytes, unsealStream } from '../../server/platform/seal.ts'
import { attachFile, removeFile, submitProposal } from '../../server/proposals/commands.ts'
import { SealingKey } from '../../server/proposals/keys.ts'
import { Proposal } from '../../server/proposals/model.ts'
import { fileToRead } from '../../server/proposals/queries.ts'
import { filesOfProposals } from '../../server/proposals/sweeper.ts'
import { openedChallenge } from '../support/challenges.ts'
import { writtenProposal } from '../support/proposals.ts'
import { rememberStages } from '../support/remembered.ts'
import { unsealStored } from '../support/stored-proposals.ts'
import { refusalOf, theWorld, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const pdf = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n')
const page = new TextEncoder().encode('<!doctype html><html><script>alert(1)</script></html>')

async function written() {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  const proposal = await writtenProposal(world.kettles.editor, challenge)
  return { world, challenge, proposal, id: proposal._id, act: await world.kettles.editor.act() }
}

const soon = () => new Date(Date.now() + 60_000)
const allKept = () => filesKept('proposal', { before: soon(), after: '', limit: 100 })

test('a file is what its bytes are, under a cleaned name; a page in disguise is refused', async () => {
  const { id, act } = await written()
  const { draftFiles, reference } = await attachFile(act, { id, name: '../../etc/Our plan <1>.pdf', bytes: pdf })
  expect(draftFiles).toMatchObject([{ type: 'application/pdf', size: pdf.length }])
  const kept = await fileToRead(act, reference, draftFiles[0]?.fileId ?? '')
  expect(kept?.name).not.toMatch(/[/\\<>]/)
  expect(await refusalOf(attachFile(act, { id, name: 'plan.pdf', bytes: page }))).toMatch(/FILE/)
})

test('what is too large, empty, of no kind we take or lies about its kind is refused by name, and no byte is kept', async () => {
  const { id, act } = await written()
  const most = new Uint8Array(proposalLimits.fileBytes)
  most.set(pdf)
  const refused: [name: string, bytes: typeof pdf, code: string][] = [
    ['plan.pdf', new Uint8Array(Buffer.concat([pdf, most])), 'FILE_TOO_LARGE'],
    ['plan.pdf', new Uint8Array(), 'EMPTY_FILE'],
    ['plan.png', pdf, 'FILE_LIES'],
    ['plan', pdf, 'FILE_LIES'],
    ['plan.pdf', page, 'FILE_TYPE'],
    ['plan.txt', page, 'FILE_TYPE'],
    ['plan.exe', new TextEncoder().encode('MZ'), 'FILE_TYPE'],
  ]
  for (const [name, bytes, code] of refused)
    expect([name, await refusalOf(attachFile(act, { id, name, bytes }))]).toEqual([name, code])
  expect(await allKept()).toEqual([])
  expect((await Proposal.findById(id).lean())?.draftFiles).toEqual([])
  // To the byte: one of exactly the most is taken.
  await attachFile(act, { id, name: 'plan.pdf', bytes: most })
  expect(await allKept()).toHaveLength(1)
})

test('a file is read by its own side, after the opening by who may read the proposal, and by nobody else', async () => {
  const { world, challenge, proposal, id, act } = await written()
  const { draftFiles, version } = await attachFile(act, { id, name: 'plan.pdf', bytes: pdf })
  const fileId = draftFiles[0]?.fileId ?? ''
  const sent = await submitProposal(act, { id, version, edition: challenge.edition, declared: true })
  expect(await fileToRead(act, proposal.reference, fileId)).toMatchObject({ name: 'plan.pdf' })
  const others = [
    world.visitor,
    world.lanternfish.admin,
    world.northmere.admin,
    world.northmere.evaluator,
    world.charter.manager,
  ]
  for (const other of others) expect(await fileToRead(await other.act(), proposal.reference, fileId)).toBeNull()
  await unsealStored(sent, world.clock.now(), { readerIds: [world.northmere.evaluator.personId] })
  expect(await fileToRead(await world.northmere.evaluator.act(), proposal.reference, fileId)).toMatchObject({
    name: 'plan.pdf',
  })
  expect(await fileToRead(await world.northmere.admin.act(), proposal.reference, fileId)).toBeNull()
})

test('only its supplier adds and removes, ten at the most, and what nothing names is swept away', async () => {
  const { world, id, act } = await written()
  expect(await refusalOf(attachFile(await world.lanternfish.admin.act(), { id, name: 'a.pdf', bytes: pdf }))).toBe(
    'NOT_FOUND',
  )
  let files = (await attachFile(act, { id, name: 'a.pdf', bytes: pdf })).draftFiles
  expect(await refusalOf(attachFile(act, { id, name: 'a.pdf', bytes: pdf }))).toBe('SAME_NAME')
  for (let n = 1; n < 10; n += 1) files = (await attachFile(act, { id, name: `a${n}.pdf`, bytes: pdf })).draftFiles
  expect(await refusalOf(attachFile(act, { id, name: 'b.pdf', bytes: pdf }))).toBe('TOO_MANY_FILES')
  await removeFile(act, { id, fileId: files[0]?.fileId ?? '' })
  expect(await allKept()).toHaveLength(10)
  await sweepFiles('proposal', filesOfProposals, soon())
  expect(await allKept()).toHaveLength(9)
})

test('without its key a file is not sent at all, and bytes that are gone are dropped once', async () => {
  const { id, act } = await written()
  const { draftFiles, reference } = await attachFile(act, { id, name: 'plan.pdf', bytes: pdf })
  const fileId = draftFiles[0]?.fileId ?? ''
  const file = await fileToRead(act, reference, fileId)
  await SealingKey.deleteMany({})
  await expect(async () => file?.bytes()).rejects.toThrow('has no key')

  await dropFile(fileId)
  await dropFile(fileId)
  const bucket = jest.spyOn(GridFSBucket.prototype, 'delete').mockRejectedValue(new Error('The database is away.'))
  await expect(async () => dropFile(fileId)).rejects.toThrow('away')
  bucket.mockRestore()
})

test('when nobody reads a file on, its bytes are not read on either', async () => {
  const key = newDataKey()
  const source = new Readable({ read() {} })
  const open = unsealStream(key, source, sealBytes(key, Buffer.from(pdf), 'here').seal, 'here')
  open.destroy()
  await once(open, 'close')
  expect(source.destroyed).toBe(true)
})
