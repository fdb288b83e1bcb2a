import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { proposalLimits } from '../../schema/proposals.ts'
import { amendChallenge } from '../../server/challenges/commands.ts'
import { Event, type StoredEvent } from '../../server/platform/events.ts'
import {
  reconfirmProposal,
  saveProposalSection,
  startProposal,
  submitProposal,
  withdrawProposal,
} from '../../server/proposals/commands.ts'
import { ProposalVersion } from '../../server/proposals/model.ts'
import { proposalsById, versionsOf } from '../../server/proposals/queries.ts'
import { proposalRules } from '../../server/proposals/reactor.ts'
import { sealedText } from '../../server/proposals/sealing.ts'
import { openedChallenge } from '../support/challenges.ts'
import { caseWords, expectOwnLook } from '../support/held-words.ts'
import { fullProposal, submittedProposal, writtenProposal } from '../support/proposals.ts'
import { refusalOf, theWorld, withDatabase } from '../support/world.ts'

withDatabase()

test('a supplier has one proposal: a second start leads to the first, and only an editor of a supplier starts', async () => {
  const world = await theWorld()
  const { _id: challengeId } = await openedChallenge(world)
  const first = await startProposal(await world.kettles.editor.act(), { challengeId })
  expect((await startProposal(await world.kettles.admin.act(), { challengeId }))._id).toBe(first._id)
  for (const other of [world.visitor, world.northmere.editor, world.saltmarch.editor, world.suspended])
    expect(await refusalOf(startProposal(await other.act(), { challengeId }))).toBe('NOT_YOURS')
})

test('what is missing is named at once, and nothing is submitted', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  const act = await world.kettles.editor.act()
  const { _id: id, version } = await startProposal(act, { challengeId: challenge._id })
  expect(await refusalOf(submitProposal(act, { id, version, edition: 1, declared: true }))).toBe('NOT_COMPLETE')
  expect(await ProposalVersion.countDocuments()).toBe(0)
})

test('without the declaration nothing is submitted, however complete it is', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  const { _id: id, version } = await writtenProposal(world.kettles.editor, challenge)
  const act = await world.kettles.editor.act()
  expect(await refusalOf(submitProposal(act, { id, version, edition: 1, declared: false }))).toBe('BAD_INPUT')
  expect(await ProposalVersion.countDocuments()).toBe(0)
})

test('a draft may hold what looks like case material; it is submitted by whoever of its side looked', async () => {
  const world = await theWorld()
  const { _id: id, version } = await writtenProposal(world.kettles.editor, await openedChallenge(world), caseWords)
  const act = await world.kettles.editor.act()
  await expectOwnLook((looked) => submitProposal(act, { id, version, edition: 1, declared: true, looked }))
})

test('a submission gives a receipt that anybody can check with the text', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  const proposal = await submittedProposal(world.kettles.editor, challenge)
  expect(proposal).toMatchObject({ state: 'submitted', submittedVersion: 1, submittedAt: world.clock.now() })
  const [version] = await versionsOf(await world.kettles.editor.act(), proposal)
  if (!version) throw new Error('No version.')
  expect(version.sha256).toBe(createHash('sha256').update(sealedText(proposal, version)).digest('hex'))
  const changed = { ...version, content: { ...version.content, approach: { ...version.content.approach, cost: '£1' } } }
  expect(createHash('sha256').update(sealedText(proposal, changed)).digest('hex')).not.toBe(version.sha256)
})

test('submitting again makes a new version and keeps the old one', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  const { _id: id, sectionVersions } = await submittedProposal(world.kettles.editor, challenge, 'First thoughts.')
  const act = await world.kettles.editor.act()
  const { version } = await saveProposalSection(act, {
    id,
    section: 'approach',
    version: sectionVersions.approach ?? 0,
    content: fullProposal(challenge, 'Better thoughts.').approach,
  })
  const again = await submitProposal(act, { id, version, edition: 1, declared: true })
  expect((await versionsOf(act, again)).map((one) => [one.number, one.content.approach.summary])).toEqual([
    [2, 'Better thoughts.'],
    [1, 'First thoughts.'],
  ])
})

test('a millisecond before the close is in, the close itself is not, and the refusal tells both times', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  const closesAt = challenge.proposalsCloseAt
  if (!closesAt) throw new Error('It never closes.')
  const late = await writtenProposal(world.lanternfish.editor, challenge)
  const { _id: id, version } = await writtenProposal(world.kettles.editor, challenge)
  world.clock.set(new Date(closesAt.getTime() - 1))
  expect(
    await submitProposal(await world.kettles.editor.act(), { id, version, edition: 1, declared: true }),
  ).toMatchObject({ state: 'submitted' })

  const sendLate = async () =>
    submitProposal(await world.lanternfish.editor.act(), {
      id: late._id,
      version: late.version,
      edition: 1,
      declared: true,
    })
  world.clock.set(closesAt)
  await expect(sendLate()).rejects.toMatchObject({
    code: 'CLOSED',
    message: expect.stringMatching(/^Closed at 10:00:00 on 24 November 2026, UK time\. This arrived at 10:00:00/),
  })
  world.clock.set(new Date(closesAt.getTime() + 1))
  await expect(sendLate()).rejects.toMatchObject({
    code: 'CLOSED',
    message: expect.stringMatching(
      /^Closed at 10:00:00 on 24 November 2026, UK time\. This arrived at 10:00:00\.001 on 24 November 2026/,
    ),
  })
  expect(await refusalOf(withdrawProposal(await world.kettles.editor.act(), { id }))).toBe('CLOSED')
})

test('what was not read is not submitted: neither an older draft, nor against an older edition', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  const act = await world.kettles.editor.act()
  const { _id: id, version } = await writtenProposal(world.kettles.editor, challenge)
  expect(await refusalOf(submitProposal(act, { id, version: version - 1, edition: 1, declared: true }))).toBe(
    'CHANGED_SINCE',
  )
  await amendChallenge(await world.northmere.editor.act(), {
    id: challenge._id,
    edition: 1,
    note: 'A clearer summary',
    sections: { problem: { ...challenge.content.problem, summary: 'Victims wait for weeks.' } },
  })
  expect(await refusalOf(submitProposal(act, { id, version, edition: 1, declared: true }))).toBe('CHALLENGE_CHANGED')
  expect(await submitProposal(act, { id, version, edition: 2, declared: true })).toMatchObject({ edition: 2 })
})

test('withdrawn it is gone, and one may start anew until the close', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  const { _id: id } = await submittedProposal(world.kettles.editor, challenge)
  const act = await world.kettles.editor.act()
  await withdrawProposal(act, { id })
  expect(await refusalOf(reconfirmProposal(act, { id, edition: 1 }))).toBe('WITHDRAWN')
  expect((await startProposal(act, { challengeId: challenge._id }))._id).not.toBe(id)
})

test('two who send the same at once make one version', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  const { _id: id, version } = await writtenProposal(world.kettles.editor, challenge)
  const send = async () => submitProposal(await world.kettles.editor.act(), { id, version, edition: 1, declared: true })
  const results = await Promise.allSettled([send(), send(), send()])
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await ProposalVersion.countDocuments()).toBe(1)
})

test('two editors of one section: the second is shown both texts and loses nothing', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  const { _id: id } = await startProposal(await world.kettles.editor.act(), { challengeId: challenge._id })
  const write = async (person: typeof world.kettles.editor, summary: string) =>
    saveProposalSection(await person.act(), { id, section: 'approach', version: 0, content: { summary } })
  await write(world.kettles.editor, 'Mine')
  await expect(write(world.kettles.admin, 'Yours')).rejects.toMatchObject({
    code: 'CHANGED_SINCE',
    details: { version: 1, current: expect.objectContaining({ summary: 'Mine' }) },
  })
})

test('a material change asks for a confirmation, once, and what is confirmed counts again', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  const { _id: id } = await submittedProposal(world.kettles.editor, challenge)
  await amendChallenge(await world.northmere.editor.act(), {
    id: challenge._id,
    edition: 1,
    note: 'One more essential',
    sections: {
      good: { ...challenge.content.good, essentials: [...challenge.content.good.essentials, 'Works offline'] },
    },
  })
  const event = await Event.findOne({ kind: 'challenge.amended' }).lean<StoredEvent>()
  if (!event) throw new Error('Not amended.')
  for (const _again of [1, 2]) await proposalRules().handle(event)
  expect((await world.events()).filter((kind) => kind === 'proposal.reconfirmationAsked')).toHaveLength(1)
  const act = await world.kettles.editor.act()
  expect(await proposalsById(act, [id])).toMatchObject([{ reconfirmEdition: 2, edition: 1 }])
  expect(await refusalOf(reconfirmProposal(act, { id, edition: 1 }))).toBe('CHALLENGE_CHANGED')
  await reconfirmProposal(act, { id, edition: 2 })
  expect(await proposalsById(act, [id])).toMatchObject([{ reconfirmEdition: null, edition: 2 }])
})

test('an answer of more words than asked for is named and sends nothing; one that no form would send is refused whole', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  const { _id: id } = await writtenProposal(world.kettles.editor, challenge)
  const act = await world.kettles.editor.act()
  const full = fullProposal(challenge)
  const saved = async (answer: string) => {
    const [first, ...rest] = full.approach.criteria
    if (!first) throw new Error('There are no criteria.')
    const [proposal] = await proposalsById(act, [id])
    const version = proposal?.sectionVersions.approach ?? 0
    const content = { ...full.approach, criteria: [{ ...first, answer }, ...rest] }
    return saveProposalSection(act, { id, section: 'approach', version, content })
  }
  const long = await saved('word '.repeat(proposalLimits.criterionWords + 1))
  const refused = submitProposal(act, { id, version: long.version, edition: challenge.edition, declared: true })
  await expect(refused).rejects.toMatchObject({ code: 'NOT_COMPLETE', fields: [{ code: 'TOO_LONG' }] })
  expect(await ProposalVersion.countDocuments({ proposalId: id })).toBe(0)

  expect(await refusalOf(saved('x'.repeat(1_000_000)))).toBe('BAD_INPUT')
  const [kept] = await proposalsById(act, [id])
  expect(kept?.version).toBe(long.version)
  const { version } = await saved('word '.repeat(proposalLimits.criterionWords))
  await submitProposal(act, { id, version, edition: challenge.edition, declared: true })
})

test('what was sent in before a price was asked for is not confirmed without one', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  const { _id: id } = await submittedProposal(world.kettles.editor, challenge)
  const { choosing } = challenge.content
  const price = { formula: 'share_of_lowest' as const, ceilingPence: null }
  const criteria = choosing.criteria.map((one, at) => (at === 0 ? { ...one, price } : one))
  await amendChallenge(await world.northmere.editor.act(), {
    ...{ id: challenge._id, edition: 1, note: 'The price is worked out' },
    sections: { choosing: { ...choosing, criteria } },
  })
  const event = await Event.findOne({ kind: 'challenge.amended' }).lean<StoredEvent>()
  if (!event) throw new Error('Not amended.')
  await proposalRules().handle(event)
  const act = await world.kettles.editor.act()
  expect(await refusalOf(reconfirmProposal(act, { id, edition: 2 }))).toBe('PRICE_MISSING')
  expect(await proposalsById(act, [id])).toMatchObject([{ reconfirmEdition: 2, edition: 1 }])
})
