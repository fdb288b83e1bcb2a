import { createHash } from 'node:crypto'
import mongoose from 'mongoose'
import { RateLimiterMongo, RateLimiterRes } from 'rate-limiter-flexible'
import { log } from '../platform/log.ts'
import { LimitCount } from './accounts.ts'

/** Somebody asks or tries more often than people do. The message says when to come back. */
export class TooOften extends Error {
  readonly seconds: number
  constructor(what: string, seconds: number) {
    super(`${what} Try again in ${inWords(seconds)}.`)
    this.name = 'TooOften'
    this.seconds = seconds
  }
}

export type CodeLimits = {
  /** A code was asked for. */
  asked(address: string, asker: string): Promise<void>
  /** A code was typed. */
  tried(address: string, asker: string): Promise<void>
}

const quarterHour = 15 * 60

/**
 * How often codes may be asked for and tried. Counted in the database, so that the counts hold across nodes. Many
 * people of a force share one address of the network, so that one has more room than a mailbox has.
 */
export function makeCodeLimits(): CodeLimits {
  const limiter = (keyPrefix: string, points: number, duration: number) =>
    new RateLimiterMongo({
      storeClient: mongoose.connection.getClient(),
      dbName: mongoose.connection.name,
      tableName: LimitCount.collection.name,
      keyPrefix,
      points,
      duration,
      // Declared in accounts.ts, with the others.
      disableIndexesCreation: true,
    })
  const askedOfAddress = limiter('asked-of', 5, quarterHour)
  const askedByAsker = limiter('asked-by', 60, quarterHour)
  const triedOfAddress = limiter('tried-of', 20, quarterHour)
  const triedByAsker = limiter('tried-by', 120, quarterHour)

  return {
    async asked(address, asker) {
      await count(askedByAsker, asker, 'Many codes were asked for from where you are.')
      await count(
        askedOfAddress,
        hidden(address),
        'Five codes were asked for with this address. Look for the last letter.',
      )
    },
    async tried(address, asker) {
      await count(triedByAsker, asker, 'Many codes were tried from where you are.')
      await count(triedOfAddress, hidden(address), 'Many codes were tried for this address.')
    },
  }
}

async function count(limiter: RateLimiterMongo, key: string, what: string, isSecondTry = false): Promise<void> {
  try {
    await limiter.consume(key)
  } catch (error) {
    // Of two first counts at one moment a store may answer one with nothing, which the library cannot read: count again.
    if (error instanceof TypeError && !isSecondTry) return count(limiter, key, what, true)
    if (error instanceof RateLimiterRes) {
      log.warn({ limit: limiter.keyPrefix }, 'a sign-in limit was reached')
      throw new TooOften(what, Math.ceil(error.msBeforeNext / 1_000))
    }
    throw error
  }
}

/** No list of addresses is kept for counting. */
const hidden = (address: string) => createHash('sha256').update(address).digest('base64url')

const inWords = (seconds: number) =>
  seconds > 90 ? `${Math.ceil(seconds / 60)} minutes` : seconds > 1 ? `${seconds} seconds` : 'a second'
