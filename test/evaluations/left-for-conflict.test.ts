import { expect, test } from '@jest/globals'
import { setPanel } from '../../server/challenges/commands.ts'
import type { ChallengeFields } from '../../server/challenges/model.ts'
import { challengesById, placesOf } from '../../server/challenges/queries.ts'
import {
  acceptPart,
  closeCase,
  declinePart,
  raiseCase,
  releaseDecision,
  replaceOnPanel,
  stepDown,
  takeCase,
} from '../../server/evaluations/commands.ts'
import { Feedback } from '../../server/evaluations/model.ts'
import { evaluationOfChallenge } from '../../server/evaluations/queries.ts'
import { casesToAnswer, standstillOf } from '../../server/evaluations/standstill.ts'
import { openFoi } from '../../server/foi/commands.ts'
import { Membership } from '../../server/people/model.ts'
import { Proposal, type ProposalFields } from '../../server/proposals/model.ts'
import { versionsToRead } from '../../server/proposals/queries.ts'
import { decidableChallenge, panelOf, partnershipWith, signAll, unsealedChallenge } from '../support/evaluations.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

/** An admin of the force who is asked to evaluate, and says that they have a conflict of interest. */
const declines =
  ({ northmere }: World) =>
  async ({ _id: id, panel }: ChallengeFields) => {
    const asked = [...panel, { personId: northmere.admin.personId, part: 'evaluator' as const }]
    await setPanel(await northmere.editor.act(), { id, panel: asked })
    const words = 'My sister works for one of them.'
    await declinePart(await northmere.admin.act(), { challengeId: id, reason: 'conflict', words })
  }

/** Makes another of the force its admin. */
async function anotherAdmin(world: World) {
  const { other } = world.northmere
  await Membership.updateOne({ personId: other.personId }, { $set: { role: 'admin' } })
  return other
}

test('an admin who said no to the panel for a conflict of interest neither reads, signs nor decides', async () => {
  const world = await theWorld()
  const decidable = await decidableChallenge(world, { beforehand: declines(world) })
  const { challenge, challengeId } = decidable
  const { admin } = world.northmere
  const shown = await evaluationOfChallenge(await admin.act(), challenge)
  expect(shown).toMatchObject({ agreed: [], ranking: [], open: [] })

  await Feedback.updateMany({ challengeId }, { $set: { signedById: null, signedAt: null } })
  expect(await refusalOf(signAll(admin, decidable))).toBe('NOT_FOUND')
  await signAll(panelOf(world).first, decidable)
  expect(await refusalOf(releaseDecision(await admin.act(), partnershipWith(decidable)))).toBe('CONFLICT')
  const second = await anotherAdmin(world)
  expect(await releaseDecision(await second.act(), partnershipWith(decidable))).toMatchObject({ challengeId })

  // Nor afterwards: what was accepted others of the force read, and others gather the record for who asks for it.
  const accepted = await Proposal.find({ challengeId, state: 'accepted' }).lean<ProposalFields[]>()
  expect(await versionsToRead(await world.northmere.editor.act(), accepted)).toMatchObject([{ number: 1 }])
  expect(await versionsToRead(await admin.act(), accepted)).toEqual([null])
  const request = { challengeId, ourReference: 'FOI-1', receivedOn: world.clock.now() }
  expect(await refusalOf(openFoi(await admin.act(), request))).toBe('CONFLICT')
  expect(await openFoi(await second.act(), request)).toMatchObject({ challengeId })
})

test('nor does such an admin answer what a supplier puts to the force afterwards', async () => {
  const world = await theWorld()
  const decidable = await decidableChallenge(world, { mode: 'competition', beforehand: declines(world) })
  const { challengeId, proposals } = decidable
  const second = await anotherAdmin(world)
  await releaseDecision(await second.act(), partnershipWith(decidable))
  const loser = proposals[1]?.supplierId === world.kettles.id ? world.kettles : world.lanternfish
  const put = { challengeId, words: 'Who read our second criterion?' }
  const question = await raiseCase(await loser.editor.act(), { ...put, kind: 'question' })
  const { admin } = world.northmere
  const [challenge] = await challengesById(await admin.act(), [challengeId])
  expect(challenge && (await standstillOf(await admin.act(), challenge))).toMatchObject({
    mayAnswer: false,
    mayAnswerChallenges: false,
  })
  const taken = { challengeId, caseId: question._id }
  expect(await refusalOf(takeCase(await admin.act(), taken))).toBe('NOT_FOUND')
  expect(await casesToAnswer(await admin.act())).toEqual([])
  expect(await casesToAnswer(await second.act())).toHaveLength(1)

  // The only other admin has a conflict, so there is nobody else than who decided: an answer is owed all the same.
  const dispute = await raiseCase(await loser.editor.act(), { ...put, kind: 'challenge' })
  expect(dispute.ownerId).toBe(second.personId)
  const closing = { challengeId, caseId: dispute._id, outcome: 'stands' as const, answer: 'It was read by two.' }
  expect(await refusalOf(closeCase(await admin.act(), closing))).toBe('NOT_FOUND')
  expect(await closeCase(await second.act(), closing)).toMatchObject({ closedById: second.personId })
})

test('nobody who left a panel for a conflict is asked for it again', async () => {
  const world = await theWorld()
  const { challengeId } = await unsealedChallenge(world)
  const { first } = panelOf(world)
  await stepDown(await first.act(), { challengeId, reason: 'conflict', words: 'I am to work there.' })
  const editor = await world.northmere.editor.act()
  const place = (await placesOf(editor, challengeId)).find(({ personId }) => personId === first.personId)
  const ask = (personId: string) =>
    replaceOnPanel(editor, { challengeId, placeId: place?._id ?? '', personId, reason: 'One of us left.' })
  expect(await refusalOf(ask(first.personId))).toBe('LEFT_FOR_CONFLICT')
  await ask(world.northmere.admin.personId)
  expect(await acceptPart(await world.northmere.admin.act(), { challengeId })).toMatchObject({ _id: challengeId })
})
