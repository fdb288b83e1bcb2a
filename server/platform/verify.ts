import { allChains, type Break, breakIn, countEvents } from './events.ts'

/** Walks every chain, says each break and how much was walked; true when there is none. */
export async function verifyEvents(say: (line: string) => void): Promise<boolean> {
  const chains = await allChains()
  const breaks: Break[] = []
  for (const chain of chains) {
    const found = await breakIn(chain)
    if (!found) continue
    breaks.push(found)
    say(`${found.chain}: event ${found.number} ${inWords[found.reason]}${found.eventId ? ` (${found.eventId})` : ''}`)
  }
  const walked = `${await countEvents()} events in ${chains.length} chains`
  say(breaks.length === 0 ? `${walked}: unbroken` : `${walked}: ${breaks.length} broken`)
  return breaks.length === 0
}

const inWords: Record<Break['reason'], string> = {
  changed: 'was changed',
  missing: 'is missing',
  added: 'was added',
}
