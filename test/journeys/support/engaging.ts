import type { Board } from './board.ts'
import type { Person } from './browser.ts'

/** How a force talks with suppliers where nothing is awarded: with one in a room, with those who are drawn in a call. */

/** Says something to one supplier alone, from its response. Tells where the room is. */
export async function tellAlone(editor: Person, challenge: string, supplier: string, words: string): Promise<string> {
  await editor.go(`/challenges/${challenge}/responses`)
  await editor.press('link', `Read the response of ${supplier}`)
  await editor.press('button', `Talk with ${supplier}`)
  await say(editor, words)
  return new URL(editor.page.url()).pathname
}

export async function say(person: Person, words: string): Promise<void> {
  await person.type('Your message', words)
  await person.press('button', 'Send')
  await person.page.locator('.cb-message__text').filter({ hasText: words }).waitFor()
}

/** Types a day that is so many days from the clock of the board. */
async function chooseDay(person: Person, label: string, at: Date, time: string): Promise<void> {
  const fields = person.page.getByRole('group', { name: label })
  await fields.getByLabel('Day').fill(String(at.getUTCDate()))
  await fields.getByLabel('Month').fill(String(at.getUTCMonth() + 1))
  await fields.getByLabel('Year').fill(String(at.getUTCFullYear()))
  await fields.getByLabel('Time').fill(time)
}

const inDays = (board: Board, days: number) => new Date(board.app.clock.now().getTime() + days * 24 * 3_600_000)

/** One call in three days, drawn tomorrow. */
export async function offerACall(board: Board, editor: Person, challenge: string): Promise<void> {
  await editor.go(`/challenges/${challenge}/calls`)
  await chooseDay(editor, 'Who gets one is drawn at', inDays(board, 1), '12:00')
  await chooseDay(editor, 'Call 1 begins at', inDays(board, 3), '10:00')
  await editor.type('How to join', 'Ring the desk on extension 12')
  await editor.press('button', 'Offer these calls')
  await editor.sees('Offered to every supplier at once.')
}

export async function askForTheCall(supplier: Person, challenge: string, questions: string): Promise<void> {
  await supplier.go(`/challenges/${challenge}/calls`)
  await supplier.type('What you want to talk about', questions)
  await supplier.press('button', 'Ask for a call')
  await supplier.sees(/^You are in the draw\. You are told/)
}

export async function publishNotes(editor: Person, challenge: string, notes: string): Promise<void> {
  await editor.go(`/challenges/${challenge}/calls`)
  await editor.type('What was said in call 1', notes)
  await editor.press('button', 'Publish to everyone now')
  await editor.sees('What was said in call 1 is published to everybody.')
}

export async function publishFindings(admin: Person, challenge: string, found: string): Promise<void> {
  await admin.go(`/challenges/${challenge}/responses`)
  await admin.press('link', 'Publish the findings')
  await admin.type('What you found', found)
  await admin.press('button', 'Publish the findings')
  await admin.page.waitForURL(`**/challenges/${challenge}/outcome`)
  await admin.sees('The findings are published')
}
