import { expect, test } from '@jest/globals'
import { editProfile } from '../../server/organisations/commands/edit-profile.ts'
import { Organisation } from '../../server/organisations/model.ts'
import { Refusal } from '../../server/platform/refusal.ts'
import { refusalOf, theWorld, withDatabase } from '../support/world.ts'

withDatabase()

const profile = {
  about: 'We plan journeys.',
  website: 'https://kettles.example',
  mailbox: 'hello@kettles.example',
  size: 'micro',
  regions: ['scotland'],
  sectors: ['health'],
  categories: ['roads-policing'],
}

test('an admin edits the profile, and the event names the fields and not their text', async () => {
  const world = await theWorld()
  const { id: organisationId, admin } = world.kettles
  const saved = await editProfile(await admin.act(), { organisationId, madeFrom: 0, ...profile })
  expect(saved).toMatchObject({ ...profile, version: 1 })
  const emptied = await editProfile(await admin.act(), {
    organisationId,
    madeFrom: 1,
    ...profile,
    about: ' ',
    size: '',
  })
  expect(emptied).toMatchObject({ about: null, size: null, website: profile.website })
  expect(await world.events()).toEqual(['organisation.edited', 'organisation.edited'])
})

test('a profile that a colleague saved meanwhile is not written over, and what stands now is answered', async () => {
  const world = await theWorld()
  const { id: organisationId, admin } = world.kettles
  await editProfile(await admin.act(), { organisationId, madeFrom: 0, ...profile })
  const late = editProfile(await admin.act(), { organisationId, madeFrom: 0, ...profile, about: 'Mine.' })
  const refusal = await late.catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(Refusal)
  expect(refusal).toMatchObject({ code: 'CHANGED_SINCE', details: { version: 1, current: { about: profile.about } } })
  expect((await Organisation.findById(organisationId).lean())?.about).toBe(profile.about)
})

test('only its own admin edits it, and what is typed is checked', async () => {
  const world = await theWorld()
  const { id: organisationId, admin, editor } = world.kettles
  const edit = { organisationId, madeFrom: 0, ...profile }
  for (const who of [editor, world.lanternfish.admin, world.charter.manager, world.visitor])
    expect(await refusalOf(editProfile(await who.act(), edit))).toBe('NOT_YOURS')
  for (const wrong of [
    { website: 'javascript:alert(1)' },
    { size: 'huge' },
    { mailbox: 'nobody' },
    { regions: ['x'] },
    { sectors: ['x'] },
  ])
    expect(await refusalOf(editProfile(await admin.act(), { ...edit, ...wrong }))).toBe('BAD_INPUT')
})
