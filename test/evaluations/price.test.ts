import { expect, test } from '@jest/globals'
import { missingToPublish } from '../../schema/challenge-checks.ts'
import { challengeSections, emptyChallenge } from '../../schema/challenges.ts'
import { type PriceRule, penceFrom, priceHundredths, priceSum, workedExample } from '../../schema/price.ts'
import { missingToSubmit } from '../../schema/proposal-checks.ts'
import { emptyProposal, proposalSections } from '../../schema/proposals.ts'
import {
  agreeScore,
  closeFinding,
  confirmIneligible,
  declareConflicts,
  freezeRanking,
  proposeIneligible,
  releaseDecision,
  reopenRanking,
  saveFeedback,
  saveScore,
} from '../../server/evaluations/commands.ts'
import { feedbackDraftsOf } from '../../server/evaluations/feedback.ts'
import { AgreedScore, Feedback } from '../../server/evaluations/model.ts'
import { pricesWorkedOut } from '../../server/evaluations/prices.ts'
import { evaluationOfChallenge } from '../../server/evaluations/queries.ts'
import { rankingOf } from '../../server/evaluations/ranking.ts'
import {
  decidableChallenge,
  declareNone,
  panelOf,
  partnershipWith,
  scoredChallenge,
  signAll,
  unsealedChallenge,
} from '../support/evaluations.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const share: PriceRule = { formula: 'share_of_lowest', ceilingPence: null }
const line = (ceilingPence: number): PriceRule => ({ formula: 'line_to_ceiling', ceilingPence })

test.each<[string, PriceRule, number, number, number]>([
  ['the lowest', share, 8_000_000, 8_000_000, 500],
  ['a quarter more', share, 8_000_000, 10_000_000, 400],
  ['twice as much', share, 8_000_000, 16_000_000, 250],
  ['a third of a hundredth goes down', share, 1, 3, 167],
  ['exactly half a hundredth goes up', share, 1, 1_000, 1],
  ['less than half goes down', share, 1, 1_001, 0],
  ['a penny against the dearest', share, 1, 100_000_000_000, 0],
  ['the dearest against a penny less', share, 99_999_999_999, 100_000_000_000, 500],
  ['the lowest below a ceiling', line(15_000_000), 8_000_000, 8_000_000, 500],
  ['between both', line(15_000_000), 8_000_000, 10_000_000, 357],
  ['half of the way', line(15_000_000), 5_000_000, 10_000_000, 250],
  ['at the ceiling', line(15_000_000), 8_000_000, 15_000_000, 0],
  ['above the ceiling', line(15_000_000), 8_000_000, 15_000_001, 0],
  ['the lowest, itself at the ceiling', line(15_000_000), 15_000_000, 15_000_000, 0],
])('a price is worked out to the hundredth: %s', (_what, rule, lowest, price, hundredths) => {
  expect(priceHundredths(rule, lowest, price)).toBe(hundredths)
})

test('the sum is written out, and the example that is published is worked out the same way', () => {
  expect(priceSum(share, 8_000_000, 10_000_050)).toBe('5 × £80,000 (the lowest) ÷ £100,000.50 = 4.00')
  expect(priceSum(line(15_000_000), 8_000_000, 10_000_000)).toBe(
    '5 × (£150,000 − £100,000) ÷ (£150,000 − £80,000, the lowest) = 3.57',
  )
  expect(priceSum(line(15_000_000), 8_000_000, 16_000_000)).toBe('£160,000 is not below the ceiling of £150,000: 0.00')
  expect(workedExample(share).map((sum) => sum.slice(-4))).toEqual(['5.00', '4.00', '2.50'])
  expect(workedExample(line(10_000_000)).map((sum) => sum.slice(-4))).toEqual(['5.00', '2.00', '0.00'])
})

test('what is typed becomes whole pence without a fraction on the way, and what is no price becomes none', () => {
  expect(['12,500', '£12500.5', '0.29', '1.10', ' 4.35 ', '1,000,000,000'].map(penceFrom)).toEqual([
    1_250_000, 1_250_050, 29, 110, 435, 100_000_000_000,
  ])
  for (const typed of ['', '0', '0.00', '-5', '1.005', '12,50', '1e5', 'ten', '1000000000.01'])
    expect([typed, penceFrom(typed)]).toEqual([typed, null])
})

/** Worked out another way, as a fraction of whole numbers of any size, by somebody who read only the published rule. */
function independently({ formula, ceilingPence }: PriceRule, prices: readonly number[]): number[] {
  const lowest = BigInt([...prices].sort((one, other) => one - other)[0] ?? 0)
  return prices.map((price) => {
    const ceiling = BigInt(ceilingPence ?? 0)
    if (formula === 'line_to_ceiling' && BigInt(price) >= ceiling) return 0
    const [above, below] =
      formula === 'share_of_lowest' ? [lowest, BigInt(price)] : [ceiling - BigInt(price), ceiling - lowest]
    return Number((1_000n * above + below) / (2n * below))
  })
}

test('thousands of panels with a price rank as an independent calculation says, whatever order prices come in', () => {
  let state = 7
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
  let ties = 0
  for (let panel = 0; panel < 3_000; panel += 1) {
    const rule = next(2) === 0 ? share : line(1 + next(3_000))
    const ids = Array.from({ length: 1 + next(8) }, (_, place) => `p${place}`)
    const prices = ids.map(() => 1 + next(next(2) === 0 ? 2_500 : 6))
    const quality = ids.map(() => next(6))
    const weight = next(101)
    const criteria = [
      { id: 'price', weight, minimum: 0 },
      { id: 'quality', weight: 100 - weight, minimum: 0 },
    ]
    const priced = ids.map((proposalId, place) => ({ proposalId, pricePence: prices[place] ?? 1 }))
    const worked = pricesWorkedOut(rule, panel % 2 === 0 ? priced : [...priced].reverse())
    const cells = [
      ...worked.map(({ proposalId, score }) => ({ proposalId, criterionId: 'price', score })),
      ...ids.map((proposalId, place) => ({ proposalId, criterionId: 'quality', score: quality[place] ?? 0 })),
    ]
    const hundredths = independently(rule, prices)
    const heavier = weight >= 50 ? 'price' : 'quality'
    const lines = ids.map((_, place) => {
      const [byPrice, byQuality] = [hundredths[place] ?? 0, (quality[place] ?? 0) * 100]
      const total = byPrice * weight + byQuality * (100 - weight)
      return [total, ...(heavier === 'price' ? [byPrice, byQuality] : [byQuality, byPrice])]
        .map((number) => String(number).padStart(9, '0'))
        .join(' ')
    })
    const rows = rankingOf(ids, criteria, cells)
    const wrong = rows.filter(({ proposalId, rank }) => {
      const own = lines[ids.indexOf(proposalId)] ?? ''
      return rank !== 1 + lines.filter((other) => other > own).length
    })
    if (wrong.length > 0) throw new Error(`Panel ${panel}: ${JSON.stringify({ rule, prices, quality, wrong })}`)
    ties += ids.length - new Set(rows.map(({ rank }) => rank)).size
  }
  expect(ties).toBeGreaterThan(100)
})

test('who gave no price is not scored, a single price is the lowest, and who does not count sets no lowest price', () => {
  const rows = pricesWorkedOut(share, [
    { proposalId: 'priced', pricePence: 10_000 },
    { proposalId: 'silent', pricePence: null },
  ])
  expect(rows).toEqual([
    { proposalId: 'priced', score: 5, rationale: '5 × £100 (the lowest) ÷ £100 = 5.00' },
    { proposalId: 'silent', score: null, rationale: 'No price was given.' },
  ])
})

const fit = { id: 'fit', name: 'Fit', about: 'What changes', weight: 60, minimum: 0 }
const price = { id: 'price', name: 'Price', about: 'For three years', weight: 40, minimum: 0, price: share }
const criteria = [fit, price]
const choosing = { criteria, howChosen: 'The panel scores, and the price is worked out.' }

test('a proposal is not complete without the price that is asked for, and a price is whole pence above nothing', () => {
  const asked = { content: { ...emptyChallenge(), choosing }, mode: 'competition' as const }
  const pathsOf = (pricePence?: number) => {
    const draft = emptyProposal()
    const approach = pricePence ? { ...draft.approach, pricePence } : draft.approach
    return missingToSubmit({ ...draft, approach }, asked, { confirmed: 0, waiting: 0 }).map(({ path }) => path)
  }
  expect(pathsOf()).toContain('approach.pricePence')
  expect(pathsOf(1)).not.toContain('approach.pricePence')
  // The answer in words is asked for of the other criterion alone.
  expect(pathsOf().filter((path) => path.startsWith('approach.criteria'))).toEqual(['approach.criteria.0'])
  for (const pricePence of [0, -1, 0.5, 100_000_000_001])
    expect([pricePence, proposalSections.approach.safeParse({ pricePence }).success]).toEqual([pricePence, false])
})

test('a challenge has one price at the most, and a formula with a ceiling is published with it', () => {
  const twice = [...criteria, { ...price, id: 'other' }]
  expect(challengeSections.choosing.safeParse({ criteria: twice }).success).toBe(false)
  const wrongWith = (rule: PriceRule) => {
    const content = { ...emptyChallenge(), choosing: { ...choosing, criteria: [{ ...price, price: rule }] } }
    return missingToPublish(content, 'competition', new Date()).map(({ path }) => path)
  }
  expect(wrongWith({ formula: 'line_to_ceiling', ceilingPence: null })).toContain('choosing.criteria.0.price')
  expect(wrongWith(line(100))).not.toContain('choosing.criteria.0.price')
})

const priced = {
  mode: 'competition' as const,
  content: { choosing },
  prices: { kettles: 10_000_000, lanternfish: 8_000_000 },
}

test('nobody scores a price: it appears with its sum when the round is closed, and no sooner', async () => {
  const world = await theWorld()
  const { first, moderator } = panelOf(world)
  const open = await unsealedChallenge(world, priced)
  await declareNone(first, open)
  const cell = { challengeId: open.challengeId, proposalId: open.proposals[0]?._id ?? '', criterionId: 'price' }
  expect(await refusalOf(saveScore(await first.act(), { ...cell, version: 0, score: 5, reason: 'Cheap' }))).toBe(
    'WORKED_OUT',
  )
  expect(await AgreedScore.countDocuments({})).toBe(0)

  const scored = await scoredChallenge(world, priced)
  const theirs = { ...cell, challengeId: scored.challengeId, proposalId: scored.proposals[0]?._id ?? '' }
  expect(await refusalOf(agreeScore(await moderator.act(), { ...theirs, version: 0, score: 5 }))).toBe('WORKED_OUT')
  const shown = await evaluationOfChallenge(await moderator.act(), scored.challenge)
  const told = new Map(shown?.agreed.map(({ proposalId, score, rationale }) => [proposalId, { score, rationale }]))
  const ofThe = (supplierId: string) =>
    told.get(scored.proposals.find((one) => one.supplierId === supplierId)?._id ?? '')
  expect(ofThe(world.lanternfish.id)).toEqual({ score: 5, rationale: '5 × £80,000 (the lowest) ÷ £80,000 = 5.00' })
  expect(ofThe(world.kettles.id)).toEqual({ score: 4, rationale: '5 × £80,000 (the lowest) ÷ £100,000 = 4.00' })
})

test('whoever has a conflict learns no price of it from the sums of the others: neither they nor the ranking are shown', async () => {
  const world = await theWorld()
  const scored = await scoredChallenge(world, priced)
  const { challengeId, challenge, proposals } = scored
  const { second, moderator } = panelOf(world)
  const lowest = proposals.findIndex(({ supplierId }) => supplierId === world.lanternfish.id)
  const declarations = [{ proposalId: proposals[lowest]?._id ?? '', kind: 'actual' as const, words: 'I worked there.' }]
  await declareConflicts(await second.act(), { challengeId, declarations })
  for (const { _id: proposalId } of proposals)
    await agreeScore(await moderator.act(), {
      challengeId,
      proposalId,
      criterionId: 'fit',
      version: 0,
      score: 3,
      rationale: 'Both.',
    })
  await freezeRanking(await moderator.act(), { challengeId })

  const shownTo = async (person: typeof second) => evaluationOfChallenge(await person.act(), challenge)
  const toThem = await shownTo(second)
  expect(toThem).toMatchObject({ hidesPrices: true, ranking: [] })
  expect(toThem?.agreed.map(({ criterionId }) => criterionId)).toEqual(['fit'])
  expect(JSON.stringify(toThem?.agreed)).not.toContain('80,000')
  expect((await shownTo(moderator))?.ranking).toHaveLength(2)
})

test('the ranking uses the prices of what counts when it is frozen, whatever was kept before', async () => {
  const world = await theWorld()
  const scored = await scoredChallenge(world, priced)
  const { moderator } = panelOf(world)
  for (const { _id: proposalId } of scored.proposals)
    await agreeScore(await moderator.act(), {
      ...{ challengeId: scored.challengeId, proposalId, criterionId: 'fit', version: 0, score: 3, rationale: 'Both.' },
    })
  await AgreedScore.updateMany({ criterionId: 'price' }, { $set: { score: 1 } })
  const { ranking } = await freezeRanking(await moderator.act(), { challengeId: scored.challengeId })
  expect(ranking.map(({ rank, total }) => [rank, total])).toEqual([
    [1, 76],
    [2, 68],
  ])
})

test('a supplier is told the sum of its price, though nobody wrote a word on it', async () => {
  const world = await theWorld()
  const decidable = await decidableChallenge(world, priced)
  const first = decidable.proposals[0]
  // Both are good enough: whoever ranks first is accepted.
  const ranked = await evaluationOfChallenge(await panelOf(world).moderator.act(), decidable.challenge)
  const best = ranked?.ranking[0]?.proposalId ?? first?._id ?? ''
  await releaseDecision(await world.northmere.admin.act(), { ...partnershipWith(decidable), acceptedIds: [best] })
  const sums = new Map([
    [world.lanternfish.id, '5 × £80,000 (the lowest) ÷ £80,000 = 5.00'],
    [world.kettles.id, '5 × £80,000 (the lowest) ÷ £100,000 = 4.00'],
  ])
  for (const { supplierId, told } of await Feedback.find({ challengeId: decidable.challengeId }).lean())
    expect(told.find(({ criterionId }) => criterionId === 'price')?.reason).toBe(sums.get(supplierId ?? ''))
})

test('when the lowest price is found ineligible each sum is worked out anew, and a supplier is told the one that stands', async () => {
  const world = await theWorld()
  const scored = await scoredChallenge(world, priced)
  const { challenge, challengeId, proposals } = scored
  const { first, moderator } = panelOf(world)
  const act = () => moderator.act()
  const idOf = (supplierId: string) => proposals.find((one) => one.supplierId === supplierId)?._id ?? ''
  const [lowest, other] = [idOf(world.lanternfish.id), idOf(world.kettles.id)]
  for (const { _id: proposalId } of proposals)
    await agreeScore(await act(), {
      challengeId,
      proposalId,
      criterionId: 'fit',
      version: 0,
      score: 3,
      rationale: 'Both.',
    })
  await freezeRanking(await act(), { challengeId })
  // What is offered as a draft is saved as it stands.
  const shown = await evaluationOfChallenge(await act(), challenge)
  const drafts = shown ? await feedbackDraftsOf(await act(), shown) : []
  const draft = drafts.find(({ proposalId }) => proposalId === other)
  const said = (draft?.criteria ?? []).map((one) => ({ ...one, strength: 'Clear evidence' }))
  await saveFeedback(await act(), { challengeId, proposalId: other, version: 0, criteria: said })

  await reopenRanking(await act(), { challengeId, reason: 'One of them leaves out what was asked.' })
  const found = { challengeId, proposalId: lowest, code: 'incomplete' as const, words: 'The evidence is left out.' }
  const { _id: findingId } = await proposeIneligible(await act(), found)
  await confirmIneligible(await first.act(), { challengeId, findingId })
  const sum = '5 × £100,000 (the lowest) ÷ £100,000 = 5.00'
  const moderated = await evaluationOfChallenge(await act(), challenge)
  const price = moderated?.agreed.find((one) => one.proposalId === other && one.criterionId === 'price')
  expect(price).toMatchObject({ score: 5, rationale: sum })

  await freezeRanking(await act(), { challengeId })
  await signAll(first, scored)
  world.clock.advance({ days: 20 })
  await closeFinding(await first.act(), { challengeId, findingId, outcome: 'upheld', reason: 'It is not there.' })
  await releaseDecision(await world.northmere.admin.act(), { ...partnershipWith(scored), acceptedIds: [other] })
  const told = (await Feedback.findOne({ proposalId: other }).lean())?.told
  expect(told?.find(({ criterionId }) => criterionId === 'price')).toMatchObject({ score: 5, reason: sum })
})
