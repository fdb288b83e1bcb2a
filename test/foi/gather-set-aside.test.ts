import { expect, test } from '@jest/globals'
import { closeRound, declareConflicts, saveScore, stepDown } from '../../server/evaluations/commands.ts'
import { Score } from '../../server/evaluations/model.ts'
import { SetAsideScore } from '../../server/evaluations/model-set-aside.ts'
import { mostSetAside, setAsideByName } from '../../server/evaluations/set-aside-by-name.ts'
import {
  declareNone,
  panelOf,
  scoreAll,
  scoredChallenge,
  type Unsealed,
  unsealedChallenge,
} from '../support/evaluations.ts'
import { exportedAsProposed, gatheredBy, piecesOf, readByAnAdminAlone, textOf, withdrawn } from '../support/foi.ts'
import { rememberStages } from '../support/remembered.ts'
import { theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const ownReason = 'Their rota would never hold in winter, as ours did not.'
const note = 'Ask them about the strike.'

/** One evaluator scored a proposal and stepped down. */
async function left(world: World): Promise<Unsealed> {
  const { first, moderator } = panelOf(world)
  const unsealed = await unsealedChallenge(world)
  for (const person of [first, moderator]) await declareNone(person, unsealed)
  const { challengeId, proposals, criteria } = unsealed
  await saveScore(await first.act(), {
    ...{ challengeId, proposalId: proposals[0]?._id ?? '', criterionId: criteria[0]?.id ?? '', version: 0 },
    ...{ score: 1, reason: ownReason, privateNote: note },
  })
  await stepDown(await first.act(), { challengeId, reason: 'too_much' })
  return unsealed
}

/** The same, and the other evaluator went on until the round was closed. */
async function leftAndClosed(world: World): Promise<Unsealed> {
  const unsealed = await left(world)
  await scoreAll(panelOf(world).second, unsealed, () => 3)
  return unsealed
}

test('what somebody scored who left the panel is gathered once all is over, and nothing of it before, nor ever a private note', async () => {
  const world = await theWorld()
  const { admin } = world.northmere
  const unsealed = await leftAndClosed(world)
  const before = await gatheredBy(admin, unsealed.challengeId)
  expect(piecesOf(before, 'aside')).toEqual([])
  expect(JSON.stringify(before.items)).not.toContain('rota')

  await withdrawn(world, unsealed)
  const gathered = await gatheredBy(admin, unsealed.challengeId)
  const [piece] = piecesOf(gathered, 'aside')
  expect(piecesOf(gathered, 'aside')).toHaveLength(1)
  expect(piece?.title).toBe('Scores of one evaluator for proposal A that do not count')
  const criterion = unsealed.criteria[0]?.name ?? ''
  expect(piece?.text).toBe(
    `Evaluator: Northmere Police evaluator\nIts evaluator stepped down.\n${criterion}: 1\nWhy: ${ownReason}\nKnown to them alone.`,
  )
  expect(JSON.stringify(gathered.items)).not.toContain('the strike')
})

test('what the panel had seen of somebody who has a conflict is gathered as what counts no more', async () => {
  const world = await theWorld()
  const { first } = panelOf(world)
  const scored = await scoredChallenge(world)
  const { challengeId, proposals, criteria } = scored
  const proposalId = proposals[0]?._id ?? ''
  await Score.updateMany({ challengeId, proposalId, personId: first.personId }, { $set: { reason: ownReason } })
  const declarations = [{ proposalId, kind: 'actual' as const, words: 'My sister keeps their books.' }]
  await declareConflicts(await first.act(), { challengeId, declarations })
  await withdrawn(world, scored)
  const gathered = await gatheredBy(world.northmere.admin, challengeId)
  expect(piecesOf(gathered, 'aside')).toHaveLength(1)
  const text = textOf(gathered, 'aside')
  expect(text).toMatch(/declared a conflict/)
  expect(text).toContain('Known to the panel, and to them alone since it was set aside.')
  for (const { name } of criteria) expect(text).toContain(`${name}: 4`)
})

test('the words and the name of whoever gave a score that does not count come out of no document that is made as proposed', async () => {
  const world = await theWorld()
  const { admin } = world.northmere
  const unsealed = await left(world)
  // Said again in the log of the force: there too somebody has to look at it.
  const closing = { challengeId: unsealed.challengeId, reason: `${ownReason} So one of us left.` }
  await closeRound(await panelOf(world).moderator.act(), closing)
  await withdrawn(world, unsealed)
  const gathered = await gatheredBy(admin, unsealed.challengeId)
  expect(piecesOf(gathered, 'aside')[0]?.proposed).toEqual({
    ...{ answer: 'redact', exemption: 's40', passages: ['Northmere Police evaluator', ownReason] },
  })
  const document = await exportedAsProposed(admin, gathered)
  for (const secret of [ownReason, /Northmere Police evaluator/]) expect(document).not.toMatch(secret)
  expect(document).toContain('Its evaluator stepped down.')
})

test('of a round that was never closed it is gathered too once all is over, as known to its evaluator alone', async () => {
  const world = await theWorld()
  const unsealed = await left(world)
  const { admin } = world.northmere
  expect(piecesOf(await gatheredBy(admin, unsealed.challengeId), 'aside')).toEqual([])
  await withdrawn(world, unsealed)
  const gathered = await gatheredBy(admin, unsealed.challengeId)
  expect(textOf(gathered, 'aside')).toMatch(/rota.*\nKnown to them alone\.$/)
  expect(JSON.stringify(gathered.items)).not.toContain('the strike')
})

test('who has a conflict reads nothing that was set aside, nor does anybody but an admin, who reads only what they may', async () => {
  const world = await theWorld()
  const unsealed = await leftAndClosed(world)
  await withdrawn(world, unsealed)
  const given = await readByAnAdminAlone(world, unsealed.challengeId, setAsideByName, {
    among: (open) => open.slice(1),
  })
  expect(given).toMatchObject([{ score: 1, reason: ownReason, name: 'Northmere Police evaluator' }])
  expect(JSON.stringify(given)).not.toContain('the strike')
})

test('where more was set aside than is read, the record says so', async () => {
  const world = await theWorld()
  const unsealed = await leftAndClosed(world)
  const { challengeId } = unsealed
  const kept = await SetAsideScore.findOne({ challengeId }).lean()
  await SetAsideScore.insertMany(
    Array.from({ length: mostSetAside }, (_one, at) => ({ ...kept, _id: `s${at}`, reason: '' })),
  )
  await withdrawn(world, unsealed)
  const cut = piecesOf(await gatheredBy(world.northmere.admin, challengeId), 'cut')
  expect(cut.map(({ title }) => title)).toEqual(['There may be more: scores that were set aside'])
})
