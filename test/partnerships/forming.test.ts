import { expect, test } from '@jest/globals'
import {
  confirmPartnership,
  editPartnership,
  endPartnership,
  formPartnership,
  inviteManager,
} from '../../server/partnerships/commands.ts'
import { partnershipCounts, partnershipList } from '../../server/partnerships/list.ts'
import { Partnership, type PartnershipFields } from '../../server/partnerships/model.ts'
import {
  confirmedBefore,
  partnershipByReference,
  partnershipsById,
  seesInside,
} from '../../server/partnerships/queries.ts'
import { Proposal } from '../../server/proposals/model.ts'
import { openedChallenge } from '../support/challenges.ts'
import {
  acceptedProposal,
  activePartnership,
  completeTerms,
  decidedChallenge,
  formingPartnership,
} from '../support/partnerships.ts'
import { rememberStages } from '../support/remembered.ts'
import { storedProposal } from '../support/stored-proposals.ts'
import { refusalOf, theWorld, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const targets = ({ terms }: PartnershipFields, target: number) => ({
  objectives: terms.objectives.map((objective) => ({ ...objective, measure: { ...objective.measure, target } })),
})

test('either side forms a partnership of an accepted proposal, once, and its terms are drafted from what was promised', async () => {
  const world = await theWorld()
  const { proposal } = await acceptedProposal(world)
  const supplier = await world.kettles.editor.act()
  const partnership = await formPartnership(supplier, { proposalId: proposal._id })

  expect(partnership.reference).toBe('PT-2026-0001')
  expect(partnership.partyIds).toEqual([world.northmere.id, world.kettles.id])
  const { objectives, milestones, commitments } = partnership.terms
  expect(objectives[0]).toMatchObject({
    text: 'A first extract of every phone within a day.',
    measure: { name: 'Days to first extract', baseline: 31, target: null },
  })
  expect(milestones.map(({ title }) => title)).toEqual(['Test data agreed', 'First ten phones'])
  expect(commitments[0]).toEqual({ principle: 'P1', text: 'Everything can be exported in an open format.' })

  const again = formPartnership(await world.northmere.editor.act(), { proposalId: proposal._id })
  expect(await refusalOf(again)).toBe('ALREADY_FORMED')
})

test('of two who form it at once one does, and the other is told that it is there', async () => {
  const world = await theWorld()
  const { proposal } = await acceptedProposal(world)
  const acts = [await world.northmere.editor.act(), await world.kettles.editor.act()]
  const outcomes = await Promise.allSettled(acts.map((act) => formPartnership(act, { proposalId: proposal._id })))

  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await Partnership.countDocuments()).toBe(1)
})

test('nobody else forms it, and nobody does before the decision', async () => {
  const world = await theWorld()
  const { proposal } = await acceptedProposal(world)
  const form = async (who: { act: typeof world.visitor.act }) =>
    refusalOf(formPartnership(await who.act(), { proposalId: proposal._id }))
  for (const outsider of [world.lanternfish.editor, world.saltmarch.admin, world.charter.manager, world.visitor])
    expect(await form(outsider)).toBe('NOT_FOUND')
  expect(await form(world.northmere.viewer)).toBe('NOT_YOURS')

  await Proposal.updateOne({ _id: proposal._id }, { $set: { state: 'declined' } })
  expect(await form(world.northmere.editor)).toBe('NOT_DECIDED')
  expect(await form(world.kettles.editor)).toBe('NOT_DECIDED')
})

test('to the force a sealed proposal does not exist here either', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  const { _id: proposalId } = await storedProposal(challenge, world.kettles.id)

  expect(await refusalOf(formPartnership(await world.northmere.admin.act(), { proposalId }))).toBe('NOT_FOUND')
  expect(await refusalOf(formPartnership(await world.kettles.admin.act(), { proposalId }))).toBe('NOT_DECIDED')
})

test('after a market engagement the force may ask who answered, and the supplier agrees by confirming', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world, { mode: 'market_engagement' })
  const { _id: proposalId } = await storedProposal(challenge, world.kettles.id, { unsealedAt: world.clock.now() })
  const force = async () => world.northmere.admin.act()
  expect(await refusalOf(formPartnership(await force(), { proposalId }))).toBe('NOT_DECIDED')

  await decidedChallenge(world, challenge)

  expect(await refusalOf(formPartnership(await world.kettles.admin.act(), { proposalId }))).toBe('NOT_DECIDED')
  const formed = await formPartnership(await force(), { proposalId })
  const complete = await completeTerms(world.northmere.editor, formed)
  const half = await confirmPartnership(await force(), { id: formed._id, revision: complete.revision })
  expect(half.state).toBe('forming')
})

test('one that forms is invisible to all others, by every way there is', async () => {
  const world = await theWorld()
  const { _id, reference } = await formingPartnership(world)
  const sees = async (who: { act: typeof world.visitor.act }) => {
    const act = await who.act()
    const [byId] = await partnershipsById(act, [_id])
    const byReference = await partnershipByReference(act, reference)
    const listed = await partnershipList(act, { state: 'forming' }, { before: null, limit: 25 })
    const { states } = await partnershipCounts(act, 'forming')
    return [byId !== null, byReference !== null, listed.length > 0, states.length > 0]
  }
  const { lanternfish, saltmarch, charter, visitor, suspended, kettles, northmere } = world
  for (const outsider of [lanternfish.editor, saltmarch.admin, charter.manager, visitor, suspended])
    expect(await sees(outsider)).toEqual([false, false, false, false])
  for (const party of [kettles.admin, northmere.viewer]) expect(await sees(party)).toEqual([true, true, true, true])

  const confirm = confirmPartnership(await lanternfish.editor.act(), { id: _id, revision: 1 })
  expect(await refusalOf(confirm)).toBe('NOT_FOUND')
})

test('each party confirms for itself, and the last makes it active', async () => {
  const world = await theWorld()
  const { _id: id, revision } = await completeTerms(world.northmere.editor, await formingPartnership(world))
  const force = await world.northmere.editor.act()
  const half = await confirmPartnership(force, { id, revision })
  expect([half.state, half.activatedAt]).toEqual(['forming', null])
  expect(await refusalOf(confirmPartnership(force, { id, revision }))).toBe('ALREADY_CONFIRMED')
  expect(await refusalOf(confirmPartnership(await world.northmere.second.act(), { id, revision }))).toBe(
    'ALREADY_CONFIRMED',
  )
  expect(await refusalOf(confirmPartnership(await world.northmere.viewer.act(), { id, revision }))).toBe('NOT_YOURS')

  const whole = await confirmPartnership(await world.kettles.admin.act(), { id, revision })
  expect([whole.state, whole.activatedAt]).toEqual(['active', world.clock.now()])
  const ours = (await world.events()).filter((kind) => kind.startsWith('partnership.'))
  expect(ours).toEqual([
    'partnership.formed',
    'partnership.edited',
    'partnership.edited',
    'partnership.confirmed',
    'partnership.confirmed',
    'partnership.activated',
  ])
})

test('everything that is missing is named at once', async () => {
  const world = await theWorld()
  const { _id: id, revision } = await formingPartnership(world)
  await expect(confirmPartnership(await world.kettles.editor.act(), { id, revision })).rejects.toMatchObject({
    code: 'NOT_COMPLETE',
    fields: [{ path: 'objectives' }, { path: 'leads.lead' }],
  })
})

test('an edit clears every confirmation, and one that changes nothing clears none', async () => {
  const world = await theWorld()
  const complete = await completeTerms(world.northmere.editor, await formingPartnership(world))
  const { _id: id, revision } = complete
  await confirmPartnership(await world.northmere.editor.act(), { id, revision })
  const supplier = await world.kettles.editor.act()

  const content = targets(complete, 1)
  const same = await editPartnership(supplier, { id, section: 'objectives', revision, content })
  expect([same.revision, same.confirmations.length]).toEqual([revision, 1])

  const other = await editPartnership(supplier, { id, section: 'objectives', revision, content: targets(complete, 3) })
  expect([other.revision, other.confirmations]).toEqual([revision + 1, []])
  const force = await world.northmere.editor.act()
  expect(confirmedBefore(force, other)?.objectives[0]?.measure.target).toBe(1)
  expect(confirmedBefore(supplier, other)).toBeNull()
  expect(await refusalOf(confirmPartnership(supplier, { id, revision }))).toBe('CHANGED_SINCE')
  const stale = editPartnership(supplier, { id, section: 'objectives', revision, content })
  expect(await refusalOf(stale)).toBe('CHANGED_SINCE')
})

test('in a race of a confirmation with an edit it never becomes active on words that somebody did not confirm', async () => {
  const world = await theWorld()
  for (let round = 0; round < 4; round += 1) {
    await Partnership.deleteMany({})
    await Proposal.deleteMany({})
    const complete = await completeTerms(world.northmere.editor, await formingPartnership(world))
    const { _id: id, revision } = complete
    await confirmPartnership(await world.northmere.editor.act(), { id, revision })
    const [supplier, force] = [await world.kettles.editor.act(), await world.northmere.second.act()]
    await Promise.allSettled([
      confirmPartnership(supplier, { id, revision }),
      editPartnership(force, { id, section: 'objectives', revision, content: targets(complete, 7) }),
    ])

    const [after] = await partnershipsById(force, [id])
    const everybody = after?.confirmations.filter((one) => one.revision === after.revision).length === 2
    expect(after?.state === 'active').toBe(everybody)
    expect(after?.terms.objectives[0]?.measure.target).toBe(after?.state === 'active' ? 1 : 7)
  }
})

test('what every party confirmed stands, and only a party can own or lead', async () => {
  const world = await theWorld()
  const forming = await formingPartnership(world)
  const force = await world.northmere.editor.act()
  const stranger = [{ organisationId: world.lanternfish.id, lead: 'Somebody', deputy: '' }]
  const content = { startsOn: null, endsOn: null, leads: stranger }
  const { _id: id, revision } = forming
  expect(await refusalOf(editPartnership(force, { id, section: 'leads', revision, content }))).toBe('NOT_A_PARTY')
  const viewer = await world.northmere.viewer.act()
  const edit = (act: typeof force) =>
    editPartnership(act, { id, section: 'property', revision, content: { intellectualProperty: 'Ours' } })
  expect(await refusalOf(edit(viewer))).toBe('NOT_YOURS')

  const { _id } = await activePartnership(await theWorld())
  const [active] = await partnershipsById(force, [_id])
  const late = {
    id: _id,
    section: 'objectives' as const,
    revision: active?.revision ?? 0,
    content: targets(forming, 9),
  }
  expect(await refusalOf(editPartnership(force, late))).toBe('ALREADY_ACTIVE')
})

test('a Charter body that was invited reads inside, before it begins too, and writes nothing', async () => {
  const world = await theWorld()
  const { _id: id } = await formingPartnership(world)
  const force = await world.northmere.editor.act()
  const supplierAsManager = inviteManager(force, { id, organisationId: world.lanternfish.id })
  expect(await refusalOf(supplierAsManager)).toBe('NOT_A_CHARTER_BODY')
  await inviteManager(force, { id, organisationId: world.charter.id })
  expect(await refusalOf(inviteManager(force, { id, organisationId: world.charter.id }))).toBe('ALREADY_INVITED')

  const manager = await world.charter.manager.act()
  const [seen] = await partnershipsById(manager, [id])
  expect(seen && seesInside(manager, seen)).toBe(true)
  expect(await refusalOf(confirmPartnership(manager, { id, revision: 1 }))).toBe('NOT_YOURS')
})

test('one that is called off while it forms stays with its parties', async () => {
  const world = await theWorld()
  const { _id: id } = await formingPartnership(world)
  const reason = 'The budget was taken back in June.'
  await endPartnership(await world.kettles.editor.act(), { id, reason })

  expect((await partnershipsById(await world.visitor.act(), [id]))[0]).toBeNull()
  expect((await partnershipsById(await world.northmere.editor.act(), [id]))[0]?.endedReason).toBe(reason)
  expect((await world.events()).at(-1)).toBe('partnership.abandoned')
})
