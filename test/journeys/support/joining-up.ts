import type { Person } from './browser.ts'

/** From an accepted proposal to a partnership. */

/** The force begins it from the outcome, writes what is missing, and confirms first. Tells where it stands. */
export async function formPartnership(editor: Person, challenge: string, names: { force: string; supplier: string }) {
  const { page } = editor
  await editor.go(`/challenges/${challenge}/outcome`)
  await editor.press('button', `Form a partnership with ${names.supplier}`)
  await page.waitForURL('**/partnerships/PT-*')
  const partnership = new URL(page.url()).pathname
  await editor.press('link', 'Objectives and measures')
  await editor.type('Target', '1')
  await editor.press('button', 'Save')
  await nameTheLead(editor, names.force)
  await editor.press('button', `Confirm for ${names.force}`)
  await editor.sees(`${names.force} has confirmed these words. Waiting for ${names.supplier}.`)
  return partnership
}

export async function nameTheLead(person: Person, party: string): Promise<void> {
  await person.press('link', 'Leads and dates')
  await person.page.getByRole('group', { name: party }).getByLabel('Who leads?').fill('Head of delivery')
  await person.press('button', 'Save')
}
