import { useSyncExternalStore } from 'react'
import { serverNow } from '../time.ts'

const listeners = new Set<() => void>()
let ticking: ReturnType<typeof setInterval> | undefined
let now = serverNow().getTime()

function listen(tell: () => void) {
  listeners.add(tell)
  ticking ??= setInterval(() => {
    now = serverNow().getTime()
    for (const listener of listeners) listener()
  }, 15_000)
  return () => {
    listeners.delete(tell)
    if (listeners.size > 0) return
    clearInterval(ticking)
    ticking = undefined
  }
}

function read(): number {
  const fresh = serverNow().getTime()
  // Heard from the server meanwhile, or nobody listened for a while.
  if (Math.abs(fresh - now) > 15_000) now = fresh
  return now
}

/** The server's now, to a quarter of a minute; the same for everything on the page. */
export const useNow = (): Date => new Date(useSyncExternalStore(listen, read, read))
