import { everythingAsText } from '../support/everything-stored.ts'

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
const hash = /\b[0-9a-f]{64}\b/g
/** Until when a letter is held by the node that sends it: by the real clock. */
const claim = /(claimedUntil\W+)[\dTZ:.-]+/g
const globalId = /\b[A-Za-z0-9+/]{24,}={0,2}/g

/**
 * The same text whatever ids and hashes were drawn for what came to be after now: two runs that do the same then read
 * the same. Those that are known now stay as they are, to the byte.
 */
export async function drawnSince(): Promise<(text: string) => string> {
  const stored = await everythingAsText()
  const known = new Set([...(stored.match(uuid) ?? []), ...(stored.match(hash) ?? [])])
  const plain = (text: string) =>
    text
      .replaceAll(uuid, (id) => (known.has(id) ? id : 'a new id'))
      .replaceAll(hash, (one) => (known.has(one) ? one : 'a new hash'))
  return (text) =>
    plain(text)
      .replaceAll(claim, '$1then')
      .replaceAll(globalId, (coded) => {
        const said = Buffer.from(coded, 'base64').toString()
        return /^\w+:/.test(said) ? plain(said) : coded
      })
}
