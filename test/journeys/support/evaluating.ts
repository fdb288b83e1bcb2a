import { expect } from '@jest/globals'
import type { Person } from './browser.ts'

/** What a panel does from the opening to its locked scores, each through the pages. */

export const title = (person: Person, words: string | RegExp) =>
  person.page.getByRole('heading', { level: 1, name: words }).waitFor()

/** Whoever is asked for a panel says yes, before anything of it is shown to them. */
export async function acceptPart(person: Person, challenge: string) {
  await person.go('/evaluations')
  await person.sees('Accept or decline')
  await person.press('link', challenge)
  await person.press('button', 'Accept')
  await person.sees(/^You accepted\./)
}

/** Opens what is sealed; the second of them opens it for everybody. */
export async function open(person: Person, challenge: string) {
  await person.go(`/challenges/${challenge}/opening`)
  await person.press('checkbox', /^I have seen none of the proposals/)
  await person.press('button', 'Open the proposals')
}

type Conflict = { of: string; kind: 'Possible' | 'Actual'; words: string }

/** Says of each proposal that nothing keeps one from judging it, or of one of them what does. */
export async function declare(person: Person, conflict?: Conflict) {
  await title(person, 'Conflicts')
  const proposals = person.page.getByRole('group', { name: /^Proposal [A-Z]/ })
  await proposals.first().waitFor()
  for (const proposal of await proposals.all()) {
    const isIt = conflict !== undefined && (await proposal.textContent())?.includes(conflict.of) === true
    await person.press('radio', isIt ? conflict.kind : 'None', proposal)
    if (isIt) await proposal.getByLabel('What is it?').fill(conflict.words)
  }
  await person.press('button', 'Declare and go on')
}

/** The moderator reads what somebody declared as a possible conflict, and says whether they judge it. */
export async function rule(person: Person, words: string, outcome: 'may judge' | 'may not judge', reason: string) {
  await person.press('link', 'Rule on a possible conflict')
  await title(person, 'The panel')
  await person.sees(words)
  await person.press('radio', `They ${outcome} it`)
  await person.type('Why', reason)
  await person.press('button', 'Rule and tell them')
  await person.sees(/^Ruled\./)
}

type Cell = { proposal: string; criterion: string; place: number }
type Scoring = { cells: number; level(cell: Cell): number; byKeys?: boolean }

/** Scores cell after cell, as the button leads; each evaluator goes through them in an order of their own. */
export async function score(person: Person, { cells, level, byKeys = false }: Scoring) {
  const { page } = person
  await person.press('link', 'Start scoring')
  for (let place = 0; place < cells; place += 1) {
    await person.sees(`Cell ${place + 1} of ${cells}`)
    const proposal = await page.getByRole('region', { name: /^Proposal/ }).getAttribute('aria-label')
    const criterion = await page.getByRole('region', { name: 'My score' }).getByRole('heading').first().textContent()
    const chosen = level({ proposal: proposal ?? '', criterion: criterion ?? '', place })
    const radio = page.getByRole('radio', { name: new RegExp(`^${chosen} `) })
    if (byKeys) {
      await page.getByRole('radio').first().focus()
      await page.keyboard.press(String(chosen))
      await expect(radio.isChecked()).resolves.toBe(true)
    } else await person.press('radio', new RegExp(`^${chosen} `))
    await person.type('Why', 'It names who does what by when.')
    if (byKeys && place < cells - 1) {
      await radio.focus()
      await page.keyboard.press('n')
    } else await person.press('button', place < cells - 1 ? 'Next' : 'To the overview')
  }
}

export async function lock(person: Person) {
  await person.press('link', 'Lock my scores')
  const question = person.page.getByRole('heading', { name: 'Lock my scores?' })
  await question.waitFor()
  await person.findsThePageSound('lock-scores')
  await person.press('button', 'Lock my scores')
  await question.waitFor({ state: 'detached' })
}
