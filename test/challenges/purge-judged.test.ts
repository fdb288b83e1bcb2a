import { expect, test } from '@jest/globals'
import mongoose from 'mongoose'
import { Challenge } from '../../server/challenges/model.ts'
import { agreeScore, raiseCase, releaseDecision } from '../../server/evaluations/commands.ts'
import { AgreedScore, Feedback, Score } from '../../server/evaluations/model.ts'
import { Finding } from '../../server/evaluations/model-eligibility.ts'
import { ExampleScore, WorkedExample } from '../../server/evaluations/model-example.ts'
import { SetAsideScore } from '../../server/evaluations/model-set-aside.ts'
import { purgeWordsOfEvaluation, writtenInEvaluations } from '../../server/evaluations/purge.ts'
import { decideFoi, exportFoi, openFoi } from '../../server/foi/commands.ts'
import { Foi, FoiPiece } from '../../server/foi/model.ts'
import { formPartnership, proposeDecision } from '../../server/partnerships/commands.ts'
import { Partnership } from '../../server/partnerships/model.ts'
import { Event } from '../../server/platform/events.ts'
import { purgeWords } from '../../server/purges/commands.ts'
import { Review } from '../../server/reviews/model.ts'
import {
  decidableChallenge,
  panelOf,
  partnershipWith,
  scoredChallenge,
  workedExampleOf,
} from '../support/evaluations.ts'
import { everythingStored } from '../support/everything-stored.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const name = "Jo O'Bloggs"
const purge = (challengeId: string) => ({ challengeId, words: name, reason: 'personal_data' as const })
const placesTold = async () => (await Event.findOne({ kind: 'challenge.purged' }).lean())?.data

test('words go from scores, private notes, agreed reasons and feedback, and from what was gathered for a request', async () => {
  const world = await theWorld()
  const decidable = await decidableChallenge(world)
  const { challengeId } = decidable
  const admin = await world.northmere.admin.act()
  await releaseDecision(admin, partnershipWith(decidable))
  const said = `${name} said so.`
  await Score.updateMany({ challengeId }, { $set: { reason: said, privateNote: `Ask ${name}.` } })
  await AgreedScore.updateMany({ challengeId }, { $set: { rationale: said } })
  for (const feedback of await Feedback.find({ challengeId })) {
    const told = feedback.told.map((one) => ({ ...one, reason: said }))
    await feedback.set({ told }).save()
  }
  const { _id: id } = await openFoi(admin, { challengeId, ourReference: 'FOI 1', receivedOn: world.clock.now() })
  const waiting = await FoiPiece.find({ foiId: id, mayKeepBack: true }).lean()
  for (const { key } of waiting) await decideFoi(admin, { id, item: key, answer: 'release' })
  const { exports } = await exportFoi(admin, { id })
  expect(exports).toHaveLength(1)
  expect(await everythingStored(name)).toEqual(expect.arrayContaining(['agreed_scores', 'feedback', 'scores']))
  expect(await FoiPiece.countDocuments({ foiId: id, text: new RegExp(name) })).toBeGreaterThan(0)

  await purgeWords(admin, purge(challengeId))
  // The bytes of the document that was made go with the sweep of files that nothing names.
  const left = await everythingStored(name)
  expect(left.filter((collection) => !/files|chunks/.test(collection))).toEqual([])
  expect((await Score.findOne({ challengeId }).lean())?.reason).toBe('[removed] said so.')
  expect(await Foi.findById(id).lean()).toMatchObject({ exports: [] })
  expect(await placesTold()).toMatchObject({ places: ['the evaluation'] })
  expect((await exportFoi(admin, { id })).exports).toMatchObject([{ number: 2 }])
})

test('words go from a worked example, scores that were set aside and cases, as they were gathered for a request', async () => {
  const world = await theWorld()
  const decidable = await decidableChallenge(world, { mode: 'competition' })
  const { challengeId, proposals, criteria, challenge } = decidable
  const admin = await world.northmere.admin.act()
  await releaseDecision(admin, partnershipWith(decidable))
  const words = `${name} said so, and we wrote it down.`
  const of = { challengeId, forceId: challenge.forceId }
  const by = { ...of, personId: panelOf(world).first.personId, reason: words }
  const at = world.clock.now()
  const { criterionId, expected } = workedExampleOf(challengeId, criteria)
  await WorkedExample.create([
    {
      ...of,
      _id: 'e1',
      criterionId,
      expected,
      answer: words,
      why: words,
      edition: 1,
      writtenById: by.personId,
      writtenAt: at,
    },
  ])
  await ExampleScore.create([{ ...by, _id: 'g1', score: 3, scoredAt: at }])
  await SetAsideScore.create([
    {
      ...by,
      _id: 's1',
      proposalId: proposals[0]?._id ?? '',
      criterionId,
      score: 3,
      savedAt: at,
      setAsideAt: at,
      because: 'conflict' as const,
    },
  ])
  const loser = proposals[1]?.supplierId === world.kettles.id ? world.kettles : world.lanternfish
  await raiseCase(await loser.editor.act(), { challengeId, kind: 'question', words })

  const { _id: foiId } = await openFoi(admin, { challengeId, ourReference: 'FOI 1', receivedOn: at })
  const kinds = async (where: object) =>
    (
      await FoiPiece.find({ foiId, ...where })
        .sort({ place: 1 })
        .lean()
    ).map(({ key }) => key.split(':')[0])
  const saying = { text: new RegExp(name), 'proposed.passages': new RegExp(name) }
  expect(await kinds(saying)).toEqual(['example', 'example-score', 'aside', 'case'])
  await purgeWords(admin, purge(challengeId))
  expect(await kinds({ $or: [{ text: saying.text }, { 'proposed.passages': saying.text }] })).toEqual([])
  expect(await kinds({ text: /\[removed\] said so/ })).toEqual(['example', 'example-score', 'aside', 'case'])
})

test('words go from findings, drafts of scores, reviews and partnerships, as they were gathered for a request', async () => {
  const world = await theWorld()
  const decidable = await decidableChallenge(world)
  const { challengeId, proposals, criteria, challenge } = decidable
  const { admin: person, editor } = world.northmere
  const admin = await person.act()
  await releaseDecision(admin, partnershipWith(decidable))
  const words = `${name} said so, and we wrote it down.`
  const [at, proposalId] = [world.clock.now(), proposals[0]?._id ?? '']
  const of = { challengeId, forceId: challenge.forceId, proposalId }
  const by = panelOf(world).first.personId
  const found = { code: 'incomplete' as const, proposedById: by, proposedAt: at, supplierId: world.kettles.id }
  await Finding.create([{ ...of, ...found, _id: 'f1', words }])
  const draft = { personId: by, criterionId: `${criteria[0]?.id}-then`, score: 2, reason: words, savedAt: at }
  await Score.create([{ ...of, ...draft, _id: 'd1' }])
  const review = { _id: 'r1', subjectId: challengeId, forceId: challenge.forceId, number: 1, state: 'signed' as const }
  const looked = { triggers: [], safeguards: words, data: words, ai: '' }
  const asked = { askedById: by, askedAt: at, reviewerId: by, outcome: 'conditions' as const, signedAt: at }
  await Review.create([{ ...review, ...asked, of: looked, reason: words, conditions: words, post: 'Officer' }])
  const { _id: id } = await formPartnership(await editor.act(), { proposalId })
  await Partnership.updateOne({ _id: id }, { $set: { 'terms.intellectualProperty': words } })
  await proposeDecision(await editor.act(), { id, question: words, decision: 'The third one, from Friday on.' })

  const { _id: foiId } = await openFoi(admin, { challengeId, ourReference: 'FOI 1', receivedOn: at })
  const kinds = async (pattern: RegExp) => {
    const saying = [{ title: pattern }, { text: pattern }, { 'proposed.passages': pattern }]
    const pieces = await FoiPiece.find({ foiId, $or: saying }).sort({ place: 1 }).lean()
    return pieces.map(({ key }) => key.split(':')[0])
  }
  const all = ['review', 'review-reason', 'finding', 'draft-scores', 'terms', 'decision']
  expect(await kinds(new RegExp(name))).toEqual(all)
  await purgeWords(admin, purge(challengeId))
  expect(await kinds(new RegExp(name))).toEqual([])
  expect(await kinds(/\[removed\] said so/)).toEqual(all)
  expect(await everythingStored(name)).toEqual([])
})

test('before the decision nobody learns by removing words what a panel writes, and yet they go', async () => {
  const world = await theWorld()
  const scored = await scoredChallenge(world)
  const { challengeId, proposals, criteria } = scored
  const cell = { challengeId, proposalId: proposals[0]?._id ?? '', criterionId: criteria[0]?.id ?? '' }
  await agreeScore(await panelOf(world).moderator.act(), {
    ...cell,
    version: 0,
    score: 4,
    rationale: `${name} wrote it.`,
  })
  const admin = await world.northmere.admin.act()
  expect(await refusalOf(purgeWords(admin, purge(challengeId)))).toBe('NOT_THERE')
  expect(await AgreedScore.countDocuments({ challengeId, rationale: new RegExp(name) })).toBe(1)

  await Challenge.updateOne({ _id: challengeId }, { $set: { 'content.problem.summary': `Ask ${name} for more.` } })
  await purgeWords(admin, purge(challengeId))
  expect(await placesTold()).toMatchObject({ places: ['problem'] })
  expect((await AgreedScore.findOne(cell).lean())?.rationale).toBe('[removed] wrote it.')
  const part = purgeWordsOfEvaluation(admin, { challengeId, words: name })
  await expect(part).rejects.toThrow('part of another command')
})

/** What holds no words of anybody: ids, states, codes, hashes and sums. */
const noWords =
  /(^|\.)(_id|challengeId|forceId|proposalId|criterionId|personId|supplierId|seed|kind|code|state|outcome|named|because)$|Ids?$|ById$/
/** Written by the house: receipts, sums, who confirmed, and which are scored again. */
const byTheHouse = ['confirmations', 'receipts', 'ranking', 'reopenedFor']

test('nothing that people write while a challenge is judged is left out', () => {
  const left: string[] = []
  const covered = new Map(writtenInEvaluations.map(({ name, fields }) => [name, fields]))
  const judged = [...covered.keys()]
  for (const model of judged)
    mongoose.model(model).schema.eachPath((path, type) => {
      if (!['String', 'Mixed', 'Array'].includes(type.instance) || noWords.test(path)) return
      if (byTheHouse.includes(path) || covered.get(model)?.includes(path)) return
      left.push(`${model}.${path}`)
    })
  expect(left).toEqual([])
})
