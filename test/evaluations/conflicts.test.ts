import { expect, test } from '@jest/globals'
import { declareConflicts, lockScores, saveScore } from '../../server/evaluations/commands.ts'
import { Score } from '../../server/evaluations/model.ts'
import { evaluationOfChallenge } from '../../server/evaluations/queries.ts'
import { evaluationRules } from '../../server/evaluations/reactor.ts'
import type { StoredEvent } from '../../server/platform/events.ts'
import { newId } from '../../server/platform/ids.ts'
import { Proposal, type ProposalFields } from '../../server/proposals/model.ts'
import { versionsToRead } from '../../server/proposals/queries.ts'
import { threadsById } from '../../server/threads/queries.ts'
import { declareNone, panelOf, unsealedChallenge } from '../support/evaluations.ts'
import { caseWords, expectOwnLook } from '../support/held-words.ts'
import { rememberStages } from '../support/remembered.ts'
import { roomOf, roomsFollow } from '../support/rooms.ts'
import { refusalOf, theWorld, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

test('nobody scores, nor reads, a proposal before declaring for it', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { challengeId, proposals, criteria } = unsealed
  const { first } = panelOf(world)
  const cell = { challengeId, proposalId: proposals[0]?._id ?? '', criterionId: criteria[0]?.id ?? '', version: 0 }

  expect(await refusalOf(saveScore(await first.act(), { ...cell, score: 3 }))).toBe('DECLARE_FIRST')
  const read = async () => {
    const found = await Proposal.findById(cell.proposalId).lean<ProposalFields | null>()
    return found && (await versionsToRead(await first.act(), [found]))
  }
  expect((await Proposal.findById(cell.proposalId).lean())?.readerIds).toEqual([])
  expect(await read()).toEqual([null])
  await declareNone(first, unsealed)
  expect(await read()).toMatchObject([{ number: 1, proposalId: cell.proposalId }])
  expect((await Proposal.findById(cell.proposalId).lean())?.readerIds).toEqual([first.personId])
  expect(await saveScore(await first.act(), { ...cell, score: 3 })).toMatchObject({ score: 3 })
})

test('an actual conflict is for ever: no reading, no scoring, no room, and what was scored before no longer counts', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { challengeId, proposals, criteria } = unsealed
  const { first } = panelOf(world)
  const proposalId = proposals[0]?._id ?? ''
  const cell = { challengeId, proposalId, criterionId: criteria[0]?.id ?? '', version: 0, score: 3 }
  const room = await roomOf(world, 'evaluation', challengeId)
  await declareNone(first, unsealed)
  await saveScore(await first.act(), cell)
  await roomsFollow(world)
  expect((await threadsById(await first.act(), [room._id]))[0]).not.toBeNull()

  const declare = async (kind: 'none' | 'actual') =>
    declareConflicts(await first.act(), { challengeId, declarations: [{ proposalId, kind, words: 'I worked there.' }] })
  await declare('actual')
  await roomsFollow(world)
  expect(await refusalOf(declare('none'))).toBe('CONFLICT_STANDS')
  expect(await refusalOf(saveScore(await first.act(), { ...cell, version: 1 }))).toBe('NOT_FOUND')
  expect(await Score.countDocuments({ proposalId })).toBe(0)
  expect(await Proposal.findById(proposalId).lean()).toMatchObject({
    readerIds: [],
    conflictedIds: [first.personId],
  })
  expect((await threadsById(await first.act(), [room._id]))[0]).toBeNull()
})

test('a conflict is said in words, for proposals of this challenge, by its panel alone', async () => {
  const world = await theWorld()
  const { challengeId, proposals } = await unsealedChallenge(world)
  const { first } = panelOf(world)
  const proposalId = proposals[0]?._id ?? ''
  const declare = async (person: typeof first, given: object = {}) =>
    declareConflicts(await person.act(), {
      challengeId,
      declarations: [{ proposalId, kind: 'possible', words: 'We met in May.', ...given }],
    })

  expect(await refusalOf(declare(first, { words: '' }))).toBe('BAD_INPUT')
  expect(await refusalOf(declare(first, { proposalId: challengeId }))).toBe('NOT_FOUND')
  expect(await refusalOf(declare(world.northmere.editor))).toBe('NOT_FOUND')
  expect(await refusalOf(declare(world.kettles.admin as unknown as typeof first))).toBe('NOT_FOUND')
  expect((await declare(first)).declarations).toMatchObject([{ kind: 'possible', words: 'We met in May.' }])
  const declarations = [{ proposalId, kind: 'actual' as const, words: caseWords }]
  const own = await first.act()
  await expectOwnLook((looked) => declareConflicts(own, { challengeId, declarations, looked }))
})

test('whoever has a conflict with one proposal locks without it; the words are for the moderator, and nobody outside', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { challengeId, challenge, proposals, criteria } = unsealed
  const { first } = panelOf(world)
  const [conflicted = '', other = ''] = proposals.map(({ _id }) => _id)
  await declareConflicts(await first.act(), {
    challengeId,
    declarations: [
      { proposalId: conflicted, kind: 'actual', words: 'My sister owns it.' },
      { proposalId: other, kind: 'none' },
    ],
  })

  for (const { id: criterionId } of criteria)
    await saveScore(await first.act(), {
      challengeId,
      proposalId: other,
      criterionId,
      version: 0,
      score: 2,
      reason: 'Thin.',
    })
  expect(await lockScores(await first.act(), { challengeId })).toMatchObject({ lockedAt: expect.any(Date) })
  for (const { act } of [world.northmere.editor, world.kettles.admin, world.saltmarch.admin, world.visitor])
    expect(await evaluationOfChallenge(await act(), challenge)).toBeNull()
})

test('the same declaration twice in the same moment is one', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { first } = panelOf(world)

  const [seat] = await Promise.all([declareNone(first, unsealed), declareNone(first, unsealed)])
  expect(seat.declarations).toHaveLength(2)
  expect((await Proposal.findById(unsealed.proposals[0]?._id).lean())?.readerIds).toEqual([first.personId])
})

test('a partner that comes in later, or an organisation that is joined, has the panel declare again before they read on', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { challenge, challengeId, proposals, criteria } = unsealed
  const { first, second } = panelOf(world)
  const ids = proposals.map(({ _id }) => _id)
  const [changing = '', other = ''] = ids
  await declareNone(first, unsealed)
  await declareConflicts(await second.act(), {
    challengeId,
    declarations: [{ proposalId: changing, kind: 'actual', words: 'I worked there.' }],
  })
  const follow = async (subject: string, subjectId: string, data: object) => {
    world.clock.advance({ hours: 1 })
    const event = { kind: subject, subjectId, data, at: world.clock.now(), _id: newId(), actorId: null }
    for (const again of [event, event]) await evaluationRules().handle(again as unknown as StoredEvent)
  }
  const score = async (proposalId: string) =>
    saveScore(await first.act(), {
      ...{ challengeId, proposalId, criterionId: criteria[0]?.id ?? '', version: 0, score: 3 },
    })
  const readers = async (id: string) => (await Proposal.findById(id).lean<ProposalFields | null>())?.readerIds

  await follow('proposal.partnerConfirmed', changing, { organisationId: world.brindle.id })
  expect(await readers(changing)).toEqual([])
  expect(await readers(other)).toEqual([first.personId])
  expect(await refusalOf(score(changing))).toBe('DECLARE_FIRST')
  const shown = await evaluationOfChallenge(await first.act(), challenge)
  expect(shown?.candidates.map(({ declared, changed }) => [declared?.kind, changed?.because])).toEqual([
    [undefined, 'partner'],
    ['none', undefined],
  ])
  // A conflict stays one, and is not asked again.
  expect((await Proposal.findById(changing).lean<ProposalFields | null>())?.conflictedIds).toEqual([second.personId])
  expect(await refusalOf(declareNone(second, { ...unsealed, proposals: proposals.slice(0, 1) }))).toBe(
    'CONFLICT_STANDS',
  )
  await declareNone(first, { ...unsealed, proposals: proposals.slice(0, 1) })
  expect(await score(changing)).toMatchObject({ score: 3 })

  const supplierId = proposals[1]?.supplierId
  await follow('person.joined', first.personId, { organisationId: supplierId, role: 'viewer' })
  expect(await refusalOf(score(other))).toBe('DECLARE_FIRST')
  expect(await readers(changing)).toEqual([first.personId])
})
