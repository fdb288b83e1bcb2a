import { expect, test } from '@jest/globals'
import type { z } from 'zod'
import { emptyChallenge } from '../../schema/challenges.ts'
import type { Role } from '../../schema/people.ts'
import { emptyProposal } from '../../schema/proposals.ts'
import { callFacts } from '../../server/calls/model.ts'
import { Challenge, challengeFacts } from '../../server/challenges/model.ts'
import { evaluationFacts } from '../../server/evaluations/model.ts'
import { markRead, setOffDuty, setPreferences, unwatch, watch } from '../../server/notifications/commands.ts'
import { LetterRow, Notification } from '../../server/notifications/model.ts'
import { postOffice } from '../../server/notifications/post-office.ts'
import { myWatches, notificationGroups, unreadCount } from '../../server/notifications/queries.ts'
import { notifications } from '../../server/notifications/reactor.ts'
import { remind } from '../../server/notifications/reminders.ts'
import { approveJoin, askToJoin } from '../../server/organisations/commands/join.ts'
import { JoinRequest } from '../../server/organisations/model-team.ts'
import { Person } from '../../server/people/model.ts'
import { peopleActingFor } from '../../server/people/queries.ts'
import { systemAct } from '../../server/platform/act.ts'
import { inTransaction } from '../../server/platform/command.ts'
import { Event, type Facts, record, type StoredEvent } from '../../server/platform/events.ts'
import type { Letter } from '../../server/platform/mail.ts'
import { Proposal, proposalFacts } from '../../server/proposals/model.ts'
import { answerQuestion, askQuestion } from '../../server/questions/commands.ts'
import { questionFacts } from '../../server/questions/model.ts'
import { answerPrivately } from '../../server/questions/to-the-asker.ts'
import { releaseFacts } from '../../server/releases/model.ts'
import { editMessage, keepThreadCurrent, markThreadRead, openThread } from '../../server/threads/commands.ts'
import { inbox } from '../../server/threads/inbox.ts'
import { mentionedUnread } from '../../server/threads/queries.ts'
import { declared } from '../support/incidents.ts'
import { say } from '../support/rooms.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()

const challengeId = '0199cccc-0000-7000-8000-000000000001'
const proposalId = '0199dddd-0000-7000-8000-000000000001'

async function theBoard() {
  const world = await theWorld()
  await Challenge.create([
    {
      _id: challengeId,
      reference: 'CH-2026-0001',
      state: 'open',
      mode: 'open_challenge',
      forceId: world.northmere.id,
      authorId: world.northmere.editor.personId,
      content: emptyChallenge(),
      title: 'Custody interviews cannot be searched',
      proposalsCloseAt: new Date('2026-11-10T12:00:00Z'),
      createdAt: world.clock.now(),
    },
  ])
  await Proposal.create([
    {
      _id: proposalId,
      mode: 'open_challenge',
      reference: 'PR-7KQ4-M2',
      challengeId,
      forceId: world.northmere.id,
      supplierId: world.kettles.id,
      state: 'draft',
      draft: emptyProposal(),
      createdAt: world.clock.now(),
    },
  ])
  const post = {
    clock: world.clock,
    config: { PUBLIC_URL: 'https://board.example', SECRET: 'a secret of more than thirty-two characters' },
  }
  const letters: Letter[] = []
  const reactor = notifications(post)
  const office = postOffice({ ...post, mail: { send: async (letter) => void letters.push(letter) } })
  await office.stop()
  return {
    ...world,
    post,
    letters,
    handle: (event: StoredEvent) => reactor.handle(event),
    deliver: async () => {
      const once = postOffice({ ...post, mail: { send: async (letter) => void letters.push(letter) } })
      await once.settled()
      await once.stop()
    },
    told: async (persona: { personId: string }) =>
      (await Notification.find({ personId: persona.personId }).sort({ _id: 1 }).lean()).map(({ kind }) => kind),
  }
}

/** Records a fact as this person, in a transaction of its own. */
async function happened<Table extends Facts['table'], Name extends keyof Table & string>(
  who: World['northmere']['editor'],
  of: Facts<Table>,
  name: Name,
  id: string,
  data: z.input<Table[Name]['data']>,
): Promise<StoredEvent> {
  const act = await who.act()
  return inTransaction(() => record(act, of, name, id, data))
}

const moved = async (world: World, reason = 'A bank holiday') =>
  happened(world.northmere.editor, challengeFacts, 'deadlineMoved', challengeId, {
    which: 'proposalsCloseAt',
    from: new Date('2026-11-10T12:00:00Z'),
    to: new Date('2026-11-12T12:00:00Z'),
    reason,
  })

test('whoever watches is told once, however often the event is handled; whoever does not is not', async () => {
  const world = await theBoard()
  await watch(await world.lanternfish.admin.act(), { kind: 'challenge', what: 'CH-2026-0001' })
  const event = await moved(world)

  await world.handle(event)
  await world.handle(event)

  expect(await world.told(world.lanternfish.admin)).toEqual(['challenge.deadlineMoved'])
  expect(await world.told(world.lanternfish.editor)).toEqual([])
  expect(await world.told(world.kettles.editor)).toEqual(['challenge.deadlineMoved'])
  expect(await world.told(world.northmere.editor)).toEqual([])
  expect(await world.told(world.northmere.second)).toEqual(['challenge.deadlineMoved'])
  await world.deliver()
  expect(world.letters.filter(({ to }) => to === 'admin@lanternfish.example')).toHaveLength(1)
})

test('who asked a question is told of a new date, and nobody else learns that it asked', async () => {
  const world = await theBoard()
  await Challenge.updateOne({ _id: challengeId }, { questionsCloseAt: new Date('2026-11-09T12:00:00Z') })
  await askQuestion(await world.lanternfish.editor.act(), { challengeId, text: 'May we bring our own phones?' })
  await world.handle(await moved(world))
  expect(await world.told(world.lanternfish.editor)).toEqual(['challenge.deadlineMoved'])
  const because = { because: 'your organisation asked a question on this challenge' }
  const told = await Notification.find(because).lean()
  expect(new Set(told.map(({ personId }) => personId))).toEqual(
    new Set([world.lanternfish.admin.personId, world.lanternfish.editor.personId]),
  )
})

test('somebody suspended is told nothing on the site and by no letter, whether they act for somebody or watch', async () => {
  const world = await theBoard()
  await watch(await world.lanternfish.admin.act(), { kind: 'challenge', what: 'CH-2026-0001' })
  const stopped = [world.lanternfish.admin, world.northmere.second]
  const ids = { $in: stopped.map(({ personId }) => personId) }
  await Person.updateMany({ _id: ids }, { $set: { suspendedAt: world.clock.now() } })

  await world.handle(await moved(world))
  await world.deliver()

  for (const one of stopped) expect(await world.told(one)).toEqual([])
  expect(await world.told(world.northmere.admin)).toEqual(['challenge.deadlineMoved'])
  expect(world.letters.map(({ to }) => to)).not.toContain('admin@lanternfish.example')
  expect(await peopleActingFor(world.northmere.id, 'admin', 'editor')).toEqual([
    world.northmere.admin.personId,
    world.northmere.editor.personId,
  ])
})

test('a close that an incident moved is told once to all whom it concerns, and so is one that it came too late for', async () => {
  const world = await theBoard()
  await watch(await world.lanternfish.admin.act(), { kind: 'challenge', what: 'CH-2026-0001' })
  const { manager, second } = world.charter
  const byIncident = (which: string) =>
    happened(second, challengeFacts, 'deadlineMoved', challengeId, {
      which,
      from: new Date('2026-11-10T12:00:00Z'),
      to: new Date('2026-11-12T12:00:00Z'),
      reason: 'Incident IN-2026-0001: files could not be uploaded',
      incident: 'IN-2026-0001',
    })
  await world.handle(await byIncident('decisionDueAt'))
  await world.handle(await byIncident('proposalsCloseAt'))
  const stayed = { incident: 'IN-2026-0001', because: 'opened' } as const
  await world.handle(await happened(second, challengeFacts, 'stayedInIncident', challengeId, stayed))

  const both = ['challenge.deadlineMoved', 'challenge.stayed']
  for (const persona of [world.lanternfish.admin, world.kettles.editor, world.northmere.editor])
    expect(await world.told(persona)).toEqual(both)
  for (const persona of [world.lanternfish.editor, manager, second]) expect(await world.told(persona)).toEqual([])
  await world.deliver()
  const letters = world.letters.filter(({ to }) => to === 'editor@two-kettles.example')
  expect(letters).toHaveLength(2)
  expect(letters[0]?.text).toContain('IN-2026-0001')
})

test('a declared incident is told to the other Charter managers alone: one of them confirms it', async () => {
  const world = await theBoard()
  world.clock.set(new Date('2026-11-10T13:00:00Z'))
  const { _id } = await declared(world, { around: new Date('2026-11-10T12:00:00Z') })
  const event = await Event.findOne({ kind: 'incident.declared', subjectId: _id }).lean<StoredEvent>()
  if (!event) throw new Error('Nothing was recorded.')
  await world.handle(event)
  expect(await Notification.distinct('personId')).toEqual([world.charter.second.personId])
})

test('nothing that happens to a sealed proposal is told to the force, to a rival or to a Charter manager', async () => {
  const world = await theBoard()
  const act = await world.kettles.editor.act()
  await Proposal.updateOne(
    { _id: proposalId },
    {
      $set: {
        partners: [{ organisationId: world.brindle.id, part: 'Post', confirmedAt: new Date(), declinedAt: null }],
        partnerIds: [world.brindle.id],
      },
    },
  )
  await inTransaction(async () => {
    const data = { challengeId }
    await record(act, proposalFacts, 'started', proposalId, data)
    await record(act, proposalFacts, 'edited', proposalId, { section: 'about' })
    await record(act, proposalFacts, 'partnerAsked', proposalId, { organisationId: world.brindle.id })
    await record(act, proposalFacts, 'partnerConfirmed', proposalId, { organisationId: world.brindle.id })
    await record(act, proposalFacts, 'partnerDeclined', proposalId, { organisationId: world.brindle.id })
    await record(act, proposalFacts, 'submitted', proposalId, { challengeId, number: 1, sha256: 'abc' })
    await record(act, proposalFacts, 'reconfirmationAsked', proposalId, { challengeId, edition: 2 })
    await record(act, proposalFacts, 'reconfirmed', proposalId, { edition: 2 })
    await record(act, proposalFacts, 'partnerRemoved', proposalId, { organisationId: world.brindle.id })
    await record(act, proposalFacts, 'fileAdded', proposalId, { fileId: 'abc' })
    await record(act, proposalFacts, 'fileRemoved', proposalId, { fileId: 'abc' })
    await record(act, proposalFacts, 'withdrawn', proposalId, data)
    await record(act, proposalFacts, 'opened', proposalId, data)
    await record(act, proposalFacts, 'notCounted', proposalId, data)
    await record(act, proposalFacts, 'foundIneligible', proposalId, data)
    await record(act, proposalFacts, 'reinstated', proposalId, data)
    await record(act, proposalFacts, 'clarificationAsked', proposalId, data)
    await record(act, proposalFacts, 'clarificationAnswered', proposalId, data)
    await record(act, proposalFacts, 'shortlisted', proposalId, data)
    await record(act, proposalFacts, 'accepted', proposalId, data)
    await record(act, proposalFacts, 'declined', proposalId, data)
  })
  for await (const event of Event.find().sort({ _id: 1 }).lean<StoredEvent[]>().cursor()) await world.handle(event)

  const suppliers = [world.kettles.admin, world.kettles.editor, world.brindle.admin].map(({ personId }) => personId)
  const told = await Notification.distinct('personId')
  expect(told.sort()).toEqual(suppliers.sort())
  expect(Object.keys(proposalFacts.table)).toHaveLength(21)
})

test('a submission brings a receipt by letter to those who sent it in', async () => {
  const world = await theBoard()
  const event = await happened(world.kettles.editor, proposalFacts, 'submitted', proposalId, {
    challengeId,
    number: 1,
    sha256: 'f00d'.repeat(16),
  })
  await world.handle(event)
  await world.deliver()

  expect(world.letters.map(({ to }) => to).sort()).toEqual(['admin@two-kettles.example', 'editor@two-kettles.example'])
  expect(world.letters[0]?.text).toContain('f00d'.repeat(16))
  expect(world.letters[0]?.text).toContain('https://board.example/proposals/PR-7KQ4-M2/receipts/1')
  expect(world.letters[0]?.text).toContain('You get this letter because it is a proposal of your organisation.')
  expect(world.letters[0]?.headers?.['List-Unsubscribe']).toBeUndefined()
})

test('who watches is known to nobody but them, and what is hidden cannot be watched', async () => {
  const world = await theBoard()
  await watch(await world.kettles.editor.act(), { kind: 'challenge', what: 'ch-2026-0001' })
  await watch(await world.kettles.editor.act(), { kind: 'organisation', what: 'northmere-police' })
  await watch(await world.kettles.editor.act(), { kind: 'search', what: 'mode=open_challenge&q=custody&page=3' })
  await watch(await world.kettles.editor.act(), { kind: 'search', what: 'q=custody&mode=open_challenge' })

  expect((await myWatches(await world.kettles.editor.act())).map(({ label }) => label)).toEqual([
    'Challenges with "custody", mode: open_challenge',
    'Northmere Police',
    'CH-2026-0001 Custody interviews cannot be searched',
  ])
  expect(await myWatches(await world.kettles.admin.act())).toEqual([])
  expect(await myWatches(await world.northmere.admin.act())).toEqual([])
  expect(await Event.countDocuments({ audience: { $ne: 'audit' } })).toBe(0)

  await Challenge.updateOne({ _id: challengeId }, { $set: { state: 'draft' } })
  expect(await refusalOf(watch(await world.lanternfish.admin.act(), { kind: 'challenge', what: 'CH-2026-0001' }))).toBe(
    'NOT_FOUND',
  )
  expect(await refusalOf(watch(await world.visitor.act(), { kind: 'search', what: '' }))).toBe('SIGN_IN')
  expect(await refusalOf(unwatch(await world.lanternfish.admin.act(), { kind: 'search', what: '' }))).toBe('NOT_FOUND')
})

test('a new challenge is told to those whose saved search finds it, and to those who watch the force', async () => {
  const world = await theBoard()
  await Challenge.updateOne(
    { _id: challengeId },
    {
      $set: { content: { ...emptyChallenge(), problem: { ...emptyChallenge().problem, title: 'Custody interviews' } } },
    },
  )
  await watch(await world.kettles.editor.act(), { kind: 'search', what: 'q=custody&force=northmere-police' })
  await watch(await world.lanternfish.admin.act(), { kind: 'search', what: 'q=drones' })
  await watch(await world.brindle.admin.act(), { kind: 'organisation', what: 'northmere-police' })
  const event = await happened(world.northmere.editor, challengeFacts, 'opened', challengeId, {
    mode: 'open_challenge',
    proposalsCloseAt: new Date('2026-11-10T12:00:00Z'),
    edition: 1,
  })
  await world.handle(event)

  expect(await world.told(world.kettles.editor)).toEqual(['challenge.opened'])
  expect(await world.told(world.brindle.admin)).toEqual(['challenge.opened'])
  expect(await world.told(world.lanternfish.admin)).toEqual([])
})

test('several on one subject are shown as one, and marking as read leaves what came later', async () => {
  const world = await theBoard()
  for (const reason of ['first', 'second', 'third']) await world.handle(await moved(world, reason))
  const act = await world.kettles.editor.act()

  const { groups } = await notificationGroups(act, { before: null, limit: 25 })
  expect(groups).toMatchObject([
    { count: 3, unread: 3, text: expect.stringMatching(/^3 moved deadlines\. Last: .*third/) },
  ])
  expect(await unreadCount(act)).toBe(3)

  const shown = groups[0]?.id ?? ''
  await world.handle(await moved(world, 'fourth'))
  expect(await markRead(act, { upTo: shown })).toBe(3)
  expect(await unreadCount(act)).toBe(1)
  expect(await unreadCount(await world.kettles.admin.act())).toBe(4)
  expect(await unreadCount(await world.visitor.act())).toBe(0)
})

test('the way of a category decides: now, together at 08:00, or on the site only; obligatory letters cannot be stopped', async () => {
  const world = await theBoard()
  const act = await world.lanternfish.admin.act()
  await watch(act, { kind: 'challenge', what: 'CH-2026-0001' })
  const amended = async (note: string) =>
    world.handle(
      await happened(world.northmere.editor, challengeFacts, 'amended', challengeId, {
        edition: 2,
        sections: ['problem'],
        material: false,
        note,
      }),
    )
  const own = () => world.letters.filter(({ to }) => to === 'admin@lanternfish.example').length

  await amended('daily, as at first')
  await world.deliver()
  expect(own()).toBe(0)
  world.clock.set(new Date('2026-11-04T08:00:00Z'))
  await world.deliver()
  expect(own()).toBe(1)

  await setPreferences(act, { ways: [{ category: 'watching', way: 'now' }] })
  await amended('now')
  await world.deliver()
  expect(own()).toBe(2)

  await setPreferences(act, { ways: [{ category: 'watching', way: 'site' }] })
  await amended('site only')
  world.clock.advance({ days: 10 })
  await world.deliver()
  expect(own()).toBe(2)
  expect(await world.told(world.lanternfish.admin)).toHaveLength(3)
  expect(await refusalOf(setPreferences(act, { ways: [{ category: 'decisions', way: 'site' }] }))).toBe('OBLIGATORY')
})

test('off duty holds what can wait until the return, in one letter, and lets through what cannot', async () => {
  const world = await theBoard()
  const act = await world.kettles.editor.act()
  await setPreferences(act, { ways: [{ category: 'work', way: 'now' }] })
  await setOffDuty(act, { until: new Date('2026-11-08T20:00:00Z') })
  const partner = (name: 'partnerConfirmed' | 'partnerDeclined') =>
    happened(world.brindle.admin, proposalFacts, name, proposalId, { organisationId: world.brindle.id })
  await world.handle(await partner('partnerConfirmed'))
  await world.handle(await partner('partnerDeclined'))
  await world.handle(await moved(world))
  await world.deliver()
  const own = () => world.letters.filter(({ to }) => to === 'editor@two-kettles.example').map(({ subject }) => subject)
  expect(own()).toEqual([expect.stringContaining('Deadline moved')])

  world.clock.set(new Date('2026-11-09T08:00:00Z'))
  await world.deliver()
  expect(own()).toEqual([expect.stringContaining('Deadline moved'), '2 things happened on Charterboard'])
  expect(await refusalOf(setOffDuty(act, { until: new Date('2026-11-01T08:00:00Z') }))).toBe('IN_THE_PAST')
})

test('a draft not sent in is reminded of 48 and 24 hours before the close, once each; one sent in is not', async () => {
  const world = await theBoard()
  const reminded = async () => (await world.told(world.kettles.editor)).length
  await remind(world.post)
  expect(await reminded()).toBe(0)

  world.clock.set(new Date('2026-11-08T12:00:00Z'))
  await remind(world.post)
  await remind(world.post)
  expect(await reminded()).toBe(1)
  world.clock.set(new Date('2026-11-09T12:00:00Z'))
  await remind(world.post)
  await remind(world.post)
  expect(await reminded()).toBe(2)
  expect(await world.told(world.northmere.editor)).toEqual([])

  await Challenge.updateOne({ _id: challengeId }, { $set: { proposalsCloseAt: new Date('2026-11-12T12:00:00Z') } })
  await Proposal.updateOne({ _id: proposalId }, { $set: { state: 'submitted', submittedVersion: 1 } })
  world.clock.set(new Date('2026-11-11T12:00:00Z'))
  await remind(world.post)
  expect(await reminded()).toBe(2)
  await world.deliver()
  expect(world.letters.filter(({ to }) => to === 'editor@two-kettles.example')).toHaveLength(2)
  expect(await LetterRow.countDocuments({ state: 'sent' })).toBe(4)
})

test('the force is told at once that a question waits, and neither who asked nor what; who asked hears of the answer', async () => {
  const world = await theBoard()
  await watch(await world.lanternfish.admin.act(), { kind: 'challenge', what: 'CH-2026-0001' })
  await Challenge.updateOne({ _id: challengeId }, { questionsCloseAt: new Date('2026-11-09T12:00:00Z') })
  const id = await askQuestion(await world.brindle.admin.act(), { challengeId, text: 'May we bring our own van?' })
  const asked = await Event.findOne({ kind: 'question.asked' }).lean<StoredEvent>()
  if (asked) await world.handle(asked)
  expect(await world.told(world.northmere.editor)).toEqual(['question.asked'])
  expect(JSON.stringify(await Notification.find().lean())).not.toMatch(/van|Brindle|brindle/)
  for (const other of [world.brindle.admin, world.lanternfish.admin, world.charter.manager])
    expect(await world.told(other)).toEqual([])

  await answerQuestion(await world.northmere.editor.act(), { id, answer: 'Yes.' })
  const answered = await Event.findOne({ kind: 'question.answered' }).lean<StoredEvent>()
  if (answered) await world.handle(answered)
  for (const other of [world.brindle.admin, world.lanternfish.admin, world.kettles.editor])
    expect(await world.told(other)).toEqual(['question.answered'])
})

test('of a private answer only who asked is told, and no letter has its words', async () => {
  const world = await theBoard()
  await watch(await world.lanternfish.admin.act(), { kind: 'challenge', what: 'CH-2026-0001' })
  const closes = new Date('2026-11-09T12:00:00Z')
  await Challenge.updateOne({ _id: challengeId }, { questionsCloseAt: closes, proposalsCloseAt: closes })
  const asked = { challengeId, text: 'Does our patent stand in the way?', confidential: true }
  const id = await askQuestion(await world.brindle.admin.act(), asked)
  const reason = 'It would tell of an invention.'
  await answerPrivately(await world.northmere.editor.act(), { id, answer: 'Not at all.', reason })
  const answered = await Event.findOne({ kind: 'question.answered_privately' }).lean<StoredEvent>()
  if (answered) await world.handle(answered)

  expect(await world.told(world.brindle.admin)).toEqual(['question.answered'])
  for (const other of [world.lanternfish.admin, world.kettles.editor, world.charter.manager])
    expect(await world.told(other)).toEqual([])
  expect(JSON.stringify(await Notification.find().lean())).not.toMatch(/patent|Not at all|invention/)
})

test('who gets a room is told once; whom a message names is told, and nobody who may not read it', async () => {
  const world = await theBoard()
  await Proposal.updateOne({ _id: proposalId }, { state: 'submitted', submittedVersion: 1 })
  const room = await openThread(await world.kettles.editor.act(), { kind: 'proposal', subjectId: proposalId })
  const [kettles, northmere] = ['Two Kettles admin', 'Northmere Police editor']
  await say(world.kettles.editor, room._id, `Not yet: @${northmere}. But @${kettles}, and never @${kettles}istrator.`)
  await say(world.kettles.editor, room._id, `No @${kettles}s here, and ${kettles} without a sign.`)
  await say(world.kettles.editor, room._id, 'I name myself: @Two Kettles editor')
  const follow = async () => {
    for (const event of await Event.find({ kind: /^thread\./ })
      .sort({ _id: 1 })
      .lean<StoredEvent[]>())
      await world.handle(event)
  }
  await follow()
  await follow()

  expect(await world.told(world.kettles.admin)).toEqual(['thread.joined', 'thread.mentioned'])
  for (const other of [world.northmere.editor, world.lanternfish.admin, world.charter.manager, world.kettles.editor])
    expect(await world.told(other)).toEqual([])
  expect(JSON.stringify(await Notification.find().lean())).not.toMatch(/Not yet|never/)
  const list = async (filter: Parameters<typeof inbox>[1]) =>
    (await inbox(await world.kettles.admin.act(), filter, { before: null, limit: 5 })).map(({ _id }) => _id)
  const isMarked = async (who: World['kettles']['editor']) => (await mentionedUnread(await who.act(), [room]))[0]
  expect(await list({ mentions: true })).toEqual([room._id])
  expect([await isMarked(world.kettles.admin), await isMarked(world.kettles.editor)]).toEqual([true, false])
  await markThreadRead(await world.kettles.admin.act(), { threadId: room._id, number: 99 })
  expect(await isMarked(world.kettles.admin)).toBe(false)
  expect(await list({ mentions: true })).toEqual([room._id])

  // Named only by what it was changed to: told then, once, and named again by the next change not told again.
  let later = await say(world.kettles.editor, room._id, 'Somebody should read this.')
  for (const text of [`@${kettles} should read this.`, `@${kettles}, please read this.`])
    later = await editMessage(await world.kettles.editor.act(), { id: later._id, version: later.version, text })
  await follow()
  await follow()
  expect(await world.told(world.kettles.admin)).toEqual(['thread.joined', 'thread.mentioned', 'thread.mentioned'])
  expect(await isMarked(world.kettles.admin)).toBe(true)

  // After the outcome the force comes in: it is told then, the supplier not again, and of what was said before nothing.
  await Challenge.updateOne({ _id: challengeId }, { state: 'decided', unsealedAt: world.clock.now() })
  await Proposal.updateOne({ _id: proposalId }, { unsealedAt: world.clock.now() })
  await keepThreadCurrent(systemAct(world.clock.now()), { threadId: room._id })
  await follow()
  expect(await world.told(world.kettles.admin)).toEqual(['thread.joined', 'thread.mentioned', 'thread.mentioned'])
  expect(await world.told(world.northmere.editor)).toEqual(['thread.joined'])
})

test('whoever joins is told at once of the rooms that this opens to them, of no other, and once', async () => {
  const world = await theBoard()
  await Proposal.updateOne({ _id: proposalId }, { state: 'submitted', submittedVersion: 1 })
  const ours = await openThread(await world.kettles.editor.act(), { kind: 'proposal', subjectId: proposalId })
  const theirs = await openThread(await world.northmere.editor.act(), {
    kind: 'challenge_discussion',
    subjectId: challengeId,
  })
  const join = async (admin: World['kettles']['admin'], who: World['brindle']['admin'], role: Role) => {
    const { organisationId } = admin
    await askToJoin(await who.act(), { organisationId })
    const request = await JoinRequest.findOne({ organisationId, personId: who.personId })
    await approveJoin(await admin.act(), { organisationId, requestId: request?._id ?? '', role })
    for (const event of await Event.find({ kind: /^person\./ }).lean<StoredEvent[]>()) await world.handle(event)
  }
  const roomsOf = async ({ personId }: { personId: string }) =>
    Notification.distinct('reference', { personId, kind: 'thread.joined' })

  await join(world.kettles.admin, world.brindle.admin, 'editor')
  await join(world.northmere.admin, world.saltmarch.editor, 'viewer')
  expect(await roomsOf(world.brindle.admin)).toEqual([ours.reference])
  expect(await roomsOf(world.saltmarch.editor)).toEqual([theirs.reference])
  expect(await roomsOf(world.kettles.admin)).toEqual([])

  for (const event of await Event.find({ kind: 'thread.opened' }).lean<StoredEvent[]>()) await world.handle(event)
  expect(await world.told(world.brindle.admin)).toEqual(['team.changed', 'thread.joined'])
})

test('whatever is said to everybody reaches each side of a proposal, partners too, whether it follows or not', async () => {
  const world = await theBoard()
  const partner = { part: 'Post', declinedAt: null }
  const confirmed = { ...partner, organisationId: world.brindle.id, confirmedAt: new Date() }
  const asked = { ...partner, organisationId: world.lanternfish.id, confirmedAt: null }
  await Proposal.updateOne({ _id: proposalId }, { $set: { partners: [confirmed, asked] } })
  const { editor } = world.northmere
  const question = { challengeId, number: 1 }
  const amended = { edition: 2, sections: ['problem'], material: false, note: 'A word was spelt wrongly.' }
  const offered = { challengeId, slots: 2, minutes: 30, drawAt: world.clock.now(), seedHash: 'f00d' }

  for (const event of [
    await happened(editor, challengeFacts, 'amended', challengeId, amended),
    await happened(editor, questionFacts, 'answered', challengeId, question),
    await happened(editor, questionFacts, 'corrected', challengeId, { ...question, number: 2, corrects: 1 }),
    await happened(editor, releaseFacts, 'published', challengeId, {
      challengeId,
      number: 1,
      title: 'A plan',
      files: [],
    }),
    await happened(editor, callFacts, 'offered', challengeId, offered),
    await happened(editor, callFacts, 'notesPublished', challengeId, { challengeId, slot: 1 }),
    await happened(editor, evaluationFacts, 'findingsPublished', challengeId, {}),
  ])
    await world.handle(event)

  const told = await world.told(world.kettles.editor)
  expect(told).toHaveLength(7)
  expect(await world.told(world.brindle.admin)).toEqual(told)
  expect(await world.told(world.lanternfish.admin)).toEqual([])
})
