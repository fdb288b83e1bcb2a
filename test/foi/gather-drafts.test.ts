import { expect, test } from '@jest/globals'
import { lockScores, saveScore } from '../../server/evaluations/commands.ts'
import { draftsByName, mostDrafts } from '../../server/evaluations/drafts-by-name.ts'
import { Score } from '../../server/evaluations/model.ts'
import { Membership } from '../../server/people/model.ts'
import { declareNone, panelOf, scoreAll, type Unsealed, unsealedChallenge } from '../support/evaluations.ts'
import { exportedAsProposed, gatheredBy, piecesOf, readByAnAdminAlone, textOf, withdrawn } from '../support/foi.ts'
import { seatPanel } from '../support/panel.ts'
import { rememberStages } from '../support/remembered.ts'
import { theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const ownReason = 'Their rota would never hold in winter, as ours did not.'

/** One evaluator gave one score and went no further; the other scored everything and locked. The round is open. */
async function scoring(world: World): Promise<Unsealed> {
  const { first, second } = panelOf(world)
  const unsealed = await unsealedChallenge(world)
  const { challengeId, proposals, criteria } = unsealed
  await declareNone(first, unsealed)
  await saveScore(await first.act(), {
    ...{ challengeId, proposalId: proposals[0]?._id ?? '', criterionId: criteria[0]?.id ?? '', version: 0 },
    ...{ score: 1, reason: ownReason, privateNote: 'Ask them about the strike.' },
  })
  await scoreAll(second, unsealed, () => 3)
  return unsealed
}

test('what was scored in a round that was never closed is gathered once all is over, as drafts of single people', async () => {
  const world = await theWorld()
  const { admin } = world.northmere
  const unsealed = await scoring(world)
  const before = await gatheredBy(admin, unsealed.challengeId)
  expect(piecesOf(before, 'draft-scores')).toEqual([])
  expect(JSON.stringify(before.items)).not.toMatch(/rota|What we read/)

  await withdrawn(world, unsealed)
  const gathered = await gatheredBy(admin, unsealed.challengeId)
  // Of one evaluator for one proposal, and of the other for both.
  expect(piecesOf(gathered, 'draft-scores')).toHaveLength(3)
  expect(piecesOf(gathered, 'scores')).toEqual([])
  const draft = piecesOf(gathered, 'draft-scores').find(({ text }) => text.includes('rota'))
  const criterion = unsealed.criteria[0]?.name ?? ''
  expect(draft?.title).toBe('Draft scores of one evaluator for proposal A')
  expect(draft?.text).toBe(
    `Evaluator: Northmere Police evaluator\nNever locked: a draft.\n${criterion}: 1\nWhy: ${ownReason}\nNever shared with the panel, and nothing was decided on it. Known to them alone.`,
  )
  expect(textOf(gathered, 'draft-scores').match(/^Locked /gm)).toHaveLength(2)
  expect(JSON.stringify(gathered.items)).not.toMatch(/the strike|Mine: /)
})

test('the words and the name of whoever gave a draft score come out of no document that is made as proposed', async () => {
  const world = await theWorld()
  const { admin } = world.northmere
  const unsealed = await scoring(world)
  await withdrawn(world, unsealed)
  const gathered = await gatheredBy(admin, unsealed.challengeId)
  const [first] = piecesOf(gathered, 'draft-scores')
  expect(first?.proposed).toMatchObject({ answer: 'redact', exemption: 's40' })
  const document = await exportedAsProposed(admin, gathered)
  for (const secret of [ownReason, 'What we read about', /Northmere Police (evaluator|other)/])
    expect(document).not.toMatch(secret)
  expect(document).toContain('Never locked: a draft.')
})

test('who has a conflict reads no draft, nor does anybody but an admin, nor they before all is over', async () => {
  const world = await theWorld()
  const unsealed = await scoring(world)
  await withdrawn(world, unsealed)
  const given = await readByAnAdminAlone(world, unsealed.challengeId, draftsByName, { among: () => [] })
  expect(given.length).toBeGreaterThan(1)
  expect(JSON.stringify(given)).not.toMatch(/the strike|Mine: /)
})

test('what was shared is no draft, and where there are more drafts than are read the record says so', async () => {
  const world = await theWorld()
  const { admin } = world.northmere
  const { first } = panelOf(world)
  const unsealed = await scoring(world)
  await scoreAllOfFirst(world, unsealed)
  await lockScores(await first.act(), { challengeId: unsealed.challengeId })
  await withdrawn(world, unsealed)
  const { challengeId } = unsealed
  expect(piecesOf(await gatheredBy(admin, challengeId), 'draft-scores')).toEqual([])

  const kept = await Score.findOne({ challengeId }).lean()
  const copies = Array.from({ length: mostDrafts }, (_one, at) => ({
    ...{ ...kept, _id: `s${at}`, criterionId: `c${at}`, sharedAt: null, reason: '' },
  }))
  await Score.insertMany(copies)
  const cut = piecesOf(await gatheredBy(admin, challengeId), 'cut')
  expect(cut.map(({ title }) => title)).toEqual(['There may be more: scores that were never shared'])
})

test('an admin of the panel who had not declared is told that another has to gather the whole', async () => {
  const world = await theWorld()
  const { admin, editor, viewer } = world.northmere
  await Membership.updateOne({ personId: viewer.personId }, { $set: { role: 'admin' } })
  const { first } = panelOf(world)
  const unsealed = await unsealedChallenge(world, {
    beforehand: ({ _id: id, panel }) =>
      editor
        .act()
        .then((act) => seatPanel(act, { id, panel: [...panel, { personId: admin.personId, part: 'evaluator' }] })),
  })
  const { challengeId, proposals, criteria } = unsealed
  await declareNone(first, unsealed)
  await saveScore(await first.act(), {
    ...{ challengeId, proposalId: proposals[0]?._id ?? '', criterionId: criteria[0]?.id ?? '', version: 0 },
    ...{ score: 1, reason: ownReason, privateNote: '' },
  })
  await withdrawn(world, unsealed)
  const part = await gatheredBy(admin, challengeId)
  expect(JSON.stringify(part.items)).not.toContain('rota')
  expect(piecesOf(part, 'cut').map(({ title }) => title)).toEqual([
    'Not gathered: what the panel did of some proposals',
  ])
  const whole = await gatheredBy(viewer, challengeId)
  expect(textOf(whole, 'draft-scores')).toContain(ownReason)
  expect(piecesOf(whole, 'cut')).toEqual([])
})

/** What the first evaluator had left to score. */
async function scoreAllOfFirst(world: World, { challengeId, proposals, criteria }: Unsealed) {
  for (const [place, { _id: proposalId }] of proposals.entries())
    for (const [at, { id: criterionId }] of criteria.entries())
      if (place + at > 0)
        await saveScore(await panelOf(world).first.act(), {
          ...{ challengeId, proposalId, criterionId, version: 0, score: 2, reason: 'Thin.', privateNote: '' },
        })
}
