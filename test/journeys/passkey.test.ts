import { afterAll, beforeAll, test } from '@jest/globals'
import { enrolDemoCast } from '../../server/demo/enrol.ts'
import { type Board, theBoard } from './support/board.ts'
import type { Person } from './support/browser.ts'

let board: Board
beforeAll(async () => {
  // A passkey belongs to a name: browsers make none for the number of a host.
  board = await theBoard(async (now) => void (await enrolDemoCast(now)), 'localhost')
}, 60_000)
afterAll(() => board.close())

/** Gives this browser a device that keeps passkeys, and somebody before it who agrees to each. */
async function withADevice({ context, page }: Person): Promise<void> {
  const session = await context.newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

test('somebody adds a passkey, signs in with it alone, and removes it', async () => {
  const kettles = await board.signIn(/Rhian Pugh/, 'phone')
  await withADevice(kettles)
  await kettles.go('/account')
  await kettles.sees('You have none.')
  await kettles.press('button', 'Add a passkey on this device')
  await kettles.sees(/^Made on /)
  await kettles.findsThePageSound('account-passkey')

  await signOut(kettles)
  await kettles.go('/sign-in?back=/account')
  await kettles.press('button', 'Sign in with a passkey')
  await kettles.page.getByRole('heading', { level: 1, name: 'Your account' }).waitFor()
  await kettles.sees('Rhian Pugh')
  await kettles.press('button', /^Remove/)
  await kettles.sees('You have none.')

  await signOut(kettles)
  await kettles.go('/sign-in')
  await kettles.press('button', 'Sign in with a passkey')
  await kettles.sees(/That passkey/)
  await kettles.leave()
})

async function signOut(person: Person): Promise<void> {
  await person.go('/sign-out')
  await person.press('button', 'Sign out')
  await person.page.waitForURL((url) => url.pathname !== '/sign-out')
}
