import { expect, test } from '@jest/globals'
import { withdrawChallenge } from '../../server/challenges/commands.ts'
import { challengesById } from '../../server/challenges/queries.ts'
import { clarificationsOf, clarificationsToUs } from '../../server/evaluations/clarifications.ts'
import {
  answerClarification,
  askProposer,
  closeFinding,
  confirmIneligible,
  declareConflicts,
  proposeIneligible,
  releaseDecision,
  respondToFinding,
  shortlistProposals,
} from '../../server/evaluations/commands.ts'
import { findingsOf, findingsToUs } from '../../server/evaluations/findings.ts'
import { evaluationOfChallenge } from '../../server/evaluations/queries.ts'
import { LetterRow, Notification } from '../../server/notifications/model.ts'
import { notifications } from '../../server/notifications/reactor.ts'
import { Event, type StoredEvent } from '../../server/platform/events.ts'
import { Proposal, ProposalVersion } from '../../server/proposals/model.ts'
import {
  decidableChallenge,
  declareNone,
  panelOf,
  partnershipWith,
  rankedChallenge,
  type Unsealed,
  unsealedChallenge,
} from '../support/evaluations.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const question = 'Which of your two plans do you mean to begin with?'
const answer = 'With the first, in the spring.'
const sideOf = (world: World, supplierId: string | undefined) =>
  supplierId === world.kettles.id ? world.kettles : world.lanternfish

function between(world: World, { challengeId, proposals }: Unsealed) {
  const [own, rival] = proposals.map(({ supplierId }) => sideOf(world, supplierId))
  const proposalId = proposals[0]?._id ?? ''
  if (!own || !rival) throw new Error('Two suppliers proposed.')
  return {
    ...{ own, rival, proposalId },
    ask: async (who = panelOf(world).moderator, more: { proposalId?: string; workingDays?: number } = {}) =>
      askProposer(await who.act(), { challengeId, proposalId, question, workingDays: 3, ...more }),
    reply: async (who: World['kettles']['editor'], clarificationId: string) =>
      answerClarification(await who.act(), { challengeId, proposalId, clarificationId, answer }),
    toUs: async (who: { act: World['visitor']['act'] }) => clarificationsToUs(await who.act(), [proposalId]),
    toJudges: async (who: { act: World['visitor']['act'] }) => {
      const act = await who.act()
      const [challenge] = await challengesById(act, [challengeId])
      const shown = challenge && (await evaluationOfChallenge(act, challenge))
      return shown ? clarificationsOf(act, shown) : []
    },
  }
}

async function declared(world: World) {
  const unsealed = await unsealedChallenge(world)
  const { first, moderator } = panelOf(world)
  for (const person of [first, moderator]) await declareNone(person, unsealed)
  return unsealed
}

test('the moderator asks one proposer; it answers once and in time, and nothing of the proposal changes', async () => {
  const world = await theWorld()
  const unsealed = await declared(world)
  const { ask, reply, own, rival, proposalId } = between(world, unsealed)
  const kept = async () => [
    await Proposal.findById(proposalId).select('draft submittedVersion state').lean(),
    await ProposalVersion.find({ proposalId }).lean(),
  ]
  const before = JSON.stringify(await kept())
  expect(await refusalOf(ask(panelOf(world).first))).toBe('NOT_MODERATOR')
  expect(await refusalOf(ask(panelOf(world).moderator, { workingDays: 11 }))).toBe('BAD_INPUT')
  const { _id, number, dueAt } = await ask()
  expect([number, dueAt]).toEqual([1, new Date('2026-11-30T10:00:00Z')])

  expect(await refusalOf(reply(rival.admin, _id))).toBe('NOT_FOUND')
  expect(await refusalOf(reply(panelOf(world).moderator, _id))).toBe('NOT_FOUND')
  await reply(own.editor, _id)
  expect(await refusalOf(reply(own.admin, _id))).toBe('ANSWERED')
  expect(JSON.stringify(await kept())).toBe(before)

  const late = await ask()
  expect(late.number).toBe(2)
  world.clock.set(late.dueAt)
  expect(await refusalOf(reply(own.editor, late._id))).toBe('TOO_LATE')
  for (let open = 0; open < 3; open += 1) await ask()
  expect(await refusalOf(ask())).toBe('TOO_MANY')
})

test('nothing is answered or confirmed any more, and nothing of it offered, once the challenge is withdrawn', async () => {
  const world = await theWorld()
  const unsealed = await declared(world)
  const { challengeId, proposals } = unsealed
  const { ask, reply, own, rival, toUs, toJudges } = between(world, unsealed)
  const { first, moderator } = panelOf(world)
  const { _id } = await ask()
  const find = async (place: number) => {
    const about = { challengeId, proposalId: proposals[place]?._id ?? '' }
    return proposeIneligible(await moderator.act(), { ...about, code: 'incomplete', words: 'A part is left out.' })
  }
  const { _id: findingId } = await find(1)
  await confirmIneligible(await first.act(), { challengeId, findingId })
  const { _id: proposed } = await find(0)
  const offered = async () => {
    const [toRival] = await findingsToUs(await rival.editor.act(), [proposals[1]?._id ?? ''])
    const [challenge] = await challengesById(await first.act(), [challengeId])
    const shown = challenge && (await evaluationOfChallenge(await first.act(), challenge))
    const toPanel = shown ? await findingsOf(await first.act(), shown) : []
    return [
      (await toUs(own.editor))[0]?.map(({ mayAnswer }) => mayAnswer),
      toRival?.map(({ mayRespond }) => mayRespond),
      toPanel.map(({ mayConfirm, mayDrop, mayClose }) => mayConfirm || mayDrop || mayClose),
    ]
  }
  expect(await offered()).toEqual([[true], [true], [true, true]])

  const reason = 'The money for this was taken away.'
  await withdrawChallenge(await world.northmere.admin.act(), { id: challengeId, code: 'priorities_changed', reason })
  expect(await offered()).toEqual([[false], [false], [false, false]])
  expect(await toJudges(moderator)).toMatchObject([{ question, answer: null }])
  expect(await refusalOf(reply(own.editor, _id))).toBe('NOT_EVALUATING')
  const words = 'It stands on page four of the annex.'
  const response = { challengeId, proposalId: proposals[1]?._id ?? '', findingId, words }
  expect(await refusalOf(respondToFinding(await rival.editor.act(), response))).toBe('NOT_EVALUATING')
  const confirm = confirmIneligible(await first.act(), { challengeId, findingId: proposed })
  expect(await refusalOf(confirm)).toBe('NOT_EVALUATING')
})

test('question and answer are read by its own side and by who judges it: no rival, no visitor, nobody with a conflict', async () => {
  const world = await theWorld()
  const unsealed = await declared(world)
  const { ask, reply, own, rival, proposalId, toUs, toJudges } = between(world, unsealed)
  const { first, second, moderator } = panelOf(world)
  const { challengeId } = unsealed
  const declarations = [{ proposalId, kind: 'actual' as const, words: 'I worked there.' }]
  await declareConflicts(await second.act(), { challengeId, declarations })
  const { _id } = await ask()
  await reply(own.editor, _id)

  expect(await toUs(own.admin)).toMatchObject([[{ question, answer, state: 'answered', askedBy: null }]])
  for (const who of [first, moderator, world.northmere.admin])
    expect(await toJudges(who)).toMatchObject([{ question, answer, askedBy: expect.any(String) }])
  for (const who of [rival.admin, world.brindle.admin, world.visitor, world.charter.manager, second]) {
    expect(await toUs(who)).toEqual([[]])
    expect(await toJudges(who)).toEqual([])
  }
  const events = await Event.find({ kind: /^clarification/ }).lean<StoredEvent[]>()
  expect(events.map(({ audience, chain }) => [audience, chain])).toEqual(
    events.map(() => ['audit', `challenge:${challengeId}`]),
  )
  expect(JSON.stringify(events)).toContain(question)
  expect(JSON.stringify(events)).not.toContain(answer)

  const config = { PUBLIC_URL: 'https://board.example', SECRET: 'a secret of more than thirty-two characters' }
  const reactor = notifications({ clock: world.clock, config })
  for (const event of [...events, ...events]) await reactor.handle(event)
  const told = (await Notification.find().lean()).map(({ personId }) => personId)
  expect(told.sort()).toEqual([own.admin.personId, own.editor.personId, first.personId, moderator.personId].sort())
  const [letter] = await LetterRow.find({ personId: own.admin.personId }).lean()
  expect(letter?.text).toContain(question)
})

test('where there is a shortlist only who is on it is asked, and nobody whose proposal is not judged', async () => {
  const world = await theWorld()
  const ranked = await rankedChallenge(world)
  const { ask } = between(world, ranked)
  const [first, other] = ranked.proposals.map(({ _id }) => _id)
  const { challengeId } = ranked
  const moderator = await panelOf(world).moderator.act()
  await ask(panelOf(world).moderator, { proposalId: other ?? '' })
  await shortlistProposals(moderator, { challengeId, proposalIds: [first ?? ''] })
  expect(await refusalOf(ask(panelOf(world).moderator, { proposalId: other ?? '' }))).toBe('NOT_SHORTLISTED')
  await ask()

  const another = await theWorld()
  const unsealed = await declared(another)
  const about = { challengeId: unsealed.challengeId, proposalId: unsealed.proposals[0]?._id ?? '' }
  const words = 'The evidence of the second requirement is left out.'
  const { first: evaluator, moderator: theirs } = panelOf(another)
  const { _id: findingId } = await proposeIneligible(await theirs.act(), { ...about, code: 'incomplete', words })
  await confirmIneligible(await evaluator.act(), { challengeId: about.challengeId, findingId })
  expect(await refusalOf(between(another, unsealed).ask())).toBe('INELIGIBLE')
  const back = { challengeId: about.challengeId, findingId, outcome: 'reinstated' as const, reason: 'It was there.' }
  await closeFinding(await evaluator.act(), back)
  await between(another, unsealed).ask()
})

test('the decision waits for a proposer that may still answer, and no longer', async () => {
  const world = await theWorld()
  const decidable = await decidableChallenge(world)
  const { ask, reply, own } = between(world, decidable)
  const release = async () => releaseDecision(await world.northmere.admin.act(), partnershipWith(decidable))
  const { _id } = await ask()
  await ask()
  await reply(own.editor, _id)
  expect(await refusalOf(release())).toBe('CLARIFICATION')
  world.clock.advance({ days: 5 })
  expect((await release()).decidedAt).not.toBeNull()
})
