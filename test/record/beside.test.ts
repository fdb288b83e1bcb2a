import { expect, test } from '@jest/globals'
import { withdrawChallenge } from '../../server/challenges/commands.ts'
import { editionProofsOf } from '../../server/challenges/editions.ts'
import { challengeByReference } from '../../server/challenges/queries.ts'
import { releaseDecision } from '../../server/evaluations/commands.ts'
import { Seat } from '../../server/evaluations/model.ts'
import type { Act } from '../../server/platform/act.ts'
import { inTransaction } from '../../server/platform/command.ts'
import { chainOf, record } from '../../server/platform/events.ts'
import { newId } from '../../server/platform/ids.ts'
import { Proposal, proposalFacts } from '../../server/proposals/model.ts'
import { askQuestion } from '../../server/questions/commands.ts'
import { checkRecordFile, recordAsFile } from '../../server/record/file.ts'
import { type RecordChain, wholeChainsOf, wholeRecordOf } from '../../server/record/queries.ts'
import { closedChallenge, decidableChallenge, partnershipWith } from '../support/evaluations.ts'
import { theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()

type Reader = { act(): Promise<Act> }

async function recorded(reader: Reader, reference: string) {
  const act = await reader.act()
  const challenge = await challengeByReference(act, reference)
  if (!challenge) throw new Error('The challenge is gone.')
  const entries = await wholeRecordOf(act, challenge)
  const beside = await wholeChainsOf(act, challenge)
  const own = { chain: chainOf('challenge', challenge._id), entries }
  const chains = [own, ...beside].map(({ chain, entries: all }) => ({
    chain,
    links: all.map(({ person: _person, text: _text, ...link }) => link),
  }))
  const editions = await editionProofsOf(act, challenge)
  return { beside, chains, editions, file: recordAsFile(chains, editions) }
}

const told = (beside: readonly RecordChain[]) =>
  beside.flatMap(({ entries }) =>
    entries.flatMap(({ text, person }) => (text ? [person ? `${person} ${text}` : text] : [])),
  )

/** Ready to be decided, after a supplier wrote in its draft. */
const judged = async (world: World) =>
  decidableChallenge(world, {
    async beforehand({ _id: challengeId }) {
      const act = await world.kettles.editor.act()
      const own = await Proposal.findOne({ challengeId, supplierId: world.kettles.id }).lean()
      await inTransaction(() => record(act, proposalFacts, 'edited', own?._id ?? '', { section: 'approach' }))
    },
  })

test('after the end the chains of proposals and scores are in the record, each to whoever may read it; before, nothing of them', async () => {
  const world = await theWorld()
  const { northmere, kettles, lanternfish, saltmarch, charter, visitor } = world
  const decidable = await judged(world)
  const { reference } = decidable.challenge
  const everybody = [northmere.admin, northmere.editor, northmere.evaluator, kettles.admin, charter.manager, visitor]
  for (const reader of everybody) expect((await recorded(reader, reference)).beside).toEqual([])
  await releaseDecision(await northmere.admin.act(), partnershipWith(decidable))

  const admin = (await recorded(northmere.admin, reference)).beside
  expect(new Set(admin.map(({ title }) => title))).toEqual(new Set(['Proposal A', 'Proposal B', 'A score']))
  expect(admin.every(({ unbroken }) => unbroken)).toBe(true)
  const words = told(admin)
  const [criterion] = decidable.criteria
  expect(words).toContain(`Northmere Police evaluator gave a score of 4 to proposal A, ${criterion?.name}`)
  expect(words.filter((one) => one.endsWith('opened the proposal'))).toHaveLength(2)
  expect(words.filter((one) => one.includes('edited the proposal'))).toEqual([])

  const own = (await recorded(kettles.admin, reference)).beside
  expect(own.map(({ about }) => about)).toEqual(['proposal'])
  expect(told(own)[0]).toContain('edited the proposal: approach')
  expect(told((await recorded(lanternfish.admin, reference)).beside).join()).not.toContain('edited')
  for (const other of [northmere.editor, northmere.evaluator, saltmarch.admin, charter.manager, visitor])
    expect((await recorded(other, reference)).beside).toEqual([])
}, 60_000)

test('an admin who declared a conflict is shown none of it', async () => {
  const world = await theWorld()
  const decidable = await judged(world)
  await releaseDecision(await world.northmere.admin.act(), partnershipWith(decidable))
  const { challengeId, proposals, challenge } = decidable
  const declared = { proposalId: proposals[0]?._id ?? '', kind: 'actual' as const, words: 'x', at: world.clock.now() }
  const seat = { challengeId, personId: world.northmere.admin.personId, forceId: world.northmere.id }
  await Seat.create([{ _id: newId(), ...seat, declarations: [declared] }])
  expect((await recorded(world.northmere.admin, challenge.reference)).beside).toEqual([])
}, 60_000)

test('a download with all its chains is checked offline, and what is changed or left out in any of them is found', async () => {
  const world = await theWorld()
  const decidable = await judged(world)
  await releaseDecision(await world.northmere.admin.act(), partnershipWith(decidable))
  const { beside, chains, editions, file } = await recorded(world.northmere.admin, decidable.challenge.reference)
  expect(checkRecordFile(file)).toMatchObject({ unbroken: true, chains: beside.length + 1 })

  const lines = file.trim().split('\n')
  const scored = lines.findIndex((line) => line.includes('"evaluation.scored"') && line.includes('"score":4'))
  const changed = lines.map((line, place) => (place === scored ? line.replace('"score":4', '"score":5') : line))
  expect(checkRecordFile(changed.join('\n'))).toEqual({
    ...{ unbroken: false, line: scored + 1 },
    why: expect.stringContaining('the event was changed'),
  })
  expect(checkRecordFile(lines.toSpliced(scored, 2).join('\n'))).toMatchObject({ unbroken: false })
  // A chain that fits in itself, and ends before the opening joined it to the challenge's.
  const cut = chains.map(({ chain, links }) => ({
    chain,
    links: chain.startsWith('proposal:') && links.length > 1 ? links.slice(0, 1) : links,
  }))
  expect(checkRecordFile(recordAsFile(cut, editions))).toMatchObject({
    why: expect.stringContaining('not the chain that the opening joined'),
  })
}, 60_000)

test('what was never opened is in no record, and no question that was asked', async () => {
  const world = await theWorld()
  const { northmere, kettles } = world
  const { _id: id, reference } = await closedChallenge(world, {
    suppliers: ['kettles', 'lanternfish'],
  })
  world.clock.advance({ days: -20 })
  await askQuestion(await kettles.editor.act(), { challengeId: id, text: 'Which model is it?' })
  const why = { code: 'no_budget', reason: 'The money for it is gone.' } as const
  await withdrawChallenge(await northmere.admin.act(), { id, ...why })
  for (const reader of [northmere.admin, northmere.editor, kettles.admin, world.visitor]) {
    const { beside, file } = await recorded(reader, reference)
    expect(beside).toEqual([])
    expect(file).not.toMatch(/proposal:|question:/)
  }
}, 60_000)
