import { afterAll, expect, test } from '@jest/globals'
import { type App, startApp } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'
import { inviteMember } from '../../server/organisations/commands/invite.ts'
import { browserOf } from '../support/browser.ts'
import { testDatabase } from '../support/database.ts'
import { aMailServer } from '../support/mail-server.ts'
import { theWorld, type World } from '../support/world.ts'

let app: App | undefined
afterAll(() => app?.close())

const ada = 'ada.quill@northmere.example'
const accept = `mutation ($token: String!) {
  acceptInvitation(token: $token) { __typename ... on Organisation { name } ... on Refusal { code } }
}`

/** A whole board that sends by SMTP, with its people, and the letters that its mail server received. */
async function aBoard() {
  const { received, url } = await aMailServer()
  const clock = { now: () => world.clock.now() }
  const more = { NODE_ENV: 'test', PORT: '0', DEMO: 'false', MONGODB_URI: testDatabase() }
  const board = await startApp(readConfig({ ...more, SMTP_URL: url, PUBLIC_URL: 'https://board.example' }), { clock })
  app = board
  const world: World = await theWorld()
  const lettersTo = async (address: string) => {
    await board.settled()
    return received.filter(({ to }) => to && !Array.isArray(to) && to.text === address)
  }
  /** The link that an admin's invitation brings by letter. */
  const invited = async () => {
    const { northmere } = world
    await inviteMember(await northmere.admin.act(), { organisationId: northmere.id, address: ada, role: 'editor' })
    const letter = (await lettersTo(ada)).at(-1)
    const link = /https:\/\/board\.example\/invitations\/(\S+)/.exec(letter?.text ?? '')
    return { letter, token: link?.[1] ?? '' }
  }
  const signedIn = async (address: string) => {
    const browser = browserOf(board.url, 'https://board.example')
    await browser.askForCode(address)
    const code = /\d{6}/.exec((await lettersTo(address)).at(-1)?.subject ?? '')?.[0] ?? ''
    await browser.typeCode(address, code)
    const contact = async () => (await browser.ask('{ viewer { contact } }')).viewer
    return { contact, accept: async (token: string) => (await browser.ask(accept, { token })).acceptInvitation }
  }
  return { world, invited, signedIn, lettersTo }
}

test('an invitation comes by real mail; its link lets in the address it was written to, once, and not when it is over', async () => {
  const { world, invited, signedIn, lettersTo } = await aBoard()
  const over = await invited()
  expect(over.letter?.subject).toBe('Northmere Police invites you to Charterboard as editor')
  expect(over.letter?.text).toContain(`The link works once, for ${ada}.`)
  expect(over.letter?.text).toContain('Accept before 17 November 2026')
  world.clock.advance({ days: 14 })
  const newcomer = await signedIn(ada)
  // Whoever wants to write to those who run the board is given the mailbox that its letters come from.
  expect(over.letter?.from?.value[0]?.address).toBe('board@localhost')
  expect(await newcomer.contact()).toEqual({ contact: 'board@localhost' })
  expect(await newcomer.accept(over.token)).toMatchObject({ code: 'ENDED' })

  const { token } = await invited()
  expect(await lettersTo(ada)).toHaveLength(3)
  const other = await signedIn('somebody.else@northmere.example')
  expect(await other.accept(token)).toMatchObject({ code: 'OTHER_ADDRESS' })
  expect(await newcomer.accept(token)).toMatchObject({ name: 'Northmere Police' })
  expect(await newcomer.accept(token)).toMatchObject({ code: 'ENDED' })
})
