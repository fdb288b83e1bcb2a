import { meetEssentials, submit } from './answering.ts'
import type { Person } from './browser.ts'

/** What is asked changes while suppliers have already answered. */

const essentials = 'Essential'

/** One more essential, posted for everybody: a material change. */
export async function askForMore(author: Person, challenge: string, essential: string): Promise<void> {
  await author.go(`/challenges/${challenge}`)
  await author.press('link', 'Post an addendum')
  await author.press('checkbox', 'What good looks like')
  const field = author.page.getByLabel(essentials, { exact: true })
  await field.fill(`${await field.inputValue()}\n${essential}`)
  await author.sees(/^A material change: what is asked differs/)
  await author.type(/^What changes, in a sentence/, 'One more essential: the line drops here.')
  await author.press('button', 'Post the addendum')
  await author.page.waitForURL((url) => url.pathname.endsWith('/changes'))
}

/** A supplier that is content with what it sent says so, once it has read the difference. */
export async function confirmAsItStands(supplier: Person, proposal: string, essential: string): Promise<void> {
  const { page } = supplier
  await supplier.go('/proposals')
  // It is told of the addendum first, and asked to confirm a moment later: both are offered as they come.
  const offer = page.getByRole('button', { name: /^Show (it|them)$/ })
  const toConfirm = page.getByText('The challenge changed. Confirm that your proposal stands.').first()
  for (let told = 0; told < 3 && !(await toConfirm.isVisible()); told += 1) {
    await offer.or(toConfirm).first().waitFor()
    if (!(await toConfirm.isVisible())) await offer.click()
    await page.waitForTimeout(500)
  }
  await supplier.sees('The challenge changed. Confirm that your proposal stands.')
  await supplier.go(proposal)
  await supplier.press('link', 'Read what changed, word by word')
  await page.getByText('Compare edition 1 with edition 2').click()
  await supplier.sees(essential)
  await page.goBack()
  await supplier.press('button', 'We read edition 2: confirm as it stands')
  await page.getByText('What is asked has changed').waitFor({ state: 'detached' })
}

/** Another answers what is new, and sends the whole of it again. */
export async function sendAnew(supplier: Person, proposal: string, essential: string): Promise<void> {
  await supplier.go(`${proposal}/sections/essentials`)
  await supplier.sees(essential)
  await meetEssentials(supplier)
  await supplier.press('button', 'Save and continue')
  await supplier.page.getByRole('heading', { level: 1, name: 'Approach, milestones and cost' }).waitFor()
  await supplier.go(`${proposal}/check`)
  await submit(supplier, 2)
}
