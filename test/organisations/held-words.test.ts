import { expect, test } from '@jest/globals'
import { editProfile } from '../../server/organisations/commands/edit-profile.ts'
import { registerSupplier } from '../../server/organisations/commands/register-supplier.ts'
import { claimStandards } from '../../server/organisations/commands/standards.ts'
import { Organisation } from '../../server/organisations/model.ts'
import { caseWords, expectHeld } from '../support/held-words.ts'
import { refusalOf, theWorld, withDatabase } from '../support/world.ts'

withDatabase()

const address = 'https://example.org/BD51SMR'

test('a profile that looks like case material is saved by an admin who looked, and a claim waits for one', async () => {
  const world = await theWorld()
  const { id: organisationId, admin } = world.kettles
  const lists = { size: 'micro', regions: [], sectors: [], categories: [] }
  const profile = { organisationId, madeFrom: 0, about: caseWords, website: address, mailbox: '', ...lists }
  await expectHeld((act, looked) => editProfile(act, { ...profile, looked }), { admin }, 'about', 'website')

  const claims = [{ code: 'openapi', claim: 'conformant' as const, plannedFor: null, evidenceUrl: address }]
  const { kettles } = world
  const claimed = { organisationId, madeFrom: 1, claims }
  // The address stands in the profile already, and a claim is no profile.
  await expectHeld((act, looked) => claimStandards(act, { ...claimed, looked }), kettles, 'claims.0.evidenceUrl')
})

test('who registers a company looks for themselves, for a Charter manager reads it before anybody else', async () => {
  const world = await theWorld()
  const act = await world.lanternfish.editor.act()
  const company = { name: 'Paper Lantern', companyNumber: 'SC123456', about: caseWords }
  const input = { ...company, size: 'micro', categories: ['roads-policing'], regions: ['scotland'] }
  expect(await refusalOf(registerSupplier(act, input))).toBe('CONTENT_GUARD')
  expect(await Organisation.countDocuments({ name: company.name })).toBe(0)
  expect(await registerSupplier(act, { ...input, looked: true })).toMatchObject({ state: 'applied' })
})
