import { expect, test } from '@jest/globals'
import { setPanel } from '../../server/challenges/commands.ts'
import { keepBackDisclosure, publishDisclosure } from '../../server/disclosures/commands.ts'
import { declaredByName, scoredByName } from '../../server/evaluations/by-name.ts'
import {
  answerClarification,
  askProposer,
  declareConflicts,
  declinePart,
  freezeRanking,
  releaseDecision,
  ruleOnConflict,
} from '../../server/evaluations/commands.ts'
import { Score, Seat } from '../../server/evaluations/model.ts'
import { evaluationOfChallenge } from '../../server/evaluations/queries.ts'
import { exportFoi } from '../../server/foi/commands.ts'
import { FoiPiece } from '../../server/foi/model.ts'
import { passagesOf } from '../../server/foi/own-words.ts'
import { askQuestion } from '../../server/questions/commands.ts'
import { answerPrivately } from '../../server/questions/to-the-asker.ts'
import { openedChallenge } from '../support/challenges.ts'
import { toldByHand } from '../support/disclosures.ts'
import { decidableChallenge, panelOf, partnershipWith, signAll, type Unsealed } from '../support/evaluations.ts'
import { exportedAsProposed, gatheredBy } from '../support/foi.ts'
import { rememberStages } from '../support/remembered.ts'
import { roomOf, say } from '../support/rooms.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const declaredWords = 'My sister keeps the books of their accountant.'
const ruledBecause = 'They have not met about work since her wedding.'
const ownReason = 'Their rota would never hold in winter, as ours did not.'
const leftFor = 'I am to work for one of them in spring.'
const question = 'Which of your two plans do you mean to begin with?'
const answer = 'With the smaller one, at nine pounds a night.'

/** Ready to be decided: one evaluator declared something in words and gave a reason of their own, another was asked and left. */
async function judged(world: World): Promise<Unsealed> {
  const { first, moderator } = panelOf(world)
  const decidable = await decidableChallenge(world, {
    beforehand: async ({ _id: id, panel }) => {
      const asked = [...panel, { personId: world.northmere.editor.personId, part: 'evaluator' as const }]
      await setPanel(await world.northmere.admin.act(), { id, panel: asked })
      const left = { challengeId: id, reason: 'conflict' as const, words: leftFor }
      await declinePart(await world.northmere.editor.act(), left)
    },
  })
  const { challengeId, proposals, criteria } = decidable
  const proposalId = proposals[0]?._id ?? ''
  await declareConflicts(await first.act(), {
    challengeId,
    declarations: [{ proposalId, kind: 'possible', words: declaredWords }],
  })
  await ruleOnConflict(await moderator.act(), {
    ...{ challengeId, proposalId, personId: first.personId, declaredAt: world.clock.now() },
    ...{ outcome: 'may_judge', words: ruledBecause },
  })
  // What waited for the ruling stands again.
  await freezeRanking(await moderator.act(), { challengeId })
  await signAll(first, decidable)
  const cell = { proposalId, criterionId: criteria[0]?.id ?? '', personId: first.personId }
  await Score.updateOne(cell, { $set: { reason: ownReason, privateNote: 'Ask them about the strike.' } })
  const asks = { challengeId, proposalId, question, workingDays: 3 }
  const { _id: clarificationId } = await askProposer(await moderator.act(), asks)
  const side = proposals[0]?.supplierId === world.kettles.id ? world.kettles : world.lanternfish
  await answerClarification(await side.editor.act(), { challengeId, proposalId, clarificationId, answer })
  return decidable
}

async function decided(world: World): Promise<Unsealed> {
  const decidable = await judged(world)
  await releaseDecision(await world.northmere.admin.act(), partnershipWith(decidable))
  return decidable
}

const ofThePanel = /^(clarification|left|declared|scores):/

test('what was asked of one proposer, declared and scored is gathered once all is over, and nothing of it before', async () => {
  const world = await theWorld()
  const decidable = await judged(world)
  const before = await gatheredBy(world.northmere.admin, decidable.challengeId)
  expect(before.items.filter(({ key }) => ofThePanel.test(key))).toEqual([])
  expect(JSON.stringify(before.items)).not.toMatch(/sister|rota|smaller one|in spring/)

  await releaseDecision(await world.northmere.admin.act(), partnershipWith(decidable))
  const { items } = await gatheredBy(world.northmere.admin, decidable.challengeId)
  const textOf = (kind: string) =>
    items.flatMap(({ key, text }) => (key.startsWith(`${kind}:`) ? [text] : [])).join('\n')
  expect(textOf('clarification')).toContain(`Question: ${question}\nAnswer: ${answer}`)
  expect(textOf('left')).toContain(leftFor)
  expect(textOf('declared')).toMatch(new RegExp(`Possible\\nIn their words: ${declaredWords}`))
  expect(textOf('declared')).toMatch(new RegExp(`They may judge it, .*\\nRuled because: ${ruledBecause}`))
  expect(textOf('scores')).toContain(ownReason)
  // Of two evaluators for two proposals; what somebody noted for themselves is theirs alone.
  expect(items.filter(({ key }) => key.startsWith('scores:'))).toHaveLength(4)
  expect(JSON.stringify(items)).not.toMatch(/the strike|Mine: /)
})

test('the words and the name of whoever declared, scored or left come out of no document that is made as proposed', async () => {
  const world = await theWorld()
  const { challengeId } = await decided(world)
  const gathered = await gatheredBy(world.northmere.admin, challengeId)
  const ofPanel = gathered.items.filter(({ key }) => ofThePanel.test(key))
  expect(ofPanel.filter(({ proposed }) => proposed.answer === 'release')).toEqual([])
  expect(new Set(ofPanel.map(({ proposed }) => proposed.exemption))).toEqual(new Set(['s40', 's43']))
  const act = await world.northmere.admin.act()
  expect(await refusalOf(exportFoi(act, { id: gathered.id }))).toBe('NOT_DECIDED')

  const document = await exportedAsProposed(world.northmere.admin, gathered)
  for (const secret of [
    declaredWords,
    ruledBecause,
    ownReason,
    leftFor,
    question,
    answer,
    /Northmere Police (evaluator|other|second|editor)/,
  ])
    expect(document).not.toMatch(secret)
  // What was declared, and the score, is for everybody; what the panel took over as its own it answers for.
  for (const said of ['Possible', 'What we read about', '[Redacted: s.40 Personal information]'])
    expect(document).toContain(said)
  expect(await FoiPiece.find({ foiId: gathered.id }).sort({ place: 1 }).lean()).toEqual(gathered.items)
  expect(JSON.stringify(await Seat.find({ challengeId }).lean())).toContain(declaredWords)
})

test('who has a conflict gathers nothing of it, nor reads it by name, nor does anybody but an admin of the force', async () => {
  const world = await theWorld()
  const decidable = await decided(world)
  const { challengeId, challenge } = decidable
  const readBy = async (person: World['northmere']['admin']) => {
    const act = await person.act()
    const shown = await evaluationOfChallenge(act, { ...challenge, state: 'decided' })
    return shown ? [...(await declaredByName(act, shown)), ...(await scoredByName(act, shown))].length : 0
  }
  expect(await readBy(world.northmere.admin)).toBeGreaterThan(0)
  for (const person of [world.northmere.editor, world.northmere.evaluator, world.saltmarch.admin, world.kettles.admin])
    expect(await readBy(person)).toBe(0)

  const { admin } = world.northmere
  await Seat.create([
    {
      ...{ _id: 'a-seat', challengeId, forceId: challenge.forceId, personId: admin.personId },
      declarations: [
        { proposalId: decidable.proposals[0]?._id ?? '', kind: 'actual', words: declaredWords, at: new Date() },
      ],
    },
  ])
  expect(await readBy(admin)).toBe(0)
  expect(await refusalOf(gatheredBy(admin, challengeId))).toBe('CONFLICT')
})

test('a private answer is proposed to be blacked out, with everything but why it was private', async () => {
  const world = await theWorld()
  const { _id: challengeId } = await openedChallenge(world)
  const asked = 'Does your van take our sealed case of rare lenses?'
  const id = await askQuestion(await world.kettles.editor.act(), {
    challengeId,
    text: asked,
    confidential: true,
  })
  const reason = 'It is about the case that this supplier makes.'
  await answerPrivately(await world.northmere.editor.act(), { id, answer: 'It does, lying down.', reason })
  const gathered = await gatheredBy(world.northmere.admin, challengeId)
  expect(gathered.items.find(({ key }) => key === `private:${id}`)?.proposed).toEqual({
    ...{ answer: 'redact', exemption: 's43', passages: [asked, 'It does, lying down.'] },
  })
  const document = await exportedAsProposed(world.northmere.admin, gathered)
  expect(document).not.toMatch(/sealed case|lying down/)
  expect(document).toContain(reason)
})

test('what was told to one supplier and kept back from the others is proposed to be blacked out wherever it stands', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world, { mode: 'market_engagement' })
  const room = await roomOf(world, 'challenge_discussion', challenge._id)
  const told = 'Come to the side gate at nine, the dogs are in.'
  const open = await toldByHand(world, challenge._id, 'The forms are on the second floor.')
  const id = await toldByHand(world, challenge._id, told)
  const reason = 'It was only about the hour of a meeting.'
  await keepBackDisclosure(await world.northmere.editor.act(), { id, reason })
  await say(
    world.northmere.editor,
    room._id,
    `As I said: come to the side gate at nine, the dogs are in. Bring a pass.`,
  )

  const gathered = await gatheredBy(world.northmere.admin, challenge._id)
  const proposedFor = (start: string) => gathered.items.find(({ key }) => key.startsWith(start))?.proposed
  const whom = { answer: 'redact', exemption: 's43', passages: ['Told to: Two Kettles', told] }
  expect(proposedFor(`told:${id}`)).toEqual(whom)
  await publishDisclosure(await world.northmere.editor.act(), { id: open, words: 'The forms are on the second floor.' })
  const again = await gatheredBy(world.northmere.admin, challenge._id)
  // What everybody has since: still not whom it was told first.
  const row = again.items.find(({ key }) => key === `told:${open}`)
  expect(row?.proposed.passages).toEqual(['Told to: Two Kettles'])
  expect(proposedFor('message:')).toEqual({ answer: 'redact', exemption: 's43', passages: [told] })
  const document = await exportedAsProposed(world.northmere.admin, gathered)
  expect(document).not.toMatch(/side gate/)
  for (const part of [reason, 'Bring a pass.', 'Kept back from the others']) expect(document).toContain(part)
})

test('words are blacked out as a decision takes them: in one line, no longer than it allows, and short ones with what stands before', () => {
  expect(passagesOf({ label: 'Why', words: 'It names\n\nevery  date of it.' })).toEqual(['It names every date of it.'])
  expect(passagesOf({ label: 'Why', words: 'Thin.' })).toEqual(['Why: Thin.'])
  expect(passagesOf({ label: 'Why', words: '  ' })).toEqual([])
  const long = passagesOf({ label: 'Why', words: 'so much to say '.repeat(200) })
  expect(long.map(({ length }) => length <= 2_000)).toEqual([true, true])
  expect(long.join(' ')).toBe('so much to say '.repeat(200).trim())
})
