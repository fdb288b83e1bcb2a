import { expect, test } from '@jest/globals'
import { addDays } from 'date-fns/addDays'
import { setPanel } from '../../server/challenges/commands.ts'
import { Challenge, type ChallengeFields } from '../../server/challenges/model.ts'
import { deskOf } from '../../server/desk/queries.ts'
import { declinePart, raiseCase, releaseDecision } from '../../server/evaluations/commands.ts'
import { StandstillCase } from '../../server/evaluations/model-cases.ts'
import { endAllDue } from '../../server/handovers/closer.ts'
import {
  acceptHandover,
  declineHandover,
  readHandover,
  startHandover,
  stopHandover,
} from '../../server/handovers/commands.ts'
import { Handover } from '../../server/handovers/model.ts'
import { handoverById, handoversIn } from '../../server/handovers/queries.ts'
import { handedOver } from '../../server/handovers/things.ts'
import { changeRole } from '../../server/organisations/commands/team.ts'
import { erasePerson } from '../../server/own-data/erase.ts'
import { Membership } from '../../server/people/model.ts'
import { systemAct } from '../../server/platform/act.ts'
import { draftedChallenge } from '../support/challenges.ts'
import { decidableChallenge, partnershipWith } from '../support/evaluations.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

type Person = World['northmere']['admin']
const note = 'The calls are on Thursdays.'

const begin = async ({ clock }: World, by: Person, giver: Person, receiver: Person, days = 20) =>
  startHandover(await by.act(), {
    ...{ organisationId: giver.organisationId, giverId: giver.personId, receiverId: receiver.personId },
    ...{ lastDay: addDays(clock.now(), days), note },
  })

const deskKeys = async (person: Person) => ((await deskOf(await person.act()))?.needsYou ?? []).map(({ key }) => key)

test('with the yes drafts pass, until it is read it stands on the desk, and after the last day the post ends', async () => {
  const world = await theWorld()
  const { editor, second, admin, viewer } = world.northmere
  const draft = await draftedChallenge(world)
  await setPanel(await editor.act(), { id: draft._id, panel: [{ personId: editor.personId, part: 'evaluator' }] })
  const { _id: id, ...begun } = await begin(world, editor, editor, second)
  expect(begun.passed).toEqual([])
  expect(await handedOver(await second.act(), { ...begun, _id: id })).toMatchObject([
    { kind: 'draft', passing: 'would_pass', reference: draft.reference },
    { kind: 'panel', passing: 'stays', reference: draft.reference },
  ])
  expect(await deskKeys(second)).toContain(`handover:${id}`)
  // The two and the admins know of it: for a colleague and another organisation there is none.
  for (const stranger of [viewer, world.saltmarch.admin, world.charter.manager]) {
    expect(await handoverById(await stranger.act(), id)).toBeNull()
    expect(await handoversIn(await stranger.act(), world.northmere.id)).toEqual([])
  }
  expect(await handoversIn(await admin.act(), world.northmere.id)).toHaveLength(1)
  expect(await refusalOf(acceptHandover(await admin.act(), { id }))).toBe('NOT_YOURS')

  const accepted = await acceptHandover(await second.act(), { id })
  expect(accepted.passed).toEqual([{ kind: 'draft', challengeId: draft._id }])
  // Who wrote before stays a writer, and the seat stays where it is.
  expect(await Challenge.findById(draft._id).lean()).toMatchObject({
    authorId: second.personId,
    writerIds: expect.arrayContaining([editor.personId]),
    panel: [{ personId: editor.personId }],
  })
  expect(await handedOver(await second.act(), accepted)).toMatchObject([
    { kind: 'draft', passing: 'passed' },
    { kind: 'panel', passing: 'stays' },
  ])
  expect(await deskKeys(second)).toEqual(expect.arrayContaining([`take-over:${id}`, `draft:${draft._id}`]))
  await readHandover(await second.act(), { id })
  expect(await deskKeys(second)).not.toContain(`take-over:${id}`)

  await endAllDue(world.clock.now())
  expect((await editor.act()).viewer.actingFor).not.toBeNull()
  world.clock.advance({ days: 21 })
  await endAllDue(world.clock.now())
  expect((await editor.act()).viewer.actingFor).toBeNull()
  expect(await handoverById(await second.act(), id)).toMatchObject({ state: 'ended' })
  expect(await handoverById(await editor.act(), id)).toBeNull()
})

test('an admin begins it for a member, a member for themselves alone, between two of one team and once at a time', async () => {
  const world = await theWorld()
  const { editor, second, admin, evaluator } = world.northmere
  const tries: [by: Person, giver: Person, receiver: Person, days: number, code: string][] = [
    [editor, second, evaluator, 5, 'NOT_YOURS'],
    [world.saltmarch.admin, editor, second, 5, 'NOT_FOUND'],
    [editor, editor, world.saltmarch.editor, 5, 'NOT_A_MEMBER'],
    [editor, editor, editor, 5, 'ONESELF'],
    [editor, editor, second, -2, 'DAY'],
    [editor, editor, second, 400, 'DAY'],
  ]
  for (const [by, giver, receiver, days, code] of tries)
    expect(await refusalOf(begin(world, by, giver, receiver, days))).toBe(code)
  const { _id: id } = await begin(world, admin, editor, second)
  expect(await refusalOf(begin(world, editor, editor, evaluator))).toBe('UNDER_WAY')
  await declineHandover(await second.act(), { id })
  const lapsed = await begin(world, editor, editor, second, 60)
  world.clock.advance({ days: 31 })
  expect(await refusalOf(acceptHandover(await second.act(), { id: lapsed._id }))).toBe('LAPSED')
  expect(await deskKeys(second)).not.toContain(`handover:${lapsed._id}`)
  const again = await begin(world, editor, editor, second, 5)
  await acceptHandover(await second.act(), { id: again._id })
  // Called off after the yes, nobody's post ends by it.
  await stopHandover(await editor.act(), { id: again._id })
  world.clock.advance({ days: 10 })
  await endAllDue(world.clock.now())
  expect((await editor.act()).viewer.actingFor).not.toBeNull()
  // With who wrote it the note goes.
  await erasePerson(systemAct(world.clock.now()), { personId: editor.personId })
  expect((await Handover.find().lean()).map((one) => one.note)).toEqual(['', '', ''])
})

test('the post of the last admin does not end until there is another', async () => {
  const world = await theWorld()
  const { admin, second, id: organisationId } = world.northmere
  const { _id: id } = await begin(world, admin, admin, second, 2)
  await acceptHandover(await second.act(), { id })
  world.clock.advance({ days: 4 })
  await endAllDue(world.clock.now())
  expect((await admin.act()).viewer.actingFor).toMatchObject({ role: 'admin' })
  await changeRole(await admin.act(), { organisationId, personId: second.personId, role: 'admin' })
  await endAllDue(world.clock.now())
  expect((await admin.act()).viewer.actingFor).toBeNull()
})

/** An admin of the force who is asked to evaluate, and says that they have a conflict of interest. */
const declines =
  ({ northmere }: World) =>
  async ({ _id: id, panel }: ChallengeFields) => {
    const asked = [...panel, { personId: northmere.admin.personId, part: 'evaluator' as const }]
    await setPanel(await northmere.editor.act(), { id, panel: asked })
    const words = 'My sister works for one of them.'
    await declinePart(await northmere.admin.act(), { challengeId: id, reason: 'conflict', words })
  }

test('who declared a conflict gets nothing of that challenge by a handover, and learns nothing of it', async () => {
  const world = await theWorld()
  const { admin, other, viewer } = world.northmere
  const decidable = await decidableChallenge(world, { mode: 'competition', beforehand: declines(world) })
  const { challengeId, proposals } = decidable
  for (const { personId } of [other, viewer]) await Membership.updateOne({ personId }, { $set: { role: 'admin' } })
  await releaseDecision(await other.act(), partnershipWith(decidable))
  const loser = proposals[1]?.supplierId === world.kettles.id ? world.kettles : world.lanternfish
  const put = { challengeId, words: 'Who read our second criterion?', kind: 'question' as const }
  const { _id: caseId } = await raiseCase(await loser.editor.act(), put)
  const ownerOf = async () => (await StandstillCase.findById(caseId).lean())?.ownerId
  expect(await ownerOf()).toBe(other.personId)

  const toConflicted = await begin(world, other, other, admin)
  expect(await handedOver(await other.act(), toConflicted)).toMatchObject([{ kind: 'case', passing: 'would_pass' }])
  expect(await handedOver(await admin.act(), toConflicted)).toEqual([])
  const taken = await acceptHandover(await admin.act(), { id: toConflicted._id })
  expect(taken.passed).toEqual([])
  expect(await ownerOf()).toBe(other.personId)
  expect(await handedOver(await admin.act(), taken)).toEqual([])

  // An admin whom nothing keeps from it takes the same case over.
  await stopHandover(await other.act(), { id: taken._id })
  const { _id: id } = await begin(world, other, other, viewer)
  expect((await acceptHandover(await viewer.act(), { id })).passed).toEqual([{ kind: 'case', challengeId }])
  expect(await ownerOf()).toBe(viewer.personId)
})
