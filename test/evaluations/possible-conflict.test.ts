import { expect, test } from '@jest/globals'
import type { ConflictKind, ConflictOutcome } from '../../schema/evaluations.ts'
import { challengesById } from '../../server/challenges/queries.ts'
import {
  closeRound,
  declareConflicts,
  freezeRanking,
  holdBackOlderConflicts,
  lockScores,
  proposeIneligible,
  reopenDeclarations,
  ruleOnConflict,
  saveScore,
  stepDown,
} from '../../server/evaluations/commands.ts'
import { AgreedScore, Evaluation, Feedback, Score, Seat, type SeatFields } from '../../server/evaluations/model.ts'
import { Finding } from '../../server/evaluations/model-eligibility.ts'
import { ownEvaluations } from '../../server/evaluations/own.ts'
import { progressOf } from '../../server/evaluations/progress.ts'
import { evaluationOfChallenge } from '../../server/evaluations/queries.ts'
import { possibleConflicts } from '../../server/evaluations/rulings-shown.ts'
import { Membership } from '../../server/people/model.ts'
import { systemAct } from '../../server/platform/act.ts'
import { Event, type StoredEvent } from '../../server/platform/events.ts'
import { Refusal } from '../../server/platform/refusal.ts'
import { Proposal, type ProposalFields } from '../../server/proposals/model.ts'
import { versionsToRead } from '../../server/proposals/queries.ts'
import { threadsById } from '../../server/threads/queries.ts'
import { threadRules } from '../../server/threads/reactor.ts'
import { needs } from '../desk/reading.ts'
import {
  decidableChallenge,
  declareNone,
  panelOf,
  rankAnew,
  rankedChallenge,
  scoreAll,
  signAll,
  type Unsealed,
  unsealedChallenge,
} from '../support/evaluations.ts'
import { rememberStages } from '../support/remembered.ts'
import { roomOf, roomsFollow } from '../support/rooms.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

type Person = World['northmere']['editor']

const idOf = ({ proposals }: Unsealed, place = 0) => proposals[place]?._id ?? ''
const said = 'We sat on a panel together in May.'

/** Somebody declares for one proposal: a possible conflict if nothing else is said. */
const declares = async (
  person: Person,
  unsealed: Unsealed,
  given: Partial<{ kind: ConflictKind; words: string }> = {},
) =>
  declareConflicts(await person.act(), {
    challengeId: unsealed.challengeId,
    declarations: [{ proposalId: idOf(unsealed), kind: 'possible', words: said, ...given }],
  })

const seatOf = ({ challengeId }: Unsealed, { personId }: Person) =>
  Seat.findOne({ challengeId, personId }).lean<SeatFields | null>()

/** Somebody rules on what somebody else declares now for the first proposal. */
async function rules(by: Person, unsealed: Unsealed, of: Person, outcome: ConflictOutcome, words = 'It was one day.') {
  const { challengeId } = unsealed
  const proposalId = idOf(unsealed)
  const declared = (await seatOf(unsealed, of))?.declarations.find((one) => one.proposalId === proposalId)
  const declaredAt = declared?.at ?? new Date(0)
  return ruleOnConflict(await by.act(), { challengeId, proposalId, personId: of.personId, declaredAt, outcome, words })
}

const storedOf = (unsealed: Unsealed, place = 0) =>
  Proposal.findById(idOf(unsealed, place)).lean<ProposalFields | null>()

const cellOf = (unsealed: Unsealed) => ({
  ...{ challengeId: unsealed.challengeId, proposalId: idOf(unsealed), criterionId: unsealed.criteria[0]?.id ?? '' },
  ...{ version: 0, score: 3, reason: 'Sound.' },
})

/** An evaluator who is an admin of the force too. */
async function adminOnThePanel(world: World): Promise<Person> {
  const { second } = panelOf(world)
  await Membership.updateOne({ personId: second.personId }, { $set: { role: 'admin' } })
  return second
}

test('on a possible conflict nobody reads, scores, locks or is in the room before it is ruled that they may judge', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { challengeId, challenge } = unsealed
  const { first, moderator } = panelOf(world)
  const room = await roomOf(world, 'evaluation', challengeId)
  const readNow = async () => {
    const found = await storedOf(unsealed)
    return found && (await versionsToRead(await first.act(), [found]))[0]
  }
  const inTheRoom = async () => {
    // By what was said or ruled last alone: the room follows each.
    const kind = { $in: ['evaluation.conflictsDeclared', 'evaluation.conflictRuled'] }
    const last = await Event.findOne({ kind }).sort({ _id: -1 }).lean<StoredEvent | null>()
    if (last) await threadRules({ clock: world.clock }).handle(last)
    return (await threadsById(await first.act(), [room._id]))[0] !== null
  }
  await declareNone(first, unsealed)
  await declareNone(moderator, unsealed)
  await saveScore(await first.act(), cellOf(unsealed))
  expect([await readNow(), await inTheRoom()]).toEqual([expect.objectContaining({ number: 1 }), true])

  await declares(first, unsealed)
  expect([await readNow(), await inTheRoom()]).toEqual([null, false])
  expect(await refusalOf(saveScore(await first.act(), { ...cellOf(unsealed), version: 1 }))).toBe('RULING_FIRST')
  const locked = await lockScores(await first.act(), { challengeId }).catch((error: unknown) => error)
  expect(locked instanceof Refusal && locked.fields.map(({ code }) => code)).toContain('RULING_FIRST')
  const waiting = await evaluationOfChallenge(await first.act(), challenge)
  expect(waiting).toMatchObject({ ownScores: [], open: [idOf(unsealed, 1)], candidates: [{ isFree: false }, {}] })

  await rules(moderator, unsealed, first, 'may_judge')
  expect([await readNow(), await inTheRoom()]).toEqual([expect.objectContaining({ number: 1 }), true])
  expect(await saveScore(await first.act(), { ...cellOf(unsealed), version: 1 })).toMatchObject({ score: 3 })
})

test('who has to declare again while it waits stays out of the room', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { challengeId } = unsealed
  const { first, moderator } = panelOf(world)
  const room = await roomOf(world, 'evaluation', challengeId)
  await declares(first, unsealed)
  world.clock.advance({ hours: 1 })
  const changed = { because: 'partner' as const, organisationId: world.brindle.id, changedAt: world.clock.now() }
  await reopenDeclarations(systemAct(world.clock.now()), { proposalId: idOf(unsealed), personId: null, ...changed })
  expect((await seatOf(unsealed, first))?.declarations).toEqual([])
  await roomsFollow(world)
  expect((await threadsById(await first.act(), [room._id]))[0]).toBeNull()
  await declareNone(first, { ...unsealed, proposals: unsealed.proposals.slice(1) })
  const none = { kind: 'none' as const, words: 'The partner is another firm.' }
  expect(await refusalOf(declares(first, unsealed, none))).toBe('RULING_FIRST')
  await declares(first, unsealed)
  await declareNone(moderator, unsealed)
  await rules(moderator, unsealed, first, 'may_judge')
  await roomsFollow(world)
  expect((await threadsById(await first.act(), [room._id]))[0]).not.toBeNull()
})

test('who declared a possible conflict finds, agrees and ranks nothing of that proposal before it is ruled on', async () => {
  const world = await theWorld()
  const ranked = await rankedChallenge(world)
  const { challengeId } = ranked
  const { moderator } = panelOf(world)
  await declares(moderator, ranked)

  const found = { code: 'incomplete' as const, words: 'The evidence is left out.' }
  const act = await moderator.act()
  expect(await refusalOf(proposeIneligible(act, { challengeId, proposalId: idOf(ranked), ...found }))).toBe(
    'RULING_FIRST',
  )
  expect(await refusalOf(rankAnew(world, ranked, 0))).toBe('RULING_FIRST')
  expect(await refusalOf(freezeRanking(act, { challengeId }))).toBe('RULING_FIRST')
  await rules(world.northmere.admin, ranked, moderator, 'may_judge')
  expect(await freezeRanking(await moderator.act(), { challengeId })).toMatchObject({ frozenAt: expect.any(Date) })
})

test('nobody rules on their own: the moderator does, and an admin without a conflict where the moderator may not', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { northmere, saltmarch, kettles } = world
  const { first, second, moderator } = panelOf(world)
  await declares(first, unsealed)
  const byTo = (by: Person, of: Person) => refusalOf(rules(by, unsealed, of, 'may_judge'))

  expect(await byTo(first, first)).toBe('SECOND_PERSON')
  expect(await byTo(second, first)).toBe('NOT_YOURS')
  expect(await byTo(northmere.admin, first)).toBe('NOT_YOURS')
  for (const other of [northmere.editor, saltmarch.admin, kettles.admin])
    expect(await byTo(other, first)).toBe('NOT_FOUND')
  expect(await byTo(moderator, first)).toBe('DECLARE_FIRST')

  await declares(moderator, unsealed)
  expect(await byTo(moderator, first)).toBe('NOT_YOURS')
  expect(await byTo(moderator, moderator)).toBe('SECOND_PERSON')
  await rules(northmere.admin, unsealed, first, 'may_judge')
  await rules(northmere.admin, unsealed, moderator, 'may_judge')
  expect(await byTo(moderator, moderator)).toBe('SECOND_PERSON')
  expect(await byTo(northmere.admin, moderator)).toBe('RULED')
  await declares(second, unsealed)
  expect(await byTo(northmere.admin, second)).toBe('NOT_YOURS')
  await rules(moderator, unsealed, second, 'may_judge')
  expect((await storedOf(unsealed))?.readerIds.sort()).toEqual(
    [first, second, moderator].map(({ personId }) => personId).sort(),
  )
})

test('an admin who has a conflict here, or waits for a ruling too, rules on nobody', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { challengeId } = unsealed
  const admin = await adminOnThePanel(world)
  const { moderator } = panelOf(world)
  await declares(moderator, unsealed)
  await declares(admin, unsealed)
  expect(await refusalOf(rules(admin, unsealed, moderator, 'may_judge'))).toBe('NOT_YOURS')

  await rules(world.northmere.admin, unsealed, admin, 'may_judge')
  const other = { proposalId: idOf(unsealed, 1), kind: 'actual' as const, words: 'My sister owns it.' }
  await declareConflicts(await admin.act(), { challengeId, declarations: [other] })
  expect(await refusalOf(rules(admin, unsealed, moderator, 'may_judge'))).toBe('NOT_YOURS')
})

test('that somebody may not judge is as an actual conflict: what they had a hand in counts no more, for ever', async () => {
  const world = await theWorld()
  const decidable = await decidableChallenge(world)
  const { challengeId, criteria } = decidable
  const { first, second, moderator } = panelOf(world)
  const room = await roomOf(world, 'evaluation', challengeId)
  await Finding.create([
    {
      ...{ _id: 'found', challengeId, forceId: world.northmere.id, proposalId: idOf(decidable), code: 'incomplete' },
      ...{
        supplierId: world.kettles.id,
        proposedById: first.personId,
        proposedAt: world.clock.now(),
        words: 'Left out.',
      },
    },
  ])
  await declares(first, decidable)
  expect(await AgreedScore.countDocuments({ proposalId: idOf(decidable) })).toBe(criteria.length)
  await rules(moderator, decidable, first, 'may_not')

  const of = { proposalId: idOf(decidable) }
  expect(await Score.countDocuments({ ...of, personId: first.personId })).toBe(0)
  expect(await Score.countDocuments({ ...of, personId: second.personId })).toBe(criteria.length)
  expect(await AgreedScore.countDocuments(of)).toBe(0)
  expect((await Finding.findById('found').lean())?.droppedAt).not.toBeNull()
  expect(await Feedback.countDocuments({ challengeId, signedById: { $ne: null } })).toBe(0)
  expect(await storedOf(decidable)).toMatchObject({ conflictedIds: [first.personId] })
  expect((await storedOf(decidable))?.readerIds).not.toContain(first.personId)
  await roomsFollow(world)
  expect((await threadsById(await first.act(), [room._id]))[0]).toBeNull()
  for (const kind of ['none', 'possible'] as const)
    expect(await refusalOf(declares(first, decidable, { kind }))).toBe('CONFLICT_STANDS')
  expect(await refusalOf(rules(moderator, decidable, first, 'may_judge'))).toBe('RULED')
  world.clock.advance({ hours: 1 })
  const changed = { because: 'partner' as const, organisationId: world.brindle.id, changedAt: world.clock.now() }
  await reopenDeclarations(systemAct(world.clock.now()), { ...of, personId: null, ...changed })
  expect((await seatOf(decidable, first))?.declarations).toContainEqual(expect.objectContaining({ ...of }))
})

test('that somebody may judge can be ruled otherwise later, and never back', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { first, moderator } = panelOf(world)
  await declareNone(moderator, unsealed)
  await declares(first, unsealed)
  await rules(moderator, unsealed, first, 'may_judge')
  await saveScore(await first.act(), cellOf(unsealed))
  expect(await refusalOf(rules(moderator, unsealed, first, 'may_judge'))).toBe('RULED')

  await rules(moderator, unsealed, first, 'may_not', 'They were paid for that day.')
  expect(await Score.countDocuments({ proposalId: idOf(unsealed) })).toBe(0)
  expect(await storedOf(unsealed)).toMatchObject({ readerIds: [moderator.personId], conflictedIds: [first.personId] })
  for (const outcome of ['may_judge', 'may_not'] as const)
    expect(await refusalOf(rules(moderator, unsealed, first, outcome))).toBe('RULED')
  expect(await seatOf(unsealed, first)).toMatchObject({
    declarations: [{ ruling: { outcome: 'may_not', words: 'They were paid for that day.' } }],
    earlier: [{ ruling: { outcome: 'may_judge', byId: moderator.personId } }],
  })
})

test('said in other words a ruling lapses, in the same it stands; and who says meanwhile that there is none rules on nothing', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { first, moderator } = panelOf(world)
  await declareNone(moderator, unsealed)
  await declares(first, unsealed)
  await rules(moderator, unsealed, first, 'may_judge')

  await declares(first, unsealed)
  expect(await saveScore(await first.act(), cellOf(unsealed))).toMatchObject({ score: 3 })
  await declares(first, unsealed, { words: 'We sat on two panels together.' })
  expect(await refusalOf(saveScore(await first.act(), { ...cellOf(unsealed), version: 1 }))).toBe('RULING_FIRST')
  expect((await storedOf(unsealed))?.readerIds).toEqual([moderator.personId])
  const none = { kind: 'none' as const, words: 'It was somebody of the same name.' }
  expect(await refusalOf(declares(first, unsealed, none))).toBe('RULING_FIRST')
  expect((await storedOf(unsealed))?.readerIds).toEqual([moderator.personId])
  await rules(moderator, unsealed, first, 'may_judge')
  expect(await refusalOf(declares(first, unsealed, { ...none, words: '' }))).toBe('SAY_WHY')
  await declares(first, unsealed, none)
  expect(await seatOf(unsealed, first)).toMatchObject({
    declarations: [{ kind: 'none' }],
    earlier: [
      { words: said, ruling: { outcome: 'may_judge' } },
      { words: 'We sat on two panels together.', ruling: { outcome: 'may_judge' } },
    ],
  })
})

test('what was declared anew meanwhile is not ruled on unread', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { challengeId } = unsealed
  const { first, moderator } = panelOf(world)
  await declareNone(moderator, unsealed)
  await declares(first, unsealed)
  const declaredAt = world.clock.now()
  world.clock.advance({ minutes: 5 })
  await declares(first, unsealed, { words: 'They paid for my journey.' })

  const ruled = { challengeId, proposalId: idOf(unsealed), personId: first.personId, outcome: 'may_judge' as const }
  const rule = async (at: Date) =>
    ruleOnConflict(await moderator.act(), { ...ruled, declaredAt: at, words: 'It was one day.' })
  expect(await refusalOf(rule(declaredAt))).toBe('CHANGED_SINCE')
  expect(await rule(world.clock.now())).toMatchObject({ declarations: [{ ruling: { outcome: 'may_judge' } }] })
})

test('a round that is closed while one waits shares nothing that they scored of that proposal', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { challengeId } = unsealed
  const { first, second, moderator } = panelOf(world)
  await declareNone(moderator, unsealed)
  await scoreAll(first, unsealed, () => 3)
  await declares(first, unsealed)
  await scoreAll(second, unsealed, () => 3)
  expect(await Evaluation.findOne({ challengeId }).lean()).toMatchObject({ closedAt: null })

  await closeRound(await moderator.act(), { challengeId, reason: 'We have waited long enough.' })
  const sharedOf = (place: number) =>
    Score.countDocuments({ proposalId: idOf(unsealed, place), personId: first.personId, sharedAt: { $ne: null } })
  expect(await sharedOf(0)).toBe(0)
  expect(await sharedOf(1)).toBeGreaterThan(0)
})

test('no ranking stands, nor is one frozen, on the scores of somebody whose possible conflict waits', async () => {
  const world = await theWorld()
  const decidable = await decidableChallenge(world)
  const { challengeId } = decidable
  const { first, moderator } = panelOf(world)
  const frozen = async () => (await Evaluation.findOne({ challengeId }).lean())?.frozenAt
  await declares(first, decidable)
  expect(await frozen()).toBeNull()
  expect(await Feedback.countDocuments({ challengeId, signedById: { $ne: null } })).toBe(0)
  expect(await refusalOf(freezeRanking(await moderator.act(), { challengeId }))).toBe('RULING_FIRST')

  await rules(moderator, decidable, first, 'may_judge')
  await freezeRanking(await moderator.act(), { challengeId })
  expect(await frozen()).not.toBeNull()
  expect(await signAll(first, decidable)).toBeDefined()
})

test('one that waits since before its declarer was taken off is held back at the next start, and once', async () => {
  const world = await theWorld()
  const decidable = await decidableChallenge(world)
  const { challengeId } = decidable
  const { first, moderator } = panelOf(world)
  const room = await roomOf(world, 'evaluation', challengeId)
  expect((await threadsById(await first.act(), [room._id]))[0]).not.toBeNull()
  // As it was stored then: declared, and read and ranked on as if it had been ruled on.
  const declared = { challengeId, personId: first.personId, 'declarations.proposalId': idOf(decidable) }
  await Seat.updateOne(declared, { $set: { 'declarations.$.kind': 'possible', 'declarations.$.words': said } })
  const readers = async (place: number) => (await storedOf(decidable, place))?.readerIds
  expect(await readers(0)).toContain(first.personId)

  await holdBackOlderConflicts(world.clock)
  expect(await readers(0)).not.toContain(first.personId)
  expect(await readers(1)).toContain(first.personId)
  expect((await storedOf(decidable))?.conflictedIds).toEqual([])
  expect((await Evaluation.findOne({ challengeId }).lean())?.frozenAt).toBeNull()
  const heldBack = await Event.find({ kind: 'evaluation.heldBack' }).lean<StoredEvent[]>()
  expect(heldBack).toMatchObject([{ audience: 'audit', data: { personId: first.personId } }])
  for (const event of heldBack) await threadRules({ clock: world.clock }).handle(event)
  expect((await threadsById(await first.act(), [room._id]))[0]).toBeNull()
  const stored = await Event.countDocuments()
  await holdBackOlderConflicts(world.clock)
  expect(await Event.countDocuments()).toBe(stored)

  await rules(moderator, decidable, first, 'may_judge')
  await holdBackOlderConflicts(world.clock)
  expect(await readers(0)).toContain(first.personId)
})

test('who waits since then and had locked locks again before the round ends', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { first } = panelOf(world)
  await scoreAll(first, unsealed, () => 3)
  expect((await seatOf(unsealed, first))?.lockedAt).toEqual(expect.any(Date))
  const declared = { personId: first.personId, 'declarations.proposalId': idOf(unsealed) }
  await Seat.updateOne(declared, { $set: { 'declarations.$.kind': 'possible', 'declarations.$.words': said } })
  await holdBackOlderConflicts(world.clock)
  expect((await seatOf(unsealed, first))?.lockedAt).toBeNull()
})

test('what they had signed is signed by somebody else while it waits, though no score rests on them', async () => {
  const world = await theWorld()
  const decidable = await decidableChallenge(world)
  const { challengeId } = decidable
  const { first } = panelOf(world)
  await Score.deleteMany({ personId: first.personId })
  await declares(first, decidable)
  expect((await Evaluation.findOne({ challengeId }).lean())?.frozenAt).not.toBeNull()
  const signed = await Feedback.find({ challengeId, signedById: { $ne: null } }).lean()
  expect(signed.map(({ proposalId }) => proposalId)).toEqual([idOf(decidable, 1)])
})

test('the words are read by who rules, and by nobody else; why it was ruled stands in the record, and holds no case material', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { challenge, challengeId } = unsealed
  const { first, second, moderator } = panelOf(world)
  const { northmere, saltmarch, kettles, visitor } = world
  await declareNone(moderator, unsealed)
  await declares(first, unsealed)
  const shownTo = async (person: { act: Person['act'] }) => {
    const act = await person.act()
    const [found] = await challengesById(act, [challengeId])
    return found ? await possibleConflicts(act, found) : []
  }
  expect(await shownTo(moderator)).toMatchObject([{ personId: first.personId, words: said }])
  for (const other of [first, second, northmere.admin, northmere.editor, saltmarch.admin, kettles.admin, visitor])
    expect(await shownTo(other)).toEqual([])

  await expect(rules(moderator, unsealed, first, 'may_judge', 'They drove BD51 SMR.')).rejects.toMatchObject({
    ...{ code: 'NEVER_IN_A_RECORD', fields: [{ path: 'words' }] },
  })
  expect(await refusalOf(rules(moderator, unsealed, first, 'may_judge', ''))).toBe('BAD_INPUT')
  await rules(moderator, unsealed, first, 'may_judge')
  expect(await Event.findOne({ kind: 'evaluation.conflictRuled' }).lean()).toMatchObject({
    ...{ audience: 'audit', subjectId: challengeId, actorId: moderator.personId },
    data: { personId: first.personId, outcome: 'may_judge', reason: 'It was one day.' },
  })
  const toldOf = async (person: Person) => {
    const act = await person.act()
    const shown = await evaluationOfChallenge(act, challenge)
    return shown ? (await progressOf(act, shown))[0]?.conflicts : []
  }
  for (const reader of [first, moderator])
    expect(await toldOf(reader)).toMatchObject([{ words: said, ruling: { words: 'It was one day.' } }])
  expect(await toldOf(second)).toEqual([])
})

test('who leaves the panel while it waits, and is an admin, reads and decides as little as before', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { challenge, challengeId } = unsealed
  const admin = await adminOnThePanel(world)
  const { moderator } = panelOf(world)
  await declareNone(moderator, unsealed)
  await declares(admin, unsealed)
  await stepDown(await admin.act(), { challengeId, reason: 'too_much' })
  world.clock.advance({ hours: 1 })
  const changed = { because: 'partner' as const, organisationId: world.brindle.id, changedAt: world.clock.now() }
  await reopenDeclarations(systemAct(world.clock.now()), { proposalId: idOf(unsealed), personId: null, ...changed })

  const openTo = async () => {
    const [left = challenge] = await challengesById(await admin.act(), [challengeId])
    return left && (await evaluationOfChallenge(await admin.act(), left))?.open
  }
  expect(await openTo()).toEqual([idOf(unsealed, 1)])
  const found = { code: 'incomplete' as const, words: 'The evidence is left out.' }
  const find = async () => proposeIneligible(await admin.act(), { challengeId, proposalId: idOf(unsealed), ...found })
  expect(await refusalOf(find())).toBe('RULING_FIRST')
  await declareNone(moderator, unsealed)
  await rules(moderator, unsealed, admin, 'may_judge')
  expect(await openTo()).toEqual([idOf(unsealed), idOf(unsealed, 1)])
  expect((await storedOf(unsealed))?.readerIds).toEqual([moderator.personId])
})

test('each is told what waits: who declared it, and who rules', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { first, second, moderator } = panelOf(world)
  await declares(first, unsealed)
  const standing = async (person: Person) => {
    const [one] = await ownEvaluations(await person.act())
    return one && { waits: one.waits, toRule: one.toRule }
  }
  expect(await standing(first)).toEqual({ waits: 1, toRule: 0 })
  expect(await standing(second)).toEqual({ waits: 0, toRule: 0 })
  expect(await standing(moderator)).toEqual({ waits: 0, toRule: 1 })
  await declareNone(moderator, unsealed)
  expect(await needs(moderator)).toEqual(['Rule on a possible conflict'])
  await declares(moderator, unsealed)
  expect(await standing(moderator)).toEqual({ waits: 1, toRule: 0 })
  expect(await needs(moderator)).toEqual([])
})
