import { expect, test } from '@jest/globals'
import { challengeByReference } from '../../server/challenges/queries.ts'
import { sentenceOf } from '../../server/changes/sentences.ts'
import { releaseDecision } from '../../server/evaluations/commands.ts'
import { Seat } from '../../server/evaluations/model.ts'
import { newId } from '../../server/platform/ids.ts'
import { chainAsFile, checkFile } from '../../server/platform/verify-file.ts'
import { recordDocument } from '../../server/record/document.ts'
import { recordOf } from '../../server/record/queries.ts'
import { decidableChallenge, partnershipWith } from '../support/evaluations.ts'
import { theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()

type Reader = { act(): ReturnType<World['visitor']['act']> }

async function recordFor(reader: Reader, reference: string) {
  const act = await reader.act()
  const challenge = await challengeByReference(act, reference)
  if (!challenge) throw new Error('The challenge is gone.')
  return recordOf(act, challenge)
}
const kindsOf = (entries: Awaited<ReturnType<typeof recordFor>>) => entries.flatMap(({ event }) => event?.kind ?? [])
const asFile = (entries: Awaited<ReturnType<typeof recordFor>>) =>
  chainAsFile(entries.map(({ person: _person, ...link }) => link))

test('everybody reads the same record, each as much of it as is theirs, and every copy is unbroken', async () => {
  const world = await theWorld()
  const decidable = await decidableChallenge(world)
  const { northmere, kettles, charter } = world
  const { reference } = decidable.challenge
  expect(kindsOf(await recordFor(northmere.admin, reference))).not.toContain('evaluation.scoresAgreed')
  await releaseDecision(await northmere.admin.act(), partnershipWith(decidable))

  const [outside, supplier, manager, colleague, admin] = await Promise.all(
    [world.visitor, kettles.admin, charter.manager, northmere.editor, northmere.admin].map((reader) =>
      recordFor(reader, reference),
    ),
  )
  if (!outside || !supplier || !manager || !colleague || !admin) throw new Error('A record is missing.')
  expect(kindsOf(outside)).toEqual(['challenge.opened', 'challenge.unsealed', 'challenge.decided'])
  expect(kindsOf(supplier)).toEqual(kindsOf(outside))
  expect(kindsOf(manager)).toEqual(kindsOf(outside))
  expect(kindsOf(colleague)).toContain('evaluation.roundClosed')
  expect(kindsOf(colleague)).not.toContain('evaluation.scoresAgreed')
  expect(kindsOf(admin)).toContain('evaluation.scoresAgreed')
  for (const entries of [outside, supplier, manager, colleague, admin]) {
    expect(entries.map(({ hash }) => hash)).toEqual(outside.map(({ hash }) => hash))
    expect(checkFile(asFile(entries))).toMatchObject({ unbroken: true, events: outside.length })
  }
  expect(outside.filter(({ person }) => person)).toEqual([])
  expect(colleague.filter(({ person }) => person).length).toBeGreaterThan(0)
})

test('an admin who declared a conflict never reads what only the audit does', async () => {
  const world = await theWorld()
  const decidable = await decidableChallenge(world)
  const { northmere } = world
  const { challengeId, proposals } = decidable
  await releaseDecision(await northmere.admin.act(), partnershipWith(decidable))
  const { personId } = northmere.admin
  const declared = { proposalId: proposals[0]?._id, kind: 'actual', text: '', at: world.clock.now() }
  await Seat.updateOne(
    { challengeId, personId },
    { $set: { declarations: [declared], forceId: northmere.id }, $setOnInsert: { _id: newId() } },
    { upsert: true },
  )
  expect(kindsOf(await recordFor(northmere.admin, decidable.challenge.reference))).not.toContain(
    'evaluation.scoresAgreed',
  )
})

test('the document holds each event in a plain sentence, what its reader may not read as a place, and runs nothing', async () => {
  const world = await theWorld()
  const decidable = await decidableChallenge(world)
  const { reference } = decidable.challenge
  await releaseDecision(await world.northmere.admin.act(), partnershipWith(decidable))
  const heading = {
    reference,
    title: 'Phones & <evidence>',
    force: 'Northmere Police',
    address: 'https://board.example',
    madeAt: world.clock.now(),
  }
  const written = async (reader: Reader) =>
    recordDocument(heading, { entries: await recordFor(reader, reference), editions: [] }, () => 'Northmere Police')

  const [outside, admin] = [await written(world.visitor), await written(world.northmere.admin)]
  expect(outside).toContain('Phones &amp; &lt;evidence&gt;')
  expect(outside).toContain('Not for you to read')
  expect(outside).not.toContain('agreed on a score')
  expect(admin).toContain('agreed on a score')
  expect(admin).not.toContain('<script')
  for (const { event } of await recordFor(world.northmere.admin, reference))
    if (event) expect(sentenceOf(event.kind, event.data)).not.toBe(event.kind.split('.')[1])
})
