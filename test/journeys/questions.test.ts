import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { sectionNames } from '../../schema/challenges.ts'
import { amendChallenge, draftChallenge, openChallenge, saveSection } from '../../server/challenges/commands.ts'
import type { ChallengeFields } from '../../server/challenges/queries.ts'
import { type DemoCast, enrolDemoCast } from '../../server/demo/enrol.ts'
import { answerQuestion, askQuestion } from '../../server/questions/commands.ts'
import { fullContent } from '../support/full-content.ts'
import { submittedProposal } from '../support/proposals.ts'
import { type Board, theBoard } from './support/board.ts'
import type { Person } from './support/browser.ts'

let board: Board
let reference: string
beforeAll(async () => {
  board = await theBoard(async (now) => {
    reference = await openedBy(await enrolDemoCast(now), now)
  })
}, 60_000)
afterAll(() => board.close())

async function openedBy(cast: DemoCast, now: Date): Promise<string> {
  const detective = await cast.actOf('detective', now)
  const draft = await draftChallenge(detective, { mode: 'open_challenge', template: 'digital-forensics' })
  const content = fullContent(now, 21)
  for (const section of sectionNames)
    await saveSection(detective, { id: draft._id, section, version: 0, content: content[section] })
  const opened = await openChallenge(detective, { id: draft._id })
  const challengeId = opened._id
  const text = 'May we use phones of our own for the trial?'
  const asked = await askQuestion(await cast.actOf('lanternfish', now), { challengeId, text, topic: 'rules' })
  await answerQuestion(detective, { id: asked, answer: 'Yes, any phone will do.' })
  await amendedAfterAProposal(cast, opened, now)
  return draft.reference
}

async function amendedAfterAProposal(cast: DemoCast, challenge: ChallengeFields, now: Date) {
  const kettles = {
    personId: cast.people['kettles-one'],
    organisationId: cast.organisations['two-kettles'],
    act: () => cast.actOf('kettles-one', now),
  }
  await submittedProposal(kettles, challenge)
  const essentials = [...challenge.content.good.essentials, 'Works where the line drops for an hour']
  const sections = { good: { ...challenge.content.good, essentials } }
  const note = 'One more essential'
  await amendChallenge(await cast.actOf('detective', now), { id: challenge._id, edition: 1, sections, note })
}

test('a supplier on a phone reads, sees a near answer, asks without its name, and reads the answer', async () => {
  const kettles = await board.signIn(/Rhian Pugh/, 'phone')
  await kettles.go(`/challenges/${reference}`)
  await kettles.findsThePageSound('challenge')
  await kettles.press('link', 'Ask a question', kettles.page.locator('.cb-bottom-bar'))
  await kettles.type('Your question', 'Can the trial be done on phones we bring')
  await kettles.sees('Yes, any phone will do.')
  await kettles.type('Your question', 'Who looks after the file of NHS 943 476 5919?')
  await kettles.sees(/This looks like an NHS number/)
  await kettles.type('Your question', 'Who looks after the test data in the second month?')
  await kettles.press('button', 'Send question')
  await kettles.sees(/Sent\. Northmere Police answers it here/)
  await kettles.findsThePageSound('questions')
  expect(kettles.clicks()).toBe(2)

  const detective = await board.signIn(/Priya Raman/, 'desktop')
  await detective.go(`/challenges/${reference}`)
  await detective.sees('Proposals are sealed.')
  await detective.press('link', 'Answer 1 question')
  await detective.doesNotSee('Two Kettles')
  await detective.type(/^Answer$/, 'The unit does, every Monday.')
  await detective.press('button', 'Publish to everyone now')
  await detective.sees(/Published to everyone/)

  await kettles.seesArrive('The unit does, every Monday.')
  await detective.leave()

  // A phone that loses its line is told so, and what is being read stays where it is.
  const placeOfHeading = () => kettles.page.locator('h1').boundingBox()
  const before = await placeOfHeading()
  await kettles.losesConnection()
  await kettles.sees('You are offline.')
  expect(await placeOfHeading()).toEqual(before)
  await kettles.leave()
})

test('a visitor checks what changed, and prints all of it', async () => {
  const visitor = await board.visitor('desktop')
  await visitor.go(`/challenges/${reference}`)
  await visitor.press('link', 'Changes')
  await visitor.sees(/public events, chain unbroken, checked at/)
  await visitor.findsThePageSound('challenge-changes')
  await visitor.go(`/challenges/${reference}/print`)
  await visitor.sees('Edition 2')
  await visitor.findsThePageSound('challenge-print')
  await visitor.leave()
})

test('a supplier whose proposal was sent before a material change reads the difference and confirms it', async () => {
  const kettles = await board.signIn(/Rhian Pugh/, 'phone')
  await kettles.go(`/challenges/${reference}`)
  await kettles.sees('What is asked has changed')
  await kettles.findsThePageSound('challenge-reconfirm')
  await kettles.press('link', 'Read what changed, word by word')
  await kettles.page.getByText('Compare edition 1 with edition 2').click()
  await kettles.sees('Works where the line drops for an hour')
  await kettles.findsThePageSound('challenge-compare')
  await kettles.go(`/challenges/${reference}`)
  await kettles.press('button', 'We read edition 2: confirm as it stands')
  await kettles.page.getByText('What is asked has changed').waitFor({ state: 'detached' })
  await kettles.leave()
})

test('without a connection a supplier reads what it read last, and nothing of it is left after signing out', async () => {
  const kettles = await board.signIn(/Rhian Pugh/, 'phone')
  await kettles.go('/proposals')
  const proposal = await kettles.page.locator('main a[href^="/proposals/PR-"]').first().getAttribute('href')
  const own = new URL(proposal ?? '', board.url).pathname
  for (const path of [own, '/desk', `/challenges/${reference}`]) await kettles.go(path)
  await kettles.sees('Works where the line drops for an hour')
  await whatIsShownIsKept(kettles)

  await kettles.losesConnection()
  await kettles.page.reload()
  await kettles.sees('Works where the line drops for an hour')
  await kettles.sees(/You are offline\. This page is as of \d\d:\d\d|as of 12 noon/)
  await kettles.page.goto(board.url + own)
  await kettles.sees('Submitting needs a connection.')
  await kettles.page.getByRole('heading', { level: 1 }).waitFor()
  await kettles.page.goto(`${board.url}/desk`)
  await kettles.sees('No connection.')

  await kettles.findsConnection()
  await kettles.page.getByText('You are offline.').waitFor({ state: 'detached' })
  await kettles.go('/sign-out')
  await kettles.press('button', 'Sign out')
  await kettles.sees('Sign in')
  await kettles.losesConnection()
  await kettles.page.goto(`${board.url}/challenges/${reference}`)
  await kettles.sees('No connection.')
  await kettles.page.goto(board.url + own)
  await kettles.sees('No connection')
  expect(new URL(kettles.page.url()).pathname).toBe('/sign-in')
  await kettles.leave()
})

/** The page opens without a connection once its worker has it; the browser says nothing when that is so. */
const whatIsShownIsKept = ({ page }: Person) =>
  page.waitForFunction(async () => {
    await navigator.serviceWorker.ready
    const fetched = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/assets/'))
    const kept = await Promise.all(fetched.map(({ name }) => caches.match(name)))
    return kept.every((response) => response !== undefined)
  })
