import { createHmac, timingSafeEqual } from 'node:crypto'
import { type Category, categoryNames } from '../../schema/notifications.ts'

/** A link that stops one category of letters for one person, without signing in. It can do nothing else. */
export function stopToken(secret: string, personId: string, category: Category): string {
  const named = `${personId}.${category}`
  return `${named}.${signature(secret, named)}`
}

/** What a token stops, or null when we did not make it. */
export function readStopToken(secret: string, token: string): { personId: string; category: Category } | null {
  const [personId = '', category = '', given = ''] = token.split('.')
  const known = categoryNames.find((name) => name === category)
  const wanted = Buffer.from(signature(secret, `${personId}.${category}`))
  const found = Buffer.from(given)
  const isOurs = wanted.length === found.length && timingSafeEqual(wanted, found)
  return known && isOurs ? { personId, category: known } : null
}

const signature = (secret: string, named: string) =>
  createHmac('sha256', `stop letters ${secret}`).update(named).digest('base64url')
