import { expect, test } from '@jest/globals'
import { Passkey } from '../../server/people/accounts.ts'
import { actFor } from '../../server/people/commands/act-for.ts'
import { nameOneself } from '../../server/people/commands/name-oneself.ts'
import { Membership } from '../../server/people/model.ts'
import { ownAddress, ownPasskeys, removePasskey } from '../../server/people/own-account.ts'
import { peopleByIds } from '../../server/people/queries.ts'
import { Event } from '../../server/platform/events.ts'
import { newId } from '../../server/platform/ids.ts'
import { refusalOf, theWorld, withDatabase } from '../support/world.ts'

withDatabase()

const passkeyOf = async (personId: string) => {
  const [made] = await Passkey.create([
    {
      _id: newId(),
      userId: personId,
      name: 'Laptop',
      credentialID: newId(),
      deviceType: 'singleDevice',
      createdAt: new Date(),
    },
  ])
  if (!made) throw new Error('No passkey was made.')
  return made._id
}

test('a person says how they are called, and the event keeps no name', async () => {
  const { kettles, visitor } = await theWorld()
  await nameOneself(await kettles.editor.act(), { name: '  Sam Okafor ' })

  expect((await peopleByIds([kettles.editor.personId]))[0]?.name).toBe('Sam Okafor')
  const events = await Event.find().lean()
  expect(events.map(({ kind }) => kind)).toEqual(['person.named'])
  expect(JSON.stringify(events)).not.toMatch(/Okafor/)
  expect(await refusalOf(nameOneself(await kettles.editor.act(), { name: ' ' }))).toBe('BAD_INPUT')
  expect(await refusalOf(nameOneself(await kettles.editor.act(), { name: 'Sam\nOkafor' }))).toBe('BAD_INPUT')
  expect(await refusalOf(nameOneself(await visitor.act(), { name: 'Nobody' }))).toBe('SIGN_IN')
})

test('a passkey is shown to and removed by its owner alone', async () => {
  const { kettles, lanternfish, visitor } = await theWorld()
  const id = await passkeyOf(kettles.editor.personId)
  expect(await ownPasskeys(await lanternfish.editor.act())).toEqual([])
  expect(await refusalOf(removePasskey(await lanternfish.editor.act(), { id }))).toBe('NOT_FOUND')
  expect(await refusalOf(removePasskey(await visitor.act(), { id }))).toBe('SIGN_IN')

  expect((await ownPasskeys(await kettles.editor.act())).map(({ name }) => name)).toEqual(['Laptop'])
  await removePasskey(await kettles.editor.act(), { id })
  expect(await ownPasskeys(await kettles.editor.act())).toEqual([])
})

test('an address is given to its owner alone', async () => {
  const { kettles, visitor } = await theWorld()
  expect(await ownAddress(await kettles.editor.act())).toBe('editor@two-kettles.example')
  expect(await ownAddress(await visitor.act())).toBeNull()
})

test('whoever belongs to two organisations acts for the one they chose, with their role there, and for no third', async () => {
  const { kettles, lanternfish, brindle, clock } = await theWorld()
  const { personId } = kettles.admin
  const post = {
    personId,
    organisationId: lanternfish.id,
    kind: 'supplier',
    role: 'viewer',
    since: clock.now(),
  } as const
  await Membership.create([{ ...post, _id: newId() }])

  await actFor(await kettles.admin.act(), { organisationId: lanternfish.id })
  const { viewer } = await kettles.admin.act()
  expect(viewer.actingFor).toEqual({ organisationId: lanternfish.id, kind: 'supplier', role: 'viewer' })
  expect(viewer.organisationsAs('admin', 'editor')).toEqual([])
  await actFor(await kettles.admin.act(), { organisationId: kettles.id })
  expect((await kettles.admin.act()).viewer.organisationsAs('admin')).toEqual([kettles.id])
  expect(await refusalOf(actFor(await kettles.admin.act(), { organisationId: brindle.id }))).toBe('NOT_A_MEMBER')
})
