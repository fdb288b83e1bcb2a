import { expect, test } from '@jest/globals'
import { judgedOf } from '../../schema/challenges.ts'
import { agreedReasonNeeded } from '../../schema/evaluations.ts'
import { challengesById } from '../../server/challenges/queries.ts'
import { sentenceOf } from '../../server/changes/sentences.ts'
import {
  acceptUnanimous,
  agreeScore,
  freezeRanking,
  publishFindings,
  releaseDecision,
  reopenRanking,
  saveFeedback,
} from '../../server/evaluations/commands.ts'
import { feedbackToUs } from '../../server/evaluations/feedback.ts'
import { AgreedScore, Feedback, type FeedbackFields, Score } from '../../server/evaluations/model.ts'
import { evaluationOfChallenge } from '../../server/evaluations/queries.ts'
import { Refusal } from '../../server/platform/refusal.ts'
import { Proposal } from '../../server/proposals/model.ts'
import {
  closedChallenge,
  decidableChallenge,
  declareNone,
  panelOf,
  partnershipWith,
  proposeAward,
  rankedChallenge,
  scoreAll,
  scoredChallenge,
  unsealedChallenge,
  writeFeedback,
} from '../support/evaluations.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

test('one score is agreed by the moderator, after the round; far apart it needs a reason, and moves no evaluator’s', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { challengeId, proposals, criteria } = unsealed
  const { first, second, moderator } = panelOf(world)
  const cell = {
    challengeId,
    proposalId: proposals[0]?._id ?? '',
    criterionId: criteria[0]?.id ?? '',
    version: 0,
    score: 3,
  }
  await declareNone(moderator, unsealed)
  await scoreAll(first, unsealed, () => 1)
  expect(await refusalOf(agreeScore(await moderator.act(), cell))).toBe('ROUND_OPEN')
  await scoreAll(second, unsealed, () => 3)

  expect(await refusalOf(agreeScore(await first.act(), cell))).toBe('NOT_MODERATOR')
  expect(await refusalOf(agreeScore(await moderator.act(), cell))).toBe('RATIONALE')
  expect(await refusalOf(agreeScore(await moderator.act(), { ...cell, score: null }))).toBe('RATIONALE')
  const rationale = 'The annex answers what the first reader missed.'
  expect(await agreeScore(await moderator.act(), { ...cell, rationale })).toMatchObject({ score: 3, rationale })
  expect(await refusalOf(agreeScore(await moderator.act(), { ...cell, rationale }))).toBe('CHANGED_SINCE')
  const given = await Score.find({ proposalId: cell.proposalId, criterionId: cell.criterionId }).sort({ score: 1 })
  expect(given.map(({ score }) => score)).toEqual([1, 3])
})

test('an agreed score that nobody gave so high or so low needs a reason of its own, however much they agreed', async () => {
  const world = await theWorld()
  const scored = await scoredChallenge(world)
  const { challengeId, proposals, criteria } = scored
  const moderator = await panelOf(world).moderator.act()
  const [criterionId = ''] = criteria.map(({ id }) => id)
  const agree = (place: number, score: number, rationale = '') =>
    agreeScore(moderator, {
      ...{ challengeId, proposalId: proposals[place]?._id ?? '', criterionId, version: 0, score, rationale },
    })

  for (const outside of [3, 5]) expect(await refusalOf(agree(0, outside))).toBe('RATIONALE')
  expect(await agree(0, 5, 'The annex shows it.')).toMatchObject({ score: 5, rationale: 'The annex shows it.' })
  expect(await agree(1, 3)).toMatchObject({ score: 3, rationale: expect.stringContaining('What we read') })
})

test('what the moderator is asked for before it is refused is what the command asks for', () => {
  expect(agreedReasonNeeded([2, 2], 5)).toBe('outside')
  expect(agreedReasonNeeded([2, 3], 1)).toBe('outside')
  expect(agreedReasonNeeded([2, 3], 3)).toBeNull()
  expect(agreedReasonNeeded([1, 3], 2)).toBe('apart')
  expect(agreedReasonNeeded([2, 2], null)).toBe('notScored')
  expect(agreedReasonNeeded([], 2)).toBe('nobodyScored')
})

test('cells where all agree are taken over together with the reasons; one where they do not stops all of them', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { challengeId, proposals, criteria } = unsealed
  const { first, second, moderator } = panelOf(world)
  await declareNone(moderator, unsealed)
  await scoreAll(first, unsealed, () => 3)
  await scoreAll(second, unsealed, (place) => (place === 0 ? 3 : 4))
  const cellsOf = (place: number) =>
    criteria.map(({ id }) => ({ proposalId: proposals[place]?._id ?? '', criterionId: id }))
  const accept = async (cells: ReturnType<typeof cellsOf>) =>
    acceptUnanimous(await moderator.act(), { challengeId, cells })

  expect(await refusalOf(accept([...cellsOf(0), ...cellsOf(1)]))).toBe('NOT_UNANIMOUS')
  expect(await AgreedScore.countDocuments()).toBe(0)
  await accept(cellsOf(0))
  expect(await AgreedScore.find({ score: 3, rationale: /What we read/ }).lean()).toHaveLength(criteria.length)
})

test('the ranking freezes only when every cell is agreed, and then no score moves until it is reopened with a reason', async () => {
  const world = await theWorld()
  const scored = await scoredChallenge(world)
  const { challengeId, proposals, criteria } = scored
  const { moderator } = panelOf(world)
  expect(await refusalOf(freezeRanking(await moderator.act(), { challengeId }))).toBe('NOT_COMPLETE')
  const cells = proposals.flatMap(({ _id }) => criteria.map(({ id }) => ({ proposalId: _id, criterionId: id })))
  await acceptUnanimous(await moderator.act(), { challengeId, cells })

  const frozen = await freezeRanking(await moderator.act(), { challengeId })
  expect(frozen.ranking.map(({ rank, total }) => [rank, total])).toEqual([
    [1, 80],
    [2, 60],
  ])
  const again = {
    challengeId,
    proposalId: proposals[0]?._id ?? '',
    criterionId: criteria[0]?.id ?? '',
    version: 1,
    score: 5,
  }
  expect(await refusalOf(agreeScore(await moderator.act(), again))).toBe('FROZEN')
  await reopenRanking(await moderator.act(), { challengeId, reason: 'A sum was typed wrongly.' })
  expect(await agreeScore(await moderator.act(), { ...again, rationale: 'The sum says so.' })).toMatchObject({
    score: 5,
  })
})

test('without feedback for every criterion nothing is decided: everything missing is named, and nothing changes', async () => {
  const world = await theWorld()
  const ranked = await rankedChallenge(world)
  const { challengeId, proposals, criteria } = ranked
  const admin = await world.northmere.admin.act()
  await writeFeedback(panelOf(world).moderator, ranked, proposals[0]?._id ?? '')

  const refusal: unknown = await releaseDecision(admin, partnershipWith(ranked)).catch((error: unknown) => error)
  if (!(refusal instanceof Refusal)) throw new Error('It was not refused.')
  expect(refusal.code).toBe('NOT_COMPLETE')
  expect(refusal.fields.map(({ path }) => path)).toEqual(criteria.map(({ id }) => `${proposals[1]?._id}.${id}`))
  expect((await challengesById(admin, [challengeId]))[0]).toMatchObject({ state: 'evaluating' })
  expect(await Proposal.countDocuments({ state: 'submitted' })).toBe(2)
  expect(await Feedback.countDocuments({ releasedAt: { $ne: null } })).toBe(0)
})

test('the decision is the admin’s: not the panel’s, not another’s', async () => {
  const world = await theWorld()
  const decidable = await decidableChallenge(world)
  const decision = partnershipWith(decidable)

  expect(await refusalOf(releaseDecision(await panelOf(world).moderator.act(), decision))).toBe('NOT_YOURS')
  for (const { act } of [world.northmere.editor, world.saltmarch.admin, world.kettles.admin, world.visitor])
    expect(await refusalOf(releaseDecision(await act(), decision))).toBe('NOT_FOUND')
  expect(await releaseDecision(await world.northmere.admin.act(), decision)).toMatchObject({
    decidedAt: expect.any(Date),
  })
})

test('who signed in a while ago does so once more before a decision is released, and so does whoever does not say', async () => {
  const world = await theWorld()
  const decidable = await decidableChallenge(world)
  const decision = partnershipWith(decidable)
  const { signedInLately, ...unsaid } = await world.northmere.admin.act()
  expect(await refusalOf(releaseDecision({ ...unsaid, signedInLately: false }, decision))).toBe('SIGN_IN_AGAIN')
  expect(await refusalOf(releaseDecision(unsaid, decision))).toBe('SIGN_IN_AGAIN')
  expect((await challengesById(unsaid, [decidable.challengeId]))[0]).toMatchObject({ state: 'evaluating' })
  expect(await releaseDecision({ ...unsaid, signedInLately }, decision)).toMatchObject({ decidedAt: unsaid.now })
})

test('decided, each supplier reads its own feedback and nobody another’s; before, nobody reads any', async () => {
  const world = await theWorld()
  const decidable = await decidableChallenge(world, { mode: 'competition' })
  const { proposals } = decidable
  const ids = proposals.map(({ _id }) => _id)
  const sides = { [world.kettles.id]: world.kettles.admin, [world.lanternfish.id]: world.lanternfish.admin }
  for (const person of Object.values(sides)) expect(await feedbackToUs(await person.act(), ids)).toEqual([null, null])

  await releaseDecision(await world.northmere.admin.act(), partnershipWith(decidable))
  for (const [place, { supplierId }] of proposals.entries()) {
    const feedback = await feedbackToUs((await sides[supplierId]?.act()) ?? (await world.visitor.act()), ids)
    expect(feedback.map((one) => one?.outcome ?? null)).toEqual(place === 0 ? ['accepted', null] : [null, 'declined'])
    expect(feedback[place]?.told[0]).toMatchObject({ score: place === 0 ? 4 : 3, strength: 'Clear evidence' })
    expect(feedback[place]?.awarded.map(({ total }) => total)).toEqual(place === 0 ? [] : [80])
  }
  for (const { act } of [world.brindle.admin, world.charter.manager, world.visitor])
    expect(await feedbackToUs(await act(), ids)).toEqual([null, null])
})

test('in a mode that awards nothing the declined learn no other’s score; in one that does, what was better is said', async () => {
  const world = await theWorld()
  const open = await decidableChallenge(world)
  await releaseDecision(await world.northmere.admin.act(), partnershipWith(open))
  expect(await Feedback.find({ awarded: { $ne: [] } }).lean()).toEqual([])

  const other = await theWorld()
  const competition = await decidableChallenge(other, { mode: 'competition' })
  await releaseDecision(await other.northmere.admin.act(), partnershipWith(competition))
  const told = await Feedback.findOne({ outcome: 'declined' }).lean<FeedbackFields | null>()
  expect(told?.awarded).toMatchObject([{ advantages: 'It named every date.', total: 80 }])
})

test('what may award accepts nobody past a better rank that is declined; what awards nothing may choose among all', async () => {
  const world = await theWorld()
  const competition = await decidableChallenge(world, { mode: 'competition' })
  const admin = await world.northmere.admin.act()
  const [best = '', next = ''] = competition.proposals.map(({ _id }) => _id)
  const decision = partnershipWith(competition)
  expect(await refusalOf(releaseDecision(admin, { ...decision, acceptedIds: [next] }))).toBe('OUT_OF_ORDER')
  expect(await Proposal.countDocuments({ state: 'submitted' })).toBe(2)
  expect(await releaseDecision(admin, { ...decision, acceptedIds: [next, best] })).toMatchObject({
    decidedAt: expect.any(Date),
  })

  const other = await theWorld()
  const open = await decidableChallenge(other)
  const second = { ...partnershipWith(open), acceptedIds: [open.proposals[1]?._id ?? ''] }
  expect(await releaseDecision(await other.northmere.admin.act(), second)).toMatchObject({
    decidedAt: expect.any(Date),
  })
})

test('of two that are equal in all an award goes to the one whose letter was drawn first', async () => {
  const world = await theWorld()
  const equal = await unsealedChallenge(world, { mode: 'competition' })
  const { first, second, moderator } = panelOf(world)
  await declareNone(moderator, equal)
  for (const person of [first, second]) await scoreAll(person, equal, () => 4)
  const { challengeId, criteria, proposals } = equal
  const cells = proposals.flatMap(({ _id: proposalId }) =>
    judgedOf(criteria).map(({ id: criterionId }) => ({ proposalId, criterionId })),
  )
  await acceptUnanimous(await moderator.act(), { challengeId, cells })
  const frozen = await freezeRanking(await moderator.act(), { challengeId })
  expect(frozen.ranking.map(({ rank }) => rank)).toEqual([1, 1])

  const drawn = await Proposal.find({ challengeId }).sort({ letter: 1 }).lean()
  const [a = '', b = ''] = drawn.map(({ _id }) => _id)
  expect(await refusalOf(proposeAward(moderator, equal, [b]))).toBe('LOT')
  await proposeAward(moderator, equal, [a])
})

test('feedback waits for the frozen ranking, and is written by the moderator or an admin', async () => {
  const world = await theWorld()
  const scored = await scoredChallenge(world)
  const [proposalId = ''] = scored.proposals.map(({ _id }) => _id)
  const { first, moderator } = panelOf(world)

  expect(await refusalOf(writeFeedback(moderator, scored, proposalId))).toBe('NOT_FROZEN')
  expect(await refusalOf(writeFeedback(first, scored, proposalId))).toBe('NOT_MODERATOR')
  const stranger = saveFeedback(await world.kettles.admin.act(), {
    challengeId: scored.challengeId,
    proposalId,
    version: 0,
    criteria: [],
  })
  expect(await refusalOf(stranger)).toBe('NOT_FOUND')
})

test('no proposals: it is decided all the same, with a reason and what was learnt', async () => {
  const world = await theWorld()
  const { challengeId } = await unsealedChallenge(world, { suppliers: [] })
  const decision = {
    ...{ challengeId, outcome: 'no_partnership' as const, code: 'no_proposals' },
    ...{ reason: 'Nobody proposed anything.', lessons: 'Three weeks in August are too short.' },
  }
  const admin = await world.northmere.admin.act()

  expect(await refusalOf(releaseDecision(admin, { ...decision, code: 'fits_best' }))).toBe('BAD_INPUT')
  await releaseDecision(admin, decision)
  expect((await challengesById(await world.visitor.act(), [challengeId]))[0]).toMatchObject({
    state: 'decided',
    outcomeCode: 'no_proposals',
    lessons: decision.lessons,
  })
})

test('a challenge that scores nothing ends in findings for everybody, after its close; one that scores does not', async () => {
  const world = await theWorld()
  const market = await closedChallenge(world, { mode: 'market_engagement' })
  const findings = { challengeId: market._id, findings: 'Five suppliers can export in the format we need.' }
  const sealed = await unsealedChallenge(world)
  const admin = await world.northmere.admin.act()
  expect(await refusalOf(publishFindings(admin, { ...findings, challengeId: sealed.challengeId }))).toBe('SCORED')
  expect(await refusalOf(publishFindings({ ...admin, now: market.createdAt }, findings))).toBe('STILL_SEALED')

  const ended = await publishFindings(admin, findings)
  expect(ended).toMatchObject({ state: 'decided', outcomeCode: 'findings_published' })
  const { outcome, outcomeCode: code, outcomeReason: reason } = ended
  expect(sentenceOf('challenge.decided', { outcome, code, reason })).toBe(
    'published what it found: Five suppliers can export in the format we need',
  )
})

test('released twice in the same moment it is decided once', async () => {
  const world = await theWorld()
  const decidable = await decidableChallenge(world)
  const admin = await world.northmere.admin.act()

  const both = await Promise.allSettled([1, 2].map(() => releaseDecision(admin, partnershipWith(decidable))))
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect((await world.events()).filter((kind) => kind === 'challenge.decided')).toHaveLength(1)
})

test('from the opening to the decision every step is an event, in order', async () => {
  const world = await theWorld()
  const decidable = await decidableChallenge(world)
  await releaseDecision(await world.northmere.admin.act(), partnershipWith(decidable))

  const kinds = (await world.events()).filter(
    (kind) => !/scored|scoresAgreed|feedback(Written|ToSign|Signed)/.test(kind),
  )
  expect(kinds.slice(kinds.indexOf('evaluation.openingConfirmed'))).toEqual([
    ...['evaluation.openingConfirmed', 'evaluation.openingConfirmed', 'proposal.opened', 'proposal.opened'],
    ...['evaluation.opened', 'challenge.unsealed'],
    ...['evaluation.conflictsDeclared', 'evaluation.conflictsDeclared', 'evaluation.scoresLocked'],
    ...[
      'evaluation.conflictsDeclared',
      'evaluation.scoresLocked',
      'evaluation.roundClosed',
      'evaluation.rankingFrozen',
    ],
    ...['proposal.accepted', 'proposal.declined', 'evaluation.feedbackReleased', 'challenge.decided'],
  ])
  const shown = await evaluationOfChallenge(await world.northmere.admin.act(), decidable.challenge)
  expect(shown?.stage).toBe('decided')
})
