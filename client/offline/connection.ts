import { useSyncExternalStore } from 'react'

/** Whether the board can be reached from here, and since when what is shown of a page has stood. */

type Connection = { isAway: boolean; shown: { pathname: string; at: Date } | null }

let connection: Connection = { isAway: false, shown: null }
const listeners = new Set<() => void>()

function become(next: Connection) {
  connection = next
  for (const tell of listeners) tell()
}

/** An answer came, whatever it says. */
export function tellConnected(): void {
  if (connection.isAway) become({ isAway: false, shown: null })
}

/** Nothing came back. */
export function tellAway(): void {
  if (!connection.isAway) become({ ...connection, isAway: true })
}

/** The page at this address shows what it was told at that time. */
export function tellShownAsOf(pathname: string, at: Date): void {
  become({ ...connection, shown: { pathname, at } })
}

/** Hears when the device itself gains or loses its network: sooner than the next request would. */
export function watchNetwork(): void {
  addEventListener('offline', tellAway)
  addEventListener('online', tellConnected)
}

const listen = (tell: () => void) => {
  listeners.add(tell)
  return () => {
    listeners.delete(tell)
  }
}

/** Whether the board can be reached, and as of when the page is that is shown. */
export const useConnection = (): Connection => useSyncExternalStore(listen, () => connection)
