import { createServer } from 'node:net'
import type { Browser } from 'playwright-core'
import { type App, startApp } from '../../../server/app.ts'
import { readConfig } from '../../../server/config.ts'
import { settableClock } from '../../../server/platform/clock.ts'
import { testDatabase } from '../../support/database.ts'
import { openBrowser, type Person, somebody, type Width } from './browser.ts'

/** The whole product, on a database of its own, with a browser before it. */
export type Board = {
  url: string
  app: App
  /** Sets the clock of the board forward. */
  wait(by: { days?: number; hours?: number }): void
  visitor(width: Width): Promise<Person>
  /** Somebody of the demo, signed in through the demo page. */
  signIn(name: RegExp, width: Width): Promise<Person>
  close(): Promise<void>
}

const tuesday = 2

export async function theBoard(fill: (now: Date) => Promise<void>, host = '127.0.0.1'): Promise<Board> {
  const port = await freePort()
  const clock = settableClock(untilAfternoon(new Date()))
  const url = `http://${host}:${port}`
  const config = readConfig({
    ...process.env,
    NODE_ENV: 'test',
    PORT: String(port),
    PUBLIC_URL: url,
    MONGODB_URI: testDatabase(),
    DEMO: 'true',
  })
  const app = await startApp(config, { clock })
  await fill(clock.now())
  await app.settled()
  const browser: Browser = await openBrowser()

  return {
    url,
    app,
    wait: ({ days = 0, hours = 0 }) => clock.advance((days * 24 + hours) * 3_600_000),
    visitor: (width) => somebody(browser, url, width),
    async signIn(name, width) {
      const person = await somebody(browser, url, width)
      await person.go('/sign-in/demo')
      await person.page.getByRole('button', { name }).first().click()
      await person.page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
      await person.page.locator('h1').first().waitFor()
      return person
    },
    async close() {
      await browser.close()
      await app.close()
    },
  }
}

/**
 * How long it is until the next Tuesday afternoon in the UK. Deadlines are at noon of a day, so whole days after a
 * morning one may still be open: a journey must not depend on the hour at which it is run.
 */
function untilAfternoon(now: Date): number {
  const afternoon = new Date(now)
  afternoon.setUTCHours(13, 0, 0, 0)
  while (afternoon <= now || afternoon.getUTCDay() !== tuesday) afternoon.setUTCDate(afternoon.getUTCDate() + 1)
  return afternoon.getTime() - now.getTime()
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No port is free.')),
      )
    })
  })
}
