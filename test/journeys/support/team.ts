import type { Board } from './board.ts'
import type { Person } from './browser.ts'
import { linkToFollow, typeTheCode } from './letters.ts'

/** How a team grows and changes. */

const teamOf = (slug: string) => `/organisations/${slug}/members`

/** An admin writes to a colleague, who makes an account by the link of the letter and joins. */
export async function invite(board: Board, admin: Person, who: { slug: string; name: string; address: string }) {
  await admin.go(teamOf(who.slug))
  await admin.type('Work address', who.address)
  await admin.press('radio', 'Evaluator')
  await admin.press('button', 'Send the invitation')
  await admin.sees(who.address)
  await board.app.settled()

  const joins = await board.visitor('desktop')
  await joins.go('/')
  await joins.go(await linkToFollow(joins, who.address, /\/invitations\//))
  await joins.press('link', 'Sign in', joins.page.locator('main'))
  await typeTheCode(joins, who.address)
  await joins.sees('Welcome. What is your name?')
  await joins.findsSoundAtBothWidths('welcome')
  await joins.type('Your name', who.name)
  await joins.press('button', 'Continue')
  await joins.press('link', 'Not now')
  await joins.press('button', /^Join /)
  await joins.page.waitForURL(`**/organisations/${who.slug}`)
  return joins
}

export async function makeAdmin(admin: Person, { slug, name }: { slug: string; name: string }): Promise<void> {
  await admin.go(teamOf(slug))
  await admin.press('link', `Change ${name}`)
  await admin.press('radio', 'Administrator')
  await admin.press('button', 'Change role')
  await admin.page.getByRole('row').filter({ hasText: name }).filter({ hasText: 'Administrator' }).waitFor()
}
