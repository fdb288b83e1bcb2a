import { newId } from '../../../server/platform/ids.ts'
import { orGone, sendMessage } from './asking.ts'
import type { Browser } from './signed-in.ts'

export type Sent = { clientId: string; text: string }

/** Somebody who writes one message after the other, and remembers which were acknowledged and which may be lost. */
export function messageWriter(browser: Browser, threadId: string, name: string) {
  const acknowledged = new Map<string, Sent & { number: number }>()
  let unanswered: Sent | null = null
  let written = 0

  async function send(message: Sent): Promise<boolean> {
    const number = await orGone(sendMessage(browser, { threadId, ...message }))
    if (number === null) return false
    acknowledged.set(message.clientId, { ...message, number })
    return true
  }

  return {
    acknowledged,
    /** Writes until the server is gone. */
    async write(told: () => void): Promise<void> {
      for (;;) {
        written += 1
        const message = { clientId: newId(), text: `${name} ${written}` }
        if (!(await send(message))) {
          unanswered = message
          return
        }
        told()
      }
    },
    /** What the page does when the connection is back: what was not answered again, and once too often what was. */
    async sendAgain(): Promise<void> {
      const last = [...acknowledged.values()].at(-1)
      for (const message of [unanswered, last])
        if (message && !(await send({ clientId: message.clientId, text: message.text })))
          throw new Error('The server is gone again.')
      unanswered = null
    },
  }
}
