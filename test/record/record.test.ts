import { createHash } from 'node:crypto'
import type { AddressInfo, Server } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import canonicalize from 'canonicalize'
import express from 'express'
import { judgedOf } from '../../schema/challenges.ts'
import { challengeByReference } from '../../server/challenges/queries.ts'
import { sentenceOf } from '../../server/changes/sentences.ts'
import { releaseDecision } from '../../server/evaluations/commands.ts'
import { Seat } from '../../server/evaluations/model.ts'
import { newId } from '../../server/platform/ids.ts'
import { recordDocument } from '../../server/record/document.ts'
import { checkRecordFile } from '../../server/record/file.ts'
import { recordFiles } from '../../server/record/files.ts'
import { type RecordEntry, recordOf, wholeRecordOf } from '../../server/record/queries.ts'
import { draftedChallenge } from '../support/challenges.ts'
import { decidableChallenge, partnershipWith, type Unsealed } from '../support/evaluations.ts'
import { rememberStages } from '../support/remembered.ts'
import { theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

type Reader = { act(): ReturnType<World['visitor']['act']> }

let world: World
let decidable: Unsealed
let undecided: RecordEntry[]
let reader: Reader
let server: Server
beforeAll(async () => {
  world = await theWorld()
  decidable = await decidableChallenge(world)
  undecided = await recordFor(world.northmere.admin)
  await releaseDecision(await world.northmere.admin.act(), partnershipWith(decidable))
  const means = { publicUrl: 'https://board.example', now: world.clock.now, actOf: () => reader.act() }
  server = express().use(recordFiles(means)).listen(0)
  await new Promise((resolve) => server.once('listening', resolve))
}, 60_000)
afterAll(() => void server.close())

async function recordFor(one: Reader, read = wholeRecordOf): Promise<RecordEntry[]> {
  const act = await one.act()
  const challenge = await challengeByReference(act, decidable.challenge.reference)
  if (!challenge) throw new Error('The challenge is gone.')
  return read(act, challenge)
}

const kindsOf = (entries: readonly RecordEntry[]) => entries.flatMap(({ event }) => event?.kind ?? [])

/** What somebody downloads. */
async function downloadFor(one: Reader, file: string, { reference } = decidable.challenge) {
  reader = one
  const { port } = server.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}/challenges/${reference}/record.${file}`)
  return { status: answer.status, policy: answer.headers.get('content-security-policy'), text: await answer.text() }
}

test('everybody reads the same record, each as much of it as is theirs, and every copy is unbroken', async () => {
  const { northmere, kettles, charter, visitor } = world
  const outside = await recordFor(visitor)
  expect(kindsOf(outside)).toEqual(['challenge.opened', 'challenge.unsealed', 'challenge.decided'])
  for (const other of [kettles.admin, charter.manager]) expect(await recordFor(other)).toEqual(outside)

  const colleague = await recordFor(northmere.editor)
  expect(kindsOf(colleague)).toContain('evaluation.roundClosed')
  expect(kindsOf(colleague)).not.toContain('evaluation.scoresAgreed')
  const admin = await recordFor(northmere.admin)
  expect(kindsOf(admin)).toContain('evaluation.scoresAgreed')
  expect(kindsOf(undecided)).not.toContain('evaluation.scoresAgreed')
  expect(outside.filter(({ person }) => person)).toEqual([])
  expect(colleague.filter(({ person }) => person).length).toBeGreaterThan(0)

  for (const one of [visitor, northmere.editor, northmere.admin]) {
    const { text } = await downloadFor(one, 'jsonl')
    const last = outside.at(-1)?.hash
    expect(checkRecordFile(text)).toMatchObject({ unbroken: true, last })
  }
})

test('page by page it is the same', async () => {
  const whole = await recordFor(world.northmere.admin)
  const pages: RecordEntry[] = []
  for (let read = 7; read === 7; ) {
    const page = await recordFor(world.northmere.admin, (act, challenge) =>
      recordOf(act, challenge, { after: pages.at(-1)?.number ?? 0, limit: 7 }),
    )
    pages.push(...page)
    read = page.length
  }
  expect(pages).toEqual(whole)
})

test('anybody can check the download with their own means: what they may read whole, of the rest the hash alone', async () => {
  const { text } = await downloadFor(world.visitor, 'jsonl')
  const [first = '', ...written] = text.trim().split('\n')
  expect(JSON.parse(first).record.editions).toBe(1)
  const { edition } = JSON.parse(written.pop() ?? '')
  const { ends } = JSON.parse(written.pop() ?? '')
  const lines = written
  let previous = '0'.repeat(64)
  for (const line of lines) {
    const link = JSON.parse(line)
    expect(link.previous).toBe(previous)
    previous = link.hash
    if (!link.event) continue
    const { hash, ...hashed } = link.event
    const ours = createHash('sha256').update(canonicalize(hashed) ?? '')
    expect(ours.digest('hex')).toBe(hash)
  }
  expect(ends).toEqual({ number: lines.length, hash: previous })
  const opened = JSON.parse(lines.find((line) => line.includes('challenge.opened')) ?? '').event.data
  expect(createHash('sha256').update(edition.text).digest('hex')).toBe(opened.sha256)
  expect(JSON.parse(edition.text).content.choosing.criteria).toEqual(decidable.criteria)
  expect(text).not.toMatch(/challenge\.edited|evaluation\.|Nobody on the panel has an interest/)
})

test('a download whose text, or whose end, was changed is found offline; one from before there were several chains is not', async () => {
  const { text } = await downloadFor(world.northmere.admin, 'jsonl')
  const lines = text.trim().split('\n')
  const { edition } = JSON.parse(lines.at(-1) ?? '')
  const weight = decidable.criteria[0]?.weight ?? 0
  const withEdition = (change: object) => [
    ...lines.slice(0, -1),
    JSON.stringify({ edition: { ...edition, ...change } }),
  ]
  const heavier = { text: edition.text.replace(`"weight":${weight}`, `"weight":${weight + 1}`) }
  expect(heavier.text).not.toBe(edition.text)

  expect(checkRecordFile(text)).toMatchObject({
    unbroken: true,
    notes: ['1 of 1 editions have the text that was published'],
  })
  const broken: [lines: string[], why: RegExp][] = [
    [withEdition(heavier), /edition 1: the text was changed/],
    [withEdition({ kept: edition.kept.replace('Nobody', 'Somebody') }), /stays with the force was changed/],
    [withEdition({ text: null, standing: 'words_removed' }), /no words were removed/],
    [lines.slice(0, -1), /an edition is missing/],
    [lines.slice(0, -2), /no end of the chain/],
    [lines.filter((line) => !line.includes('challenge.unsealed')), /is missing or out of its place/],
  ]
  for (const [changed, why] of broken)
    expect(checkRecordFile(changed.join('\n'))).toEqual({
      unbroken: false,
      line: expect.any(Number),
      why: expect.stringMatching(why),
    })
  expect(checkRecordFile(text, { number: 1 })).toMatchObject({ unbroken: false })
  const ofOneChain = lines.slice(1, 2 + lines.slice(1).findIndex((line) => line.startsWith('{"ends"')))
  expect(checkRecordFile(ofOneChain.join('\n'))).toMatchObject({ unbroken: true, chains: 1 })
})

test('what one cannot see has no record', async () => {
  const draft = await draftedChallenge(world)
  for (const file of ['jsonl', 'html'])
    expect([
      await downloadFor(world.visitor, file, draft),
      await downloadFor(world.northmere.editor, file, draft),
    ]).toEqual([expect.objectContaining({ status: 404 }), expect.objectContaining({ status: 200 })])
})

test('the document holds each event in a plain sentence, what its reader may not read as a place, and runs nothing', async () => {
  const outside = await downloadFor(world.visitor, 'html')
  expect(outside.text).toContain('Not for you to read')
  expect(outside.text).not.toContain('agreed on a score')
  const admin = await downloadFor(world.northmere.admin, 'html')
  expect(admin.text).toContain('agreed on a score')
  expect(outside.text).not.toContain('proposal A')
  expect([admin.text.includes('<script'), admin.policy]).toEqual([false, expect.stringContaining("default-src 'none'")])
  for (const { event } of await recordFor(world.northmere.admin))
    if (event) expect(sentenceOf(event.kind, event.data)).not.toBe(event.kind.split('.')[1])
})

test('what people wrote cannot become part of the document', () => {
  const about = { reference: 'CH-1', title: 'Phones & <script>', force: 'A', address: 'https://b.example' }
  const text = recordDocument(
    { ...about, madeAt: world.clock.now() },
    { entries: [], beside: [], proofs: [], editions: [] },
    () => '',
  )
  expect(text).toContain('Phones &amp; &lt;script&gt;')
  expect(text).not.toContain('<script')
})

test('what was judged is told with its substance, and to nobody who may not know it', async () => {
  const { northmere, visitor, kettles } = world
  const [criterion] = judgedOf(decidable.criteria)
  const told = (entries: readonly RecordEntry[], kind: string) =>
    entries.filter(({ event }) => event?.kind === kind).map(({ text }) => text)
  const admin = await recordFor(northmere.admin)
  expect(told(admin, 'evaluation.scoresAgreed')).toContain(`agreed on a score of 4 for proposal A, ${criterion?.name}`)
  expect(told(admin, 'evaluation.scoresAgreed')).toContain(`agreed on a score of 3 for proposal B, ${criterion?.name}`)
  expect(told(admin, 'evaluation.conflictsDeclared')).toContain(
    'declared for each proposal whether anything keeps them from judging it: proposal A: none; proposal B: none',
  )
  expect(told(admin, 'challenge.panelSet').join()).toContain('asked: Northmere Police evaluator')

  for (const other of [northmere.editor, kettles.admin, visitor])
    expect((await recordFor(other)).map(({ text }) => text).join()).not.toMatch(/agreed on|proposal [AB]|declared for/)
  for (const other of [kettles.admin, visitor])
    expect((await recordFor(other)).map(({ text }) => text).join()).not.toContain('Northmere Police evaluator')
})

test('how a case ended is told by its outcome, and what the fact does not say is not made up', () => {
  expect(sentenceOf('standstill.caseClosed', { caseId: 'x', outcome: 'upheld' })).toBe(
    'answered a case about the decision: upheld: nothing is awarded on this decision',
  )
  const cells = [
    { proposalId: 'a', criterionId: 'c', score: 4 },
    { proposalId: 'b', criterionId: 'c', score: null },
  ]
  expect(sentenceOf('evaluation.scoresAgreed', { cells })).toBe(
    'agreed on 2 scores: a proposal, a criterion: 4; a proposal, a criterion: not scored',
  )
})

// Last, for it changes what the admin may read.
test('an admin who declared a conflict never reads what only the audit does', async () => {
  const { challengeId, proposals } = decidable
  const { personId } = world.northmere.admin
  const declared = { proposalId: proposals[0]?._id, kind: 'actual', text: '', at: world.clock.now() }
  await Seat.updateOne(
    { challengeId, personId },
    { $set: { declarations: [declared], forceId: world.northmere.id }, $setOnInsert: { _id: newId() } },
    { upsert: true },
  )
  expect(kindsOf(await recordFor(world.northmere.admin))).not.toContain('evaluation.scoresAgreed')
})
