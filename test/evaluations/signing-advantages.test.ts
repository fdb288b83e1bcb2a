import { expect, test } from '@jest/globals'
import { advantagesDraftOf } from '../../server/evaluations/advantages.ts'
import {
  declareConflicts,
  releaseDecision,
  reopenRanking,
  signFeedback,
  writeAdvantages,
} from '../../server/evaluations/commands.ts'
import { Feedback, type FeedbackFields } from '../../server/evaluations/model.ts'
import { Advantages } from '../../server/evaluations/model-advantages.ts'
import { ownEvaluations } from '../../server/evaluations/own.ts'
import { evaluationOfChallenge } from '../../server/evaluations/queries.ts'
import { Refusal } from '../../server/platform/refusal.ts'
import {
  decidableChallenge,
  panelOf,
  partnershipWith,
  proposeAward,
  rankAnew,
  rankedChallenge,
  scoredChallenge,
  signAll,
  type Unsealed,
  writeFeedback,
} from '../support/evaluations.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

type Person = World['northmere']['editor']
const competition = { mode: 'competition' } as const
const suppliers: ('kettles' | 'lanternfish' | 'brindle')[] = ['kettles', 'lanternfish', 'brindle']

/** A competition whose feedback the moderator wrote and another signed, with nothing said of what was better. */
async function feedbackSigned(world: World, more: { suppliers?: typeof suppliers } = {}): Promise<Unsealed> {
  const ranked = await rankedChallenge(world, { ...competition, ...more })
  for (const { _id } of ranked.proposals) await writeFeedback(panelOf(world).moderator, ranked, _id)
  await signAll(panelOf(world).first, ranked)
  return ranked
}

const bestOf = ({ proposals }: Unsealed) => [proposals[0]?._id ?? '']

/** How a release is refused, and the fields it names. */
async function refusedWith(release: Promise<unknown>): Promise<[string, string[]]> {
  const error: unknown = await release.catch((one: unknown) => one)
  if (!(error instanceof Refusal)) throw new Error('It was not refused.')
  return [error.code, error.fields.map(({ path }) => path)]
}

const draftFor = async (person: Person, { challenge }: Unsealed) => {
  const act = await person.act()
  const shown = await evaluationOfChallenge(act, challenge)
  return shown && advantagesDraftOf(act, shown)
}

test('what the winner did better is told as a second person signed it: its writer alone releases nothing', async () => {
  const world = await theWorld()
  const signed = await feedbackSigned(world)
  const { admin } = world.northmere
  const [best = ''] = bestOf(signed)
  const release = async () => releaseDecision(await admin.act(), partnershipWith(signed))
  expect(await refusedWith(release())).toEqual(['NOT_COMPLETE', [`advantages.${best}`]])

  await proposeAward(admin, signed, [best])
  expect(await refusedWith(release())).toEqual(['SECOND_PERSON', ['advantages']])
  expect(await refusalOf(signFeedback(await admin.act(), { challengeId: signed.challengeId, advantages: 1 }))).toBe(
    'SECOND_PERSON',
  )
  expect(await Feedback.countDocuments({ releasedAt: { $ne: null } })).toBe(0)

  await signFeedback(await panelOf(world).second.act(), { challengeId: signed.challengeId, advantages: 1 })
  expect(await release()).toMatchObject({ decidedAt: expect.any(Date) })
  const declined = await Feedback.findOne({ outcome: 'declined' }).lean<FeedbackFields | null>()
  expect(declined?.awarded).toMatchObject([{ advantages: 'It named every date.' }])
})

test('an edit takes the signature of what was better away, and so does a ranking that is reopened', async () => {
  const world = await theWorld()
  const decidable = await decidableChallenge(world, competition)
  const { challengeId } = decidable
  const { moderator, first } = panelOf(world)
  const release = async () => releaseDecision(await world.northmere.admin.act(), partnershipWith(decidable))
  await proposeAward(moderator, decidable, bestOf(decidable))
  expect(await refusedWith(release())).toEqual(['SECOND_PERSON', ['advantages']])

  await signAll(first, decidable)
  await reopenRanking(await moderator.act(), { challengeId, reason: 'A sum was typed wrongly.' })
  expect(await Advantages.findOne({ challengeId }).lean()).toMatchObject({
    ...{ signedById: null, writtenById: moderator.personId },
  })
})

test('nothing is accepted beside what the signed words were written for', async () => {
  const world = await theWorld()
  const decidable = await decidableChallenge(world, { ...competition, suppliers })
  const [best = '', next = '', last = ''] = decidable.proposals.map(({ _id }) => _id)
  const release = async (acceptedIds: string[]) =>
    releaseDecision(await world.northmere.admin.act(), { ...partnershipWith(decidable), acceptedIds })
  expect(await refusedWith(release([best, next]))).toEqual(['NOT_COMPLETE', ['advantages']])

  await proposeAward(panelOf(world).moderator, decidable, [best, next])
  await signAll(panelOf(world).second, decidable)
  expect(await refusedWith(release([best]))).toEqual(['NOT_COMPLETE', ['advantages']])
  await release([next, best])
  const told = await Feedback.findOne({ proposalId: last }).lean<FeedbackFields | null>()
  expect(told?.awarded).toHaveLength(2)
})

test('where nobody is declined beside an award, or nothing is awarded, nobody has to say what was better', async () => {
  const world = await theWorld()
  const all = await feedbackSigned(world)
  const acceptedIds = all.proposals.map(({ _id }) => _id)
  await releaseDecision(await world.northmere.admin.act(), { ...partnershipWith(all), acceptedIds })
  expect(await Feedback.find({ awarded: { $ne: [] } }).lean()).toEqual([])

  const other = await theWorld()
  const none = await feedbackSigned(other)
  const decision = { ...partnershipWith(none), outcome: 'no_partnership' as const, code: 'no_budget', acceptedIds: [] }
  expect(await releaseDecision(await other.northmere.admin.act(), decision)).toMatchObject({
    decidedAt: expect.any(Date),
  })
})

test('what was better is written on ranks that stand, by the moderator or an admin, of what may be accepted', async () => {
  const world = await theWorld()
  const scored = await scoredChallenge(world, competition)
  const { moderator } = panelOf(world)
  expect(await refusalOf(proposeAward(moderator, scored, bestOf(scored)))).toBe('NOT_FROZEN')

  const other = await theWorld()
  const ranked = await rankedChallenge(other, competition)
  const people = panelOf(other)
  expect(await refusalOf(proposeAward(people.first, ranked, bestOf(ranked)))).toBe('NOT_MODERATOR')
  for (const person of [other.northmere.editor, other.saltmarch.admin, other.kettles.admin])
    expect(await refusalOf(proposeAward(person, ranked, bestOf(ranked)))).toBe('NOT_FOUND')
  const [, next = ''] = ranked.proposals.map(({ _id }) => _id)
  expect(await refusalOf(proposeAward(people.moderator, ranked, [next]))).toBe('OUT_OF_ORDER')
  await proposeAward(people.moderator, ranked, bestOf(ranked))
  const stale = { challengeId: ranked.challengeId, version: 0, accepted: [] }
  expect(await refusalOf(writeAdvantages(await people.moderator.act(), stale))).toBe('CHANGED_SINCE')

  const open = await theWorld()
  const chosen = await rankedChallenge(open)
  expect(await refusalOf(proposeAward(panelOf(open).moderator, chosen, bestOf(chosen)))).toBe('NOBODY_TOLD')
  expect(await draftFor(panelOf(open).moderator, chosen)).toBeNull()
})

test('who may not read every proposal reads, writes and signs nothing of what was better', async () => {
  const world = await theWorld()
  const ranked = await rankedChallenge(world, competition)
  const { challengeId, proposals } = ranked
  const { first, second, moderator } = panelOf(world)
  await proposeAward(moderator, ranked, bestOf(ranked))
  expect(await draftFor(first, ranked)).toMatchObject({
    maySign: true,
    accepted: [{ advantages: 'It named every date.' }],
  })
  expect(await draftFor(moderator, ranked)).toMatchObject({ maySign: false })
  for (const person of [second, moderator])
    expect((await ownEvaluations(await person.act()))[0]).toMatchObject({ toSign: person === second ? 1 : 0 })

  // With the one that is declined, which is what the other was better than.
  const declarations = [{ proposalId: proposals[1]?._id ?? '', kind: 'actual' as const, words: 'I worked there.' }]
  await declareConflicts(await first.act(), { challengeId, declarations })
  await rankAnew(world, ranked, 1)
  expect(await draftFor(first, ranked)).toBeNull()
  expect((await ownEvaluations(await first.act()))[0]).toMatchObject({ toSign: 0 })
  const { version = 0 } = (await Advantages.findOne({ challengeId }).lean()) ?? {}
  const sign = async (person: Person) => signFeedback(await person.act(), { challengeId, advantages: version + 1 })
  expect(await refusalOf(sign(first))).toBe('NOT_FOUND')
  await sign(second)
})

test('a conflict that is declared later takes the signature, or the words, of what was better back', async () => {
  const world = await theWorld()
  const decidable = await decidableChallenge(world, competition)
  const { challengeId, proposals } = decidable
  const { first, moderator } = panelOf(world)
  const standing = () => Advantages.findOne({ challengeId }).lean()
  expect(await standing()).toMatchObject({ signedById: first.personId, writtenById: moderator.personId })
  const declarations = [{ proposalId: proposals[1]?._id ?? '', kind: 'actual' as const, words: 'I worked there.' }]
  await declareConflicts(await first.act(), { challengeId, declarations })
  expect(await standing()).toMatchObject({ signedById: null, writtenById: moderator.personId })

  await declareConflicts(await moderator.act(), { challengeId, declarations })
  expect(await standing()).toMatchObject({ writtenById: null, accepted: [{ advantages: 'It named every date.' }] })
})

test('that it waits for a second person is said once all is written, what was better too, and again after an edit', async () => {
  const world = await theWorld()
  const ranked = await rankedChallenge(world, competition)
  const { moderator, first } = panelOf(world)
  const said = async () => (await world.events()).filter((kind) => kind === 'evaluation.feedbackToSign').length
  for (const { _id } of ranked.proposals) await writeFeedback(moderator, ranked, _id)
  expect(await said()).toBe(0)
  await proposeAward(moderator, ranked, bestOf(ranked))
  await proposeAward(moderator, ranked, bestOf(ranked))
  expect(await said()).toBe(1)
  await signAll(first, ranked)
  await proposeAward(moderator, ranked, bestOf(ranked))
  expect(await said()).toBe(2)

  // Nobody is an answer too.
  const other = await theWorld()
  const none = await rankedChallenge(other, competition)
  await proposeAward(panelOf(other).moderator, none, [])
  for (const { _id } of none.proposals) await writeFeedback(panelOf(other).moderator, none, _id)
  expect((await other.events()).filter((kind) => kind === 'evaluation.feedbackToSign')).toHaveLength(1)
})

test('what was better in one criterion is told beside its score', async () => {
  const world = await theWorld()
  const signed = await feedbackSigned(world)
  const { challengeId, criteria } = signed
  const [proposalId = ''] = bestOf(signed)
  const [criterionId = ''] = criteria.map(({ id }) => id)
  await writeAdvantages(await panelOf(world).moderator.act(), {
    ...{ challengeId, version: 0 },
    accepted: [
      { proposalId, advantages: 'It is sooner.', criteria: [{ criterionId, advantages: 'It names the days.' }] },
    ],
  })
  await signAll(panelOf(world).second, signed)
  await releaseDecision(await world.northmere.admin.act(), partnershipWith(signed))
  const declined = await Feedback.findOne({ outcome: 'declined' }).lean<FeedbackFields | null>()
  expect(declined?.awarded[0]?.scores[0]).toMatchObject({ criterionId, advantages: 'It names the days.' })
  expect(declined?.awarded[0]?.scores[1]).toMatchObject({ advantages: '' })
  expect(await Advantages.findOne({ challengeId }).lean()).toMatchObject({ releasedAt: world.clock.now() })
})
