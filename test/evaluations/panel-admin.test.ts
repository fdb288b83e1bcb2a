import { expect, test } from '@jest/globals'
import { declareConflicts, releaseDecision } from '../../server/evaluations/commands.ts'
import { feedbackDraftsOf, missingToDecide } from '../../server/evaluations/feedback.ts'
import { Seat } from '../../server/evaluations/model.ts'
import { evaluationOfChallenge } from '../../server/evaluations/queries.ts'
import { Membership } from '../../server/people/model.ts'
import {
  decidableChallenge,
  panelOf,
  partnershipWith,
  rankAnew,
  rankedChallenge,
  signAll,
  type Unsealed,
  writeFeedback,
} from '../support/evaluations.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

type Person = World['northmere']['editor']

/** An evaluator who is an admin of the force too. */
async function adminOnThePanel(world: World): Promise<Person> {
  const { second } = panelOf(world)
  await Membership.updateOne({ personId: second.personId }, { $set: { role: 'admin' } })
  return second
}

/** The proposals of which this person is shown agreed scores, sums, and feedback. */
async function shownOf(person: Person, { challenge }: Unsealed) {
  const act = await person.act()
  const shown = await evaluationOfChallenge(act, challenge)
  if (!shown) throw new Error('It is hidden.')
  const of = (rows: { proposalId: string }[]) => [...new Set(rows.map(({ proposalId }) => proposalId))].sort()
  const missing = (await missingToDecide(act, shown)).map(({ path, code }) => `${path} ${code}`)
  return {
    ...{ agreed: of(shown.agreed), ranking: of(shown.ranking), missing },
    drafts: of(await feedbackDraftsOf(act, shown)),
  }
}

test('an admin on the panel reads no agreed score, sum or feedback of what they have a conflict with', async () => {
  const world = await theWorld()
  const decidable = await decidableChallenge(world)
  const { challengeId, proposals } = decidable
  const admin = await adminOnThePanel(world)
  const [conflicted = '', other = ''] = proposals.map(({ _id }) => _id)
  const declarations = [{ proposalId: conflicted, kind: 'actual' as const, words: 'My brother works there.' }]
  await declareConflicts(await admin.act(), { challengeId, declarations })
  await rankAnew(world, decidable, 0)

  expect(await shownOf(admin, decidable)).toMatchObject({ agreed: [other], ranking: [other], drafts: [other] })
  expect((await shownOf(admin, decidable)).missing).toContain(`${conflicted} CONFLICT`)
  expect(await refusalOf(writeFeedback(admin, decidable, conflicted))).toBe('NOT_FOUND')
  expect(await refusalOf(releaseDecision(await admin.act(), partnershipWith(decidable)))).toBe('CONFLICT')
  await signAll(panelOf(world).first, decidable)
  const all = [conflicted, other].sort()
  expect(await shownOf(world.northmere.admin, decidable)).toEqual({
    ...{ agreed: all, ranking: all, drafts: all },
    missing: [],
  })
})

test('who is of the panel, admin or moderator, reads, writes and decides nothing before declaring', async () => {
  const world = await theWorld()
  const ranked = await rankedChallenge(world)
  const { challengeId, proposals } = ranked
  const admin = await adminOnThePanel(world)
  const { moderator } = panelOf(world)
  await Seat.updateMany({ challengeId }, { $set: { declarations: [] } })

  for (const person of [admin, moderator]) {
    const shown = await shownOf(person, ranked)
    expect(shown).toMatchObject({ agreed: [], ranking: [], drafts: [] })
    expect(shown.missing).toEqual(proposals.map(({ _id }) => `${_id} DECLARE_FIRST`))
    expect(await refusalOf(writeFeedback(person, ranked, proposals[0]?._id ?? ''))).toBe('DECLARE_FIRST')
  }
  expect(await refusalOf(releaseDecision(await admin.act(), partnershipWith(ranked)))).toBe('DECLARE_FIRST')
})
