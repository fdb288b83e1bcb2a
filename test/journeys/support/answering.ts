import type { Person } from './browser.ts'

/** How a supplier writes a proposal, or a response, and sends it in. */

const goOn = async ({ page, press }: Person, next: string) => {
  await press('button', /^Save and/)
  await page.getByRole('heading', { level: 1, name: next, exact: true }).waitFor()
}

type Answer = {
  words: string
  /** Whom to ask as a partner, and for what. It confirms for itself. */
  partner?: { name: string; part: string }
}

/** Begins a proposal and fills every task. Stops at the check; tells where the proposal stands. */
export async function writeProposal(supplier: Person, challenge: string, { words, partner }: Answer): Promise<string> {
  const { page } = supplier
  await supplier.go(`/challenges/${challenge}/proposal`)
  await supplier.press('button', 'Start')
  await supplier.sees('Not submitted.')
  const proposal = new URL(page.url()).pathname
  await supplier.press('link', 'Next: About us')
  await supplier.type('Who you are', 'We mend the queues of laboratories.')
  await supplier.type('Address for questions about this proposal', 'bids@supplier.example')
  await supplier.press('checkbox', 'This is still true')
  await goOn(supplier, 'Who with')
  if (partner) await askPartner(supplier, partner)
  await goOn(supplier, 'Essentials')
  await meetEssentials(supplier)
  await goOn(supplier, 'Approach, milestones and cost')
  await supplier.type('What you would do, in a few sentences', words)
  for (const criterion of await page.getByLabel(/\(\d+ of 100\)$/).all()) await criterion.fill(words)
  await supplier.type(/^Cost$/, '£40,000 over a year.')
  await goOn(supplier, 'Standards')
  for (const standard of ['ISO 17025', 'REST', 'OpenAPI'])
    await supplier.press('radio', 'Conformant', page.getByRole('region', { name: standard }))
  await goOn(supplier, 'Charter principles')
  await goOn(supplier, 'Conflicts and confidential parts')
  await supplier.press('radio', 'None that we know of')
  await goOn(supplier, 'Check and submit')
  return proposal
}

async function askPartner(supplier: Person, { name, part }: { name: string; part: string }): Promise<void> {
  await supplier.press('radio', 'We with partners')
  await supplier.type('How you work together', 'They measure what we mend.')
  await supplier.type('Name of a partner', name)
  await supplier.type('What they would do', part)
  await supplier.press('button', 'Find them')
  await supplier.press('button', `Ask ${name}`)
  await supplier.sees('Asked')
}

/** Says of each essential that it is met; those that were answered before keep their words. */
export async function meetEssentials(supplier: Person): Promise<void> {
  const essentials = supplier.page.getByRole('region', { name: /^Essential \d/ })
  await essentials.first().waitFor()
  for (const essential of await essentials.all()) {
    await supplier.press('radio', 'Yes', essential)
    await essential.getByLabel('Evidence').fill('Done for another force in March.')
  }
}

/** From the check page: the declaration, and in. */
export async function submit(supplier: Person, version = 1): Promise<void> {
  await supplier.press('checkbox', /^We have read this/)
  await supplier.press('button', `Submit version ${version}`)
  await supplier.sees(new RegExp(`^Version ${version} is in`))
}

/** A partner that was asked says yes for itself, and reads the proposal from then on. */
export async function confirmOurPart(partner: Person, challenge: string, part: string): Promise<void> {
  await partner.press('link', 'Proposals')
  await partner.sees('You are asked to be a partner. Confirm or decline.')
  await partner.press('link', challenge)
  await partner.sees(new RegExp(`Your part would be: ${part}`))
  await partner.press('button', 'Confirm our part')
  await partner.sees(/^You are a partner in it/)
}
