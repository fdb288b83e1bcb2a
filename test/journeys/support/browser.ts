import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect } from '@jest/globals'
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core'
import { findChromium } from '../../../tools/test/browser.ts'
import { everyRoute, routeOf } from './routes.ts'

/** How wide the world is: the narrowest phone that must work, and a desk. */
export const widths = { phone: { width: 320, height: 640 }, desktop: { width: 1280, height: 900 } } as const
export type Width = keyof typeof widths

/**
 * Lies ready in every page and runs when asked. Handed over once for a whole browser context, because half a megabyte
 * sent anew for each look costs more than the look; not added as a script, which the policy of our pages would refuse.
 */
const axeAtHand = `window.axeAtHand = () => { ${readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')} }`
/** Notes what moves in a page by itself, from the first picture on, and where it stood and went. */
const watchesForShifts = `window.shifts = []
new PerformanceObserver((list) => {
  for (const { hadRecentInput, value, sources } of list.getEntries()) {
    if (hadRecentInput) continue
    const moved = sources.map(({ node, previousRect, currentRect }) =>
      (node?.outerHTML ?? node?.textContent ?? '?').slice(0, 80) + ' from ' + previousRect.y + ' to ' + currentRect.y)
    window.shifts.push({ value, moved })
  }
}).observe({ type: 'layout-shift', buffered: true })`
const picturesFolder = process.env.JOURNEY_PICTURES

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(process.env) ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** The sum of how much moved, as browsers measure it (1 is a whole window by its own height), and the pieces. */
export type Shifts = { sum: number; moved: string[] }

/** Somebody in front of a browser of their own. `press` counts: a click is any press but typing. */
export type Person = {
  page: Page
  context: BrowserContext
  clicks(): number
  /** Comes to a page: by a link from another one of ours, and otherwise, or to see the same page anew, by its address. */
  go(path: string): Promise<void>
  /** Loads a page anew at such a width, and tells what moved on it by itself until it was at rest: how much, and what. */
  shiftsOf(width: Width, path: string): Promise<Shifts>
  /** Comes to a page of ours as a link on another one leads there, without loading the whole board anew. */
  follow(path: string): Promise<void>
  press(
    role: 'link' | 'button' | 'radio' | 'checkbox' | 'tab' | 'menuitem',
    name: string | RegExp,
    within?: Locator,
  ): Promise<void>
  type(label: string | RegExp, text: string): Promise<void>
  choose(label: string | RegExp, option: string): Promise<void>
  attach(label: string | RegExp, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void>
  sees(text: string | RegExp): Promise<void>
  /** Lets the page show what arrived, where it does not by itself (as upon one's own step, or after a pause), and sees it. */
  seesArrive(text: string | RegExp): Promise<void>
  doesNotSee(text: string | RegExp): Promise<void>
  /** The page as it is now has no known accessibility fault, does not scroll sideways, has one h1, and the browser complained of nothing. */
  findsThePageSound(name: string): Promise<void>
  /** The same as a list of what is wrong, at the width of a phone or a desk. */
  faultsAt(width: Width, name: string): Promise<string[]>
  /** This is the page of that name in the routes, and it is sound on a phone and at a desk. The walk over every page counts on it. */
  findsSoundAtBothWidths(route: string): Promise<void>
  losesConnection(): Promise<void>
  findsConnection(): Promise<void>
  leave(): Promise<void>
}

const patience = { timeout: 30_000 }

export async function somebody(browser: Browser, address: string, width: Width): Promise<Person> {
  const context = await browser.newContext({
    viewport: widths[width],
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
  })
  await context.addInitScript({ content: axeAtHand })
  await context.addInitScript({ content: watchesForShifts })
  const page = await context.newPage()
  page.setDefaultTimeout(patience.timeout)
  let clicks = 0
  let isCutOff = false
  const complaints: string[] = []
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('console', (line) => {
    if (line.type() !== 'error') return
    // What cannot be fetched while a journey has taken the connection away is no fault of the page.
    if (isCutOff && line.text().includes('ERR_INTERNET_DISCONNECTED')) return
    complaints.push(`${line.text()} (${line.location().url})`)
  })

  const load = async (path: string) => {
    await page.goto(new URL(path, address).href)
    await page.locator('h1').first().waitFor(patience)
  }

  // What stands in a field is text of the page too: it is not seen because it was typed.
  const shown = (text: string | RegExp) =>
    page.getByText(text).and(page.locator(':not(textarea)')).filter({ visible: true })

  const person: Person = {
    page,
    context,
    clicks: () => clicks,
    async go(path) {
      const [from, to] = [new URL(page.url()), new URL(path, address)]
      const isAnotherPage = from.origin === to.origin && from.pathname !== to.pathname
      await (isAnotherPage && !isCutOff ? person.follow(path) : load(path))
    },
    async shiftsOf(other, path) {
      await page.setViewportSize(widths[other])
      await load(path)
      await atRest(page)
      return shiftsOf(page)
    },
    async follow(path) {
      await page.evaluate((to) => {
        for (const title of document.querySelectorAll('h1')) title.dataset.left = ''
        history.pushState(null, '', to)
        dispatchEvent(new PopStateEvent('popstate', { state: null }))
      }, path)
      await page.locator('h1:not([data-left])').first().waitFor(patience)
    },
    async press(role, name, within) {
      clicks += 1
      const target = (within ?? page.locator('body'))
        .getByRole(role, { name, ...(typeof name === 'string' ? { exact: true } : {}) })
        .first()
      const state = role === 'radio' || role === 'checkbox' ? 'attached' : 'visible'
      await orPicture(page, target.waitFor({ ...patience, state }))
      if (role === 'radio' || role === 'checkbox') await target.check({ force: true })
      else await target.click()
    },
    async type(label, text) {
      const field = page.getByLabel(label).first()
      await field.waitFor(patience)
      await field.fill(text)
    },
    async choose(label, option) {
      clicks += 1
      await page.getByLabel(label).first().selectOption({ label: option })
    },
    async attach(label, file) {
      clicks += 1
      await page.getByLabel(label).first().setInputFiles(file)
    },
    async sees(text) {
      await orPicture(page, shown(text).first().waitFor(patience))
    },
    async seesArrive(text) {
      const offer = page.getByRole('button', { name: /^Show (it|them)$/ })
      const arrived = shown(text)
      await orPicture(page, offer.or(arrived).first().waitFor(patience))
      if ((await arrived.count()) === 0) await person.press('button', /^Show (it|them)$/)
      await person.sees(text)
    },
    async doesNotSee(text) {
      expect(await page.getByText(text).filter({ visible: true }).count()).toBe(0)
    },
    async findsThePageSound(name) {
      await atRest(page)
      await keepPicture(page, `${name}-${width}`)
      expect(await faults(page, complaints)).toEqual([])
    },
    async faultsAt(other, name) {
      await page.setViewportSize(widths[other])
      await atRest(page)
      await keepPicture(page, `${name}-${other}`)
      return (await faults(page, complaints)).map((fault) => `${name} (${other}): ${fault}`)
    },
    async findsSoundAtBothWidths(route) {
      expect(routeOf(new URL(page.url()).pathname, everyRoute())?.name).toBe(route)
      const wrong: string[] = []
      for (const each of ['desktop', 'phone'] as const) wrong.push(...(await person.faultsAt(each, route)))
      expect(wrong).toEqual([])
      await page.setViewportSize(widths[width])
    },
    async losesConnection() {
      isCutOff = true
      await context.setOffline(true)
    },
    async findsConnection() {
      await context.setOffline(false)
      isCutOff = false
    },
    leave: () => context.close(),
  }
  return person
}

/** A page that was asked for has come, and nothing of it is still being fetched. */
async function atRest(page: Page): Promise<void> {
  await page.locator('main:not([aria-busy="true"]):not(:has(.cb-waiting)) h1').first().waitFor(patience)
}

/** What the page moved so far. Its letters have come, and what came last has been painted twice. */
async function shiftsOf(page: Page): Promise<Shifts> {
  const shifts = await page.evaluate(async () => {
    await document.fonts.ready
    for (let painted = 0; painted < 2; painted += 1) await new Promise((resolve) => requestAnimationFrame(resolve))
    return (window as unknown as { shifts: { value: number; moved: string[] }[] }).shifts
  })
  const pieces = shifts.flatMap(({ value, moved }) => moved.map((piece) => `${value.toFixed(3)}: ${piece}`))
  return { sum: shifts.reduce((sum, { value }) => sum + value, 0), moved: pieces }
}

type Axe = { run(context: Document, options: object): Promise<{ violations: Finding[] }> }
type Finding = { id: string; help: string; nodes: { html: string }[] }

/** What axe finds against WCAG 2.2 A and AA, what does not fit, and what the browser complained of since the last look. */
async function faults(page: Page, complaints: string[]): Promise<string[]> {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  const sticksOut = wider > 0 ? await page.evaluate(firstThatSticksOut) : ''
  const titles = await page.locator('h1').count()
  return [
    ...(await faultsOfAxe(page)),
    ...(wider > 0 ? [`It is ${wider} px wider than its window: ${sticksOut}`] : []),
    ...(titles === 1 ? [] : [`It has ${titles} titles`]),
    ...complaints.splice(0).map((complaint) => `The browser complained: ${complaint}`),
  ]
}

/** What of a page that is too wide stands furthest out, the innermost of it, to be looked for. */
const firstThatSticksOut = () => {
  const rights = [...document.querySelectorAll('body *')].map((element) => ({
    element,
    right: element.getBoundingClientRect().right,
  }))
  const most = Math.max(...rights.map(({ right }) => right))
  return rights.findLast(({ right }) => right === most)?.element.outerHTML.slice(0, 160) ?? ''
}

async function faultsOfAxe(page: Page): Promise<string[]> {
  const violations = await page.evaluate(async () => {
    const here = window as unknown as { axe?: Axe; axeAtHand(): void }
    if (!here.axe) here.axeAtHand()
    if (!here.axe) throw new Error('There is no axe to look with.')
    const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
    // What passes is not written down, and nothing is fetched for rules that are not asked: a look takes half as long.
    return (await here.axe.run(document, { runOnly, resultTypes: ['violations'], preload: false })).violations
  })
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} (${nodes
        .slice(0, 3)
        .map((node) => node.html.slice(0, 120))
        .join(' | ')})`,
  )
}

/** Where somebody waits in vain, there is a picture of what stood there instead. */
const orPicture = (page: Page, waiting: Promise<void>): Promise<void> =>
  waiting.catch(async (trouble) => {
    await keepPicture(page, 'in-vain')
    throw trouble
  })

/** Keeps a picture for whoever wants to look, where JOURNEY_PICTURES names a folder. */
async function keepPicture(page: Page, name: string): Promise<void> {
  if (!picturesFolder) return
  if (!existsSync(picturesFolder)) mkdirSync(picturesFolder, { recursive: true })
  await page.screenshot({ path: `${picturesFolder}/${name}.png`, fullPage: true })
}
