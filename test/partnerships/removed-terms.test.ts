import { expect, test } from '@jest/globals'
import { Notification } from '../../server/notifications/model.ts'
import { notifications } from '../../server/notifications/reactor.ts'
import { confirmPartnership, editPartnership, proposeDecision } from '../../server/partnerships/commands.ts'
import { Partnership, type PartnershipFields } from '../../server/partnerships/model.ts'
import { Event, type StoredEvent } from '../../server/platform/events.ts'
import { purgeWords } from '../../server/purges/commands.ts'
import { everythingStored } from '../support/everything-stored.ts'
import { completeTerms, formingPartnership } from '../support/partnerships.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const name = 'Jo Bloggs'
const purge = ({ challengeId }: PartnershipFields) => ({
  ...{ challengeId: challengeId ?? '', words: name, reason: 'personal_data' as const },
})

async function named(world: World): Promise<PartnershipFields> {
  const { _id: id, revision } = await completeTerms(world.northmere.editor, await formingPartnership(world))
  const content = { intellectualProperty: `It is of ${name}.` }
  return editPartnership(await world.kettles.editor.act(), { id, section: 'property', revision, content })
}

test('a form of the terms that was opened before words went from them cannot write them back', async () => {
  const world = await theWorld()
  const partnership = await named(world)
  const { _id: id, revision } = partnership
  await confirmPartnership(await world.kettles.editor.act(), { id, revision })
  await purgeWords(await world.northmere.admin.act(), purge(partnership))

  const content = { intellectualProperty: `It is of ${name}, whoever asks.` }
  const late = { id, section: 'property' as const, revision, content }
  const supplier = await world.kettles.editor.act()
  expect(await refusalOf(editPartnership(supplier, late))).toBe('WORDS_REMOVED')
  expect(await refusalOf(editPartnership(supplier, { ...late, removals: 2 }))).toBe('WORDS_REMOVED')
  expect(await everythingStored(name)).toEqual([])
  // What was confirmed stands, under the same number.
  expect(await Partnership.findById(id).lean()).toMatchObject({ revision, removals: 1, confirmations: [{ revision }] })

  const anew = { ...late, removals: 1, content: { intellectualProperty: 'It is of the supplier.' } }
  expect(await editPartnership(supplier, anew)).toMatchObject({ revision: revision + 1 })
})

test('words that went from elsewhere in it hold up nobody who writes terms', async () => {
  const world = await theWorld()
  const forming = await completeTerms(world.northmere.editor, await formingPartnership(world))
  const { _id: id, revision } = forming
  await proposeDecision(await world.kettles.editor.act(), { id, question: 'Who decides?', decision: `${name} does.` })
  await purgeWords(await world.northmere.admin.act(), purge(forming))
  const content = { intellectualProperty: 'It is of the supplier.' }
  const edit = { id, section: 'property' as const, revision, content }
  expect(await editPartnership(await world.kettles.editor.act(), edit)).toMatchObject({ revision: revision + 1 })
})

test('every party is told that words went, and never which', async () => {
  const world = await theWorld()
  const partnership = await named(world)
  await purgeWords(await world.northmere.admin.act(), purge(partnership))
  const event = await Event.findOne({ kind: 'partnership.purgedInside' }).orFail().lean<StoredEvent>()
  await notifications({ clock: world.clock, config: { PUBLIC_URL: 'https://board.example' } }).handle(event)
  const told = await Notification.find({ eventId: event._id }).lean()
  const people = told.map(({ personId }) => personId)
  expect(people).toContain(world.kettles.editor.personId)
  expect(people).toContain(world.northmere.editor.personId)
  expect(people).not.toContain(world.northmere.admin.personId)
  expect(new Set(told.map(({ text }) => text))).toEqual(
    new Set(['Words that must not stand there were removed from what is written in the partnership']),
  )
})
