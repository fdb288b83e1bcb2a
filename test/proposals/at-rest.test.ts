import { text as textOf } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { inTransaction } from '../../server/platform/command.ts'
import { chainOf, Event } from '../../server/platform/events.ts'
import { sealWith, serverKeyIds } from '../../server/platform/seal.ts'
import {
  askPartner,
  attachFile,
  saveProposalSection,
  startProposal,
  submitProposal,
  unsealProposals,
  withdrawProposal,
} from '../../server/proposals/commands.ts'
import { demandEveryKey, rotateKeys, SealingKey, wrappedBy } from '../../server/proposals/keys.ts'
import { type KeptVersionFields, Proposal, type ProposalFields, ProposalVersion } from '../../server/proposals/model.ts'
import { fileToRead, insidesOf, versionsOf } from '../../server/proposals/queries.ts'
import { openProposal, openVersions } from '../../server/proposals/sealed-words.ts'
import { openedChallenge } from '../support/challenges.ts'
import { everythingStored, fingerprintsOf } from '../support/everything-stored.ts'
import { testKeys } from '../support/keys.ts'
import { seatPanel } from '../support/panel.ts'
import { fullProposal, submittedProposal, writtenProposal } from '../support/proposals.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const words = 'Quicksilver zephyr'
const older = testKeys
const newer = 'another key of more than thirty-two characters'
let world: World
beforeEach(async () => {
  world = await theWorld()
})
afterEach(() => sealWith(older))

/** Everything that a supplier may write: sections, a file, a partner's part, a version, and a later draft. */
async function everythingWritten() {
  const challenge = await openedChallenge(world)
  const act = await world.kettles.editor.act()
  const draft = await writtenProposal(world.kettles.editor, challenge, words)
  const { _id: id } = draft
  await askPartner(act, { id, organisationId: world.lanternfish.id, part: `${words} at night` })
  const bytes = new TextEncoder().encode(`${words}: the plan`)
  const { version } = await attachFile(act, { id, name: `${words}.txt`, bytes })
  const sent = await submitProposal(act, { id, version, edition: challenge.edition, declared: true })
  const content = fullProposal(challenge, `${words} again`).approach
  const saved = sent.sectionVersions.approach ?? 0
  const proposal = await saveProposalSection(act, { id, section: 'approach', version: saved, content })
  return { challenge, proposal, act }
}

const stored = async (id: string): Promise<ProposalFields> => {
  const found = await Proposal.findById(id).lean<ProposalFields | null>()
  if (!found) throw new Error('It is gone.')
  return found
}

async function closeWithPanel(id: string) {
  const panel = [{ personId: world.northmere.evaluator.personId, part: 'evaluator' as const }]
  await seatPanel(await world.northmere.editor.act(), { id, panel })
  world.clock.advance({ days: 22 })
}

test('whoever copies the database reads nothing of what a sealed proposal says, nor of its files', async () => {
  const { proposal, act } = await everythingWritten()
  expect(await everythingStored(words)).toEqual([])
  expect(await everythingStored('Two people who mend systems')).toEqual([])

  const [inside] = await insidesOf(act, [proposal])
  expect(inside).toMatchObject({
    draft: { approach: { summary: `${words} again` } },
    draftFiles: [{ name: `${words}.txt` }],
  })
  expect(inside?.partners).toMatchObject([{ part: `${words} at night` }])
  expect(await versionsOf(act, proposal)).toMatchObject([{ content: { approach: { summary: words } } }])
  const file = await fileToRead(act, proposal.reference, inside?.draftFiles[0]?.fileId ?? '')
  expect(file && (await textOf(await file.bytes()))).toBe(`${words}: the plan`)
})

test('nor is there a fingerprint of it by which somebody could try a guess', async () => {
  const { challenge, proposal, act } = await everythingWritten()
  const [version] = await versionsOf(act, proposal)
  const { draft } = (await insidesOf(act, [proposal]))[0] ?? {}
  const said = [
    words,
    `${words} again`,
    `${words} at night`,
    `${words}: the plan`,
    `${words}.txt`,
    '£40,000 over a year.',
  ]
  const whole = [version?.content, version?.content.approach, draft, draft?.approach, draft?.about]
  expect(await everythingStored(...[...said, ...whole].flatMap(fingerprintsOf))).toEqual([])

  // It looks where fingerprints stand: those of what is public are found.
  const [last] = await Event.find({ chain: chainOf('challenge', challenge._id) })
    .sort({ number: -1 })
    .limit(1)
    .lean()
  expect(await everythingStored(last?.hash ?? 'nothing')).toEqual(['chains', 'events'])
  expect(version?.sha256).toMatch(/^[0-9a-f]{64}$/)
})

test('the server opens it for its own side alone: for nobody else a way leads to the key', async () => {
  const { proposal } = await everythingWritten()
  const version = await ProposalVersion.findOne({ proposalId: proposal._id }).lean<KeptVersionFields | null>()
  if (!version) throw new Error('There is no version.')
  const { northmere, lanternfish, charter, visitor } = world
  for (const other of [visitor, northmere.admin, northmere.evaluator, charter.manager, lanternfish.admin]) {
    const act = await other.act()
    expect(await refusalOf(openProposal(act, proposal))).toBe('NOT_FOUND')
    expect(await refusalOf(openVersions(act, [{ proposal, version }]))).toBe('NOT_FOUND')
  }
})

test('what is moved to another proposal, or changed, does not open', async () => {
  const { proposal, challenge, act } = await everythingWritten()
  const rival = await writtenProposal(world.brindle.admin, challenge)
  await Proposal.updateOne({ _id: rival._id }, { $set: { draft: proposal.draft } })
  const moved = await stored(rival._id)
  await expect(openProposal(await world.brindle.admin.act(), moved)).rejects.toThrow()
  expect(await openProposal(act, await stored(proposal._id))).toMatchObject({ reference: proposal.reference })
})

test('the opening opens what counts; drafts and what was withdrawn stay sealed for ever', async () => {
  const { proposal, challenge } = await everythingWritten()
  const other = await submittedProposal(world.brindle.admin, challenge, 'Withdrawn cinnabar')
  await withdrawProposal(await world.brindle.admin.act(), { id: other._id })
  await closeWithPanel(challenge._id)
  const panel = await world.northmere.evaluator.act()
  await inTransaction(() => unsealProposals(panel, { challengeId: challenge._id }))

  expect(await everythingStored('Withdrawn cinnabar')).toEqual([])
  expect(await everythingStored(`${words} again`)).toEqual([])
  expect(await everythingStored(words)).toEqual(['proposal_versions'])
  expect(await ProposalVersion.findOne({ proposalId: proposal._id }).lean()).toMatchObject({
    content: { approach: { summary: words } },
    files: [{ name: `${words}.txt` }],
  })
})

test('a version that is not what was sent stops the opening: nothing is opened', async () => {
  const { proposal, challenge } = await everythingWritten()
  await ProposalVersion.updateOne({ proposalId: proposal._id }, { $set: { edition: 7 } })
  await closeWithPanel(challenge._id)
  const act = await world.northmere.evaluator.act()
  const opening = () => inTransaction(() => unsealProposals(act, { challengeId: challenge._id }))
  expect(await refusalOf(opening())).toBe('NOT_AS_SENT')
  expect((await stored(proposal._id)).unsealedAt).toBeNull()
})

test('a new key wraps what the old one did; without either the server does not start, and says which is missing', async () => {
  const { proposal, act } = await everythingWritten()
  const [oldName = ''] = serverKeyIds()
  sealWith(`${newer},${older}`)
  const [newName = ''] = serverKeyIds()
  await demandEveryKey()
  expect(await rotateKeys()).toBe(1)
  expect(await rotateKeys()).toBe(0)
  expect([...(await wrappedBy())]).toEqual([[newName, 1]])

  sealWith(newer)
  await demandEveryKey()
  expect(await openProposal(act, await stored(proposal._id))).toMatchObject({
    draft: { approach: { summary: `${words} again` } },
  })
  sealWith(older)
  await expect(demandEveryKey()).rejects.toThrow(newName)
  expect(newName).not.toBe(oldName)
})

test('suppliers that begin at once share one key of their challenge, and each challenge has its own', async () => {
  const { _id: challengeId } = await openedChallenge(world)
  const suppliers = [world.kettles.editor, world.lanternfish.editor, world.brindle.admin]
  const begun = await Promise.all(
    suppliers.map(async (person) => ({ person, proposal: await startProposal(await person.act(), { challengeId }) })),
  )
  for (const { person, proposal } of begun)
    expect(await openProposal(await person.act(), proposal)).toMatchObject({ reference: proposal.reference })
  const { _id: another } = await openedChallenge(world)
  await startProposal(await world.kettles.editor.act(), { challengeId: another })
  const keys = await SealingKey.find().lean()
  expect(new Set(keys.map(({ wrapped }) => wrapped)).size).toBe(2)
})

test('a market engagement is open by its rule, and needs no key', async () => {
  const challenge = await openedChallenge(world, { mode: 'market_engagement' })
  await submittedProposal(world.kettles.editor, challenge, words)
  expect(await everythingStored(words)).toEqual(['proposal_versions', 'proposals'])
  expect(await SealingKey.countDocuments()).toBe(0)
})
