import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Board, theBoard } from './support/board.ts'
import type { Person } from './support/browser.ts'
import { furnished } from './support/furnished.ts'
import { everyRoute, routeOf } from './support/routes.ts'

let board: Board
let there: Awaited<ReturnType<typeof furnished>>
beforeAll(async () => {
  board = await theBoard(async (now) => {
    there = await furnished(now)
  })
}, 120_000)
afterAll(() => board.close())

const routes = everyRoute()
const seen = new Set<string>()
/** Pages that are the same for everybody: looked at once. */
const sameForAll = new Set(['help', 'accessibility', 'privacy', 'limits', 'letters', 'notices', 'notice', 'changes'])

/** Goes wherever links lead, once to each kind of page, and tells what is wrong there on a phone and at a desk. */
async function walk(person: Person, who: string, from: readonly string[]): Promise<string[]> {
  const wrong: string[] = []
  const visited = new Set(seen.size > 0 ? ['signOut', 'demoSignIn', 'signIn', ...sameForAll] : ['signOut'])
  const waiting = [...from]
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    const route = routeOf(path.split('?')[0] ?? '', routes)
    if (!route || visited.has(route.name)) continue
    visited.add(route.name)
    seen.add(route.name)
    await person.go(path)
    await person.page
      .getByText(/^Loading /)
      .first()
      .waitFor({ state: 'detached' })
    for (const width of ['desktop', 'phone'] as const)
      wrong.push(...(await person.faultsAt(width, `${who}-${route.name}`)))
    const isLost = (await person.page.getByRole('heading', { level: 1, name: /cannot find that page/ }).count()) > 0
    if (isLost) wrong.push(`A link leads the ${who} to ${path}, where nothing is`)
    // The letters of a demo are everybody's; where they lead is for those they are to.
    if (route.name !== 'letters') waiting.push(...(await linksOf(person)))
  }
  return wrong
}

const linksOf = ({ page }: Person) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')].map((link) => link.pathname + link.search),
  )

test('every page that a visitor may open is sound on a phone and at a desk', async () => {
  const visitor = await board.visitor('desktop')
  expect(
    await walk(visitor, 'visitor', [
      '/notices?show=everyone',
      '/',
      '/search?q=phone',
      '/sign-in',
      '/sign-in/demo',
      '/letters',
    ]),
  ).toEqual([])
  await visitor.leave()
}, 180_000)

test('every page of a supplier is sound on a phone and at a desk', async () => {
  const rhian = await board.signIn(/Rhian Pugh/, 'desktop')
  const own = [
    ...[`/proposals/${there.proposal}`, `/challenges/${there.open}`, `/partnerships/${there.partnership}`],
    `/commitments/${there.commitment}`,
  ]
  expect(await walk(rhian, 'supplier', [...own, '/account', '/'])).toEqual([])
  await rhian.leave()
}, 180_000)

test('every page of a force is sound on a phone and at a desk', async () => {
  const priya = await board.signIn(/Priya Raman/, 'desktop')
  const own = [`/challenges/${there.open}`, `/challenges/${there.draft}/edit`, `/partnerships/${there.partnership}`]
  expect(await walk(priya, 'editor', [...own, '/account', '/'])).toEqual([])
  await priya.leave()
}, 180_000)

test('every page of a panel is sound on a phone and at a desk', async () => {
  const malcolm = await board.signIn(/Malcolm Reid/, 'desktop')
  expect(await walk(malcolm, 'moderator', [`/challenges/${there.evaluating}/evaluation`])).toEqual([])
  await malcolm.leave()
}, 180_000)

test('every page of a Charter manager is sound on a phone and at a desk', async () => {
  const joan = await board.signIn(/Joan Whitlock/, 'desktop')
  expect(await walk(joan, 'manager', ['/', '/account'])).toEqual([])
  await joan.leave()
}, 180_000)

test('the page for a force that has the problem too is sound', async () => {
  const beth = await board.signIn(/Beth Carlyon/, 'desktop')
  await beth.go(`/challenges/${there.open}/same-problem`)
  seen.add('challengeSameProblem')
  for (const width of ['desktop', 'phone'] as const)
    expect(await beth.faultsAt(width, 'other-force-challengeSameProblem')).toEqual([])
  await beth.leave()
})

/** Pages that no link leads to: for a letter's link, the first sign-in, and leaving. */
const withoutLink = new Set(['signOut', 'unsubscribe', 'welcome', 'invitation'])
/** Pages of a moment that this board is past; the journeys that live through it look at them. */
const ofAnotherMoment = new Set(['startProposal', 'challengeScoring', 'partnershipMeasures', 'partnershipCloseOut'])

test('no page was left out', () => {
  const unseen = routes
    .map(({ name }) => name)
    .filter((name) => !seen.has(name) && !withoutLink.has(name) && !ofAnotherMoment.has(name))
  expect(unseen).toEqual([])
})

test('a printed challenge leaves out what only a screen needs', async () => {
  const visitor = await board.visitor('desktop')
  await visitor.go(`/challenges/${there.open}`)
  const navigation = visitor.page.getByRole('navigation', { name: 'Menu' })
  expect(await navigation.isVisible()).toBe(true)
  await visitor.page.emulateMedia({ media: 'print' })
  expect(await navigation.isVisible()).toBe(false)
  expect(await visitor.page.getByRole('search', { name: 'Whole board' }).isVisible()).toBe(false)
  expect(await visitor.page.locator('.cb-bottom-bar').isVisible()).toBe(false)
  await visitor.sees(/A phone seized on a Friday night/)
  await visitor.leave()
})
