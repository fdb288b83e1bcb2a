import type { Person } from './browser.ts'

/** What a supplier may put to a force while the contract waits, and how it is answered. */

const outcomeOf = (challenge: string) => `/challenges/${challenge}/outcome`

export async function challengeTheDecision(supplier: Person, challenge: string, words: string): Promise<void> {
  await supplier.go(outcomeOf(challenge))
  await supplier.page.getByText('Ask about the decision or challenge it').click()
  await supplier.press('radio', 'A challenge to the decision')
  await supplier.type('What is it about?', words)
  await supplier.press('button', 'Send to the force')
  await supplier.sees(/^The clock is stopped while the force answers a supplier/)
}

/** Somebody else than who decided looks into it. */
export async function answerTheChallenge(admin: Person, challenge: string, answer: string): Promise<void> {
  await admin.go(outcomeOf(challenge))
  await admin.press('button', 'Take the case')
  await admin.type('Your answer', answer)
  await admin.press('radio', 'Looked into; the decision stands')
  await admin.press('button', 'Close the case')
  await admin.sees(/^No contract is made before/)
}
