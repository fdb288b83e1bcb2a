import type { Person } from './browser.ts'
import { title } from './evaluating.ts'

/** What a moderator does with locked scores, up to the decision. */

type Agreed = { cell: RegExp; level: string; reason: string }

/** Takes over where all agree, settles what is left in words, and freezes the ranking. */
export async function moderate(moderator: Person, challenge: string, apart: readonly Agreed[]): Promise<void> {
  await moderator.go(`/challenges/${challenge}/evaluation/moderation`)
  const accept = /^Accept the \d+ cells where all agree$/
  await moderator.press('button', accept)
  // What is agreed goes from the page, and all below it moves up: nobody aims at it before.
  await moderator.page.getByRole('button', { name: accept }).waitFor({ state: 'detached' })
  for (const { cell, level, reason } of apart) {
    const one = moderator.page.locator('section').filter({ has: moderator.page.getByRole('heading', { name: cell }) })
    await moderator.press('radio', level, one)
    await one.getByLabel('Agreed reason').fill(reason)
    await moderator.press('button', 'Save the agreed score', one)
    await one.waitFor({ state: 'detached' })
  }
  await moderator.sees('Every cell is agreed.')
  await moderator.press('button', 'Freeze the ranking')
  await title(moderator, 'Ranking')
}

/** Says to each supplier what to change next time, one after the other. Stops where it is said whom to accept. */
export async function writeFeedback(moderator: Person, changes: Record<string, string>): Promise<void> {
  const { page } = moderator
  await moderator.press('link', 'Write the feedback and decide')
  await moderator.press('link', /^Feedback: Proposal A/)
  for (const letter of ['A', 'B', 'C', 'D'].slice(0, Object.keys(changes).length)) {
    const heading = page.getByRole('heading', { name: new RegExp(`^Feedback to Proposal ${letter}`) })
    const whose = (await heading.textContent()) ?? ''
    const [, change = ''] = Object.entries(changes).find(([supplier]) => whose.includes(supplier)) ?? []
    for (const field of await page.getByLabel(/^One thing to change/).all()) await field.fill(change)
    await moderator.press('button', 'Save the feedback')
  }
}

/** Proposes whom to accept, and says to the others what it did better. Stops where a second person has to sign. */
export async function proposeAward(moderator: Person, accepted: RegExp, advantages: string): Promise<void> {
  await moderator.page.getByRole('heading', { name: 'What was done better' }).waitFor()
  await moderator.press('checkbox', accepted)
  await moderator.page.getByLabel(/^What Proposal [A-Z], .* did better$/).fill(advantages)
  await moderator.findsThePageSound('advantages')
  await moderator.press('button', 'Save what was done better')
  await moderator.sees(/waits for a second person/)
}

export async function sign(colleague: Person, challenge: string): Promise<void> {
  await colleague.go(`/challenges/${challenge}/evaluation`)
  await colleague.press('link', 'Read and sign the feedback')
  await colleague.press('button', 'Sign all feedback')
  await colleague.sees(/Nothing to sign now/)
}

/** The outcome for everybody, in the same moment. */
export async function decide(admin: Person, challenge: string, advantages: string): Promise<void> {
  await admin.go(`/challenges/${challenge}/decision`)
  await admin.press('radio', 'A partnership')
  // Who was proposed is chosen, and what those who are declined are told stands there as it was signed.
  await admin.sees(advantages)
  await admin.press('radio', /answers the problem best/)
  await admin.type('The reason in your words', 'It shortens the wait most, which we said weighs most.')
  await admin.type('What was learnt', 'Ask for the way out in the essentials.')
  await admin.press('button', 'Release decision to all')
  await admin.sees(/Every supplier has its feedback/)
}
