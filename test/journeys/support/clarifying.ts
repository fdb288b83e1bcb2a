import type { Person } from './browser.ts'

/** One question to one proposer, and its answer; nothing of the proposal changes by it. */

export async function askToMakeClear(moderator: Person, challenge: string, whose: RegExp, question: string) {
  const { page } = moderator
  await moderator.go(`/challenges/${challenge}/evaluation/clarification`)
  const one = page.locator('section').filter({ has: page.getByRole('heading', { name: whose }) })
  await one.getByText(/^Ask proposal . a question$/).click()
  await one.getByLabel('Your question').fill(question)
  await moderator.press('button', 'Ask this proposer', one)
  await moderator.sees(question)
}

export async function makeClear(supplier: Person, proposal: string, answer: string): Promise<void> {
  await supplier.go(proposal)
  await supplier.type('Your answer', answer)
  await supplier.press('button', 'Answer question 1')
  await supplier.page.getByRole('button', { name: 'Answer question 1' }).waitFor({ state: 'detached' })
  await supplier.sees(answer)
}
