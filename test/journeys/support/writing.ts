import type { Person } from './browser.ts'

/** How somebody of a force writes a challenge, task by task. */

const goOn = async ({ page, press }: Person, next: string) => {
  await press('button', 'Save and continue')
  await page.getByRole('heading', { level: 1, name: next, exact: true }).waitFor()
}

/** The three plain questions that lead to a mode, answered; those that are not asked are left out. */
type Answers = { ready: 'Yes' | 'No'; award?: 'Yes' }

const questions = {
  ready: 'Do you know what you would ask for?',
  compare: 'Will you compare written answers side by side?',
  award: 'May a contract be awarded straight from this?',
} as const

async function answer(author: Person, { ready, award }: Answers): Promise<void> {
  const to = (question: keyof typeof questions) => author.page.getByRole('group', { name: questions[question] })
  await author.press('radio', ready, to('ready'))
  if (ready === 'No') return author.sees(/^Market engagement\./)
  await author.press('radio', 'Yes', to('compare'))
  if (!award) return author.sees(/^Open challenge\./)
  await author.press('radio', award, to('award'))
  await author.sees(/^Competition\./)
  await author.type('Conflict assessment', 'Owen Hughes once worked for a likely supplier. He declares it.')
}

type Wanted = {
  title: string
  answers: Answers
  /** One of the sets of criteria that are offered; where nothing is scored there is none. */
  criteria?: string
  panel?: Record<string, 'Evaluates' | 'Moderates'>
}

/** Begins from the template of the digital forensics and fills every task. Stops at the check; tells the reference. */
export async function writeFromTemplate(author: Person, wanted: Wanted): Promise<string> {
  await author.go('/challenges/new?from=template')
  await author.press('button', 'Digital forensics')
  await author.sees('0 of 7 done')
  const reference = new URL(author.page.url()).pathname.split('/')[2] ?? ''
  await author.press('link', /^Continue with The problem/)
  await author.type('The problem as a question', wanted.title)
  await author.type('Summary', 'Victims hand over a phone and wait weeks for it.')
  await author.type(/^The problem$/, 'A phone seized on a Friday night is looked at thirty-one days later.')
  await author.type('Who is affected and what they need', 'Victims who are without their phone for a month.')
  await goOn(author, 'Today')
  await author.page.getByLabel('How much').first().fill('31')
  await goOn(author, 'What good looks like')
  await author.type('What a good answer does', 'Most phones are back with their owner within a day.')
  await goOn(author, 'Ground rules')
  await answer(author, wanted.answers)
  await goOn(author, 'Timetable')
  await chooseDates(author)
  await goOn(author, 'Choosing')
  await chooseHow(author, wanted)
  await goOn(author, 'Owner and adoption')
  await author.type('Who decides', 'Head of digital forensics')
  await author.press('radio', /^None yet/)
  await goOn(author, 'Check and publish')
  return reference
}

export async function chooseDates(author: Person): Promise<void> {
  await author.press('button', '2 weeks')
  await author.sees(/Every date below is worked out/)
}

/** The criteria, and who evaluates and moderates. */
export async function chooseHow(author: Person, { criteria, panel = {} }: Pick<Wanted, 'criteria' | 'panel'>) {
  const { page } = author
  if (!criteria) return author.sees(/Nothing is scored in this mode/)
  const another = page.getByText('Replace these with another set')
  if (await another.isVisible()) await another.click()
  await author.press('button', criteria)
  await author.sees('Weights add up to 100.')
  const seats = Object.entries(panel)
  if (seats.length === 0) return
  await page.getByText(/^The panel \(/).click()
  for (const [name, part] of seats) await author.press('radio', part, page.getByRole('group', { name }))
  await author.sees(`The panel (${seats.length} asked)`)
}

/** Continues what has ended as a competition: its words are read again, its mode, dates and criteria chosen anew. */
export async function continueAsCompetition(author: Person, ended: string): Promise<string> {
  await author.go('/challenges/new?from=ended')
  await author.press('button', ended)
  await author.sees(/\d of 7 done/)
  const reference = new URL(author.page.url()).pathname.split('/')[2] ?? ''
  await author.press('link', /^Continue with The problem/)
  for (const next of ['Today', 'What good looks like', 'Ground rules']) await goOn(author, next)
  await answer(author, { ready: 'Yes', award: 'Yes' })
  await goOn(author, 'Timetable')
  await chooseDates(author)
  await goOn(author, 'Choosing')
  await chooseHow(author, { criteria: 'Two simple ones' })
  await goOn(author, 'Owner and adoption')
  await goOn(author, 'Check and publish')
  return reference
}

/** Where a second person publishes: one asks, the other reads and does it. */
export async function publishTogether(author: Person, second: Person, reference: string): Promise<void> {
  await author.press('button', 'Ask a second person to publish')
  await author.sees(/^You asked for publication/)
  await second.go(`/challenges/${reference}/edit/check`)
  await second.sees(/asked for publication on/)
  await second.press('button', 'Publish')
  await second.page.waitForURL(`**/challenges/${reference}`)
}
