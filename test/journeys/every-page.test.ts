import { readdirSync, readFileSync } from 'node:fs'
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
const sameForAll = new Set([
  ...['help', 'accessibility', 'privacy', 'limits', 'letters', 'notices', 'notice', 'changes', 'openData', 'api'],
  ...['figures', 'outcomes', 'signatories', 'principle', 'challengePrint', 'incidents', 'incident'],
])

const besides = ['demoSignIn', 'signIn', ...sameForAll]
/** Goes wherever links lead, once to each kind of page, and tells what is wrong there on a phone and at a desk. */
async function walk(
  person: Person,
  who: string,
  from: readonly string[],
  leavesOut: readonly string[] = besides,
): Promise<string[]> {
  const wrong: string[] = []
  let isAnswered = false
  const visited = new Set(leavesOut)
  const waiting = [...from]
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    const route = routeOf(path.split('?')[0] ?? '', routes)
    if (!route || visited.has(route.name)) continue
    visited.add(route.name)
    seen.add(route.name)
    await (isAnswered ? person.follow(path) : person.go(path))
    isAnswered = true
    await person.page
      .getByText(/^Loading /)
      .first()
      .waitFor({ state: 'detached' })
    for (const width of ['desktop', 'phone'] as const)
      wrong.push(...(await person.faultsAt(width, `${who}-${route.name}`)))
    const isLost = (await person.page.getByRole('heading', { level: 1, name: /cannot find that page/ }).count()) > 0
    if (isLost) wrong.push(`A link leads the ${who} to ${path}, where nothing is`)
    // The letters of a demo are everybody's; most of what they lead to is for those they are to.
    const links = await linksOf(person)
    waiting.push(...(route.name === 'letters' ? links.filter(isForAnybody) : links))
  }
  return wrong
}

const linksOf = ({ page }: Person) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .filter((link) => link.origin === location.origin)
      .map((link) => link.pathname + link.search),
  )

const isForAnybody = (path: string) => /^\/(unsubscribe|invitations)\//.test(path)

// Two walk at a time: while one looks, the board answers the other.
test('every page that a visitor and a panel may open is sound on a phone and at a desk', async () => {
  const visitor = await board.visitor('desktop')
  const malcolm = await board.signIn(/Malcolm Reid/, 'desktop')
  const doors = ['/notices?show=everyone', '/', '/search?q=phone', '/sign-in', '/sign-in/demo', '/letters']
  const wrong = await Promise.all([
    walk(visitor, 'visitor', doors, []),
    walk(malcolm, 'moderator', [`/challenges/${there.evaluating}/evaluation`, `/challenges/${there.open}/co-owners`]),
  ])
  expect(wrong.flat()).toEqual([])
  await Promise.all([visitor.leave(), malcolm.leave()])
}, 300_000)

test('every page of a supplier and of a force is sound on a phone and at a desk', async () => {
  const rhian = await board.signIn(/Rhian Pugh/, 'desktop')
  const priya = await board.signIn(/Priya Raman/, 'desktop')
  const both = [`/challenges/${there.open}`, `/partnerships/${there.partnership}`, '/account', '/']
  const wrong = await Promise.all([
    walk(rhian, 'supplier', [
      ...[`/proposals/${there.proposal}`, `/commitments/${there.commitment}`, ...both],
      ...[`/challenges/${there.withCalls}/calls`, `/challenges/${there.withCalls}/proposal`],
      '/concerns',
      '/organisations/two-kettles/standards',
    ]),
    walk(priya, 'editor', [
      ...[`/challenges/${there.draft}/edit`, `/proposals/${there.response}`, ...both],
      ...[`/challenges/${there.engagement}/calls`, '/challenges/new', `/challenges/${there.draft}/review`],
      ...['/concerns', '/concerns/raise'],
    ]),
  ])
  expect(wrong.flat()).toEqual([])
  await Promise.all([rhian.leave(), priya.leave()])
}, 300_000)

test('every page of a Charter manager, and of a force that has the problem too, is sound on a phone and at a desk', async () => {
  const joan = await board.signIn(/Joan Whitlock/, 'desktop')
  const beth = await board.signIn(/Beth Carlyon/, 'desktop')
  const another = async () => {
    const faults: string[] = []
    for (const [name, path] of [
      ['challengeSameProblem', `/challenges/${there.open}/same-problem`],
      ['challengeCoOwnership', `/challenges/${there.open}/co-ownership`],
      ['challengeAskOwner', `/challenges/${there.engagement}/ask-owner`],
      ['challengeAdoptWith', `/challenges/${there.decided}/adopt-with`],
      ['challengeAdoption', `/challenges/${there.decided}/adoption`],
    ] as const) {
      await beth.go(path)
      await beth.page
        .getByText(/^Loading /)
        .first()
        .waitFor({ state: 'detached' })
      seen.add(name)
      for (const width of ['desktop', 'phone'] as const)
        faults.push(...(await beth.faultsAt(width, `other-force-${name}`)))
    }
    return faults
  }
  const wrong = await Promise.all([
    walk(
      joan,
      'manager',
      [`/challenges/${there.engagement}`, '/incidents', '/', '/account', '/curations', '/concerns'],
      besides.filter((name) => !name.startsWith('incident')),
    ),
    another(),
  ])
  expect(wrong.flat()).toEqual([])
  await Promise.all([joan.leave(), beth.leave()])
}, 300_000)

/** What Google's Core Web Vitals call good; the sum of all shifts here, where they take the worst five seconds. */
const mostShift = 0.1

test('what a visitor reads stands still while it is loaded, on a phone and at a desk', async () => {
  const visitor = await board.visitor('desktop')
  const challenge = `/challenges/${there.open}`
  const pages = [
    ...['/', '/challenges', challenge, `${challenge}/questions`, `/challenges/${there.decided}/outcome`],
    ...['/organisations', '/charter', '/signatories', '/notices', '/figures', '/search?q=phone'],
  ]
  const restless: string[] = []
  for (const width of ['desktop', 'phone'] as const)
    for (const path of pages) {
      const { sum, moved } = await visitor.shiftsOf(width, path)
      if (sum > mostShift) restless.push(`${path} (${width}) moves by ${sum.toFixed(3)}: ${moved.join(' | ')}`)
    }
  expect(restless).toEqual([])
  await visitor.leave()
}, 120_000)

/** Pages of a moment that this board is past, or has yet to come to: the journeys that live through it look at them. */
const ofAnotherMoment = ['welcome', 'challengeScoring', 'partnershipMeasures', 'partnershipCloseOut']

test('no page was left out', () => {
  const unseen = routes.map(({ name }) => name).filter((name) => !seen.has(name))
  expect(unseen.sort()).toEqual([...ofAnotherMoment].sort())
})

test('each page of another moment is looked at on a phone and at a desk by a journey', () => {
  const journeys = readdirSync('test/journeys', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`test/journeys/${file}`, 'utf8'))
    .join('\n')
  const unseen = ofAnotherMoment.filter((name) => !journeys.includes(`findsSoundAtBothWidths('${name}')`))
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

test('filters that are folded on a phone stand open once the screen is wide, where nothing would unfold them', async () => {
  const visitor = await board.visitor('phone')
  await visitor.go('/organisations')
  const region = visitor.page.getByRole('link', { name: /^North East/ })
  await visitor.page.getByText('Filters', { exact: true }).waitFor()
  expect(await region.isVisible()).toBe(false)
  await visitor.page.setViewportSize({ width: 1280, height: 900 })
  await region.waitFor()
  await visitor.leave()
})
