import type { Locator } from 'playwright-core'
import type { Board } from './board.ts'
import type { Person, Width } from './browser.ts'

/** The letters of a board without a mail server stand on a page; here somebody reads their own, and goes back. */
async function letterTo<Read>(
  { context, page }: Person,
  { address, about }: { address: string; about: RegExp },
  read: (letter: Locator) => Promise<Read | null>,
): Promise<Read> {
  const letters = await context.newPage()
  await letters.goto(new URL(`/letters?to=${encodeURIComponent(address)}`, page.url()).href)
  const found = await read(letters.getByRole('article').filter({ hasText: about }).first())
  await letters.close()
  if (!found) throw new Error(`The letter to ${address} does not say it.`)
  return found
}

/** Where the link of a letter leads. */
export const linkToFollow = (person: Person, address: string, about: RegExp): Promise<string> =>
  letterTo(person, { address, about }, (letter) => letter.getByRole('link', { name: about }).getAttribute('href'))

/** Asks for a code from the page that says "Sign in", and types what came. */
export async function typeTheCode(person: Person, address: string): Promise<void> {
  await person.type('Your work address', address)
  await person.press('button', 'Send me a code')
  await person.page.getByRole('heading', { level: 1, name: 'Enter your code' }).waitFor()
  await typeWhatCame(person, address)
  await person.press('button', 'Sign in')
  await person.page.waitForURL((url) => url.pathname !== '/sign-in')
}

/** The code of the last letter, into the field for it. */
export async function typeWhatCame(person: Person, address: string): Promise<void> {
  const words = await letterTo(person, { address, about: /code/ }, (letter) => letter.textContent())
  await person.type('Code', /\d{6}/.exec(words)?.[0] ?? '')
}

/** Somebody whom the demo does not offer as a part signs in as anybody does. */
export async function signInByLetter(board: Board, address: string, width: Width): Promise<Person> {
  const person = await board.visitor(width)
  await person.go('/sign-in')
  await typeTheCode(person, address)
  await person.page.getByRole('heading', { level: 1, name: 'Desk' }).waitFor()
  return person
}
