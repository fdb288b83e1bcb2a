import { expect, test } from '@jest/globals'
import { apartInWords } from '../../schema/worked-example.ts'
import { challengesById } from '../../server/challenges/queries.ts'
import {
  closeRound,
  saveScore,
  scoreWorkedExample,
  stepDown,
  writeWorkedExample,
} from '../../server/evaluations/commands.ts'
import {
  exampleDoneBy,
  exampleScoresOf,
  waitsFor as waitsForExample,
  workedExampleOf,
} from '../../server/evaluations/example.ts'
import { AgreedScore, Evaluation, Feedback, Score } from '../../server/evaluations/model.ts'
import { ownEvaluations } from '../../server/evaluations/own.ts'
import { evaluationOfChallenge } from '../../server/evaluations/queries.ts'
import { Event, type StoredEvent } from '../../server/platform/events.ts'
import { draftedChallenge } from '../support/challenges.ts'
import { closedChallenge, declareNone, panelOf, rankedChallenge, unsealedChallenge } from '../support/evaluations.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

type Person = Pick<World['northmere']['editor'], 'act'>
type Prepared = { _id: string; content: { choosing: { criteria: { id: string }[] } } }

const answer = 'We will train two people in each station, in the first month.'
const why = 'It says who and when, and nothing of what happens when they leave.'
const reason = 'Two people are few, but it is a plan.'

function preparing({ _id: challengeId, content }: Prepared) {
  const criterionId = content.choosing.criteria[0]?.id ?? ''
  const example = { challengeId, edition: 0, criterionId, answer, expected: 3, why }
  return {
    write: async (by: Person, more: Partial<typeof example> = {}) =>
      writeWorkedExample(await by.act(), { ...example, ...more }),
    give: async (by: Person, score: number, edition = 1) =>
      scoreWorkedExample(await by.act(), { challengeId, edition, score, reason }),
    /** What somebody reads of it: the answer, the expected score, what was given, and who has done it. */
    reads: async (who: Person) => {
      const act = await who.act()
      const [challenge] = await challengesById(act, [challengeId])
      const shown = challenge && (await workedExampleOf(act, challenge))
      if (!shown) return null
      const { example: found, knows, mayWrite, mayScore } = shown
      return {
        ...{ answer: found?.answer ?? null, knows, mayWrite, mayScore },
        given: (await exampleScoresOf(act, shown)).map(({ score }) => score),
        done: (await exampleDoneBy(shown)).map(({ hasScored }) => hasScored),
      }
    },
  }
}

const waitsFor = async (who: Person) => (await ownEvaluations(await who.act()))[0]?.exampleWaits

test('the moderator or who answers for the challenge writes the example, and nobody who is to score it', async () => {
  const world = await theWorld()
  const { first, moderator } = panelOf(world)
  const { write, reads } = preparing(await closedChallenge(world))
  const { editor, viewer } = world.northmere
  expect(await reads(moderator)).toMatchObject({ answer: null, mayWrite: true })
  expect(await refusalOf(write(first))).toBe('NOT_MODERATOR')
  for (const outsider of [viewer, world.saltmarch.admin, world.kettles.admin, world.visitor])
    expect(await refusalOf(write(outsider))).toBe('NOT_FOUND')

  expect((await write(editor)).edition).toBe(1)
  expect(await refusalOf(write(moderator))).toBe('CHANGED_SINCE')
  expect((await write(moderator, { edition: 1, expected: 2 })).edition).toBe(2)
  expect(await refusalOf(write(editor, { edition: 2, criterionId: 'none-of-these' }))).toBe('NOT_FOUND')
  expect(await refusalOf(write(editor, { edition: 2, answer: 'It lay in BD51 SMR.' }))).toBe('NEVER_IN_A_RECORD')

  const draft = preparing(await draftedChallenge(world))
  expect(await refusalOf(draft.write(editor))).toBe('NOT_FOUND')
  expect(await draft.reads(editor)).toBeNull()
})

test('an example is of a criterion that people score: a price is none', async () => {
  const world = await theWorld()
  const rule = { formula: 'share_of_lowest' as const, ceilingPence: null }
  const criteria = [
    { id: 'fit', name: 'Fit', about: 'What changes', weight: 60, minimum: 0 },
    { id: 'price', name: 'Price', about: 'For three years', weight: 40, minimum: 0, price: rule },
  ]
  const choosing = { criteria, howChosen: 'The panel scores, and the price is worked out.' }
  const { write } = preparing(await closedChallenge(world, { mode: 'competition', content: { choosing } }))
  expect(await refusalOf(write(world.northmere.admin, { criterionId: 'price' }))).toBe('WORKED_OUT')
  await write(world.northmere.admin)
})

test('an evaluator scores it before their first real score, once, and nothing waits where there is none', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { challenge, challengeId, proposals, criteria } = unsealed
  const { first, second, moderator } = panelOf(world)
  const { write, give } = preparing(challenge)
  for (const person of [first, second]) await declareNone(person, unsealed)
  const cell = { challengeId, proposalId: proposals[0]?._id ?? '', criterionId: criteria[0]?.id ?? '' }
  const score = async (by: Person) =>
    saveScore(await by.act(), { ...cell, version: 0, score: 4, reason: 'It names every date.' })

  expect(await waitsFor(first)).toBe(false)
  await write(moderator)
  expect(await waitsFor(first)).toBe(true)
  expect(await waitsFor(moderator)).toBe(false)
  expect(await refusalOf(score(first))).toBe('EXAMPLE_FIRST')
  expect(await refusalOf(give(moderator, 3))).toBe('NOT_EVALUATOR')
  expect(await refusalOf(give(first, 6))).toBe('BAD_INPUT')
  await give(first, 4)
  expect(await waitsFor(first)).toBe(false)
  expect(await refusalOf(give(first, 3))).toBe('EXAMPLE_SCORED')
  await score(first)
  // One's own is enough for oneself, and for nobody else.
  expect(await refusalOf(score(second))).toBe('EXAMPLE_FIRST')

  const another = await theWorld()
  const without = await unsealedChallenge(another)
  await declareNone(panelOf(another).first, without)
  const begun = { challengeId: without.challengeId, proposalId: without.proposals[0]?._id ?? '' }
  await saveScore(await panelOf(another).first.act(), {
    ...{ ...begun, criterionId: criteria[0]?.id ?? '', version: 0 },
    ...{ score: 4, reason: 'It names every date.' },
  })
  const late = preparing(without.challenge)
  expect(await refusalOf(late.write(panelOf(another).moderator))).toBe('SCORING_BEGAN')
  expect(await late.reads(panelOf(another).moderator)).toMatchObject({ mayWrite: false })
})

test('it is worded anew until somebody has scored it, and who scores says which wording they read', async () => {
  const world = await theWorld()
  const { first, second, moderator } = panelOf(world)
  const challenge = await closedChallenge(world)
  const { write, give, reads } = preparing(challenge)
  await write(moderator)
  const example = await write(moderator, { edition: 1, answer: 'We will train three people.' })
  expect(await refusalOf(give(first, 3, 1))).toBe('CHANGED_SINCE')
  expect(waitsForExample(challenge, example, null, first.personId)).toBe(true)
  // An amendment took its criterion away: nobody waits for an answer to what is not asked.
  const amended = { ...challenge, content: { ...challenge.content, choosing: { criteria: [], howChosen: '' } } }
  expect(waitsForExample(amended, example, null, first.personId)).toBe(false)
  await give(first, 3, 2)
  expect(await refusalOf(write(moderator, { edition: 2 }))).toBe('EXAMPLE_SCORED')
  expect(await reads(moderator)).toMatchObject({ answer: 'We will train three people.', mayWrite: false })
  await give(second, 3, 2)

  const closed = await theWorld()
  const unsealed = await unsealedChallenge(closed)
  const closing = preparing(unsealed.challenge)
  await closing.write(panelOf(closed).moderator)
  const stated = { challengeId: unsealed.challengeId, reason: 'Both of us are ill.' }
  await closeRound(await panelOf(closed).moderator.act(), stated)
  expect(await refusalOf(closing.write(panelOf(closed).moderator, { edition: 1 }))).toBe('ROUND_CLOSED')
  expect(await refusalOf(closing.give(panelOf(closed).first, 3))).toBe('ROUND_CLOSED')
})

test('what was expected and what others gave an evaluator reads after their own, the moderator what was given after all', async () => {
  const world = await theWorld()
  const { first, second, moderator } = panelOf(world)
  const challenge = await closedChallenge(world)
  const { write, give, reads } = preparing(challenge)
  await write(moderator)
  const hidden = { answer, knows: false, mayWrite: false, mayScore: true, given: [], done: [] }
  expect([await reads(first), await reads(second)]).toEqual([hidden, hidden])

  await give(first, 5)
  expect(await reads(first)).toMatchObject({ knows: true, mayScore: false, given: [5], done: [true, false] })
  expect(await reads(second)).toEqual(hidden)
  for (const who of [moderator, world.northmere.admin])
    expect(await reads(who)).toMatchObject({ knows: true, given: [], done: [true, false] })

  await give(second, 2)
  for (const who of [first, second, moderator]) expect(await reads(who)).toMatchObject({ given: [5, 2] })
  expect(await reads(world.northmere.admin)).toMatchObject({ given: [], done: [true, true] })
  const { viewer } = world.northmere
  for (const outsider of [viewer, world.saltmarch.admin, world.kettles.admin, world.charter.manager, world.visitor])
    expect(await reads(outsider)).toBeNull()
  // Who leaves the panel reads nothing of it any more, and the panel not what they gave.
  await stepDown(await second.act(), { challengeId: challenge._id, reason: 'too_much' })
  expect(await reads(second)).toBeNull()
  expect(await reads(first)).toMatchObject({ given: [5], done: [true] })
})

test('the example changes no score, ranking, picture or feedback, and stands in facts of the audit alone', async () => {
  const world = await theWorld()
  const kept = async (challengeId: string) => {
    const where = { challengeId }
    const inOrder = { _id: 1 } as const
    const without = '-_id score total rank parts criteria.reason'
    const evaluation = await Evaluation.findOne(where).select('ranking').lean()
    return [
      await Score.find(where).select(without).sort(inOrder).lean(),
      await AgreedScore.find(where).select(without).sort(inOrder).lean(),
      await Feedback.find(where).select(without).sort(inOrder).lean(),
      evaluation?.ranking.map(({ rank, total, parts }) => ({ rank, total, parts })),
    ]
  }
  const plain = await kept((await rankedChallenge(world)).challengeId)

  const prepared = await theWorld()
  const closed = await rankedChallenge(prepared, {
    beforehand: async (challenge) => {
      const { write, give } = preparing(challenge)
      await write(panelOf(prepared).moderator)
      await give(panelOf(prepared).first, 0)
      await give(panelOf(prepared).second, 5)
    },
  })
  expect(await kept(closed.challengeId)).toEqual(plain)
  const act = await panelOf(prepared).moderator.act()
  const [challenge] = await challengesById(act, [closed.challengeId])
  const shown = challenge && (await evaluationOfChallenge(act, challenge))
  expect(JSON.stringify(shown)).not.toContain(reason)

  const events = await Event.find({ subject: 'workedExample', subjectId: closed.challengeId })
    .sort({ _id: 1 })
    .lean<StoredEvent[]>()
  expect(events.map(({ kind, audience }) => [kind, audience])).toEqual([
    ['workedExample.written', 'audit'],
    ['workedExample.scored', 'audit'],
    ['workedExample.scored', 'audit'],
  ])
})

test('how far apart a score is from the expected one is said in words', () => {
  expect(apartInWords(3, 3)).toBe('The same as expected: 3 Acceptable')
  expect(apartInWords(5, 3)).toBe('2 above what was expected: 5 Excellent, not 3 Acceptable')
  expect(apartInWords(0, 1)).toBe('1 below what was expected: 0 Unacceptable, not 1 Poor')
})
