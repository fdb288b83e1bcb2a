import { type Category, categoryNames, obligationOf } from '../../schema/notifications.ts'
import { isSignatureOf, signatureOf } from '../platform/signature.ts'

const purpose = 'stop letters'

/** A link that stops one category of letters for one person, without signing in. It can do nothing else. */
export function stopToken(personId: string, category: Category): string {
  const named = `${personId}.${category}`
  return `${named}.${signatureOf(purpose, named)}`
}

/** What a token stops, or null when we did not make it. */
export function readStopToken(token: string): { personId: string; category: Category } | null {
  const [personId = '', category = '', given = ''] = token.split('.')
  const known = categoryNames.find((name) => name === category)
  return known && isSignatureOf(purpose, `${personId}.${category}`, given) ? { personId, category: known } : null
}

/** Letters of which category a token stops, or null where it stops none: not made by us, or of an obligatory one. */
export function stoppedBy(token: string): Category | null {
  const named = readStopToken(token)
  return named && !obligationOf(named.category) ? named.category : null
}
